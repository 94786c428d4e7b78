import { pluralForm } from './plural';
import type { LanguageCode } from './first-language';

export type Named = Readonly<Record<string, unknown>>;

/** Words with their values put in; `count` chooses the form, else a value named `count` or `n` does. */
export type Message = (named: Named, count?: number) => string;

const told = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** One form: text with places for values, `{number}`. */
function oneForm(text: string): Message {
  // What stands at odd places stood in braces.
  const parts = text.split(/\{\s*(\w+)\s*\}/);
  if (parts.length === 1) return () => text;
  return (named) => parts.map((part, at) => (at % 2 ? told(named[part]) : part)).join('');
}

function countOf({ count, n }: Named): number {
  return [count, n].find((value) => typeof value === 'number') ?? 1;
}

/**
 * Makes a message out of its words: values in braces, forms of a number divided by `|` (see `pluralForm`).
 * @param words what stands in a file of messages
 */
export function compileWords(words: string, language: LanguageCode): Message {
  const forms = words.split('|').map((form, _, { length }) => oneForm(length > 1 ? form.trim() : form));
  const [only] = forms;
  if (only && forms.length === 1) return only;
  return (named, count = countOf(named)) =>
    forms[pluralForm(language, count, forms.length)]?.(named, count) ?? '';
}
