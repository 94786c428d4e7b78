/** Languages in which documents are issued; both versions have equal force. */
export const DOCUMENT_LANGUAGES = ['kk', 'ru'] as const;

export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/** A text of a document in both of its languages. */
export type BilingualText = Readonly<Record<DocumentLanguage, string>>;

/** A table column; `share` is its part of the width, the shares of a table add up to 1. */
export interface TableColumn {
  readonly title: string;
  readonly share: number;
}

/** A place for a signature. Left empty, `name` becomes a line to write on. */
export interface SignatureLine {
  readonly position: string;
  readonly name?: string;
  /** Small words under the line: what the signature confirms. */
  readonly caption: string;
}

/** What a document is made of, in the order of reading. All texts are already in the document's language. */
export type DocumentBlock =
  | {
      readonly kind: 'item';
      readonly number: number;
      readonly title: string;
      readonly body: readonly DocumentBlock[];
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly emphasis?: 'strong' | 'small' }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A box to tick by hand, with the words beside it. */
  | { readonly kind: 'choices'; readonly items: readonly string[] }
  /** Empty lines to be filled in by hand. */
  | { readonly kind: 'fillIn'; readonly label: string; readonly lines: number }
  | { readonly kind: 'signatures'; readonly lines: readonly SignatureLine[]; readonly sealPlace?: string };

/** The content of one document in one language, as a template makes it. */
export interface DocumentContent {
  readonly language: DocumentLanguage;
  readonly letterhead: { readonly superior?: string; readonly body: string; readonly address?: string };
  readonly title: string;
  readonly subtitle?: string;
  readonly place: string;
  readonly blocks: readonly DocumentBlock[];
}

/** What makes one issued document: its number and the means to check it. Printed, never chosen by a template. */
export interface DocumentIdentity {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** ISO instant of issue; the file's own date too, so that the same document gives the same bytes. */
  readonly issuedAt: string;
  readonly code: string;
  /** Hash of the last journal entry before the document was issued, hexadecimal. */
  readonly journalHead: string;
  /** Address of the public page that checks `code`. */
  readonly checkAddress: string;
  /** Of a copy that is read after what the paper says was cancelled: the day, and by what, where an order did. */
  readonly cancelled?: Cancelling;
}

export interface Cancelling {
  readonly on: string;
  readonly by: string | null;
  /** What the paper says was set right by that order. */
  readonly setRight?: true;
}

/** Everything that `renderPdf` draws. */
export interface DocumentModel extends DocumentContent {
  readonly identity: DocumentIdentity;
}
