export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in all three languages; a missing one is a compile error. */
export type Texts = Readonly<Record<Language, string>>;

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** Headers that were read before: browsers send the same few. */
const known = new Map<string, Language>();
const MOST_KNOWN = 1000;

/** The best of the languages that a request accepts; Kazakh when it names none of ours. */
export function languageOf(acceptLanguage = ''): Language {
  let language = known.get(acceptLanguage);
  if (language === undefined) {
    language = readLanguage(acceptLanguage);
    if (known.size < MOST_KNOWN) known.set(acceptLanguage, language);
  }
  return language;
}

function readLanguage(acceptLanguage: string): Language {
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => isLanguage(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return (wanted[0]?.tag as Language | undefined) ?? 'kk';
}
