import type { GridRow } from '../grid/grid-row';
import { rowKeyOf } from '../grid/read-rows';

/** A form's part with the rows that are shown of it. */
export interface FormPart {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly GridRow[];
}

export interface ShownRows {
  readonly find: string;
  readonly onlyMarked: boolean;
  readonly marked: ReadonlySet<string>;
  /** Indicators whose service rows are folded away, by the key of their row. */
  readonly folded: ReadonlySet<string>;
}

/** Rows to show: all of them, those that fit a search, or those with something to look at. */
export function shownRows(rows: readonly GridRow[], asked: ShownRows): GridRow[] {
  const find = asked.find.trim().toLocaleLowerCase();
  const searching = find !== '' || asked.onlyMarked;
  const fits = (row: GridRow): boolean =>
    (find === '' || row.number.startsWith(find) || row.title.toLocaleLowerCase().includes(find)) &&
    (!asked.onlyMarked || asked.marked.has(row.key));
  // A service row is told by the indicator that it stands under, so that one stays with it.
  const heads = new Set(rows.filter((row) => row.service !== null && fits(row)).map(headOf));
  return rows.filter((row) => {
    if (!searching) return row.service === null || !asked.folded.has(headOf(row));
    return fits(row) || (row.service === null && heads.has(headOf(row)));
  });
}

/** The key of the indicator's row that a row belongs to: its own, or the one that a service row stands under. */
export function headOf(row: GridRow): string {
  return rowKeyOf(row.section, row.indicator, null);
}

/** How many service rows stand under each indicator. */
export function countServices(rows: readonly GridRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.service !== null) counts.set(headOf(row), (counts.get(headOf(row)) ?? 0) + 1);
  }
  return counts;
}
