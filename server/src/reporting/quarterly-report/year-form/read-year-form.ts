import { UnreadableFile } from '../../../platform/files';
import type { MessageValues } from '../../../platform/messages/catalogue';
import { rowKey, type FormIndicator, type FormSection, type ReportForm, type RowKey } from '../../form';
import { mayBeNegative, readCellNumber, readCellText, type ReadCell } from '../cell-value';
import { checkRelations, sumOfMonths, type MonthValues, type RelationWarning } from '../relations';
import { findColumns, type YearFormColumns } from './find-columns';
import { findQuarters } from './find-quarter';
import { readOtherForm } from './other-form';
import { findSection, recogniseRow } from './recognise-row';
import { judgeName, type NamedRow } from './row-name';
import { BLANK, columnName, isEmpty, textOf, type RawCell, type Table, type TableRow } from './table';
import { findEmptyTotals, type EmptyTotal, type RowPlace, type RowTotal } from './totals';

/** One row of figures, as the file gives it. */
export interface YearFormRow {
  readonly key: RowKey;
  /** Name of the service, for rows by service. */
  readonly serviceTitle: string | null;
  /** By the months of the file. */
  readonly months: MonthValues;
}

/** Something of the file that cannot be taken, with its place. Columns count from 1; `cell` is as spreadsheets write it. */
export interface FileRefusal {
  readonly code: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly text: string;
  /** Values of its message. */
  readonly params?: MessageValues;
}

export type FileWarning =
  | RelationWarning
  | {
      readonly kind: 'TOTAL';
      readonly rowKey: RowKey;
      readonly month: null;
      /** the months that the total covers */
      readonly months: readonly number[];
      /** where the total stands in the file, as spreadsheets write it */
      readonly cell: string;
      readonly actual: number;
      readonly expected: number;
    }
  | EmptyTotal
  | {
      /** The file calls the row by a name that no row of its section has; its number is believed. */
      readonly kind: 'ROW_NAMED_OTHERWISE';
      readonly rowKey: RowKey;
      readonly month: null;
      readonly actual: null;
      readonly expected: null;
      readonly cell: string;
      readonly name: string;
    }
  | {
      /** Another sheet of the workbook has the form's layout too. */
      readonly kind: 'SHEET_LEFT';
      readonly rowKey: '';
      readonly month: null;
      readonly actual: null;
      readonly expected: null;
      readonly taken: string;
      readonly name: string;
    }
  | {
      readonly kind: 'ROW_MISSING' | 'ROW_SHIFTED';
      readonly rowKey: RowKey;
      readonly month: null;
      readonly actual: null;
      readonly expected: null;
    };

export interface YearForm {
  readonly months: readonly number[];
  /** Those that its head names: of a form that is filled right, at most one. */
  readonly years: readonly number[];
  /** The quarters of which the heading says that the form is; none where it names no quarter. */
  readonly quarters: readonly number[];
  readonly columns: YearFormColumns;
  /** What stands above the figures. */
  readonly heading: readonly string[];
  readonly rows: readonly YearFormRow[];
  readonly places: ReadonlyMap<RowKey, RowPlace>;
  readonly refusals: readonly FileRefusal[];
  readonly warnings: readonly FileWarning[];
  /** Cells with a figure, without the totals. */
  readonly cellCount: number;
}

function readCell(
  cell: RawCell | undefined,
  negative: boolean,
): ReadCell | { readonly problem: 'MERGED_CELLS' } {
  if (!cell || cell.kind === 'blank') return { value: null };
  if (cell.kind === 'merged') return { problem: 'MERGED_CELLS' };
  if (cell.kind === 'formula') return { problem: 'FORMULA' };
  if (cell.kind === 'date') return { problem: 'DATE' };
  return cell.kind === 'number' ? readCellNumber(cell.value, negative) : readCellText(cell.text, negative);
}

/** A total is only compared, and so the result that a workbook kept of its formula says as much as a typed one. */
function readTotal(cell: RawCell | undefined): ReturnType<typeof readCell> {
  if (cell?.kind === 'formula' && cell.result !== undefined) return readCellNumber(cell.result, true);
  return readCell(cell, false);
}

const namedRow = ({ number, title }: FormIndicator): NamedRow => ({ number, titles: Object.values(title) });

const FIGURE = /^\d[\d \u00a0\u202f]*$/;

/** Reads the rows below the head; holds what is known so far. */
class Reading {
  readonly rows = new Map<RowKey, YearFormRow>();
  readonly places = new Map<RowKey, RowPlace>();
  readonly refusals: FileRefusal[] = [];
  readonly totals: FileWarning[] = [];
  readonly names: FileWarning[] = [];
  private readonly shifted = new Set<number>();
  private section: FormSection | undefined;
  private current: FormIndicator | undefined;

  constructor(
    private readonly form: ReportForm,
    private readonly columns: YearFormColumns,
  ) {}

  take(row: TableRow): void {
    const number = textOf(row.cells[this.columns.numberColumn]);
    const title = textOf(row.cells[this.columns.titleColumn]);
    if (row.cells.every(isEmpty)) return;
    if (this.opensSection(row, number, title)) return;
    const { kind } = row.cells[this.columns.numberColumn] ?? BLANK;
    if (kind === 'date') return this.refuse('DATE', row, this.columns.numberColumn);
    if (kind === 'merged') return this.refuse('MERGED_CELLS', row, this.columns.numberColumn);
    if (!this.section) return this.refuse('ROW_BEFORE_SECTION', row, this.columns.numberColumn);
    const found = recogniseRow(this.section, this.current, number.replace(/\.$/, ''), title);
    if (found.kind === 'unknown') return this.refuse('UNKNOWN_ROW', row, this.columns.numberColumn);
    // No measure is called by a number alone: a figure has slid into the place of the title.
    if (FIGURE.test(title)) return this.refuse('SHIFTED_COLUMNS', row, this.columns.titleColumn);
    const service = found.kind === 'service' ? found.service : null;
    this.current = found.indicator;
    const key = rowKey(this.section.key, found.indicator.number, service);
    if (this.rows.has(key)) return this.refuse('ROW_TWICE', row, this.columns.numberColumn);
    if (service === null) this.judgeName(row, title, found.indicator);
    const months = this.columns.months.map(({ month, column }) =>
      this.figure(row, column, mayBeNegative(found.indicator.stock, month)),
    );
    this.checkWidth(row);
    this.rows.set(key, { key, serviceTitle: service === null ? null : title, months });
    const totals = this.columns.totals.map((total) =>
      this.checkTotal(row, key, { ...total, stock: found.indicator.stock }, months),
    );
    this.places.set(key, { line: row.line, totals });
  }

  /** Figures beside another row's name stand in the wrong row, or their number does: which of them, only a person knows. */
  private judgeName(row: TableRow, title: string, indicator: FormIndicator): void {
    const own = namedRow(indicator);
    const others = (this.section?.indicators ?? []).filter((other) => other !== indicator).map(namedRow);
    const verdict = judgeName(title, own, others);
    const column = this.columns.titleColumn;
    if (verdict.kind === 'OTHER') {
      const params = { number: indicator.number, other: verdict.number, name: title.slice(0, 80) };
      this.refuse('OTHER_ROW_NAMED', row, column, params);
    }
    if (verdict.kind !== 'UNKNOWN') return;
    const said = { month: null, actual: null, expected: null, name: title.slice(0, 80) };
    const cell = `${columnName(column + 1)}${row.line}`;
    this.names.push({ kind: 'ROW_NAMED_OTHERWISE', rowKey: indicator.key, cell, ...said });
  }

  private opensSection(row: TableRow, number: string, title: string): boolean {
    const hasFigures = this.columns.months.some(({ column }) => !isEmpty(row.cells[column]));
    const section = hasFigures ? undefined : findSection(this.form, number, title);
    if (!section) return false;
    this.section = section;
    this.current = undefined;
    return true;
  }

  private figure(row: TableRow, column: number, negative: boolean): number | null {
    const read = readCell(row.cells[column], negative);
    if ('value' in read) return read.value;
    this.refuse(read.problem, row, column);
    return null;
  }

  /** A figure right of the last known column means that columns were shifted or merged: told once a column. */
  private checkWidth(row: TableRow): void {
    const known = new Set([...this.columns.months, ...this.columns.totals].map(({ column }) => column));
    row.cells.forEach((cell, column) => {
      if (column <= this.columns.titleColumn || isEmpty(cell) || known.has(column)) return;
      if (this.shifted.has(column)) return;
      this.shifted.add(column);
      this.refuse('SHIFTED_COLUMNS', row, column);
    });
  }

  private checkTotal(
    row: TableRow,
    key: RowKey,
    of: YearFormColumns['totals'][number] & { readonly stock: boolean },
    months: MonthValues,
  ): RowTotal {
    const { column, months: covered, stock } = of;
    const read = readTotal(row.cells[column]);
    const say = (state: RowTotal['state']) => ({ months: covered, state });
    // A total is only compared: what is no number is left unread.
    if (!('value' in read)) return say('UNREAD');
    if (read.value === null) return say('BLANK');
    // What stands at the end of a later quarter is the sum of more months than its own.
    if (stock && !covered.every((month, at) => month === at + 1)) return say('UNREAD');
    const values = this.columns.months.map(({ month }, i) =>
      covered.includes(month) ? (months[i] ?? null) : null,
    );
    const expected = sumOfMonths(values) ?? 0;
    if (read.value === expected) return say('HOLDS');
    const actual = read.value;
    const cell = `${columnName(column + 1)}${row.line}`;
    this.totals.push({ kind: 'TOTAL', rowKey: key, month: null, months: covered, cell, actual, expected });
    return say('DIFFERS');
  }

  private refuse(code: string, row: TableRow, column: number, params?: MessageValues): void {
    const text = textOf(row.cells[column]).slice(0, 80);
    this.refusals.push({
      code,
      row: row.line,
      column: column + 1,
      cell: `${columnName(column + 1)}${row.line}`,
      text,
      ...(params && { params }),
    });
  }
}

/**
 * The column that was put in between the titles and the months: more rows have their number further left than where the form has it.
 * Undefined where the columns stand as the form has them.
 */
function findExtraColumn(
  form: ReportForm,
  table: readonly TableRow[],
  { firstRow, numberColumn }: YearFormColumns,
): number | undefined {
  const numbers = new Set(form.sections.flatMap(({ indicators }) => indicators.map(({ number }) => number)));
  const rows = table.slice(firstRow);
  const known = (column: number) =>
    rows.filter((row) => numbers.has(textOf(row.cells[column]).replace(/\.$/, ''))).length;
  // A row that numbers the columns has a number in each of them.
  const here = known(numberColumn);
  const lefts = Array.from({ length: numberColumn }, (_, column) => column);
  const numbered = lefts.findLast((column) => known(column) > Math.max(1, here));
  return numbered === undefined ? undefined : numbered + 2;
}

/** The first row that a comma within a text parted into more cells than the head has: told once, instead of what follows from it. */
function findPartedText(
  table: readonly TableRow[],
  { firstRow }: YearFormColumns,
  separator: string | undefined,
  refusals: readonly FileRefusal[],
): FileRefusal | undefined {
  if (separator === undefined) return undefined;
  const width = Math.max(...table.slice(0, firstRow).map(({ cells }) => cells.length));
  const texts = new Set(refusals.filter(({ code }) => code === 'NOT_A_NUMBER').map(({ row }) => row));
  const parted = table.slice(firstRow).find(({ line, cells }) => texts.has(line) && cells.length > width);
  if (!parted) return undefined;
  const place = {
    row: parted.line,
    column: 1,
    cell: `A${parted.line}`,
    text: textOf(parted.cells[1]).slice(0, 80),
  };
  return { code: 'SEPARATOR_IN_TEXT', ...place, params: { separator } };
}

/**
 * Reads a filled year form of 3 to 12 months in the form's own layout: every cell with its key, what broke a relation
 * with both numbers, and every place that cannot be taken.
 * @throws UnreadableFile OTHER_EDITION, WRONG_QUARTER, and when the head cannot be made out
 */
export function readYearForm(form: ReportForm, { rows: table, separator }: Table): YearForm {
  const columns = findColumns(table);
  const months = columns.months.map(({ month }) => month);
  const heading = table
    .slice(0, columns.firstRow)
    .flatMap(({ cells }) => cells.map((cell) => textOf(cell)).filter((text) => text !== ''));
  const given = readOtherForm(heading, form);
  if (given !== undefined)
    throw new UnreadableFile('OTHER_EDITION', { given, wanted: `${form.code} ${form.edition}` });
  const head = { months, years: columns.years, quarters: findQuarters(table, columns), columns, heading };
  const nothing = { ...head, rows: [], places: new Map<RowKey, RowPlace>(), warnings: [], cellCount: 0 };
  const extra = findExtraColumn(form, table, columns);
  if (extra !== undefined) {
    const place = {
      row: columns.headLine,
      column: extra + 1,
      cell: `${columnName(extra + 1)}${columns.headLine}`,
    };
    const refusals = [{ code: 'COLUMN_BEFORE_MONTHS', ...place, text: '' }];
    return { ...nothing, refusals };
  }
  const reading = new Reading(form, columns);
  for (const row of table.slice(columns.firstRow)) reading.take(row);
  const parted = findPartedText(table, columns, separator, reading.refusals);
  if (parted) return { ...nothing, refusals: [parted] };
  const rows = [...reading.rows.values()];
  const values = new Map(rows.map((row) => [row.key, row.months]));
  const missing = form.sections
    .flatMap((section) => section.indicators)
    .filter((indicator) => !values.has(indicator.key))
    .map((indicator): FileWarning => ({
      kind: 'ROW_MISSING',
      rowKey: indicator.key,
      month: null,
      actual: null,
      expected: null,
    }));
  const hasFigures = (key: RowKey, covered: readonly number[]) =>
    values.get(key)?.some((value, at) => value !== null && covered.includes(months[at] ?? 0)) ?? false;
  const emptyTotals = findEmptyTotals(reading.places, columns.totals, hasFigures);
  return {
    ...head,
    rows,
    places: reading.places,
    refusals: reading.refusals,
    warnings: [
      ...reading.names,
      ...checkRelations(form, values, months),
      ...reading.totals,
      ...emptyTotals,
      ...missing,
    ],
    cellCount: rows.reduce((count, row) => count + row.months.filter((value) => value !== null).length, 0),
  };
}

/** What somebody typed and cannot be taken is a figure too; a formula may stand in a form that nobody has filled. */
const TYPED: readonly string[] = ['NOT_A_NUMBER', 'FRACTION', 'NEGATIVE', 'TOO_LARGE', 'DATE'];

/** Whether anybody has filled a form. */
export function holdsFigures({ cellCount, refusals, places }: YearForm): boolean {
  return cellCount > 0 || (places.size > 0 && refusals.some(({ code }) => TYPED.includes(code)));
}

/**
 * What a form says against itself in the months that are taken from it; what it says of others alone concerns nobody here.
 * A total of the year is a total of these months too: where it is wrong, one of them may be.
 */
export function warningsOfMonths({ warnings }: YearForm, taken: readonly number[]): FileWarning[] {
  return warnings.filter((warning) => {
    if ('months' in warning) return warning.months.some((month) => taken.includes(month));
    return warning.month === null || taken.includes(warning.month);
  });
}

/** The same once the file is taken: what breaks a relation is read of the report, which also holds rows that the file lacks. */
export function warningsOfTaken(
  read: YearForm,
  taken: readonly number[],
  broken: readonly RelationWarning[],
): FileWarning[] {
  const ofFile = warningsOfMonths(read, taken);
  return [...broken, ...ofFile.filter((warning) => warning.month === null)];
}
