import type { ClauseReference, Texts } from '../../law';
import type { RowKey } from './row-key';

export const FORM_CODES = ['appendix-1', 'appendix-2'] as const;
export type FormCode = (typeof FORM_CODES)[number];

export interface FormIndicator {
  readonly key: RowKey;
  readonly section: string;
  /** As printed: `13.1.2`. */
  readonly number: string;
  readonly title: Texts;
  readonly parentKey: RowKey | null;
  /** 0 for a main row, 1 for its parts, 2 for theirs. */
  readonly level: number;
  /** Opening figure in January, changes after it; never added over years or bodies. All others are flows. */
  readonly stock: boolean;
  /** Has rows below it, one for each public service. */
  readonly byService: boolean;
}

export interface FormSection {
  readonly key: string;
  readonly title: Texts;
  readonly indicators: readonly FormIndicator[];
}

export type RelationKind = 'SUM_OF_CHILDREN' | 'SUM_OF_SERVICES' | 'EQUAL' | 'NOT_WITHOUT';

/** What must hold between rows in every month. Breaking it warns and travels with the report. */
export interface ControlRelation {
  readonly kind: RelationKind;
  readonly left: RowKey;
  /** Empty for `SUM_OF_SERVICES`: the service rows of `left`, whichever the report has. */
  readonly right: readonly RowKey[];
}

export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** One edition of a report form: data, never code. */
export interface ReportForm {
  readonly code: FormCode;
  readonly edition: string;
  readonly clause: ClauseReference;
  readonly title: Texts;
  /** Who is counted: stands on the head of the form. */
  readonly scope: Texts;
  /** First quarter that is filed by this edition. */
  readonly from: Quarter;
  /** Last one; open where left out. */
  readonly to?: Quarter;
  /** Filed under terms of the Rules; quarters of other editions are history, without terms or lateness (D51). */
  readonly termsApply: boolean;
  readonly sections: readonly FormSection[];
  readonly relations: readonly ControlRelation[];
}

export function compareQuarters(a: Quarter, b: Quarter): number {
  return a.year * 4 + a.quarter - (b.year * 4 + b.quarter);
}

/** The calendar months of a quarter, 1 to 12. */
export function monthsOfQuarter(quarter: number): readonly [number, number, number] {
  const first = quarter * 3 - 2;
  return [first, first + 1, first + 2];
}

export function quarterOfMonth(month: number): number {
  return Math.ceil(month / 3);
}
