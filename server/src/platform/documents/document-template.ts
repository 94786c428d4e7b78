import type { DocumentContent, DocumentLanguage } from './document-model';

/** How a room draws one kind of document from its frozen data. */
export interface DocumentTemplate {
  /** Index of the kind in an office's list of papers; begins the numbers. */
  readonly numberIndex: string;
  /** @throws when the data lacks what the law asks of this document */
  readonly check: (data: unknown) => void;
  readonly draw: (data: unknown, language: DocumentLanguage) => DocumentContent;
}

/** Templates of all rooms by kind of document. */
export type DocumentTemplates = Readonly<Record<string, DocumentTemplate>>;
