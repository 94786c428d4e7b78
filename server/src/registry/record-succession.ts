import { dateOfInstant, instantFromEpoch, type CalendarDate } from '../law';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Work } from '../platform/commands/work';
import { Refusal } from '../platform/refusals/refusal';
import { InspectedSubjectRecord } from './inspected-subject.record';
import { placeSuccessor } from './place-successor';
import { judgeSuccession, type SuccessionKind } from './succession-rules';

export interface SuccessionInput {
  readonly predecessorIds: readonly number[];
  readonly successorId: number;
  readonly kind: SuccessionKind;
  readonly actNumber: string;
  readonly actDate: CalendarDate;
  readonly effectiveOn: CalendarDate;
}

interface Found {
  readonly id: number;
  readonly gone: boolean;
  readonly names: { readonly kk: string; readonly ru: string; readonly en: string };
}

async function findSubjects(work: Work, input: SuccessionInput): Promise<Map<number, Found>> {
  const ids = [...new Set([...input.predecessorIds, input.successorId])];
  const found = await work.query<Found>(
    `select s.id, exists (select from subject_succession x where x.predecessor_id = s.id) as gone,
       jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) as names
     from inspected_subject s where s.id = any ($1::int[]) order by s.id for update`,
    [ids],
  );
  if (found.length !== ids.length || input.predecessorIds.length === 0)
    throw new Refusal('INVALID_INPUT', {
      params: { field: 'predecessorIds' },
      field: 'input.predecessorIds',
    });
  return new Map(found.map((subject) => [subject.id, subject]));
}

/** Whoever acted for it acts no more; what lay below it lies below its successor. */
async function endSubject(work: Work, id: number, successorId: number): Promise<void> {
  await work.query('update capacity set withdrawn_at = $2 where subject_id = $1 and withdrawn_at is null', [
    id,
    work.now.toISOString(),
  ]);
  await work.query(
    'update inspected_subject set parent_id = $2, version = version + 1 where parent_id = $1 and id <> $2',
    [id, successorId],
  );
}

/**
 * Records the act by which subjects ended and another one came into their place. Nothing of theirs is rewritten: cases, papers and
 * reports stay under their names, and are the successor's to read, to answer and to fulfil. @returns the successor's id
 */
export async function recordSuccession(
  context: RequestContext,
  idempotencyKey: string,
  input: SuccessionInput,
): Promise<number> {
  return context.execute({ name: 'recordSuccession', idempotencyKey, input }, async (work) => {
    // One change of the register at a time: no chain of successors closes to a circle.
    await work.query('select pg_advisory_xact_lock(780013)');
    const successor = await work.manager.findOneBy(InspectedSubjectRecord, { id: input.successorId });
    if (!successor) throw new Refusal('NOT_FOUND');
    work.authorize('succeed', 'InspectedSubject', successor);
    const subjects = await findSubjects(work, input);
    const predecessors = [...new Set(input.predecessorIds)].flatMap((id) => subjects.get(id) ?? []);
    const { successorId, kind, actNumber, actDate, effectiveOn } = input;
    const today = dateOfInstant(instantFromEpoch(work.now.getTime()));
    const successorGone = subjects.get(successorId)?.gone ?? false;
    const fault = judgeSuccession({
      today,
      actDate,
      effectiveOn,
      kind,
      successorId,
      namedTwice: predecessors.length < input.predecessorIds.length,
      successorGone,
      predecessors,
    });
    if (fault) throw new Refusal(fault.code, { field: fault.field, params: {} });
    for (const { id, names } of predecessors) {
      await work.query(
        `insert into subject_succession (predecessor_id, successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          successorId,
          kind,
          actNumber.trim(),
          actDate,
          effectiveOn,
          work.now.toISOString(),
          work.actor.name,
        ],
      );
      await placeSuccessor(work, id, successor);
      await endSubject(work, id, successorId);
      for (const caseId of [id, successorId])
        work.journal({
          action: 'subjectSucceeded',
          caseKind: 'inspectedSubject',
          caseId,
          authorityId: successor.authorityId,
          disclosedToSubjectId: successorId,
          details: {
            predecessor: names,
            successor: subjects.get(successorId)?.names ?? null,
            number: actNumber.trim(),
            date: actDate,
          },
        });
    }
    return successorId;
  });
}
