import type { LanguageCode } from '../i18n/language';
import { formatCalendarDate } from './calendar-date';
import { almatyTime } from './instant';
import { addDays } from './month-grid';

interface Term {
  /** the day that the rule names */
  readonly dueDate: string;
  /** the instant at which it is over */
  readonly dueAt: string;
}

interface Moment {
  readonly date: string;
  readonly time: string;
}

/** Midnight belongs to the day that it ends, as the periods of the Rules do: 24:00, not 00:00 of the next. */
function closingMoment(instant: string): Moment {
  const { date, time } = almatyTime(instant);
  return time === '00:00' ? { date: addDays(date, -1), time: '24:00' } : { date, time };
}

/** The last day of a term; with the hour where the term ends otherwise than with the day that its rule names. */
export function deadlineEnd({ dueDate, dueAt }: Term): { readonly date: string; readonly time?: string } {
  const end = closingMoment(dueAt);
  return end.date === dueDate && end.time === '24:00' ? { date: end.date } : end;
}

/** 19.03.2026, or 28.11.2026, 24:00 for a term in hours. */
export function formatDeadlineEnd(
  term: Term,
  language: LanguageCode,
  style: 'short' | 'long' = 'short',
): string {
  const { date, time } = deadlineEnd(term);
  const day = formatCalendarDate(date, language, style);
  return time === undefined ? day : `${day}, ${time}`;
}

/** The instant at which a term is over, in words: 19.03.2026, 24:00. */
export function formatClosing(instant: string): string {
  const { date, time } = closingMoment(instant);
  return `${formatCalendarDate(date, 'kk', 'short')}, ${time}`;
}
