import { useId } from 'vue';

/** Ids that tie a field to its hint and its error, for `aria-describedby`. */
export function useFieldIds(props: { readonly hint?: string; readonly error?: string }) {
  const id = useId();
  return {
    id,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    describedBy: (): string | undefined =>
      [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean).join(' ') ||
      undefined,
  };
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly required?: boolean;
  /** what the field is needed for, where it is not needed to keep the form */
  readonly mark?: string;
  readonly disabled?: boolean;
}

export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** What a time cannot have come before, in the reader's words. */
export interface Bound {
  readonly instant: string;
  readonly what: string;
}

/** A column of a field of rows. */
export interface RowColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'date';
  /** lines of a longer text */
  readonly rows?: number;
}
