/** The three languages in which everything a person reads exists. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in all three languages; a missing one is a compile error. */
export type Texts = Readonly<Record<Language, string>>;
