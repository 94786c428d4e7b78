import { foldText } from '../platform/names/bare-name';

const MAX_WORDS = 8;

/** The words of texts, folded, each once. */
export function wordsOf(...texts: readonly (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => foldText(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(words)];
}

/** The beginnings of words that a search asks for; at most eight, the rest of a longer text is left out. */
export function searchedWords(text: string): string[] {
  return wordsOf(text).slice(0, MAX_WORDS);
}
