import { formatDate } from '../../../platform/documents/format-date';
import type { Language } from '../../../platform/messages/language';

/** The text of a row of three columns in a language. */
export function textOf(kk: string | null, ru: string | null, en: string | null, language: Language): string {
  return { kk, ru, en }[language] ?? '';
}

export function dayText(date: string, language: Language): string {
  if (language !== 'en') return formatDate(date, language);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}

/** The calendar day of an instant in Almaty. */
export function dayOf(at: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(new Date(at));
}

/** A whole number with its thousands apart. */
export function figureText(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en' : 'ru').format(value);
}
