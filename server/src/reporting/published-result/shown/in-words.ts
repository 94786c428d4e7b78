import { formatDate } from '../../../platform/documents/format-date';
import type { Language } from '../../../platform/messages/language';

export function dayText(date: string, language: Language): string {
  if (language !== 'en') return formatDate(date, language);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}

/** A whole number with its thousands apart. */
export function figureText(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en' : 'ru').format(value);
}
