import { isBlank } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { monthsOfQuarter, readRowKey, type RowKey } from '../../form';
import { readCellText } from '../cell-value';
import { judgeCells } from '../judge-cells';
import type { QuarterlyReportRecord } from '../quarterly-report.record';
import { formOf } from '../report-case';
import { kindOfBody } from '../save-report-cells';

/** A cell that is to be corrected, as the body wrote it. */
export interface CorrectionCellInput {
  readonly rowKey: string;
  /** Of the year, 1 to 12. */
  readonly month: number;
  /** As it stands; empty for a blank. */
  readonly oldValue: string;
  readonly newValue: string;
  readonly reason: string;
}

export interface CorrectionCell {
  readonly rowKey: RowKey;
  readonly month: number;
  readonly oldValue: number | null;
  readonly newValue: number | null;
  readonly reason: string;
}

const MOST_CELLS = 500;
const LONGEST_REASON = 5_000;

/** Figures of a report by row, three months each. */
export async function readFigures(
  work: Work,
  reportId: number,
  keys: readonly string[],
): Promise<Map<string, readonly (number | null)[]>> {
  const rows = await work.query<{ rowKey: string; months: (number | null)[] }>(
    `select row_key as "rowKey", array[m1, m2, m3] as months from report_row where report_id = $1 and row_key = any ($2::text[])`,
    [reportId, keys],
  );
  return new Map(rows.map(({ rowKey, months }) => [rowKey, months]));
}

/** What stands in a cell. */
export function figureIn(
  figures: ReadonlyMap<string, readonly (number | null)[]>,
  quarter: number,
  { rowKey, month }: { readonly rowKey: string; readonly month: number },
): number | null {
  return figures.get(rowKey)?.[(monthsOfQuarter(quarter) as readonly number[]).indexOf(month)] ?? null;
}

/** What of a cell is wrong where it is not the figure. */
const FIELD_OF: Readonly<Record<string, string>> = {
  UNKNOWN_ROW: 'rowKey',
  SECTION_NOT_FILLED: 'rowKey',
  WRONG_MONTH: 'month',
};

function place(at: number, field: string, cell: CorrectionCellInput) {
  return { field: `cells.${at}.${field}`, params: { row: cell.rowKey, month: cell.month } };
}

/**
 * Judges the cells of a request: rows and months of the report, counts, a reason for each, and the old value that stands.
 * @throws Refusal for the first that cannot be taken: nothing of the request is written then
 */
export async function judgeCorrectionCells(
  work: Work,
  report: QuarterlyReportRecord,
  cells: readonly CorrectionCellInput[],
): Promise<CorrectionCell[]> {
  if (cells.length === 0) throw new Refusal('CORRECTION_CELLS_MISSING', { field: 'cells' });
  if (cells.length > MOST_CELLS)
    throw new Refusal('TOO_MANY_CELLS', { params: { max: MOST_CELLS }, field: 'cells' });
  const where = {
    form: formOf(report),
    quarter: report.quarter,
    bodyKind: await kindOfBody(work, report),
  };
  const figures = await readFigures(
    work,
    report.id,
    cells.map(({ rowKey }) => rowKey),
  );
  const seen = new Set<string>();
  return cells.map((cell, at) => {
    const { month, newValue: value } = cell;
    const {
      figures: [figure],
      refused: [refused],
    } = judgeCells(where, [{ ...readRowKey(cell.rowKey as RowKey), month, value }]);
    if (figure?.rowKey !== cell.rowKey) {
      const code = refused?.code ?? 'UNKNOWN_ROW';
      throw new Refusal(code, place(at, FIELD_OF[code] ?? 'newValue', cell));
    }
    if (isBlank(cell.reason) || cell.reason.length > LONGEST_REASON)
      throw new Refusal('CORRECTION_REASON_MISSING', place(at, 'reason', cell));
    if (seen.has(`${figure.rowKey} ${month}`))
      throw new Refusal('CORRECTION_CELL_TWICE', place(at, 'rowKey', cell));
    seen.add(`${figure.rowKey} ${month}`);
    const stands = figureIn(figures, report.quarter, cell);
    const old = readCellText(cell.oldValue, true);
    if (!('value' in old) || old.value !== stands) {
      const { field, params } = place(at, 'oldValue', cell);
      throw new Refusal('CORRECTION_OLD_VALUE', { field, params: { ...params, stands: stands ?? '—' } });
    }
    if (figure.value === stands) throw new Refusal('CORRECTION_CHANGES_NOTHING', place(at, 'newValue', cell));
    return {
      rowKey: figure.rowKey,
      month,
      oldValue: stands,
      newValue: figure.value,
      reason: cell.reason.trim(),
    };
  });
}
