import { UnreadableFile } from '../../../platform/files';
import { readMonths, type NamedMonth } from './read-months';
import { columnName, headText, isEmpty, textOf, type TableRow } from './table';

/** What the head of a year form says: where its figures stand. */
export interface YearFormColumns {
  /** Index in `rows` of the first row below the head. */
  readonly firstRow: number;
  /** The line of the file in which the months stand. */
  readonly headLine: number;
  /** Columns count from 0. */
  readonly numberColumn: number;
  readonly titleColumn: number;
  readonly months: readonly { readonly month: number; readonly column: number }[];
  /** Columns that repeat a sum: the months they cover. Checked, never stored. */
  readonly totals: readonly { readonly column: number; readonly months: readonly number[] }[];
  /** The years that the head and its months name: of a form that is filled right, at most one. */
  readonly years: readonly number[];
}

const TOTAL = /(итог|всего|барлығы|жиын|қорытынды|total)/i;
const HEAD_ROWS = 20;

type Months = readonly (NamedMonth | undefined)[];
const isNamed = (month: NamedMonth | undefined): month is NamedMonth => month !== undefined;

const monthsOf = (row: TableRow): Months => readMonths(row.cells.map(headText));

/** Whether the months of a row follow one another, as those of a form do. */
const follow = (row: TableRow): boolean =>
  monthsOf(row)
    .filter(isNamed)
    .every(({ month }, at, [first]) => month === (first?.month ?? 0) + at);
const isWorded = (row: TableRow): boolean =>
  monthsOf(row).every((month, at) => !month || /\p{L}{3}/u.test(headText(row.cells[at])));

/**
 * Two are enough to know the row: of three months one may be misspelt, and is then named. Above a head days of other things may
 * stand, so names of months that follow one another are looked for first.
 */
function findMonthRow(rows: readonly TableRow[]): number {
  const heads = rows.slice(0, HEAD_ROWS).filter((row) => monthsOf(row).filter(isNamed).length >= 2);
  const found = heads.find((row) => isWorded(row) && follow(row)) ?? heads.find(follow) ?? heads[0];
  return found ? rows.indexOf(found) : -1;
}

/** Whether a table has the head of a year form. */
export function hasMonths(rows: readonly TableRow[]): boolean {
  return findMonthRow(rows) >= 0;
}

/** The first row below the head: cells of the head may reach down, and a row may only number the columns. */
function findFirstRow(rows: readonly TableRow[], headRow: number): number {
  const below = rows.findIndex((row, at) => at > headRow && !row.cells.every(isEmpty));
  if (below < 0) return rows.length;
  return below + (numbersColumns(rows[below]) ? 1 : 0);
}

/** The row that only numbers the columns: 1, 2, 3 … */
function numbersColumns(row: TableRow | undefined): boolean {
  const texts = row?.cells.map((cell) => textOf(cell)).filter((text, i) => i > 0 || text !== '') ?? [];
  return texts.length > 2 && texts.slice(0, 3).every((text, i) => text === String(i + 1));
}

function monthsBefore(column: number, months: YearFormColumns['months'], isLast: boolean): number[] {
  const before = months.filter((month) => month.column < column).map((month) => month.month);
  return isLast ? before : before.slice(-3);
}

/** A filled column whose month is not recognised: between, beside or before those that are, where a quarter must begin. */
function findWrongMonth(
  head: TableRow,
  named: Months,
  months: YearFormColumns['months'],
  isFilled: (column: number) => boolean,
): number | undefined {
  const [first] = months;
  if (!first) return undefined;
  const wrong = head.cells.findIndex(
    (cell, column) => column > first.column && headText(cell) !== '' && !named[column] && isFilled(column),
  );
  if (wrong >= 0) return wrong;
  // Number and title stand left of the months: a column more is the month that a quarter begins with.
  return first.month % 3 !== 1 && first.column > 2 ? first.column - 1 : undefined;
}

/**
 * Finds the months by their names.
 * @throws UnreadableFile FILE_EMPTY, NO_MONTHS, UNKNOWN_MONTH, MONTH_TWICE, MONTHS_OUT_OF_ORDER, SHIFTED_COLUMNS
 */
export function findColumns(rows: readonly TableRow[]): YearFormColumns {
  const headRow = findMonthRow(rows);
  const head = rows[headRow];
  if (!head)
    throw new UnreadableFile(rows.every((row) => row.cells.every(isEmpty)) ? 'FILE_EMPTY' : 'NO_MONTHS');
  const named = monthsOf(head);
  const months = named.flatMap((one, column) => (one ? [{ month: one.month, column }] : []));
  const headRows = rows.slice(0, headRow + 1);
  const isTotal = (column: number) => headRows.some((row) => TOTAL.test(textOf(row.cells[column])));
  const firstRow = findFirstRow(rows, headRow);
  const isFilled = (column: number) =>
    !isTotal(column) && rows.slice(firstRow).some((row) => !isEmpty(row.cells[column]));
  const wrong = findWrongMonth(head, named, months, isFilled);
  if (wrong !== undefined) {
    const cell = `${columnName(wrong + 1)}${head.line}`;
    throw new UnreadableFile('UNKNOWN_MONTH', { cell, text: headText(head.cells[wrong]).slice(0, 80) });
  }
  months.forEach(({ month, column }, i) => {
    const earlier = months[i - 1];
    if (months.slice(0, i).some((m) => m.month === month))
      throw new UnreadableFile('MONTH_TWICE', { month, column: column + 1 });
    if (earlier && month !== earlier.month + 1)
      throw new UnreadableFile('MONTHS_OUT_OF_ORDER', { column: column + 1 });
  });
  const firstColumn = months[0]?.column ?? 0;
  const lastColumn = months.at(-1)?.column ?? 0;
  if (firstColumn < 2) throw new UnreadableFile('SHIFTED_COLUMNS', { column: firstColumn + 1 });
  const taken = new Set(months.map((month) => month.column));
  const width = Math.max(...headRows.map((row) => row.cells.length));
  const totalColumns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column > firstColumn && !taken.has(column) && isTotal(column),
  );
  const year = headRows
    .flatMap((row) => row.cells.map((cell) => /(?:^|\D)(20\d{2})(?:\D|$)/.exec(textOf(cell))?.[1]))
    .find(Boolean);
  const years = [year && Number(year), ...named.map((one) => one?.year)].filter(
    (one) => typeof one === 'number',
  );
  return {
    firstRow,
    headLine: head.line,
    numberColumn: firstColumn - 2,
    titleColumn: firstColumn - 1,
    months,
    totals: totalColumns.map((column, i) => ({
      column,
      months: monthsBefore(column, months, i === totalColumns.length - 1 && column > lastColumn),
    })),
    years: [...new Set(years)],
  };
}
