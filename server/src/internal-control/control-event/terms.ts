import {
  cancelDeadlines,
  countFromFact,
  meetDeadline,
  missDeadline,
  openDeadline,
  overtakeFindings,
  type OpenDeadline,
} from '../../deadlines';
import { cancelDocuments } from '../../external-control/documents';
import { computeDeadline, daysBetween, type CalendarDate, type DateMove } from '../../law';
import type { Work } from '../../platform/commands/work';
import { calendarToCount } from '../../working-calendar';
import { EVENT_CASE } from './act';
import type { ControlEventRecord } from './control-event.record';
import { loadTermOrders } from './term-orders';
import { CONTROL_EXTENSION_ACTS, type LapsingAct } from './extension-states';

const shared = ({ id, number, authorityId, objectId }: ControlEventRecord) => ({
  caseKind: EVENT_CASE,
  caseId: id,
  caseNumber: number,
  inspectionId: null,
  authorityId,
  subjectId: objectId,
  party: 'SUBJECT' as const,
});

/** A term that the controlling body has to keep: it stands on its own list of work alone. */
export async function openBodyTerm(
  work: Work,
  event: ControlEventRecord,
  rule: string,
  from: string,
  counted: Pick<OpenDeadline, 'length' | 'moves'> = {},
): Promise<void> {
  await openDeadline(work, { ...shared(event), disclosedToSubjectId: event.bodyId, rule, from, ...counted });
}

const MOVED_BY = {
  EXTENDED: 'EXTENDED_BY_ORDER',
  SHORTENED: 'SHORTENED_BY_ORDER',
  SET_RIGHT: 'SET_RIGHT_BY_ORDER',
} as const;

interface LongestTerm {
  readonly moves: readonly DateMove[];
  /** Calendar days after the start: thirty, and those that extensions gave. */
  readonly limit: number;
  /** Calendar days after the start till the day that the last order names, where that day comes before the limit. */
  readonly ordered: number | null;
  /** The last day within the limit. */
  readonly limitDay: CalendarDate;
}

async function measureTerm(work: Work, event: ControlEventRecord): Promise<LongestTerm> {
  const from = event.startedOn as CalendarDate;
  const { calendar } = await calendarToCount(work);
  const term = { rule: 'P44_EVENT', from, calendar };
  let limit = daysBetween(from, computeDeadline(term).unrolledDate);
  let ends = event.appointedEndDate as CalendarDate;
  let furthest = ends;
  const moves = (await loadTermOrders(work, event.id)).map(({ kind, order, endDate, reason }): DateMove => {
    const earlier = ends;
    ends = endDate;
    // What gives back days that an order had taken adds none to what was appointed.
    if (endDate > furthest) {
      limit += daysBetween(furthest, endDate);
      furthest = endDate;
    }
    const length = Math.abs(daysBetween(earlier, endDate));
    return { code: MOVED_BY[kind], params: { ...order, length, from: earlier, to: endDate, reason } };
  });
  const days = daysBetween(from, ends);
  const { dueDate: limitDay } = computeDeadline({ ...term, length: limit });
  return { moves, limit, ordered: moves.length > 0 && days < limit ? days : null, limitDay };
}

/**
 * Thirty calendar days from the handing over (clauses 44, 47). Once an order moved its end, the event ends on the day that the last one
 * names, and never after as many more days as extensions gave: each of the orders is told with the term (45).
 */
export async function openLongestTerm(work: Work, event: ControlEventRecord): Promise<void> {
  const { moves, limit, ordered } = await measureTerm(work, event);
  const length = ordered ?? limit;
  await openBodyTerm(work, event, 'P44_EVENT', event.startedOn as CalendarDate, { length, moves });
}

/** The last day that the Rules leave an event, where an order ends it sooner; null where it ends with that day itself. */
export async function limitBeyondOrder(work: Work, event: ControlEventRecord): Promise<CalendarDate | null> {
  if (event.startedOn === null) return null;
  const { ordered, limitDay } = await measureTerm(work, event);
  return ordered === null ? null : limitDay;
}

/**
 * What nobody decided on has lapsed, and its paper with it: nothing is left to extend, or the end that it counted from holds no more
 * (45, 50). Papers of what was decided on before stay as they are.
 */
export async function lapseExtension(
  work: Work,
  { id }: ControlEventRecord,
  act: LapsingAct,
  by: { readonly number: string; readonly date: string } | null,
): Promise<void> {
  const kind = 'CONTROL_EXTENSION_SUBMISSION';
  const [paper] = await work.query<{ id: number }>(
    `select max(d.id) as id from issued_document d where d.case_kind = $2 and d.case_id = $1 and d.kind = $3
     having exists (select 1 from control_extension where event_id = $1 and state = 'ASKED')`,
    [id, EVENT_CASE, kind],
  );
  if (!paper) return;
  await work.query(`update control_extension set state = $2 where event_id = $1 and state = 'ASKED'`, [
    id,
    CONTROL_EXTENSION_ACTS[act].opens.ASKED,
  ]);
  await cancelDocuments(work, { caseKind: EVENT_CASE, caseId: id, kinds: [kind], id: paper.id }, by);
}

/** A term of the object: the controlling body reads it, and is alarmed when it was missed. */
export async function openObjectTerm(
  work: Work,
  event: ControlEventRecord,
  rule: string,
  from: string,
  ref = '',
): Promise<void> {
  await openDeadline(work, {
    ...shared(event),
    disclosedToSubjectId: event.objectId,
    alsoDisclosedToSubjectId: event.bodyId === event.objectId ? null : event.bodyId,
    rule,
    from,
    ref,
  });
}

export async function meetTerm(
  work: Work,
  event: ControlEventRecord,
  rule: string,
  at: Date,
  ref = '',
): Promise<void> {
  await meetDeadline(work, { caseKind: EVENT_CASE, caseId: event.id, rule, ref }, at);
}

export async function dropTerm(
  work: Work,
  event: ControlEventRecord,
  rule: string,
  ref?: string,
): Promise<void> {
  await cancelDeadlines(work, { caseKind: EVENT_CASE, caseId: event.id, rule, ...(ref ? { ref } : {}) });
}

/**
 * The notice was due three working days before the day on which the event did begin, whatever day was planned (clauses 46, 47): what was
 * said of it for the planned day holds no more. Where none had gone out the term stands as missed, and the finding stays.
 */
export async function settleNotice(
  work: Work,
  event: ControlEventRecord,
  startedOn: CalendarDate,
): Promise<void> {
  const rule = 'P46_EVENT_NOTICE';
  const which = { caseKind: EVENT_CASE, caseId: event.id };
  await countFromFact(work, { ...which, rule }, startedOn);
  await overtakeFindings(work, which, ['CONTROL_NOTICE_IN_TIME'], { by: 'START' });
  if (event.notifiedAt === null) await missDeadline(work, { ...which, rule });
}
