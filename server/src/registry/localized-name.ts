import type { Language } from '../platform/messages/language';

/** A name as registers keep it. English is missing where the classifier has none. */
export interface StoredName {
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn?: string | null;
}

export function nameIn(language: Language, { nameKk, nameRu, nameEn }: StoredName): string {
  if (language === 'kk') return nameKk;
  return language === 'ru' ? nameRu : (nameEn ?? nameRu);
}
