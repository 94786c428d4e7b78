export const languageCodes = ['kk', 'ru', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];

const isOurs = (code: string | undefined): code is LanguageCode =>
  languageCodes.some((ours) => ours === code);

/**
 * The language in which a portal opens: the one that was chosen here before, else the first of ours that the browser
 * asks for (`ru-RU` asks for Russian), else the state language.
 */
export function firstLanguage(chosen: string | undefined, browserLanguages: readonly string[]): LanguageCode {
  if (isOurs(chosen)) return chosen;
  return browserLanguages.map((tag) => tag.split(/[-_]/)[0]?.toLowerCase()).find(isOurs) ?? 'kk';
}
