import type { Language } from '../../../platform/messages/language';
import { contentOfText, type PublicResult } from '../../published-result';

export { dayText, figureText } from '../../published-result';

/** The text of a row of three columns in a language. */
export function textOf(kk: string | null, ru: string | null, en: string | null, language: Language): string {
  return { kk, ru, en }[language] ?? '';
}

/** What a result is called among others: with the number of its case or the form and territory of its figures, and with its body. */
export function nameOf(result: PublicResult, language: Language): string {
  const { facts, figures, territory } = contentOfText(result.content);
  const title = textOf(result.titleKk, result.titleRu, result.titleEn, language);
  const body = textOf(result.bodyKk, result.bodyRu, result.bodyEn, language);
  const apart = figures ? [figures.formTitle[language], territory?.name[language]] : [facts['number']];
  return [[title, ...apart].filter(Boolean).join(', '), body].filter(Boolean).join(': ');
}

/** The calendar day of an instant in Almaty. */
export function dayOf(at: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(new Date(at));
}
