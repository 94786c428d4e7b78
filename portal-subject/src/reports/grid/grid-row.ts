/** One line of a report as the grid sees it: values of the quarter's three months, `null` for a blank. */
export interface GridRow {
  readonly key: string;
  readonly section: string;
  readonly indicator: string;
  readonly service: string | null;
  readonly number: string;
  readonly title: string;
  /** What it is called in all languages, where that is known. */
  readonly titles?: readonly string[] | undefined;
  readonly level: number;
  /** Opening stock in January, changes after it: its months may be negative and are summed from January on. */
  readonly stock: boolean;
  /** Keys of the rows that this one is added up from; such a row is shown and never typed. Empty for the others. */
  readonly computedFrom: readonly string[];
  /** Why the body does not fill it (38): such a row is read and never typed. */
  readonly closedBecause?: string | null;
  /** Standing figure at the quarter's end as the server knows it, over what is saved. */
  readonly standing: number | null;
  readonly months: readonly (number | null)[];
}

export function isComputed(row: GridRow): boolean {
  return row.computedFrom.length > 0;
}

/** Whether its cells are typed in. */
export function isTyped(row: GridRow): boolean {
  return !isComputed(row) && !row.closedBecause;
}

/** Names one cell: the row's key and the column (0 for the quarter's first month). */
export type CellId = string & { readonly brand: 'CellId' };

const separator = '@';

export function cellId(rowKey: string, column: number): CellId {
  return `${rowKey}${separator}${column}` as CellId;
}

export function readCellId(id: CellId): { rowKey: string; column: number } {
  const at = id.lastIndexOf(separator);
  return { rowKey: id.slice(0, at), column: Number(id.slice(at + 1)) };
}

/** Calendar month (1 to 12) of a column of a quarter's grid. */
export function monthOfColumn(quarter: number, column: number): number {
  return (quarter - 1) * 3 + 1 + column;
}

/** Column of a calendar month, or `undefined` where the month lies outside the quarter. */
export function findColumnOfMonth(quarter: number, month: number): number | undefined {
  const column = month - ((quarter - 1) * 3 + 1);
  return column >= 0 && column <= 2 ? column : undefined;
}
