import { addDays, daysBetween, judge, type CalendarDate, type Finding } from '../../law';

/** Clause 44; the same limit as the order of appointment has. */
export const LONGEST_EVENT_DAYS = 30;

/** The last day on which an event that begins on a day may end: the first day is not counted (clause 44, D9). */
export function latestEnd(startsOn: CalendarDate): CalendarDate {
  return addDays(startsOn, LONGEST_EVENT_DAYS);
}

export interface PlannedDates {
  readonly year: number;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly today: CalendarDate;
}

/**
 * A line has its dates in the year of the plan (clause 43), no more days than an event may take (clause 44), and some of them ahead: no
 * event can be appointed in days that are over (47).
 */
export function judgeLineDates({ year, startsOn, endsOn, today }: PlannedDates): Finding[] {
  const inputs = { year, startsOn, endsOn, today };
  const ofYear = (day: CalendarDate) => day.startsWith(`${year}-`);
  return [
    judge(startsOn <= endsOn, '43', 'PLAN_LINE_ENDS_AFTER_START', 'CURABLE', { inputs }),
    judge(ofYear(startsOn) && ofYear(endsOn), '43', 'PLAN_LINE_WITHIN_YEAR', 'CURABLE', {
      inputs,
      params: { year },
    }),
    judge(endsOn >= today, '43', 'PLAN_LINE_NOT_OVER', 'CURABLE', { inputs, params: { date: endsOn } }),
    judge(endsOn <= latestEnd(startsOn), '44', 'PLAN_LINE_WITHIN_TERM', 'CURABLE', {
      inputs,
      params: { date: latestEnd(startsOn) },
      decisions: ['D9'],
    }),
  ];
}

/**
 * An order plans what is still to come: a line that it brings in, or moves, begins on the day of the order at the earliest (clauses 42, 43). A
 * line whose first day it leaves as it stood may have begun.
 * @param stood the first day of the line before the order; null of a line that it brings in
 */
export function judgeLineAhead(
  startsOn: CalendarDate,
  stood: CalendarDate | null,
  today: CalendarDate,
): Finding[] {
  return [
    judge(startsOn >= today || startsOn === stood, '43', 'PLAN_LINE_STARTS_AHEAD', 'CURABLE', {
      inputs: { startsOn, stood, today },
      params: { date: startsOn, today },
    }),
  ];
}

/** A plan is of a year that is still to come or runs: nothing can be planned for one that has ended (clauses 42, 43). */
export function judgePlanYear(year: number, today: CalendarDate): Finding {
  return judge(Number(today.slice(0, 4)) <= year, '42', 'CONTROL_PLAN_YEAR_NOT_OVER', 'VOID', {
    inputs: { year, today },
    params: { year },
  });
}

/** A plan without lines plans nothing (clause 43). */
export function mayAgree({ lines }: { readonly lines: number }): Finding[] {
  return [judge(lines > 0, '43', 'CONTROL_PLAN_NOT_EMPTY', 'CURABLE')];
}

export interface ApprovalFacts {
  readonly role: string;
  readonly acting: boolean;
  readonly hasOrder: boolean;
  readonly orderDate: CalendarDate;
  readonly dueDate: CalendarDate;
}

/** The leadership approves by order; by 25 December, and a later order is kept as late (clause 42). */
export function judgeApproval({ role, acting, hasOrder, orderDate, dueDate }: ApprovalFacts): Finding[] {
  return [
    ...judgeLeader({ role, acting, hasOrder }),
    judge(orderDate <= dueDate, '42', 'CONTROL_PLAN_APPROVED_IN_TIME', 'WARNING', {
      inputs: { orderDate, dueDate },
      params: { date: dueDate },
    }),
  ];
}

/** Orders of clauses 42 and 45 are the leadership's, or of who performs its duties by an order. */
export function judgeLeader({
  role,
  acting,
  hasOrder,
}: Pick<ApprovalFacts, 'role' | 'acting' | 'hasOrder'>): Finding[] {
  return [
    judge(role === 'SUBJECT_HEAD', '42', 'CONTROL_ORDER_BY_LEADERSHIP', 'VOID', { inputs: { role } }),
    judge(!acting || hasOrder, '42', 'CONTROL_ORDER_OF_ACTING_HEAD', 'VOID', { inputs: { acting } }),
  ];
}

/** A line whose event has begun to be prepared is not changed or taken out any more: the event has an order of its own (clause 42). */
export function mayChangeLine({ hasEvent }: { readonly hasEvent: boolean }): Finding[] {
  return [judge(!hasEvent, '42', 'PLAN_LINE_WITHOUT_EVENT', 'CURABLE')];
}

/** What was planned and not held stays in the plan as it was: a line whose days are over is moved, never taken out (clause 42). */
export function mayRemoveLine(endsOn: CalendarDate, today: CalendarDate): Finding[] {
  return [
    judge(endsOn >= today, '42', 'PLAN_LINE_OVER_STAYS', 'VOID', {
      inputs: { endsOn, today },
      params: { date: endsOn },
    }),
  ];
}

export interface ScheduledLine {
  readonly id: number;
  readonly objectId: number;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly executorIds: readonly number[];
}

export interface Clash {
  readonly lineId: number;
  readonly otherLineId: number;
  /** Two events at one object, or one person in two events at once. */
  readonly kind: 'OBJECT' | 'EXECUTOR';
  readonly accountId: number | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const later = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b);
const earlier = (a: CalendarDate, b: CalendarDate) => (a < b ? a : b);

/** Where lines of a plan stand in each other's way; a plan may have them, people should know. */
export function clashesOf(lines: readonly ScheduledLine[]): Clash[] {
  return lines.flatMap((line, index) =>
    lines.slice(index + 1).flatMap((other): Clash[] => {
      const from = later(line.startsOn, other.startsOn);
      const to = earlier(line.endsOn, other.endsOn);
      if (from > to) return [];
      const both = { lineId: line.id, otherLineId: other.id, from, to };
      const people = line.executorIds.filter((id) => other.executorIds.includes(id));
      return [
        ...(line.objectId === other.objectId ? [{ ...both, kind: 'OBJECT', accountId: null } as const] : []),
        ...people.map((accountId) => ({ ...both, kind: 'EXECUTOR', accountId }) as const),
      ];
    }),
  );
}

export interface MonthLoad {
  readonly accountId: number;
  readonly month: number;
  readonly events: number;
  readonly days: number;
}

/** How many events and calendar days of events each person has in each month. */
export function loadOf(lines: readonly ScheduledLine[]): MonthLoad[] {
  const months = lines.flatMap(({ startsOn, endsOn, executorIds }) => {
    const [first, last] = [Number(startsOn.slice(5, 7)), Number(endsOn.slice(5, 7))];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).flatMap((month) => {
      const prefix = `${startsOn.slice(0, 4)}-${String(month).padStart(2, '0')}`;
      const from = later(startsOn, `${prefix}-01` as CalendarDate);
      const next =
        month === 12
          ? endsOn
          : addDays(`${startsOn.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01` as CalendarDate, -1);
      const days = daysBetween(from, earlier(endsOn, next)) + 1;
      return executorIds.map((accountId) => ({ accountId, month, days }));
    });
  });
  const sums = new Map<string, MonthLoad>();
  for (const { accountId, month, days } of months) {
    const key = `${accountId}-${month}`;
    const sum = sums.get(key) ?? { accountId, month, events: 0, days: 0 };
    sums.set(key, { ...sum, events: sum.events + 1, days: sum.days + days });
  }
  return [...sums.values()].toSorted((a, b) => a.accountId - b.accountId || a.month - b.month);
}
