import type { DocumentLanguage } from '../../platform/documents/document-model';

/** The words of a document in both languages; a key that one of them lacks is a compile error. */
export function defineTexts<T>(
  both: Readonly<Record<DocumentLanguage, T>>,
): Readonly<Record<DocumentLanguage, T>> {
  return both;
}
