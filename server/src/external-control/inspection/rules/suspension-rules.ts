import {
  addDays,
  addMonths,
  breach,
  endDateAfterSuspension,
  LIMITS,
  latestResumption,
  workingDaysLeft,
  type CalendarDate,
  type Finding,
  type WorkingCalendar,
} from '../../../law';
import type { InspectionFacts, Occasion, SuspensionCause, SuspensionFacts } from '../facts/inspection-facts';

/** Whether the inspection may be suspended: once, while its term runs. Clauses 19, 20. */
export function judgeSuspension(
  { suspension, endDate, calendar }: InspectionFacts,
  { today }: Occasion,
): Finding[] {
  if (suspension !== null) {
    const params = { number: suspension.number, date: suspension.date };
    return [breach('20', 'SUSPENSION_SECOND', 'VOID', { params })];
  }
  if (endDate === null) return [];
  const details = { params: { endDate }, inputs: { endDate, today }, decisions: ['D52'] };
  if (today > endDate) return [breach('20', 'SUSPENSION_AFTER_END', 'VOID', details)];
  return workingDaysLeft(today, endDate, calendar) > 0
    ? []
    : [breach('20', 'SUSPENSION_GIVES_NOTHING_BACK', 'WARNING', details)];
}

/** Studies, tests and examinations suspend where they take longer than a month; papers from abroad however long. Clause 19. */
export function judgeCause(cause: SuspensionCause, expectedOn: CalendarDate, today: CalendarDate): Finding[] {
  const month = addMonths(today, LIMITS.suspensionMonths.value);
  if (cause === 'FOREIGN_INFORMATION' || expectedOn > month) return [];
  const params = { expectedOn, month };
  return [breach('19', 'SUSPENSION_CAUSE_TOO_SHORT', 'VOID', { params, decisions: ['D13'] })];
}

/** What a suspended inspection does not do, till it is resumed; what was done before its act and reaches us later is a fact. Clauses 19, 20. */
export function judgeStopped(
  { suspension, calendar }: InspectionFacts,
  { happenedAt }: Pick<Occasion, 'happenedAt'>,
): Finding[] {
  if (suspension === null) return [];
  if (happenedAt !== undefined && happenedAt < suspension.signedAt) return [];
  const { suspendedOn } = suspension;
  const params = { suspendedOn, latest: latestResumption(suspendedOn, calendar) };
  return [breach('20', 'INSPECTION_SUSPENDED', 'VOID', { params, decisions: ['D13'] })];
}

/** The midnight that ends the month is that of this day, moved by no day off. Clause 20; D13. */
export function lastDayOfSuspension(suspendedOn: CalendarDate): CalendarDate {
  return addMonths(suspendedOn, LIMITS.suspensionMonths.value);
}

/** First day that counts again: the day on which the material came, the day after the suspension at the earliest, the month's end at the latest. Clauses 19, 20; D13, D52. */
export function resumptionOf(
  { suspendedOn }: SuspensionFacts,
  arrivedOn: CalendarDate | null,
  { calendar }: InspectionFacts,
): CalendarDate {
  const latest = latestResumption(suspendedOn, calendar);
  if (arrivedOn === null || arrivedOn > latest) return latest;
  const earliest = addDays(suspendedOn, 1);
  return arrivedOn < earliest ? earliest : arrivedOn;
}

/**
 * The end with the days that the act of suspension gives back, counted from the resumption by the calendar as it stands then: a day
 * taken off meanwhile takes nothing from them. Clause 20; D52.
 * @param end the end that the act names, or another reading of it, to which the same days are missing
 */
export function endGivenBack(
  {
    suspendedOn,
    earlierEnd,
    daysLeft: promised,
  }: Pick<SuspensionFacts, 'suspendedOn' | 'earlierEnd' | 'daysLeft'>,
  end: CalendarDate,
  resumedOn: CalendarDate,
  calendar: WorkingCalendar,
): CalendarDate {
  if (end <= suspendedOn) return end;
  const missing = promised - workingDaysLeft(suspendedOn, earlierEnd, calendar);
  const daysLeft = workingDaysLeft(suspendedOn, end, calendar) + missing;
  return endDateAfterSuspension(end, { suspendedOn, resumedOn, daysLeft }, calendar);
}

/** Material that came resumes the inspection at once: recorded on a later day, the days in between have run. Clause 19. */
export function judgeResumption(arrivedOn: CalendarDate, today: CalendarDate): Finding[] {
  if (arrivedOn >= today) return [];
  return [breach('19', 'RESUMPTION_RECORDED_LATER', 'WARNING', { params: { arrivedOn } })];
}

/** A notice of the resumption lies drafted, or the resumption has not been told of yet. Clause 21. */
export function owesResumptionNotice({ suspension }: InspectionFacts): boolean {
  return suspension?.draftedResumption != null;
}
