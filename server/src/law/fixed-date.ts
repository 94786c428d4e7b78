import { fromCivil, toCivil, type CalendarDate } from './calendar-date';
import type { FixedDate } from './deadline-rule';
import { LawError } from './law-error';

/**
 * First day of the period to which a date belongs: its quarter, its year, or the half-year that the rule is about.
 * Throws `DATE_OUTSIDE_PERIOD` for a day of the other half.
 */
export function periodStart(fixed: FixedDate, date: CalendarDate): CalendarDate {
  const { year, month } = toCivil(date);
  if (fixed.kind === 'monthAfterQuarter') return fromCivil(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
  const from = fromCivil(year, fixed.period === 'secondHalfYear' ? 7 : 1, 1);
  const isOtherHalf = fixed.period !== 'year' && month > 6 !== (fixed.period === 'secondHalfYear');
  if (isOtherHalf) throw new LawError('DATE_OUTSIDE_PERIOD', { given: date, from });
  return from;
}

/** The date that the law names for a period, given the period's first day. */
export function dateForPeriod(fixed: FixedDate, start: CalendarDate): CalendarDate {
  const { year, month } = toCivil(start);
  if (fixed.kind === 'dayOfYear') return fromCivil(year + fixed.yearOffset, fixed.month, fixed.day);
  const after = month + 3;
  return after > 12 ? fromCivil(year + 1, after - 12, fixed.day) : fromCivil(year, after, fixed.day);
}

/** First day of the quarter, for callers that hold a quarter as two numbers. */
export function firstDayOfQuarter(year: number, quarter: 1 | 2 | 3 | 4): CalendarDate {
  return fromCivil(year, quarter * 3 - 2, 1);
}
