import type { Language } from '../../../law';
import { withoutFormula } from '../../../platform/export/csv';
import {
  compareRows,
  findIndicator,
  monthsOfQuarter,
  readRowKey,
  type ReportForm,
  type RowKey,
} from '../../form';
import { sumOfMonths, type MonthValues } from '../relations';

/** Words of the form's head in the language of whoever exports. */
export interface SheetWords {
  readonly number: string;
  readonly measure: string;
  /** By month, January first; an import knows them by these names. */
  readonly months: readonly string[];
  quarter(quarter: number): string;
  readonly quarterTotal: string;
  readonly total: string;
  readonly period: string;
  readonly form: string;
}

export interface SheetFigures {
  readonly form: ReportForm;
  /** One quarter, or all four of the year. */
  readonly quarters: readonly number[];
  /** Of the whole year up to the last quarter shown: twelve values, January first. */
  readonly months: ReadonlyMap<RowKey, MonthValues>;
  readonly serviceTitles: ReadonlyMap<RowKey, string>;
}

export type SheetCell = string | number | null;

export interface FormSheet {
  readonly lines: readonly (readonly SheetCell[])[];
  /** How many lines the head takes. */
  readonly headLines: number;
  /** Columns that hold sums, from 0. */
  readonly sums: readonly number[];
}

/** What the cells of a row say: months, the sum after each quarter where there are several, and the total. */
function figuresOf(months: MonthValues, stock: boolean, quarters: readonly number[]): (number | null)[] {
  // A stock figure is a running sum from January; a flow is added up within what is shown.
  const sumTo = (quarter: number) => sumOfMonths(months.slice(0, quarter * 3));
  const ofQuarter = (quarter: number) =>
    sumOfMonths(monthsOfQuarter(quarter).map((month) => months[month - 1] ?? null));
  const total = stock ? sumTo(quarters.at(-1) ?? 4) : sumOfMonths(quarters.map(ofQuarter));
  const cells = quarters.flatMap((quarter) => [
    ...monthsOfQuarter(quarter).map((month) => months[month - 1] ?? null),
    ...(quarters.length > 1 ? [stock ? sumTo(quarter) : ofQuarter(quarter)] : []),
  ]);
  return [...cells, total];
}

function headOf({ form, quarters }: SheetFigures, words: SheetWords, language: Language): SheetCell[][] {
  const several = quarters.length > 1;
  const quarterCells = quarters.flatMap((quarter) => [
    words.quarter(quarter),
    null,
    null,
    ...(several ? [null] : []),
  ]);
  const monthCells = quarters.flatMap((quarter) => [
    ...monthsOfQuarter(quarter).map((month) => words.months[month - 1] ?? ''),
    ...(several ? [words.quarterTotal] : []),
  ]);
  const width = monthCells.length + 3;
  return [
    [withoutFormula(words.period)],
    [withoutFormula(form.title[language])],
    [words.form],
    [words.number, words.measure, ...quarterCells, words.total],
    [null, null, ...monthCells, null],
    Array.from({ length: width }, (_, at) => String(at + 1)),
  ];
}

/** A report in the form's own layout: what a body prints, sends on, or fills elsewhere and brings back. */
export function buildFormSheet(figures: SheetFigures, words: SheetWords, language: Language): FormSheet {
  const { form, quarters, months, serviceTitles } = figures;
  const head = headOf(figures, words, language);
  const services = [...months.keys()].filter((key) => readRowKey(key).service !== null);
  const body = form.sections.flatMap((section): SheetCell[][] => {
    const keys = [
      ...section.indicators.map(({ key }) => key),
      ...services.filter((key) => readRowKey(key).section === section.key),
    ].sort((a, b) => compareRows(form, a, b));
    const lines = keys.map((key): SheetCell[] => {
      const indicator = findIndicator(form, key);
      const { service } = readRowKey(key);
      const title =
        service === null ? (indicator?.title[language] ?? '') : (serviceTitles.get(key) ?? service);
      const values = months.get(key) ?? [];
      return [
        service ?? indicator?.number ?? '',
        withoutFormula(title),
        ...figuresOf(values, indicator?.stock ?? false, quarters),
      ];
    });
    return [[withoutFormula(`${section.key}. ${section.title[language]}`)], ...lines];
  });
  const width = head.at(-1)?.length ?? 0;
  const sums = Array.from({ length: width }, (_, at) => at).filter(
    (at) => at === width - 1 || (quarters.length > 1 && at > 2 && (at - 2) % 4 === 3),
  );
  return { lines: [...head, ...body], headLines: head.length, sums };
}
