import { monthsOfQuarter, type RowKey } from '../../form';
import { sumOfMonths, type MonthValues } from '../relations';
import type { FileRefusal, FileWarning, YearForm } from './read-year-form';
import { columnName } from './table';
import type { RowTotal } from './totals';

/** How sure it is that a row stands a cell aside: its figures are those of before, moved by one. */
type Shift = 'SURE' | 'LIKELY';

/** Two figures that are not the same: equal ones stand nowhere else when they are moved, and a blank is no figure. */
function differ(one: number | null | undefined, other: number | null | undefined): boolean {
  return one != null && other != null && one !== other;
}

function shiftOf(old: MonthValues, given: MonthValues): Shift | undefined {
  const [before1, before2, before3] = old;
  const [now1, now2, now3] = given;
  if (before1 === now1 && before2 === now2 && before3 === now3) return undefined;
  const toRight = now1 === null && now2 === before1 && now3 === before2;
  if (toRight && differ(before1, before2)) return 'SURE';
  const toLeft = now1 === before2 && now2 === before3;
  if (!toLeft || !differ(before2, before3)) return undefined;
  // Where the sum of before stands in the place of the last month, or nothing came after it, no hand counted anew.
  return now3 === null || now3 === sumOfMonths(old) ? 'SURE' : 'LIKELY';
}

/** What the nearest total beside the months says of them. */
function vouching(totals: readonly RowTotal[], months: readonly number[]): RowTotal['state'] | 'NONE' {
  const covering = totals.filter((total) => months.every((month) => total.months.includes(month)));
  const [nearest] = covering.sort((a, b) => a.months.length - b.months.length);
  return nearest?.state ?? 'NONE';
}

/**
 * Rows of a file whose figures are those that the report holds, at least two that differ, moved by one cell. Refused where a
 * total of the form stands empty or contradicts, for a total that holds takes the doubt away; where the form has no totals
 * they are named. A row with a cell that is refused for itself is not judged: what stood there is not known.
 * @param old figures of the report's quarter, three to a row
 */
export function findShiftedRows(
  { rows, places, columns, refusals: refused }: YearForm,
  old: ReadonlyMap<RowKey, MonthValues>,
  quarter: number,
): { readonly refusals: FileRefusal[]; readonly warnings: FileWarning[] } {
  const refusals: FileRefusal[] = [];
  const warnings: FileWarning[] = [];
  const months = monthsOfQuarter(quarter);
  const at = months.map((month) => columns.months.findIndex((column) => column.month === month));
  const column = columns.months[at[0] ?? -1]?.column;
  if (column === undefined || at.includes(-1)) return { refusals, warnings };
  const unreadable = new Set(refused.map(({ row }) => row));
  for (const { key, months: values } of rows) {
    const before = old.get(key);
    const place = places.get(key);
    if (place && unreadable.has(place.line)) continue;
    const shift =
      before &&
      shiftOf(
        before,
        at.map((index) => values[index] ?? null),
      );
    if (!shift || !place) continue;
    const vouched = vouching(place.totals, months);
    if (vouched === 'HOLDS') continue;
    const contradicted = vouched === 'BLANK' || vouched === 'DIFFERS';
    if (shift === 'SURE' && contradicted)
      refusals.push({
        code: 'ROW_SHIFTED',
        row: place.line,
        column: column + 1,
        cell: `${columnName(column + 1)}${place.line}`,
        text: at.map((index) => values[index] ?? '').join('; '),
      });
    else if (shift === 'SURE' || contradicted)
      warnings.push({ kind: 'ROW_SHIFTED', rowKey: key, month: null, actual: null, expected: null });
  }
  return { refusals, warnings };
}
