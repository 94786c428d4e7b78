import { addDays, toDayNumber, type CalendarDate } from './calendar-date';
import type { WorkingCalendar } from './calendar/working-calendar';
import type { AppliedSuspension, CountedDay } from './deadline-certificate';
import { LawError } from './law-error';
import { rollToWorkingDay } from './periods';
import { isSuspended } from './suspension';

/** The end of a count and the days that led there. */
export interface Walk {
  readonly dueDate: CalendarDate;
  readonly unrolledDate: CalendarDate;
  readonly days: readonly CountedDay[];
}

function describe(calendar: WorkingCalendar, date: CalendarDate): CountedDay {
  const { working, reason } = calendar.day(date);
  return { date, counted: working, ...(reason ? { reason } : {}) };
}

/** Walks working days forward from the day after `from`; suspended days give their place to later ones. */
export function walkWorkingDaysAfter(
  calendar: WorkingCalendar,
  from: CalendarDate,
  length: number,
  suspensions: readonly AppliedSuspension[],
): Walk {
  const days: CountedDay[] = [];
  let date = from;
  for (let left = length; left > 0;) {
    date = addDays(date, 1);
    const suspension = suspensions.find((candidate) => isSuspended(date, candidate));
    const day: CountedDay = suspension
      ? { date, counted: false, reason: { code: 'SUSPENDED', params: { of: suspension.suspendedOn } } }
      : describe(calendar, date);
    days.push(day);
    if (day.counted) left -= 1;
  }
  const unused = suspensions.find(({ suspendedOn }) => suspendedOn < from || suspendedOn > date);
  if (unused) throw new LawError('INVALID_SUSPENSION', { from: unused.suspendedOn, until: unused.resumedOn });
  return { dueDate: date, unrolledDate: date, days };
}

/** Walks working days backward from a day that is not itself counted. */
export function walkWorkingDaysBefore(calendar: WorkingCalendar, from: CalendarDate, length: number): Walk {
  const days: CountedDay[] = [];
  let date = from;
  for (let left = length; left > 0;) {
    date = addDays(date, -1);
    const day = describe(calendar, date);
    days.push(day);
    if (day.counted) left -= 1;
  }
  return { dueDate: date, unrolledDate: date, days };
}

/** Lists the calendar days up to the last one, then those over which it moves to a working day. */
export function walkToLastDay(
  calendar: WorkingCalendar,
  from: CalendarDate,
  unrolledDate: CalendarDate,
): Walk {
  const dueDate = rollToWorkingDay(unrolledDate, calendar);
  const days: CountedDay[] = [];
  for (let date = addDays(from, 1); toDayNumber(date) <= toDayNumber(dueDate); date = addDays(date, 1)) {
    if (date === dueDate && dueDate !== unrolledDate) {
      days.push({ date, counted: false, reason: { code: 'PERIOD_MOVED', params: { of: unrolledDate } } });
    } else {
      const { reason } = describe(calendar, date);
      days.push({ date, counted: date <= unrolledDate, ...(reason ? { reason } : {}) });
    }
  }
  return { dueDate, unrolledDate, days };
}
