import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { monthsOfQuarter, readRowKey, type RowKey, mayFillSection } from '../form';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { checkRelations, type MonthValues, type RelationWarning } from './relations';
import { formOf } from './report-case';
import { kindOfBody } from './save-report-cells';
import { writeCells, type CellChanges, type Figure } from './write-cells';
import type { YearForm } from './year-form/read-year-form';

/** A row that stands in the report and of which the file says nothing. */
export interface LeftOutRow {
  readonly kind: 'ROW_REMOVED' | 'ROW_KEPT';
  readonly rowKey: RowKey;
}

export interface TakenFile extends CellChanges {
  /** Figures that the file gives for the quarter. */
  readonly cells: number;
  readonly leftOut: readonly LeftOutRow[];
  /** What the report breaks in the months of the file: also by rows that the file lacks and that stay. */
  readonly broken: readonly RelationWarning[];
}

/** The file would take figures of an earlier file away: whoever sends it is asked first. */
export class RowsWouldGo extends Refusal {
  constructor(readonly rows: readonly RowKey[]) {
    super('ROWS_WOULD_GO', { params: { count: rows.length } });
  }
}

interface TakeFileOptions {
  /** Whether rows of an earlier file may go that this one lacks. */
  readonly mayRemove: boolean;
  readonly beforeStoring?: ((keys: readonly RowKey[]) => Promise<void>) | undefined;
}

/** The figures that a file gives for a quarter. A row that is blank throughout gives none. */
export function figuresOf(read: YearForm, quarter: number): Figure[] {
  const wanted = monthsOfQuarter(quarter) as readonly number[];
  return read.rows.flatMap(({ key, serviceTitle, months }) => {
    const figures = read.months.flatMap((month, at) =>
      wanted.includes(month) ? [{ rowKey: key, month, value: months[at] ?? null, serviceTitle }] : [],
    );
    return figures.some(({ value }) => value !== null) ? figures : [];
  });
}

/** What the journal says of a file that was taken. */
export function importDetails(
  { formEdition }: QuarterlyReportRecord,
  { added, changed, removed }: CellChanges,
): JournalDetails {
  return { form: formEdition, added, changed, removed };
}

async function findLeftOut(
  work: Work,
  report: QuarterlyReportRecord,
  given: readonly RowKey[],
  months: readonly number[],
): Promise<LeftOutRow[]> {
  const rows = await work.query<{ rowKey: RowKey; fromFile: boolean }>(
    `select row_key as "rowKey", from_file as "fromFile" from report_row
     where report_id = $1 and row_key <> all ($2::text[])
       and (m1 is not null and $3 or m2 is not null and $4 or m3 is not null and $5)
     order by row_key`,
    [report.id, given, ...monthsOfQuarter(report.quarter).map((month) => months.includes(month))],
  );
  return rows.map(({ rowKey, fromFile }) => ({ rowKey, kind: fromFile ? 'ROW_REMOVED' : 'ROW_KEPT' }));
}

async function findBroken(
  work: Work,
  report: QuarterlyReportRecord,
  months: readonly number[],
): Promise<RelationWarning[]> {
  const rows = await work.query<{ rowKey: RowKey; months: MonthValues }>(
    'select row_key as "rowKey", array[m1, m2, m3] as months from report_row where report_id = $1',
    [report.id],
  );
  const values = new Map(rows.map((row) => [row.rowKey, row.months]));
  const broken = checkRelations(formOf(report), values, monthsOfQuarter(report.quarter));
  return broken.filter(({ month }) => months.includes(month));
}

/**
 * Writes a file into a locked report: its figures stand, rows of an earlier file that it no longer has are removed,
 * rows typed by hand stay. Both are named.
 * @throws Refusal QUARTER_BLANK, SECTION_NOT_FILLED, ROWS_WOULD_GO
 */
export async function takeFile(
  work: Work,
  report: QuarterlyReportRecord,
  read: YearForm,
  { mayRemove, beforeStoring }: TakeFileOptions,
): Promise<TakenFile> {
  const figures = figuresOf(read, report.quarter);
  if (figures.length === 0) throw new Refusal('QUARTER_BLANK');
  const kind = await kindOfBody(work, report);
  const closed = figures.find(
    ({ rowKey }) => !mayFillSection(formOf(report), kind, readRowKey(rowKey).section),
  );
  if (closed) throw new Refusal('SECTION_NOT_FILLED', { params: { row: closed.rowKey } });
  const months = monthsOfQuarter(report.quarter).filter((month) => read.months.includes(month));
  const given = [...new Set(figures.map(({ rowKey }) => rowKey))];
  const leftOut = await findLeftOut(work, report, given, months);
  const removed = leftOut.filter(({ kind }) => kind === 'ROW_REMOVED').map(({ rowKey }) => rowKey);
  if (removed.length > 0 && !mayRemove) throw new RowsWouldGo(removed);
  const blanks = removed.flatMap((rowKey) => months.map((month): Figure => ({ rowKey, month, value: null })));
  const changes = await writeCells(work, report, [...figures, ...blanks], 'file', beforeStoring);
  const broken = await findBroken(work, report, months);
  return { ...changes, cells: figures.filter(({ value }) => value !== null).length, leftOut, broken };
}
