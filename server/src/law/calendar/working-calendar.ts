import { fromDayNumber, toDayNumber, weekdayOfDayNumber, type CalendarDate } from '../calendar-date';
import { LawError } from '../law-error';
import type { CalendarDay } from './day-reason';
import type { SpecialDays } from './days-off';

const WEEKEND: CalendarDay = { working: false, reason: { code: 'WEEKEND', params: {} } };
const WORKING: CalendarDay = { working: true };

/**
 * The working days of a run of years. Two tables are made once: how many working days have passed by each day, and
 * which day is the n-th working one; adding or taking away any number of working days is then two look-ups.
 */
export class WorkingCalendar {
  /** First and last day, as numbers of days since 1970-01-01. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Last day that decrees cover. */
  readonly decreedUntilDay: number;
  private readonly special: SpecialDays;
  /** Index i: working days among the first i days. */
  private readonly workedBefore: Int32Array;
  /** Index n: day number of the n-th working day, from zero. */
  private readonly workingDayAt: Int32Array;

  constructor(firstDay: number, lastDay: number, decreedUntilDay: number, special: SpecialDays) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.decreedUntilDay = decreedUntilDay;
    this.special = special;
    const count = lastDay - firstDay + 1;
    const workedBefore = new Int32Array(count + 1);
    const workingDays: number[] = [];
    for (let index = 0; index < count; index += 1) {
      if (this.describe(firstDay + index).working) workingDays.push(firstDay + index);
      workedBefore[index + 1] = workingDays.length;
    }
    this.workedBefore = workedBefore;
    this.workingDayAt = Int32Array.from(workingDays);
  }

  private describe(dayNumber: number): CalendarDay {
    return this.special.get(dayNumber) ?? (weekdayOfDayNumber(dayNumber) >= 6 ? WEEKEND : WORKING);
  }

  private refuse(dayNumber: number): never {
    throw new LawError('DATE_OUTSIDE_CALENDAR', {
      given: fromDayNumber(dayNumber),
      first: fromDayNumber(this.firstDay),
      last: fromDayNumber(this.lastDay),
    });
  }

  /** Day number of the `count`-th working day after a day, the day itself not counted; `count` of 1 or more. */
  addWorkingDays(dayNumber: number, count: number): number {
    const worked = this.workedBefore[dayNumber - this.firstDay + 1];
    const found = this.workingDayAt[worked + count - 1];
    return found === undefined ? this.refuse(dayNumber) : found;
  }

  /** Day number of the `count`-th working day before a day, the day itself not counted; `count` of 1 or more. */
  subtractWorkingDays(dayNumber: number, count: number): number {
    const worked = this.workedBefore[dayNumber - this.firstDay];
    const found = this.workingDayAt[worked - count];
    return found === undefined ? this.refuse(dayNumber) : found;
  }

  /** Working days after `from`, up to and including `to` (day numbers); negative when `to` is earlier. */
  countWorkingDays(from: number, to: number): number {
    if (!this.covers(from)) this.refuse(from);
    if (!this.covers(to)) this.refuse(to);
    return this.workedBefore[to - this.firstDay + 1] - this.workedBefore[from - this.firstDay + 1];
  }

  covers(dayNumber: number): boolean {
    return dayNumber >= this.firstDay && dayNumber <= this.lastDay;
  }

  /** What kind of day it is and why; throws `DATE_OUTSIDE_CALENDAR`. */
  day(date: CalendarDate): CalendarDay {
    return this.dayAt(toDayNumber(date));
  }

  dayAt(dayNumber: number): CalendarDay {
    return this.covers(dayNumber) ? this.describe(dayNumber) : this.refuse(dayNumber);
  }

  isWorkingDay(date: CalendarDate): boolean {
    return this.day(date).working;
  }

  /** Whether no decree covers the day yet. */
  isProvisional(date: CalendarDate): boolean {
    return toDayNumber(date) > this.decreedUntilDay;
  }
}
