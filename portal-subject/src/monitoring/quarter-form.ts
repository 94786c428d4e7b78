import type { FieldOption, RegisteredDocument, UploadedFile } from '@qadagalau/portal-kit';
import type { QuarterPartsFragment } from '../generated/graphql';

export type Quarter = QuarterPartsFragment;

/** One field of an act's dialog. `label` is already in the reader's language. */
export interface QuarterField {
  readonly key: string;
  readonly kind: 'text' | 'long' | 'date' | 'instant' | 'select' | 'search' | 'files';
  readonly label: string;
  readonly options?: readonly FieldOption[];
  readonly search?: (words: string) => Promise<readonly FieldOption[]>;
  readonly required?: boolean;
  readonly initial?: string;
}

export type Filled = Readonly<Record<string, string | UploadedFile[]>>;

export const textOf = (values: Filled, key: string): string => {
  const value = values[key];
  return typeof value === 'string' ? value.trim() : '';
};
export const fileIdsOf = (values: Filled): string[] => {
  const files = values['files'];
  return Array.isArray(files) ? files.map(({ id }) => id) : [];
};

/** A dialog as data: its fields, and the input that its values become; undefined where the command takes none. */
export interface QuarterForm {
  readonly document: RegisteredDocument<unknown, Record<string, unknown>>;
  readonly fields: (quarter: Quarter, chosen?: string) => readonly QuarterField[];
  readonly input?: (values: Filled, quarter: Quarter) => Record<string, unknown>;
}
