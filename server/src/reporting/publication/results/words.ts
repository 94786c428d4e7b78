import type { Language } from '../../../platform/messages/language';

export { dayText, figureText } from '../../published-result';

/** The text of a row of three columns in a language. */
export function textOf(kk: string | null, ru: string | null, en: string | null, language: Language): string {
  return { kk, ru, en }[language] ?? '';
}

/** The calendar day of an instant in Almaty. */
export function dayOf(at: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(new Date(at));
}
