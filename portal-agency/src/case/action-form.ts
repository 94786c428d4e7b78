import type { Bound, FieldOption, RowColumn, RegisteredDocument, UploadedFile } from '@qadagalau/portal-kit';
import type {
  Case,
  CaseConclusion,
  CaseEscalation,
  CaseLetter,
  CaseMark,
  CasePrescription,
  CaseReferral,
  CaseSpecialist,
} from './case-view';

/** One field of an action's dialog. `label` is already in the reader's language. */
export interface ActionField {
  readonly key: string;
  readonly kind:
    'text' | 'long' | 'date' | 'instant' | 'select' | 'search' | 'check' | 'files' | 'several' | 'rows';
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly FieldOption[];
  /** of select: of the options those that fit what else is chosen */
  readonly fits?: (values: FormValues) => readonly FieldOption[];
  /** of search: what of a register holds the words */
  readonly search?: (words: string) => Promise<readonly FieldOption[]>;
  readonly required?: boolean;
  readonly initial?: string;
  /** of files: one at most */
  readonly single?: boolean;
  /** of files: which the dialog lets choose, as `.pdf,.docx` */
  readonly accept?: string;
  /** of rows: what each of them holds */
  readonly columns?: readonly RowColumn[];
  readonly rowLabel?: (number: number) => string;
  readonly addLabel?: string;
  readonly removeLabel?: string;
  /** of several: what is ticked at first */
  readonly chosen?: readonly string[];
  /** shown, and asked for, only while this holds of what is filled in */
  readonly when?: (values: FormValues) => boolean;
  /** of an instant: one that is to come */
  readonly ahead?: boolean;
  /** of an instant: what it cannot have come before */
  readonly notBefore?: Bound;
}

export type RowValue = Record<string, string>;
export type FieldValue = string | boolean | string[] | UploadedFile[] | RowValue[];

const isFile = (item: string | UploadedFile | RowValue): item is UploadedFile =>
  typeof item !== 'string' && 'id' in item;

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
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  }

  files(key: string): string[] {
    const value = this.values[key];
    return Array.isArray(value) ? value.flatMap((item) => (isFile(item) ? [item.id] : [])) : [];
  }

  rows(key: string): RowValue[] {
    return this.values[key] as RowValue[];
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
  readonly letter: CaseLetter | null;
  readonly escalation: CaseEscalation | null;
  /** that is withdrawn from its addressee */
  readonly escalationPaper?: CaseEscalation['papers'][number] | undefined;
  readonly referral: CaseReferral | null;
  readonly mark: CaseMark | null;
  /** those in force, where they are disclosed */
  readonly marks: readonly CaseMark[];
  /** what bears no mark yet */
  readonly markable: readonly FieldOption[];
  readonly specialist: CaseSpecialist | null;
  readonly conclusion: CaseConclusion | null;
  /** the server's instant at which the dialog was opened */
  readonly now: string;
}

type Variables = Record<string, unknown>;

/** A dialog as data: its fields, and the command that its values become. */
export interface ActionForm<Context = ActionContext> {
  readonly document: RegisteredDocument<unknown, Variables>;
  readonly fields: (context: Context) => readonly ActionField[];
  readonly variables: (values: FormValues, context: Context) => Variables;
  readonly confirmKey?:
    | 'appointInspection'
    | 'draftNextAppointment'
    | 'registerAppointment'
    | 'closeInspection'
    | 'confirmRemediation'
    | 'acceptLetterReport'
    | 'openSession'
    | 'signCommissionProtocol'
    | 'registerExtension'
    | 'registerInspectorChange'
    | 'setResultActAside';
  readonly signs?: boolean;
  readonly danger?: boolean;
  /** what the server says would come of what is filled in, line by line; shown before it is signed */
  readonly preview?: (values: FormValues, context: Context) => Promise<readonly string[]>;
}

/** Ties the variables' type to the document's, then lets forms of all documents stand in one table. */
export function actionForm<Data, Vars, Context = ActionContext>(form: {
  document: RegisteredDocument<Data, Vars>;
  fields?: (context: Context) => readonly ActionField[];
  variables: (values: FormValues, context: Context) => Omit<Vars, 'idempotencyKey'>;
  confirmKey?: ActionForm['confirmKey'];
  signs?: boolean;
  danger?: boolean;
  preview?: ActionForm<Context>['preview'];
}): ActionForm<Context> {
  return { fields: () => [], ...form } as unknown as ActionForm<Context>;
}

export function caseVersion(context: ActionContext): { id: string; expectedVersion: number } {
  return { id: context.inspection.id, expectedVersion: context.inspection.version };
}

export function letterVersion({ letter }: Pick<ActionContext, 'letter'>): {
  letterId: string;
  expectedVersion: number;
} {
  return { letterId: letter?.id ?? '', expectedVersion: letter?.version ?? 0 };
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
