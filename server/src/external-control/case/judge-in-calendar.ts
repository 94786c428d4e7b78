import {
  addWorkingDays,
  breach,
  LawError,
  type CalendarDate,
  type ClauseReference,
  type Finding,
  type WorkingCalendar,
} from '../../law';

/** What follows a date is counted in working days: that many must still be known after it. */
const KNOWN_AFTER = 10;

/** A date is set where the terms that follow it can be counted, so that it blocks no fact later on. */
export function judgeInCalendar(
  clause: ClauseReference,
  dates: readonly (CalendarDate | null)[],
  calendar: WorkingCalendar,
): Finding[] {
  for (const date of dates) {
    if (date === null) continue;
    try {
      addWorkingDays(date, KNOWN_AFTER, calendar);
    } catch (error) {
      if (!(error instanceof LawError)) throw error;
      const params = { date, last: error.params['last'] ?? date };
      return [breach(clause, 'DATE_BEYOND_CALENDAR', 'CURABLE', { params, inputs: { date } })];
    }
  }
  return [];
}
