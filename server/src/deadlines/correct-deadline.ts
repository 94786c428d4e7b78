import { computeDeadline, type CalendarDate, type DateMove } from '../law';
import type { Work } from '../platform/commands/work';
import { calendarToCount } from '../working-calendar';
import { DeadlineRecord } from './deadline.record';
import type { WhichDeadline } from './end-deadline';
import { countedFacts } from './open-deadline';
import { overtakeOfTerm } from './overtake-findings';
import { STAGE } from './warnings';

/** A fact that a deadline was counted from, or was met by, happened on another day than was recorded. */
export interface Correction {
  readonly counterEntryId: number;
  /** What it is counted from instead; left out where only the day of its keeping was recorded wrongly. */
  readonly from?: string;
  /** When it was kept instead; of one that was kept. */
  readonly metAt?: Date;
  /** Only of one that was kept at this very instant: another fact kept it otherwise. */
  readonly keptBy?: Date;
  /** What had been recorded: of a term that fell away it is told whether either would have kept it. */
  readonly recordedAt?: Date;
  /** What moved its date, told with it. */
  readonly because: (from: CalendarDate, to: CalendarDate) => DateMove;
}

/** Whether a term was kept in time; null while it runs. */
export type Kept = 'IN_TIME' | 'LATE' | null;

export interface MovedDate {
  readonly rule: string;
  readonly earlierDueDate: string;
  readonly dueDate: string;
  readonly earlierKept: Kept;
  readonly kept: Kept;
}

function keptOf({
  metAt,
  dueAt,
  dueInstantIncluded,
}: Pick<DeadlineRecord, 'metAt' | 'dueAt' | 'dueInstantIncluded'>): Kept {
  if (metAt === null) return null;
  const inTime = dueInstantIncluded ? metAt <= dueAt : metAt < dueAt;
  return inTime ? 'IN_TIME' : 'LATE';
}

/** Notices of a missed term that the present date no longer bears out: a person confirms or withdraws each. */
const FOLLOWED_SQL = `
  insert into followed_act (counter_entry_id, deadline_id, kind, act_id, rule, case_kind, case_id, case_number, inspection_id, authority_id,
    disclosed_to_subject_id, also_disclosed_to_subject_id, earlier_due_date, due_date, listed_at)
  select $2, d.id, 'MISSED_NOTICE', r.id, d.rule, d.case_kind, d.case_id, d.case_number, d.inspection_id, d.authority_id,
    d.disclosed_to_subject_id, d.also_disclosed_to_subject_id, $3, d.due_date, $4
  from deadline d join reminder r on r.deadline_id = d.id and r.stage = 3 and r.withdrawn_at is null
  where d.id = $1 and coalesce(d.met_at, $4::timestamptz) < d.due_at`;

async function wouldHaveBeen(
  work: Work,
  record: DeadlineRecord,
  { from, metAt, recordedAt }: Correction,
): Promise<MovedDate | null> {
  const { rule, dueDate: earlierDueDate } = record;
  const { edition } = record.certificate;
  const { calendar } = await calendarToCount(work);
  const counted = from === undefined ? record : computeDeadline({ rule, from, edition, calendar });
  const dueAt = new Date(counted.dueAt);
  const earlierKept = metAt && recordedAt ? keptOf({ ...record, metAt: recordedAt }) : null;
  const kept = metAt && recordedAt ? keptOf({ ...record, dueAt, metAt }) : null;
  const { dueDate } = counted;
  return dueDate === earlierDueDate && kept === earlierKept
    ? null
    : { rule, earlierDueDate, dueDate, earlierKept, kept };
}

/**
 * Counts a deadline anew from the corrected fact, whether it runs or was kept. One that fell away, as when its case was closed, is
 * left, and what it would have been is told.
 * @returns the dates and whether it was kept, where either differs
 * @throws LawError for a date that the edition does not know
 */
export async function correctDeadline(
  work: Work,
  which: WhichDeadline,
  correction: Correction,
): Promise<MovedDate | null> {
  const repository = work.manager.getRepository(DeadlineRecord);
  const { caseKind, caseId, rule, ref = '' } = which;
  const record = await repository.findOne({
    where: { caseKind, caseId, rule, ref },
    lock: { mode: 'pessimistic_write' },
  });
  if (!record) return null;
  if (record.cancelledAt !== null) return wouldHaveBeen(work, record, correction);
  const { counterEntryId, from, metAt, keptBy, because } = correction;
  const earlierDueDate = record.dueDate as CalendarDate;
  const earlierKept = keptOf(record);
  const earlierMetAt = record.metAt;
  const isKeptBy = keptBy === undefined || record.metAt?.getTime() === keptBy.getTime();
  if (record.metAt !== null && metAt !== undefined && isKeptBy) record.metAt = metAt;
  if (from !== undefined) {
    const inForce = await calendarToCount(work);
    const { edition, moves: earlierMoves = [] } = record.certificate;
    const question = { rule, from, edition, calendar: inForce.calendar };
    const { dueDate } = computeDeadline(question);
    const moves =
      dueDate === earlierDueDate ? earlierMoves : [...earlierMoves, because(earlierDueDate, dueDate)];
    const certificate = computeDeadline({ ...question, moves });
    Object.assign(record, countedFacts(certificate, work.now, inForce));
    if (record.metAt !== null || record.suspendedAt !== null) record.nextWakeAt = null;
  }
  await repository.save(record);
  await work.query(FOLLOWED_SQL, [record.id, counterEntryId, earlierDueDate, work.now.toISOString()]);
  const kept = keptOf(record);
  if (earlierMetAt !== null && kept !== null && kept !== earlierKept)
    await overtakeOfTerm(work, { caseKind, caseId, rule, ref, metAt: earlierMetAt }, kept, 'COUNTER_ENTRY');
  if (record.dueDate === earlierDueDate && kept === earlierKept) return null;
  return { rule, earlierDueDate, dueDate: record.dueDate, earlierKept, kept };
}

/**
 * Counts a deadline from the fact that it waited for, which is there now; until then it ran from the day foreseen. One that was
 * kept stays kept, in time or late as it then is; what was said of a missed one is not said again.
 * @throws LawError for a date that the edition does not know
 */
export async function countFromFact(
  work: Work,
  { caseKind, caseId, rule, ref = '' }: WhichDeadline,
  from: string,
): Promise<void> {
  const repository = work.manager.getRepository(DeadlineRecord);
  const record = await repository.findOne({
    where: { caseKind, caseId, rule, ref },
    lock: { mode: 'pessimistic_write' },
  });
  if (!record || record.cancelledAt !== null) return;
  const inForce = await calendarToCount(work);
  const { edition, moves = [] } = record.certificate;
  const certificate = computeDeadline({ rule, from, edition, moves, calendar: inForce.calendar });
  const said = record.stage === STAGE.missed;
  Object.assign(record, countedFacts(certificate, work.now, inForce), said ? { stage: STAGE.missed } : {});
  if (said || record.metAt !== null || record.suspendedAt !== null) record.nextWakeAt = null;
  await repository.save(record);
}
