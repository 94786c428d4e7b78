import { SECRET_MARKS, type SecretMark } from '../files/secret-mark';
import type { DocumentLanguage } from './document-model';

const WORDS: Readonly<Record<DocumentLanguage, Readonly<Record<SecretMark, string>>>> = {
  kk: {
    COMMERCIAL: '[Бұл бөлік Қағидалардың 31-тармағы бойынша берілмейді: коммерциялық құпия]',
    TAX: '[Бұл бөлік Қағидалардың 31-тармағы бойынша берілмейді: салық құпиясы]',
    OTHER_SECRET: '[Бұл бөлік Қағидалардың 31-тармағы бойынша берілмейді: заңмен қорғалатын өзге құпия]',
  },
  ru: {
    COMMERCIAL: '[Эта часть не раскрывается по пункту 31 Правил: коммерческая тайна]',
    TAX: '[Эта часть не раскрывается по пункту 31 Правил: налоговая тайна]',
    OTHER_SECRET: '[Эта часть не раскрывается по пункту 31 Правил: иная охраняемая законом тайна]',
  },
};

/** Stands in a text where a marked part is left out. */
export function withheldToken(mark: SecretMark): string {
  return `⟦31:${mark}⟧`;
}

const TOKEN = new RegExp(`⟦31:(${SECRET_MARKS.join('|')})⟧`, 'g');

function inTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => inTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inTexts(one, change)]));
}

/** A marked text of a case, which may stand in its papers. */
export interface MarkedText {
  readonly text: string;
  readonly mark: SecretMark;
}

/** So long a text is found inside another one too; a shorter one only where it stands alone. */
const FOUND_INSIDE = 6;

function leaveOutOf(text: string, { text: marked, mark }: MarkedText): string {
  if (marked === '' || marked.trim() === '') return text;
  if (text.trim() === marked.trim()) return withheldToken(mark);
  return marked.length >= FOUND_INSIDE ? text.replaceAll(marked, withheldToken(mark)) : text;
}

/** The data of a paper without the marked texts: for whoever may not see them (clause 31). */
export function leaveOut(data: unknown, texts: readonly MarkedText[]): unknown {
  // A text that holds another one goes first.
  const longestFirst = [...texts].sort((a, b) => b.text.length - a.text.length);
  return inTexts(data, (text) => longestFirst.reduce(leaveOutOf, text));
}

/** Whether one of the texts stands in the data of a paper. */
export function holdsAnyOf(data: unknown, texts: readonly MarkedText[]): boolean {
  return JSON.stringify(leaveOut(data, texts)) !== JSON.stringify(data);
}

/** The data of a paper in the words of its language: what is left out, and by which mark. */
export function wordWithheld(data: unknown, language: DocumentLanguage): unknown {
  return inTexts(data, (text) => text.replace(TOKEN, (_token, mark: SecretMark) => WORDS[language][mark]));
}
