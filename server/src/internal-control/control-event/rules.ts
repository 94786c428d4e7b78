import {
  addDays,
  computeDeadline,
  dateOfInstant,
  instantFromEpoch,
  isInTime,
  judge,
  type CalendarDate,
  type Finding,
  type WorkingCalendar,
} from '../../law';

/** Clause 44: an event takes at most so many days, the first not counted (D9). */
export const MOST_EVENT_DAYS = 30;

/** Clause 45: extensions of one event together never over so many days (D28). */
export const MOST_EXTENSION_DAYS = 30;

export interface AppointmentFacts {
  readonly plannedStart: CalendarDate;
  readonly endDate: CalendarDate;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

/** The last day that an order may name for an event that begins on a day: clause 44. */
export function latestEndOf(plannedStart: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  return computeDeadline({ rule: 'P44_EVENT', from: plannedStart, calendar }).dueDate;
}

/** A last day that lies past the thirtieth because that one is a day off is lawful, and told of (D13). */
function judgeDayOff(endDate: CalendarDate, thirtieth: CalendarDate, clause: '44' | '45'): Finding {
  return judge(endDate <= thirtieth, clause, 'CONTROL_END_AFTER_DAY_OFF', 'WARNING', {
    inputs: { endDate, thirtieth },
    params: { date: thirtieth },
    decisions: ['D13'],
  });
}

/** An order names days that are still to come, and not more than thirty (clause 44); whether they leave time for the notice is told (46). */
export function judgeAppointment({ plannedStart, endDate, today, calendar }: AppointmentFacts): Finding[] {
  const inputs = { plannedStart, endDate, today };
  const latest = latestEndOf(plannedStart, calendar);
  return [
    judge(plannedStart >= today, '47', 'CONTROL_START_AHEAD', 'CURABLE', { inputs }),
    judge(endDate >= plannedStart, '44', 'CONTROL_END_AFTER_START', 'CURABLE', { inputs }),
    judge(endDate <= latest, '44', 'CONTROL_TERM_WITHIN_LIMIT', 'VOID', {
      inputs,
      params: { date: latest },
      decisions: ['D9'],
    }),
    ...(endDate <= latest ? [judgeDayOff(endDate, addDays(plannedStart, MOST_EVENT_DAYS), '44')] : []),
    judge(lastNoticeDay(plannedStart, calendar) >= today, '46', 'CONTROL_TIME_FOR_NOTICE', 'WARNING', {
      inputs,
    }),
  ];
}

export interface PlannedLine {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/**
 * Of an event of the plan the dates are the line's: the order of appointment sets it within them, and the plan is changed by an order of its
 * own alone (clauses 42, 43).
 */
export function judgeWithinPlan(
  { plannedStart, endDate }: Pick<AppointmentFacts, 'plannedStart' | 'endDate'>,
  line: PlannedLine | null,
): Finding[] {
  if (line === null) return [];
  const { startsOn, endsOn } = line;
  return [
    judge(plannedStart >= startsOn && endDate <= endsOn, '43', 'CONTROL_DATES_OF_PLAN', 'CURABLE', {
      inputs: { plannedStart, endDate, startsOn, endsOn },
      params: { from: startsOn, to: endsOn },
      decisions: ['D27'],
    }),
  ];
}

export interface BasisFacts {
  readonly basis: 'PLAN' | 'MONITORING';
  /** Of a line: whether it stands in an approved plan. */
  readonly lineHolds: boolean;
}

/** A line of an approved plan, or a monitoring; nothing else (clause 42). */
export function judgeBasis({ basis, lineHolds }: BasisFacts): Finding[] {
  return [
    judge(basis === 'MONITORING' || lineHolds, '42', 'CONTROL_EVENT_HAS_BASIS', 'VOID', {
      inputs: { basis, lineHolds },
      decisions: ['D27'],
    }),
  ];
}

/**
 * The order of an event after a monitoring is linked to it (clauses 42, 59): what the body monitored in the system is named by the proposal
 * that came of it, words are left to a monitoring that was held before.
 * @param monitoredSince the day on which the body's first monitoring was begun in the system
 */
export function judgeReference(monitoringDate: CalendarDate, monitoredSince: CalendarDate | null): Finding[] {
  const before = monitoredSince === null || monitoringDate < monitoredSince;
  return [
    judge(before, '42', 'CONTROL_MONITORING_HAS_RECORD', 'CURABLE', {
      inputs: { monitoringDate, monitoredSince },
      params: { date: monitoredSince ?? monitoringDate },
      decisions: ['D27'],
    }),
  ];
}

/** One order appoints several events where all of them stand on the plan of one body (clauses 42, 47; D27). */
export function judgeJointOrder(
  events: readonly { readonly planned: boolean; readonly bodyId: number }[],
): Finding[] {
  const together = events.every(({ planned, bodyId }) => planned && bodyId === events[0]?.bodyId);
  return [
    judge(events.length > 1 && together, '42', 'CONTROL_ORDER_OF_SEVERAL', 'CURABLE', { decisions: ['D27'] }),
  ];
}

/** A proposal of an event is a basis once the leadership has sent it on (clauses 42, 59, 60). */
export function judgeProposal(sent: boolean): Finding[] {
  return [judge(sent, '59', 'CONTROL_PROPOSAL_SENT', 'CURABLE', { decisions: ['D27'] })];
}

/** The last day on which the object can be told in time of a start: three working days before it (clause 46). */
export function lastNoticeDay(start: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  return computeDeadline({ rule: 'P46_EVENT_NOTICE', from: start, calendar }).dueDate;
}

const dayOf = (at: number): CalendarDate => dateOfInstant(instantFromEpoch(at));

/** Whether the object was told three working days before a start (clause 46). A handing over that would be too early is not made. */
export function judgeNotice(
  notifiedAt: number | null,
  start: CalendarDate,
  calendar: WorkingCalendar,
): Finding[] {
  const last = lastNoticeDay(start, calendar);
  return [
    judge(notifiedAt !== null && dayOf(notifiedAt) <= last, '46', 'CONTROL_NOTICE_IN_TIME', 'VOID', {
      inputs: { notifiedAt: notifiedAt === null ? null : dayOf(notifiedAt), start },
      params: { date: last },
    }),
  ];
}

/**
 * The order is handed over while its term runs, and not so early that more than thirty days are left of it: the event begins with the
 * handing over, whatever day was planned (clauses 44, 47).
 */
export function judgeStart(start: CalendarDate, endDate: CalendarDate, calendar: WorkingCalendar): Finding[] {
  const latest = latestEndOf(start, calendar);
  return [
    judge(start <= endDate, '47', 'CONTROL_START_WITHIN_TERM', 'VOID', {
      inputs: { start, endDate },
      params: { date: endDate },
      decisions: ['D29'],
    }),
    judge(endDate <= latest, '44', 'CONTROL_TERM_FROM_HANDING_OVER', 'VOID', {
      inputs: { start, endDate, latest },
      params: { from: start, to: endDate, date: latest },
      decisions: ['D9'],
    }),
  ];
}

/** A request sets a day that is still to come and lies within the event (clause 48). */
export function judgeRequest(dueDate: CalendarDate, today: CalendarDate, endDate: CalendarDate): Finding[] {
  const inputs = { dueDate, today, endDate };
  return [
    judge(dueDate >= today, '48.1', 'CONTROL_REQUEST_AHEAD', 'CURABLE', { inputs }),
    judge(dueDate <= endDate, '48.1', 'CONTROL_REQUEST_WITHIN_TERM', 'CURABLE', {
      inputs,
      params: { date: endDate },
    }),
  ];
}

/** An expert has no civil-law and no labour relation with the object: declared, and checked by the executor (clause 49). */
export function judgeExpert(given: {
  readonly civilLawTies: boolean;
  readonly labourTies: boolean;
}): Finding[] {
  return [
    judge(!given.civilLawTies, '49', 'EXPERT_WITHOUT_CIVIL_TIES', 'VOID', { inputs: given }),
    judge(!given.labourTies, '49', 'EXPERT_WITHOUT_LABOUR_TIES', 'VOID', { inputs: given }),
  ];
}

/** What clause 45 looks at in an event. */
export interface TermFacts {
  readonly endDate: CalendarDate;
  /** As the order of appointment named it. */
  readonly appointedEndDate: CalendarDate;
  /** The day of the handing over; null before it. */
  readonly startedOn: CalendarDate | null;
}

/** The end from which extensions count: of an order that ran past the thirtieth day from the handing over, that day (clauses 44, 45). */
function lawfulEndOf({ appointedEndDate, startedOn }: TermFacts, calendar: WorkingCalendar): CalendarDate {
  if (startedOn === null) return appointedEndDate;
  const latest = latestEndOf(startedOn, calendar);
  return appointedEndDate <= latest ? appointedEndDate : latest;
}

/** Whether anything of the thirty days is left, and whether the term still runs (clause 45, D28). */
export function mayExtend(facts: TermFacts, today: CalendarDate, calendar: WorkingCalendar): Finding[] {
  const { endDate, appointedEndDate } = facts;
  const inputs = { endDate, appointedEndDate, today };
  const most = addDays(lawfulEndOf(facts, calendar), MOST_EXTENSION_DAYS);
  return [
    judge(today <= endDate, '45', 'CONTROL_EXTENSION_BEFORE_END', 'CURABLE', {
      inputs,
      params: { date: endDate },
    }),
    judge(endDate < most, '45', 'CONTROL_EXTENSION_LEFT', 'VOID', { inputs, decisions: ['D28'] }),
  ];
}

/** A new end is later than the one that holds, and all extensions together take no more than thirty days (clause 45, D28). */
export function judgeExtension(facts: TermFacts, newEnd: CalendarDate, calendar: WorkingCalendar): Finding[] {
  const { endDate, appointedEndDate } = facts;
  const inputs = { endDate, appointedEndDate, newEnd };
  const from = lawfulEndOf(facts, calendar);
  const most = computeDeadline({ rule: 'P45_EVENT_EXTENSION', from, calendar }).dueDate;
  return [
    judge(newEnd > endDate, '45', 'CONTROL_EXTENSION_LATER', 'CURABLE', {
      inputs,
      params: { date: endDate },
    }),
    judge(newEnd <= most, '45', 'CONTROL_EXTENSION_WITHIN_LIMIT', 'VOID', {
      inputs,
      params: { date: most },
      decisions: ['D28'],
    }),
    ...(newEnd <= most ? [judgeDayOff(newEnd, addDays(from, MOST_EXTENSION_DAYS), '45')] : []),
  ];
}

export interface ActContent {
  readonly violations: boolean;
  /** Violations by kind, added up. */
  readonly counted: number;
  readonly measures: boolean;
  readonly accountability: boolean;
  readonly proofs: number;
}

/** Once violations were found, how many of which kind, measures, accountability and proofs are part of the act (clause 51). */
export function judgeActContent({
  violations,
  counted,
  measures,
  accountability,
  proofs,
}: ActContent): Finding[] {
  const counts = judge(counted > 0 === violations, '51.7', 'CONTROL_ACT_COUNTS_VIOLATIONS', 'CURABLE', {
    inputs: { violations, counted },
  });
  if (!violations) return [counts];
  return [
    counts,
    judge(measures, '51.10', 'CONTROL_ACT_NAMES_MEASURES', 'CURABLE'),
    judge(accountability, '51.11', 'CONTROL_ACT_NAMES_ACCOUNTABILITY', 'CURABLE'),
    judge(proofs > 0, '51', 'CONTROL_ACT_HAS_PROOFS', 'CURABLE'),
  ];
}

/** The act is shown no later than the last day of the order as extended; a later showing is a fact, and a breach (clause 50, D30). */
export function judgeShowing(shownOn: CalendarDate, endDate: CalendarDate): Finding[] {
  return [
    judge(shownOn <= endDate, '50', 'CONTROL_ACT_SHOWN_IN_TIME', 'WARNING', {
      inputs: { shownOn, endDate },
      params: { date: endDate },
      decisions: ['D30'],
    }),
  ];
}

/** The day from which clause 53 counts: that of the showing, and never after the last day of the order (D30). */
export function completionDay(shownOn: CalendarDate, endDate: CalendarDate): CalendarDate {
  return shownOn > endDate ? endDate : shownOn;
}

export type ResponseKind = 'AGREED' | 'OBJECTED';

/** Signed copies end the matter; objections beside a signature count as objections, so they may follow it (clause 52, D31). */
export function mayRespond(kind: ResponseKind, earlier: readonly ResponseKind[]): Finding[] {
  const none = kind === 'AGREED' ? earlier.length === 0 : !earlier.includes('OBJECTED');
  return [judge(none, '52', 'CONTROL_RESPONSE_ONCE', 'CURABLE', { decisions: ['D31'] })];
}

/** Whether the response came within three working days of the showing; a later one is kept and marked (clause 52). */
export function isResponseInTime(shownAt: number, receivedAt: number, calendar: WorkingCalendar): boolean {
  const term = computeDeadline({ rule: 'P52_OBJECTION', from: dayOf(shownAt), calendar });
  return isInTime(term, instantFromEpoch(receivedAt));
}

export function judgeResponse(
  kind: ResponseKind,
  shownAt: number,
  receivedAt: number,
  calendar: WorkingCalendar,
): Finding[] {
  const inTime = isResponseInTime(shownAt, receivedAt, calendar);
  return [
    judge(kind === 'AGREED' || inTime, '52', 'CONTROL_OBJECTION_IN_TIME', 'WARNING', {
      inputs: { shownOn: dayOf(shownAt), receivedOn: dayOf(receivedAt) },
    }),
  ];
}

export interface DecisionFacts {
  readonly shownAt: number | null;
  readonly responses: readonly ResponseKind[];
  readonly violations: boolean;
  readonly measures: boolean;
}

/** The head of the object is heard first: the head's answer is there, or the three working days are over (clause 52, D43). */
export function mayDecide(
  { shownAt, responses }: DecisionFacts,
  now: number,
  calendar: WorkingCalendar,
): Finding[] {
  const over = shownAt !== null && !isResponseInTime(shownAt, now, calendar);
  return [
    judge(responses.length > 0 || over, '52', 'CONTROL_RESPONSE_AWAITED', 'CURABLE', { decisions: ['D43'] }),
  ];
}

/** To take note is enough only where the act asks for no measures and has no remarks (clause 54). */
export function mayTakeNote({ violations, measures }: DecisionFacts): Finding[] {
  return [
    judge(!violations && !measures, '54.2', 'CONTROL_ACT_WITHOUT_REMARKS', 'VOID', {
      inputs: { violations, measures },
    }),
  ];
}

export interface RestorationFacts {
  /** As the act states them. */
  readonly violationsFound: number;
  readonly violationsRestored: number;
}

/** Rights are restored after violations that the act states: never after more than it does (clause 57). */
export function judgeRestoration(
  { violationsFound, violationsRestored }: RestorationFacts,
  more: number,
): Finding[] {
  const left = violationsFound - violationsRestored;
  return [
    judge(more <= left, '57', 'CONTROL_RESTORED_WITHIN_FOUND', 'CURABLE', {
      inputs: { violationsFound, violationsRestored, more },
      params: { count: left },
    }),
  ];
}

export interface MeasuresFacts {
  /** State of the letter; null while there is none. */
  readonly letterState: string | null;
  readonly openRows: number;
}

/** Closed when the information on the letter is accepted and so is that on every row of the plan (clause 57). */
export function mayClose({ letterState, openRows }: MeasuresFacts): Finding[] {
  return [
    judge(letterState === 'ACCEPTED', '57', 'CONTROL_LETTER_ANSWERED', 'CURABLE'),
    judge(openRows === 0, '57', 'CONTROL_PLAN_EXECUTED', 'CURABLE', { params: { count: openRows } }),
  ];
}
