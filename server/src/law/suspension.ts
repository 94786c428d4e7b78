import { addDays, addMonths, type CalendarDate } from './calendar-date';
import { defaultCalendar } from './calendar/build-calendar';
import type { AppliedSuspension, Suspension } from './deadline-certificate';
import { LawError } from './law-error';
import { addWorkingDays, rollToWorkingDay, workingDaysBetween } from './periods';

/** A suspension lasts one month at most, whatever its cause (clause 20; D13). */
export const SUSPENSION_CEILING_MONTHS = 1;

/**
 * The day on which an inspection resumes by itself: the first working day after the month, the month's last day taken
 * as counted. A month that ends on a Saturday so resumes on Monday, not on Tuesday. Clause 20; D13.
 */
export function latestResumption(suspendedOn: CalendarDate, calendar = defaultCalendar()): CalendarDate {
  return addWorkingDays(addMonths(suspendedOn, SUSPENSION_CEILING_MONTHS), 1, calendar);
}

/** A suspension with its resumption; throws `INVALID_SUSPENSION` when it ends before it begins or outlasts the month. */
export function applySuspension(suspension: Suspension, calendar = defaultCalendar()): AppliedSuspension {
  const { suspendedOn } = suspension;
  const latest = latestResumption(suspendedOn, calendar);
  const resumedOn = suspension.resumedOn ?? latest;
  if (resumedOn <= suspendedOn || resumedOn > latest) {
    throw new LawError('INVALID_SUSPENSION', { from: suspendedOn, until: resumedOn, latest });
  }
  return { suspendedOn, resumedOn };
}

/** Working days not yet used when a term is suspended; the day of suspension counts as used. Clause 20; D52. */
export function workingDaysLeft(
  suspendedOn: CalendarDate,
  endDate: CalendarDate,
  calendar = defaultCalendar(),
): number {
  return Math.max(0, workingDaysBetween(suspendedOn, endDate, calendar));
}

/**
 * The end date of an act moved by a suspension: the working days left, the first day after resumption being day one. Clause 20; D52.
 * @param suspension `daysLeft`: the working days that the act of suspension gives back; absent: those that the calendar leaves. A day
 * taken off between the two would otherwise be taken from what was given back.
 */
export function endDateAfterSuspension(
  endDate: CalendarDate,
  suspension: Suspension & { readonly daysLeft?: number },
  calendar = defaultCalendar(),
): CalendarDate {
  const { suspendedOn, resumedOn } = applySuspension(suspension, calendar);
  if (suspendedOn > endDate) throw new LawError('INVALID_SUSPENSION', { from: suspendedOn, until: endDate });
  const left = suspension.daysLeft ?? workingDaysLeft(suspendedOn, endDate, calendar);
  if (left <= 0) return endDate;
  return addWorkingDays(rollToWorkingDay(resumedOn, calendar), left - 1, calendar);
}

/** Whether a day lies inside a suspension, that is after its first day and before the resumption. */
export function isSuspended(date: CalendarDate, { suspendedOn, resumedOn }: AppliedSuspension): boolean {
  return date > suspendedOn && date < resumedOn;
}

/** First day of an extension: the next working day after the end that is being extended. Clause 14; D41. */
export function firstDayOfExtension(endDate: CalendarDate, calendar = defaultCalendar()): CalendarDate {
  return rollToWorkingDay(addDays(endDate, 1), calendar);
}
