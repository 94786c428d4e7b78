import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { monthsOfQuarter, quarterOfMonth } from '../form';
import { beginAct, endAct, type ReportCommand } from './report-case';
import { importDetails, takeFile, type TakenFile } from './take-file';
import type { YearForm } from './year-form/read-year-form';

export interface ImportReportFile extends ReportCommand {
  readonly read: YearForm;
  /** Whether rows of an earlier file may go that this one lacks. */
  readonly mayRemove: boolean;
  /** Told when everything is checked, and when everything is written: it may still refuse, and then nothing stands. */
  tell?(progress: { readonly rowsChecked?: number; readonly rowsWritten?: number }): Promise<void>;
  /** Told within the command when its figures are written: what it writes stands with them. */
  done?(work: Work, taken: TakenFile & { readonly months: readonly number[] }): Promise<void>;
}

export interface ImportedFile extends TakenFile {
  readonly version: number;
  /** Whose figures were taken: the months of the quarter that the file has. */
  readonly months: readonly number[];
}

/**
 * Fills one report from a year form: the months of its quarter, all of them or none.
 * @throws Refusal FIGURES_REFUSED, WRONG_MONTHS, WRONG_YEAR, WRONG_QUARTER and those of `beginAct` and `takeFile`
 */
export async function importReportFile(
  context: CommandContext,
  command: ImportReportFile,
): Promise<ImportedFile> {
  const { read, idempotencyKey, tell, done, ...rest } = command;
  if (read.refusals.length > 0)
    throw new Refusal('FIGURES_REFUSED', { params: { count: read.refusals.length } });
  const input = { ...rest, rows: read.rows };
  return execute(context, { name: 'importReportFile', idempotencyKey, input }, async (work) => {
    const report = await beginAct(work, 'saveReportCells', command);
    const months = monthsOfQuarter(report.quarter).filter((month) => read.months.includes(month));
    if (months.length === 0) {
      const given = [...new Set(read.months.map(quarterOfMonth))].join(', ');
      throw new Refusal('WRONG_MONTHS', { params: { given, wanted: report.quarter } });
    }
    const otherYear = read.years.find((year) => year !== report.year);
    if (otherYear !== undefined) throw new Refusal('WRONG_YEAR', { params: { year: otherYear } });
    if (read.quarters.length > 0 && !read.quarters.includes(report.quarter))
      throw new Refusal('WRONG_QUARTER', {
        params: { given: read.quarters.join(', '), wanted: report.quarter },
      });
    await tell?.({ rowsChecked: read.rows.length });
    const taken = await takeFile(work, report, read, { mayRemove: command.mayRemove });
    await tell?.({ rowsWritten: read.rows.length });
    const details = importDetails(report, taken);
    if (taken.total > 0) await endAct(work, report, 'saveReportCells', 'reportFiguresImported', details);
    await done?.(work, { ...taken, months });
    return { ...taken, version: report.version, months };
  });
}
