import { addDays, addMonths, fromDayNumber, toDayNumber, type CalendarDate } from './calendar-date';
import { defaultCalendar } from './calendar/build-calendar';
import type { WorkingCalendar } from './calendar/working-calendar';
import { LawError } from './law-error';

function assertCount(count: number): void {
  if (!Number.isInteger(count) || count < 0) throw new LawError('INVALID_PERIOD', { given: count });
}

/** The `count`-th working day after a date, the date itself not counted; zero gives the date. */
export function addWorkingDays(
  date: CalendarDate,
  count: number,
  calendar = defaultCalendar(),
): CalendarDate {
  assertCount(count);
  const day = toDayNumber(date);
  calendar.dayAt(day);
  return count === 0 ? date : fromDayNumber(calendar.addWorkingDays(day, count));
}

/** The `count`-th working day before a date, the date itself not counted; zero gives the date. */
export function subtractWorkingDays(
  date: CalendarDate,
  count: number,
  calendar = defaultCalendar(),
): CalendarDate {
  assertCount(count);
  const day = toDayNumber(date);
  calendar.dayAt(day);
  return count === 0 ? date : fromDayNumber(calendar.subtractWorkingDays(day, count));
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar = defaultCalendar(),
): number {
  return calendar.countWorkingDays(toDayNumber(from), toDayNumber(to));
}

/** The date itself when it is a working day, else the next working day. */
export function rollToWorkingDay(
  date: CalendarDate,
  calendar: WorkingCalendar = defaultCalendar(),
): CalendarDate {
  return calendar.isWorkingDay(date) ? date : addWorkingDays(date, 1, calendar);
}

/** Last day of a number of calendar days after a date: as counted, and as moved off a day off. */
export function addCalendarDays(date: CalendarDate, count: number, calendar = defaultCalendar()): RolledDate {
  assertCount(count);
  const unrolled = addDays(date, count);
  return { unrolled, rolled: rollToWorkingDay(unrolled, calendar) };
}

/** Last day of a number of months after a date: as counted, and as moved off a day off. */
export function addCalendarMonths(
  date: CalendarDate,
  count: number,
  calendar = defaultCalendar(),
): RolledDate {
  assertCount(count);
  const unrolled = addMonths(date, count);
  return { unrolled, rolled: rollToWorkingDay(unrolled, calendar) };
}

export interface RolledDate {
  /** The last day as counted. */
  readonly unrolled: CalendarDate;
  /** The same, or the next working day where that is a day off. */
  readonly rolled: CalendarDate;
}
