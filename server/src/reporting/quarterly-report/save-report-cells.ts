import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { readRowKey, type RowKey } from '../form';
import { judgeCells, type CellInput, type CellKey, type RefusedCell } from './judge-cells';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { beginAct, endAct, formOf, type ReportCommand } from './report-case';
import { writeCells, type OvertakenCell } from './write-cells';

export interface SaveReportCells extends ReportCommand {
  readonly cells: readonly CellInput[];
}

/** A cell that another wrote after this writer had looked, with what stands in it, whose and since when. */
export interface OvertakenByOther {
  readonly cell: CellKey;
  readonly value: number | null;
  readonly by: string | null;
  /** An instant as ISO text. */
  readonly at: string | null;
}

export interface SavedCells {
  readonly saved: number;
  readonly refused: readonly RefusedCell[];
  readonly overtaken: readonly OvertakenByOther[];
}

/** Cells of the largest form: 200 rows and their services, a quarter at once. */
const MOST_CELLS = 6_000;

export async function kindOfBody(work: Work, report: QuarterlyReportRecord): Promise<string> {
  const [body] = await work.query<{ kind: string }>('select kind from inspected_subject where id = $1', [
    report.bodyId,
  ]);
  return body?.kind ?? '';
}

async function tellOvertaken(
  work: Work,
  report: QuarterlyReportRecord,
  cells: readonly OvertakenCell[],
): Promise<OvertakenByOther[]> {
  if (cells.length === 0) return [];
  const edits = await work.query<{ rowKey: RowKey; month: number; by: string; at: Date }>(
    `select row_key as "rowKey", month, by_name as by, at from report_cell_edit
     where report_id = $1 and row_key = any ($2::text[])`,
    [report.id, cells.map(({ rowKey }) => rowKey)],
  );
  return cells.map(({ rowKey, month, value }) => {
    const edit = edits.find((found) => found.rowKey === rowKey && found.month === month);
    return {
      cell: { ...readRowKey(rowKey), month },
      value,
      by: edit?.by ?? null,
      at: edit?.at.toISOString() ?? null,
    };
  });
}

/**
 * Saves figures as they are typed. A cell that is no count is refused by its place; the others are saved all the same.
 * Without the report's version every cell is guarded by what stood in it: two people in different cells never meet, and of
 * two in the same cell the second is told who wrote what and when.
 * @throws Refusal TOO_MANY_CELLS and those of `beginAct`
 */
export async function saveReportCells(
  context: CommandContext,
  command: SaveReportCells,
): Promise<SavedCells> {
  const { cells, idempotencyKey, expectedVersion } = command;
  if (expectedVersion === null && cells.some(({ was }) => was === undefined || was === null))
    throw invalidInput('expectedVersion');
  if (cells.length > MOST_CELLS)
    throw new Refusal('TOO_MANY_CELLS', { params: { max: MOST_CELLS }, field: 'cells' });
  return execute(context, { name: 'saveReportCells', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'saveReportCells', command);
    const place = { form: formOf(report), quarter: report.quarter, bodyKind: await kindOfBody(work, report) };
    const { figures, refused } = judgeCells(place, cells);
    const { total: changed, overtaken } = await writeCells(work, report, figures, 'hand');
    if (changed > 0) await endAct(work, report, 'saveReportCells', 'reportFiguresSaved', { count: changed });
    const told = await tellOvertaken(work, report, overtaken);
    return { saved: figures.length - told.length, refused, overtaken: told };
  });
}
