import type { FormCode } from './form';
import { allForms } from './form-catalogue';

/** How the titles of a form begin, so far as no other form's do: in all languages, without case and signs. */
export interface FormWords {
  readonly code: FormCode;
  readonly words: readonly string[];
}

/** Fewer words may begin any sentence. */
const FEWEST = 4;

/** The words of a text without case and signs, e.g. `отчет о работе`. */
export const plainWords = (text: string): string =>
  (
    text
      .toLowerCase()
      .replaceAll('\u0451', 'е')
      .match(/[\p{L}\d]+/gu) ?? []
  ).join(' ');

interface Title {
  readonly code: FormCode;
  readonly text: string;
}

function beginningOf({ code, text }: Title, titles: readonly Title[]): string[] {
  const words = text.split(' ');
  for (let size = FEWEST; size <= words.length; size += 1) {
    const beginning = words.slice(0, size).join(' ');
    if (!titles.some((other) => other.code !== code && `${other.text} `.startsWith(`${beginning} `)))
      return [beginning];
  }
  return [];
}

/** What tells a sheet that was filled by another form, by the words of its title. */
export function wordsOfOtherForms(own: FormCode): FormWords[] {
  const titles = allForms().flatMap(({ code, title }): Title[] =>
    // What stands in brackets says what the form stands in for.
    Object.values(title).map((text) => ({ code, text: plainWords(text.replace(/\(.*$/s, '')) })),
  );
  const codes = [...new Set(titles.map(({ code }) => code))].filter((code) => code !== own);
  return codes.map((code) => ({
    code,
    words: [...new Set(titles.flatMap((title) => (title.code === code ? beginningOf(title, titles) : [])))],
  }));
}
