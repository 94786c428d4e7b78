import { execute, type CommandContext } from '../../platform/commands/execute';
import { Refusal } from '../../platform/refusals/refusal';
import { monthsOfQuarter, readRowKey } from '../form';
import { figuresOf } from './import-year-form';
import { mayFillSection } from './filing';
import { beginAct, endAct, formOf, type ReportCommand } from './report-case';
import { kindOfBody } from './save-report-cells';
import { writeCells } from './write-cells';
import type { YearForm } from './year-form/read-year-form';

export interface ImportReportFile extends ReportCommand {
  readonly read: YearForm;
}

export interface ImportedFile {
  readonly cells: number;
  readonly changed: number;
  readonly version: number;
  /** Whose figures were taken: the months of the quarter that the file has. */
  readonly months: readonly number[];
}

/**
 * Fills one report from a year form: the months of its quarter, all of them or none.
 * @throws Refusal FIGURES_REFUSED, WRONG_MONTH, WRONG_YEAR, SECTION_NOT_FILLED and those of `beginAct`
 */
export async function importReportFile(
  context: CommandContext,
  command: ImportReportFile,
): Promise<ImportedFile> {
  const { read, idempotencyKey, ...rest } = command;
  if (read.refusals.length > 0)
    throw new Refusal('FIGURES_REFUSED', { params: { count: read.refusals.length } });
  const input = { ...rest, rows: read.rows };
  return execute(context, { name: 'importReportFile', idempotencyKey, input }, async (work) => {
    const report = await beginAct(work, 'saveReportCells', command);
    const months = monthsOfQuarter(report.quarter).filter((month) => read.months.includes(month));
    if (months.length === 0) throw new Refusal('WRONG_MONTH');
    if (read.year !== null && read.year !== report.year)
      throw new Refusal('WRONG_YEAR', { params: { year: read.year } });
    const figures = figuresOf(read, report.quarter);
    const kind = await kindOfBody(work, report);
    const closed = figures.some(
      ({ rowKey, value }) => value !== null && !mayFillSection(kind, readRowKey(rowKey).section),
    );
    if (closed) throw new Refusal('SECTION_NOT_FILLED');
    const changed = await writeCells(work, report, figures);
    const details = { count: changed, form: formOf(report).edition };
    if (changed > 0) await endAct(work, report, 'saveReportCells', 'reportFiguresImported', details);
    const cells = figures.filter(({ value }) => value !== null).length;
    return { cells, changed, version: report.version, months };
  });
}
