import { refuseUnlawful } from '../../../external-control/case';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, ROW_COLUMNS, rowOf, type ActRequest } from '../act';
import { judgeExpert, judgeExpertApart, type ObjectNames } from '../rules';

export interface AddExpert {
  readonly fullName: string;
  readonly organisation: string;
  readonly field: string;
  /** What the expert declared, when and how. */
  readonly declaration: string;
  readonly civilLawTies: boolean;
  readonly labourTies: boolean;
}

/** Brings in an expert who declared, and of whom the executor made sure, that nothing ties him or her to the object (clause 49). */
export function addControlExpert(
  context: RequestContext,
  request: ActRequest,
  input: AddExpert,
): Promise<number> {
  return act(context, 'addControlExpert', request, input, async ({ work, event }) => {
    const { civilLawTies, labourTies } = input;
    const fullName = input.fullName.trim();
    const organisation = input.organisation.trim();
    const [object] = await work.query<ObjectNames>(
      `select coalesce(bin, '') as identifier, array[name_kk, name_ru, name_en] as names, coalesce(head_name, '') as head
       from inspected_subject where id = $1`,
      [event.objectId],
    );
    if (!object) throw new Refusal('NOT_FOUND');
    refuseUnlawful([
      ...judgeExpert({ civilLawTies, labourTies }),
      ...judgeExpertApart({ fullName, organisation }, object),
    ]);
    const same = await work.query(
      `select from control_expert where event_id = $1 and withdrawn_at is null and lower(full_name) = lower($2)
         and lower(coalesce(organisation, '')) = lower($3)`,
      [event.id, fullName, organisation],
    );
    if (same.length > 0) throw new Refusal('CONTROL_EXPERT_ONCE', { field: 'input.fullName' });
    await work.query(
      `insert into control_expert (${ROW_COLUMNS}, full_name, organisation, field, checked_by, added_at, declaration)
       values ($1, $2, $3, $4, $5, nullif($6, ''), $7, $8, $9, $10)`,
      [
        ...rowOf(event),
        fullName,
        organisation,
        input.field.trim(),
        work.actor.name,
        work.now.toISOString(),
        input.declaration.trim(),
      ],
    );
    return { event: 'controlExpertAdded', details: { recipient: fullName } };
  });
}
