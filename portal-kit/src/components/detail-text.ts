import { formatCalendarDate } from '../dates/calendar-date';
import { formatInstant } from '../dates/instant';
import type { LanguageCode } from '../i18n/language';

/** A detail of a journal entry as a person reads it: a date or an instant in the form of the page, words as they are. */
export function detailText(value: string, language: LanguageCode): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatCalendarDate(value, language);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)) return formatInstant(value);
  return value;
}
