/** Kazakh letters beside the Russian ones that they are typed as on a keyboard without them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/** One form for both cases and for both ways of typing: `Қызылорда` and `КЫЗЫЛОРДА` are the same word. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[әғқңөұүһіё]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

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
