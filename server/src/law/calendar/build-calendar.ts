import { calendarDate, dayNumberOf, toDayNumber } from '../calendar-date';
import { LawError } from '../law-error';
import { specialDays } from './days-off';
import type { Decree } from './decree';
import { WorkingCalendar } from './working-calendar';
import { DECREED_UNTIL, YEARS } from './year-facts';

export interface CalendarOptions {
  /** Changes on top of the facts of the product, in the order in which they were decreed. */
  readonly decrees?: readonly Decree[];
}

/** Makes a calendar of all years of the product; throws `INVALID_DECREE` for a decree outside of them. */
export function buildCalendar({ decrees = [] }: CalendarOptions = {}): WorkingCalendar {
  const firstDay = dayNumberOf(YEARS[0].year, 1, 1);
  const lastDay = dayNumberOf(YEARS[YEARS.length - 1].year, 12, 31);
  let decreedUntil = toDayNumber(calendarDate(DECREED_UNTIL));
  for (const decree of decrees) {
    const dates = decree.kind === 'transfer' ? [decree.dayOff, decree.workingDay] : [decree.date];
    for (const date of dates) {
      const day = toDayNumber(date);
      if (day < firstDay || day > lastDay) throw new LawError('INVALID_DECREE', { given: date });
    }
    if (decree.kind === 'decreedUntil') decreedUntil = toDayNumber(decree.date);
  }
  return new WorkingCalendar(firstDay, lastDay, decreedUntil, specialDays(YEARS, decrees));
}

let built: WorkingCalendar | undefined;

/** The calendar of the product's own facts, without an administrator's decrees. Made on first use. */
export function defaultCalendar(): WorkingCalendar {
  built ??= buildCalendar();
  return built;
}
