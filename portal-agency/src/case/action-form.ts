import type { Bound, FieldOption, TypedText, UploadedFile } from '@qadagalau/portal-kit';
import type { Case, CasePrescription } from './case-view';

/** One field of an action's dialog. `label` is already in the reader's language. */
export interface ActionField {
  readonly key: string;
  readonly kind: 'text' | 'long' | 'date' | 'instant' | 'select' | 'check' | 'files' | 'several';
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly FieldOption[];
  readonly required?: boolean;
  readonly initial?: string;
  /** of several: which are chosen at first */
  readonly chosen?: readonly string[];
  /** of an instant: what it cannot have come before */
  readonly notBefore?: Bound;
}

export type FieldValue = string | boolean | string[] | UploadedFile[];

/** What was filled in, read by key and kind. A missing text is empty, never undefined. */
export class FormValues {
  constructor(private readonly values: Readonly<Record<string, FieldValue>>) {}

  text(key: string): string {
    const value = this.values[key];
    return typeof value === 'string' ? value.trim() : '';
  }

  optional(key: string): string | null {
    return this.text(key) || null;
  }

  check(key: string): boolean {
    return this.values[key] === true;
  }

  several(key: string): string[] {
    const value = this.values[key];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  }

  files(key: string): string[] {
    const value = this.values[key];
    return Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? [] : [item.id])) : [];
  }

  lines(key: string): string[] {
    return this.text(key)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }
}

export interface ActionContext {
  readonly inspection: Case;
  readonly prescription: CasePrescription | null;
  /** the server's instant at which the dialog was opened */
  readonly now: string;
}

type Variables = Record<string, unknown>;

/** A dialog as data: its fields, and the command that its values become. */
export interface ActionForm {
  readonly document: TypedText<unknown, Variables>;
  readonly fields: (context: ActionContext) => readonly ActionField[];
  readonly variables: (values: FormValues, context: ActionContext) => Variables;
  readonly confirmKey?:
    | 'appointInspection'
    | 'registerAppointment'
    | 'registerExtension'
    | 'registerInspectorChange'
    | 'closeInspection'
    | 'confirmRemediation';
  readonly signs?: boolean;
  readonly danger?: boolean;
}

/** Ties the variables' type to the document's, then lets forms of all documents stand in one table. */
export function actionForm<Data, Vars>(form: {
  document: TypedText<Data, Vars>;
  fields?: (context: ActionContext) => readonly ActionField[];
  variables: (values: FormValues, context: ActionContext) => Omit<Vars, 'idempotencyKey'>;
  confirmKey?: ActionForm['confirmKey'];
  signs?: boolean;
  danger?: boolean;
}): ActionForm {
  return { fields: () => [], ...form } as unknown as ActionForm;
}

export function caseVersion(context: ActionContext): { id: string; expectedVersion: number } {
  return { id: context.inspection.id, expectedVersion: context.inspection.version };
}

export function prescriptionVersion(context: ActionContext): {
  prescriptionId: string;
  expectedVersion: number;
} {
  return {
    prescriptionId: context.prescription?.id ?? '',
    expectedVersion: context.prescription?.version ?? 0,
  };
}
