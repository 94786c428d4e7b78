import { execute, type CommandContext } from '../../platform/commands/execute';
import { Refusal } from '../../platform/refusals/refusal';
import { firstDayOf } from '../quarterly-report';
import { bySystem } from '../../external-control/case';
import { numberOfQuarter, type FunctionName, type Quarter } from '../form';

export interface DesignateBody extends Quarter {
  readonly bodyId: number;
  readonly function: FunctionName;
  readonly idempotencyKey: string;
}

/**
 * Says which central body is authorised for something from a quarter on (clause 63: informatisation). The one before it was so up
 * to that quarter; reports that it opened stay its own.
 * @throws Refusal NOT_FOUND, NO_CENTRAL_BODY, QUARTER_OF_ANOTHER
 */
export async function designateBody(context: CommandContext, input: DesignateBody): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return execute(
    context,
    { name: 'designateInformatisationBody', idempotencyKey, input: given },
    async (work) => {
      work.authorize('designate', 'AuthorisedBody', {});
      const [body] = await work.query<{ kind: string }>('select kind from inspected_subject where id = $1', [
        input.bodyId,
      ]);
      if (!body) throw new Refusal('NOT_FOUND', { field: 'bodyId' });
      if (body.kind !== 'CENTRAL_BODY') throw new Refusal('NO_CENTRAL_BODY', { field: 'bodyId' });
      const from = numberOfQuarter(input);
      await bySystem(work, async () => {
        await work.query('select pg_advisory_xact_lock(780321)');
        // What is set for later quarters would be left without a beginning.
        const [later] = await work.query<{ found: boolean }>(
          'select exists (select from authorised_body where function = $1 and from_quarter > $2) as found',
          [input.function, from],
        );
        const [opened] = await work.query<{ found: boolean }>(
          `select exists (select from quarterly_report r join report_form f on f.code = r.form_code and f.edition = r.form_edition
           cross join lateral jsonb_array_elements(f.content -> 'filers') filer
           where filer ->> 'function' = $1 and r.body_id <> $2 and r.year * 4 + r.quarter - 1 >= $3) as found`,
          [input.function, input.bodyId, from],
        );
        if (later?.found === true || opened?.found === true)
          throw new Refusal('QUARTER_OF_ANOTHER', { field: 'quarter' });
        await work.query(
          'update authorised_body set to_quarter = $2 - 1 where function = $1 and from_quarter < $2 and to_quarter >= $2',
          [input.function, from],
        );
        await work.query(
          `insert into authorised_body (function, from_quarter, body_id) values ($1, $2, $3)
         on conflict (function, from_quarter) do update set body_id = excluded.body_id`,
          [input.function, from, input.bodyId],
        );
      });
      work.journal({
        action: 'informatisationBodyDesignated',
        caseKind: 'inspectedSubject',
        caseId: input.bodyId,
        authorityId: work.actor.authorityId,
        disclosedToSubjectId: input.bodyId,
        details: { date: firstDayOf(input.year, input.quarter) },
      });
      return from;
    },
  );
}
