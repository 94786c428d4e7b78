import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { judgeCells, type CellInput, type RefusedCell } from './judge-cells';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { beginAct, endAct, formOf, type ReportCommand } from './report-case';
import { writeCells } from './write-cells';

export interface SaveReportCells extends ReportCommand {
  readonly cells: readonly CellInput[];
}

export interface SavedCells {
  readonly saved: number;
  readonly refused: readonly RefusedCell[];
}

/** Cells of the largest form: 200 rows and their services, a quarter at once. */
const MOST_CELLS = 6_000;

export async function kindOfBody(work: Work, report: QuarterlyReportRecord): Promise<string> {
  const [body] = await work.query<{ kind: string }>('select kind from inspected_subject where id = $1', [
    report.bodyId,
  ]);
  return body?.kind ?? '';
}

/**
 * Saves figures as they are typed. A cell that is no count is refused by its place; the others are saved all the same.
 * @throws Refusal TOO_MANY_CELLS and those of `beginAct`
 */
export async function saveReportCells(
  context: CommandContext,
  command: SaveReportCells,
): Promise<SavedCells> {
  const { cells, idempotencyKey } = command;
  if (cells.length > MOST_CELLS)
    throw new Refusal('TOO_MANY_CELLS', { params: { max: MOST_CELLS }, field: 'cells' });
  return execute(context, { name: 'saveReportCells', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'saveReportCells', command);
    const place = { form: formOf(report), quarter: report.quarter, bodyKind: await kindOfBody(work, report) };
    const { figures, refused } = judgeCells(place, cells);
    const { total: changed } = await writeCells(work, report, figures, 'hand');
    if (changed > 0) await endAct(work, report, 'saveReportCells', 'reportFiguresSaved', { count: changed });
    return { saved: figures.length, refused };
  });
}
