import {
  addDays,
  breach,
  computeDeadline,
  dayOf,
  daysBetween,
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

/**
 * A start before the day that the plan sets goes round the order that alone changes the plan (43); before the day that the order of
 * appointment sets it is told of: the event begins with the handing over (47).
 */
export function judgeEarlyStart(
  start: CalendarDate,
  { plannedStart, line }: { readonly plannedStart: CalendarDate; readonly line: PlannedLine | null },
): Finding[] {
  const inputs = { start, plannedStart };
  if (line !== null && start < line.startsOn)
    return [
      breach('43', 'CONTROL_START_BEFORE_PLAN', 'CURABLE', {
        inputs,
        params: { from: line.startsOn, to: line.endsOn },
        decisions: ['D27'],
      }),
    ];
  return start < plannedStart
    ? [breach('47', 'CONTROL_START_BEFORE_ORDER', 'WARNING', { inputs, params: { date: plannedStart } })]
    : [];
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

/**
 * The Rules ask for no least length of an event, so the leadership may end it sooner by an order: on a day that is still to come and not
 * before the event begins (clauses 44, 47, 50). Before the start a further order sets right what one shortened: never past the day that the
 * order of appointment named, and so within its thirty days; after the start a later day is given by an extension alone (45).
 */
export function judgeShortening(
  { endDate, appointedEndDate, startedOn, plannedStart }: TermFacts & { readonly plannedStart: CalendarDate },
  newEnd: CalendarDate,
  today: CalendarDate,
): Finding[] {
  const inputs = { endDate, appointedEndDate, newEnd, today };
  const first = startedOn ?? plannedStart;
  const earliest = first > today ? first : today;
  const setsRight = startedOn === null && endDate < appointedEndDate;
  return [
    setsRight
      ? judge(
          newEnd !== endDate && newEnd <= appointedEndDate,
          '44',
          'CONTROL_TERM_AS_APPOINTED',
          'CURABLE',
          {
            inputs,
            params: { date: endDate, latest: appointedEndDate },
          },
        )
      : judge(newEnd < endDate, '44', 'CONTROL_SHORTENING_EARLIER', 'CURABLE', {
          inputs,
          params: { date: endDate },
        }),
    judge(newEnd >= earliest, '44', 'CONTROL_SHORTENING_AHEAD', 'CURABLE', {
      inputs,
      params: { date: earliest },
    }),
  ];
}

/** What clause 45 looks at in an event. */
export interface TermFacts {
  readonly endDate: CalendarDate;
  /** As the order of appointment named it. */
  readonly appointedEndDate: CalendarDate;
  /** The day of the handing over; null before it. */
  readonly startedOn: CalendarDate | null;
  /** Days by which orders brought the end forward, together. */
  readonly shortenedBy?: number;
}

/**
 * The end from which extensions count: the one that holds, less the days that extensions gave before. Days that an order took away are given
 * back by an extension alone, out of its thirty. An order of appointment that ran past the thirtieth day from the handing over counts up to
 * that day (clauses 44, 45; D28).
 */
function countedFrom(
  { endDate, appointedEndDate, startedOn, shortenedBy = 0 }: TermFacts,
  calendar: WorkingCalendar,
): CalendarDate {
  const given = daysBetween(appointedEndDate, endDate) + shortenedBy;
  const latest = startedOn === null ? appointedEndDate : latestEndOf(startedOn, calendar);
  const beyond = Math.max(0, daysBetween(latest, appointedEndDate) - shortenedBy);
  return addDays(endDate, -(given + beyond));
}

/** Whether anything of the thirty days is left, and whether the term still runs (clause 45, D28). */
export function mayExtend(facts: TermFacts, today: CalendarDate, calendar: WorkingCalendar): Finding[] {
  const { endDate, appointedEndDate } = facts;
  const inputs = { endDate, appointedEndDate, today };
  const most = addDays(countedFrom(facts, calendar), MOST_EXTENSION_DAYS);
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
  const from = countedFrom(facts, calendar);
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
