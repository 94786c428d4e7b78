import type { CalendarDate } from '../law';
import type { Work } from '../platform/commands/work';
import type { RequestContext } from '../platform/graphql/request-context';
import { assertDayOfPaper } from '../platform/refusals/day-of-record';
import { Refusal } from '../platform/refusals/refusal';
import { InspectedSubjectRecord } from './inspected-subject.record';
import { assertPossible, findSubjects, oneAtATime, predecessorsAmong, tellOfAct } from './reorganisation';
import type { SuccessionKind } from './succession-rules';

export interface SuccessionInput {
  readonly predecessorIds: readonly number[];
  readonly successorId: number;
  /** Of a division: who succeeds beside the first one. */
  readonly furtherIds: readonly number[];
  readonly kind: SuccessionKind;
  readonly actNumber: string;
  readonly actDate: CalendarDate;
  readonly effectiveOn: CalendarDate;
}

/** The same act, entered and not decided on: by the same number and day the same bodies end in the same one. */
const ENTERED_SQL = `
  select r.entered_by as by from subject_reorganisation r
  where r.state = 'DRAFT' and r.successor_id = $1 and r.kind = $2 and lower(r.act_number) = lower($3) and r.act_date = $4
    and (select array_agg(n.subject_id order by n.subject_id) from reorganised_subject n where n.reorganisation_id = r.id)
      = (select array_agg(given order by given) from unnest($5::int[]) given)
  limit 1`;

/** @throws Refusal SUCCESSION_ENTERED_ALREADY */
async function refuseSame(work: Work, input: SuccessionInput, actNumber: string): Promise<void> {
  const { successorId, kind, actDate, predecessorIds } = input;
  const [same] = await work.query<{ by: string }>(ENTERED_SQL, [
    successorId,
    kind,
    actNumber,
    actDate,
    predecessorIds,
  ]);
  const field = 'input.actNumber';
  if (same)
    throw new Refusal('SUCCESSION_ENTERED_ALREADY', { field, params: { number: actNumber, by: same.by } });
}

/**
 * Enters the act by which subjects end and another one comes into their place. Nothing changes by it until a second person
 * confirms. @returns the act's id
 * @throws Refusal SUCCESSION_ENTERED_ALREADY where the same act waits to be confirmed
 */
export async function recordSuccession(
  context: RequestContext,
  idempotencyKey: string,
  input: SuccessionInput,
): Promise<number> {
  return context.execute({ name: 'recordSuccession', idempotencyKey, input }, async (work) => {
    await oneAtATime(work);
    const successor = await work.manager.findOneBy(InspectedSubjectRecord, { id: input.successorId });
    if (!successor) throw new Refusal('NOT_FOUND');
    work.authorize('succeed', 'InspectedSubject', successor);
    const { predecessorIds, successorId, furtherIds, kind, actDate, effectiveOn } = input;
    assertDayOfPaper(actDate, 'input.actDate');
    assertDayOfPaper(effectiveOn, 'input.effectiveOn');
    const actNumber = input.actNumber.trim();
    const subjects = await findSubjects(work, predecessorIds, [successorId, ...furtherIds]);
    const predecessors = predecessorsAmong(subjects, predecessorIds);
    assertPossible(work, input, subjects);
    await refuseSame(work, input, actNumber);
    const [act] = await work.query<{ id: number }>(
      `insert into subject_reorganisation (successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, entered_by_account)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        successorId,
        kind,
        actNumber,
        actDate,
        effectiveOn,
        work.now.toISOString(),
        work.actor.name,
        work.actor.accountId,
      ],
    );
    for (const { id } of predecessors)
      await work.query('insert into reorganised_subject (reorganisation_id, subject_id) values ($1, $2)', [
        act.id,
        id,
      ]);
    for (const id of furtherIds)
      await work.query(
        'insert into reorganisation_successor (reorganisation_id, subject_id) values ($1, $2)',
        [act.id, id],
      );
    tellOfAct(work, 'successionEntered', {
      act: { id: act.id, version: 0, actNumber, actDate },
      successor: { id: successorId, authorityId: successor.authorityId },
      subjects,
      predecessors,
    });
    return act.id;
  });
}
