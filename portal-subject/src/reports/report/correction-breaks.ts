import { evaluateRelations } from '../grid/control-relations';
import type { BrokenRelation } from '../grid/control-relations';
import { valueOfText } from '../grid/cell-text';
import { cellId, findColumnOfMonth } from '../grid/grid-row';
import type { CellId } from '../grid/grid-row';
import { readRows } from '../grid/read-rows';
import type { ReportRead } from './report-types';

/** A cell that is to be corrected, as far as it is typed. */
export interface WantedCell {
  readonly rowKey: string;
  readonly month: string;
  readonly newValue: string;
}

const placeOf = ({ relation, rowKey, column, actual, expected }: BrokenRelation) =>
  [relation.kind, rowKey, column, actual, expected].join(' ');

/** Relations of the form that a report would break with these cells, and does not break as it stands. */
export function relationsBrokenBy(
  { form, quarter, rows: read }: Pick<ReportRead, 'form' | 'quarter' | 'rows'>,
  wanted: readonly WantedCell[],
): BrokenRelation[] {
  const rows = readRows(read);
  const stands = new Map(rows.map((row) => [row.key, row] as const));
  const given = new Map<CellId, number | null>();
  for (const { rowKey, month, newValue } of wanted) {
    const column = findColumnOfMonth(quarter, Number(month));
    if (column !== undefined)
      given.set(cellId(rowKey, column), valueOfText(newValue, stands.get(rowKey)?.stock ?? false));
  }
  const before = (key: string, column: number) => stands.get(key)?.months[column] ?? null;
  const after = (key: string, column: number) => {
    const cell = cellId(key, column);
    return given.has(cell) ? (given.get(cell) ?? null) : before(key, column);
  };
  const evaluate = (valueOf: typeof before) => evaluateRelations(form.controlRelations, rows, 3, valueOf);
  const known = new Set(evaluate(before).map(placeOf));
  return evaluate(after).filter((broken) => !known.has(placeOf(broken)));
}
