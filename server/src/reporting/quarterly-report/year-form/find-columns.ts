import { UnreadableFile } from '../../../platform/files';
import { textOf, type TableRow } from './table';

/** What the head of a year form says: where its figures stand. */
export interface YearFormColumns {
  /** Index in `rows` of the first row below the head. */
  readonly firstRow: number;
  /** Columns count from 0. */
  readonly numberColumn: number;
  readonly titleColumn: number;
  readonly months: readonly { readonly month: number; readonly column: number }[];
  /** Columns that repeat a sum: the months they cover. Checked, never stored. */
  readonly totals: readonly { readonly column: number; readonly months: readonly number[] }[];
  /** The year, where the head names one. */
  readonly year: number | null;
}

const MONTHS: readonly (readonly string[])[] = [
  ['январь', 'қаңтар', 'january'],
  ['февраль', 'ақпан', 'february'],
  ['март', 'наурыз', 'march'],
  ['апрель', 'сәуір', 'april'],
  ['май', 'мамыр', 'may'],
  ['июнь', 'маусым', 'june'],
  ['июль', 'шілде', 'july'],
  ['август', 'тамыз', 'august'],
  ['сентябрь', 'қыркүйек', 'september'],
  ['октябрь', 'қазан', 'october'],
  ['ноябрь', 'қараша', 'november'],
  ['декабрь', 'желтоқсан', 'december'],
];
const TOTAL = /(итог|всего|барлығы|жиын|қорытынды|total)/i;
const HEAD_ROWS = 20;

function monthOf(text: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.includes(text.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

function findMonthRow(rows: readonly TableRow[]): number {
  return rows
    .slice(0, HEAD_ROWS)
    .findIndex((row) => row.cells.filter((cell) => monthOf(textOf(cell)) !== undefined).length >= 3);
}

/** Whether a table has the head of a year form. */
export function hasMonths(rows: readonly TableRow[]): boolean {
  return findMonthRow(rows) >= 0;
}

/** The row that only numbers the columns: 1, 2, 3 … */
function numbersColumns(row: TableRow | undefined): boolean {
  const texts = row?.cells.map((cell) => textOf(cell)) ?? [];
  return texts.length > 2 && texts.slice(0, 3).every((text, i) => text === String(i + 1));
}

function monthsBefore(column: number, months: YearFormColumns['months'], isLast: boolean): number[] {
  const before = months.filter((month) => month.column < column).map((month) => month.month);
  return isLast ? before : before.slice(-3);
}

/**
 * Finds the months by their names.
 * @throws UnreadableFile NO_MONTHS, MONTH_TWICE, MONTHS_OUT_OF_ORDER, SHIFTED_COLUMNS
 */
export function findColumns(rows: readonly TableRow[]): YearFormColumns {
  const headRow = findMonthRow(rows);
  const head = rows[headRow];
  if (!head) throw new UnreadableFile('NO_MONTHS');
  const months = head.cells.flatMap((cell, column) => {
    const month = monthOf(textOf(cell));
    return month === undefined ? [] : [{ month, column }];
  });
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
  const headRows = rows.slice(0, headRow + 1);
  const taken = new Set(months.map((month) => month.column));
  const width = Math.max(...headRows.map((row) => row.cells.length));
  const totalColumns = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column > firstColumn &&
      !taken.has(column) &&
      headRows.some((row) => TOTAL.test(textOf(row.cells[column]))),
  );
  const year = headRows
    .flatMap((row) => row.cells.map((cell) => /(?:^|\D)(20\d{2})(?:\D|$)/.exec(textOf(cell))?.[1]))
    .find(Boolean);
  return {
    firstRow: headRow + (numbersColumns(rows[headRow + 1]) ? 2 : 1),
    numberColumn: firstColumn - 2,
    titleColumn: firstColumn - 1,
    months,
    totals: totalColumns.map((column, i) => ({
      column,
      months: monthsBefore(column, months, i === totalColumns.length - 1 && column > lastColumn),
    })),
    year: year ? Number(year) : null,
  };
}
