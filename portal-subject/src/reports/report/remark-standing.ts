import type { ReportDesk } from '../desk/report-desk';
import { cellId } from '../grid/grid-row';
import type { CellId } from '../grid/grid-row';

export interface Remarked {
  readonly rowKey: string | null;
  readonly month: number | null;
  readonly monthsThen: readonly (number | null)[] | null;
  readonly monthsNow: readonly (number | null)[] | null;
  readonly changed: boolean | null;
}

/** The figure that the report has in a cell or is about to have: what was refused there, or waits for a choice, is none of it. */
export function comingValue(
  desk: Pick<ReportDesk, 'savedValue' | 'valueOf'> & {
    readonly queue: { readonly value: Pick<ReportDesk['queue']['value'], 'refused' | 'conflicts'> };
  },
  cell: CellId,
): number | null {
  const { refused, conflicts } = desk.queue.value;
  const conflict = conflicts.get(cell);
  if (conflict) return conflict.theirs;
  return refused.has(cell) ? desk.savedValue(cell) : desk.valueOf(cell);
}

/** What became of a remarked cell, or row, at this moment: with what is typed, which the report as it was read does not know yet. */
export function standingOf(
  remark: Remarked,
  valueOf: (cell: CellId) => number | null,
): Pick<Remarked, 'monthsNow' | 'changed'> {
  const { rowKey, month, monthsThen, monthsNow, changed } = remark;
  if (rowKey === null || monthsThen === null || changed === null) return { monthsNow, changed };
  const now = [0, 1, 2].map((column) => valueOf(cellId(rowKey, column)));
  const asked = [0, 1, 2].filter((column) => month === null || (month - 1) % 3 === column);
  return { monthsNow: now, changed: asked.some((column) => now[column] !== (monthsThen[column] ?? null)) };
}
