import type { Work } from '../../../platform/commands/work';
import { monthsOfQuarter, type RowKey } from '../../form';
import type { QuarterlyReportRecord } from '../quarterly-report.record';
import { checkRelations, type MonthValues, type RelationWarning } from '../relations';
import { formOf } from '../report-case';

/** A cell as the correction would have it. */
export interface CorrectedCell {
  readonly rowKey: RowKey;
  readonly month: number;
  readonly newValue: number | null;
}

/** The figures as they would stand once the cells are corrected. */
export function withCells(
  rows: ReadonlyMap<RowKey, MonthValues>,
  months: readonly number[],
  cells: readonly CorrectedCell[],
): Map<RowKey, MonthValues> {
  const corrected = new Map(rows);
  for (const { rowKey, month, newValue } of cells) {
    const before = corrected.get(rowKey) ?? months.map(() => null);
    corrected.set(
      rowKey,
      before.map((value, at) => (months[at] === month ? newValue : value)),
    );
  }
  return corrected;
}

const placeOf = ({ kind, rowKey, month, actual, expected }: RelationWarning) =>
  [kind, rowKey, month, actual, expected].join(' ');

/**
 * The relations of the form that the report would break once the cells are corrected, and does not break so now. As while
 * filling, this is a mark and no refusal: the proof decides what stands.
 */
export async function relationsBrokenBy(
  work: Work,
  report: QuarterlyReportRecord,
  cells: readonly CorrectedCell[],
): Promise<RelationWarning[]> {
  const stored = await work.query<{ rowKey: RowKey; months: MonthValues }>(
    `select row_key as "rowKey", array[m1, m2, m3] as months from report_row where report_id = $1`,
    [report.id],
  );
  const [form, months] = [formOf(report), monthsOfQuarter(report.quarter)];
  const rows = new Map(stored.map((row) => [row.rowKey, row.months]));
  const known = new Set(checkRelations(form, rows, months).map(placeOf));
  return checkRelations(form, withCells(rows, months, cells), months).filter(
    (warning) => !known.has(placeOf(warning)),
  );
}
