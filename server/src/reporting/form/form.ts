import type { ClauseReference, Texts } from '../../law';
import type { RowKey } from './row-key';

/** The appendices of the Rules: which forms there are is law, what stands in them is data. */
export const FORM_CODES = ['appendix-1', 'appendix-2', 'appendix-3', 'appendix-4'] as const;
export type FormCode = (typeof FORM_CODES)[number];

/** The clause that lays each form upon its bodies; an edition changes its rows, not that. */
export const CLAUSE_OF_FORM: Readonly<Record<FormCode, '61' | '62' | '63'>> = {
  'appendix-1': '61',
  'appendix-2': '62',
  'appendix-3': '63',
  'appendix-4': '63',
};

/** Kinds of bodies that clauses 61 and 62 lay a report upon. */
export const FILING_KINDS = [
  'CENTRAL_BODY',
  'TERRITORIAL_SUBDIVISION_OF_CENTRAL',
  'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT',
  'OBLAST_EXECUTIVE',
  'REPUBLICAN_CITY_EXECUTIVE',
  'CAPITAL_EXECUTIVE',
  'DISTRICT_EXECUTIVE',
  'OBLAST_CITY_EXECUTIVE',
  'AKIM_CITY_DISTRICT',
] as const;

/** What a body is authorised for, whatever its kind (clause 63). */
export const FUNCTIONS = ['INFORMATISATION'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export const FILING_RULES = ['P36_QUARTERLY', 'P62_DISTRICT_REPORT', 'P63_INFORMATIZATION'] as const;

/** Who files a form, with whom, by when. Named by its kind or by what it is authorised for. */
export interface FormFiler {
  readonly kind?: (typeof FILING_KINDS)[number] | undefined;
  readonly function?: FunctionName | undefined;
  /** The rule that sets the term. */
  readonly rule: (typeof FILING_RULES)[number];
  /** Files with the body of the oblast or city, which accepts it, and not with the Agency (D34). */
  readonly throughHigherBody: boolean;
  /** Sections that it fills; all of them where left out (clause 38). */
  readonly sections?: readonly string[] | undefined;
}

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
  /** KATO code of the territory of the first level whose figures stand in it, whoever files them (clause 63). */
  readonly territory?: string | undefined;
}

export interface FormSection {
  readonly key: string;
  readonly title: Texts;
  readonly indicators: readonly FormIndicator[];
}

export const RELATION_KINDS = ['SUM_OF_CHILDREN', 'SUM_OF_SERVICES', 'EQUAL', 'NOT_WITHOUT'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What must hold between rows in every month. Breaking it warns and travels with the report. */
export interface ControlRelation {
  readonly kind: RelationKind;
  readonly left: RowKey;
  /** Empty for `SUM_OF_SERVICES`: the service rows of `left`, whichever the report has. */
  readonly right: readonly RowKey[];
  /** What it says, where the edition has words of its own for it. */
  readonly message?: Texts | undefined;
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
  /** Worded by us until the official form is loaded. */
  readonly standsIn: boolean;
  /** First quarter that is filed by this edition; the last one is before the next edition's first. */
  readonly from: Quarter;
  /** Filed under terms of the Rules; quarters of other editions are history, without terms or lateness (D51). */
  readonly termsApply: boolean;
  readonly filers: readonly FormFiler[];
  readonly sections: readonly FormSection[];
  readonly relations: readonly ControlRelation[];
}

/** Quarters in one row, so that they can be compared and stored. */
export function numberOfQuarter({ year, quarter }: Quarter): number {
  return year * 4 + quarter - 1;
}

/** The calendar months of a quarter, 1 to 12. */
export function monthsOfQuarter(quarter: number): readonly [number, number, number] {
  const first = quarter * 3 - 2;
  return [first, first + 1, first + 2];
}

export function quarterOfMonth(month: number): number {
  return Math.ceil(month / 3);
}
