import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { quarterOfMonth } from '../form';
import { addToTotals, takeFromTotals } from './accept-report';
import { findOrOpenReport } from './open-report';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { isTakenIn, readVersion, replaceHistory } from './replace-history';
import { noteNextVersion, saveNextVersion } from './report-case';
import { stateAfter } from './states';
import { figuresOf, importDetails, takeFile, type TakenFile } from './take-file';
import type { YearForm } from './year-form/read-year-form';

export interface ImportYearForm {
  readonly bodyId: number;
  readonly form: string;
  readonly year: number;
  readonly read: YearForm;
}

export interface ImportedQuarter {
  readonly quarter: number;
  /** Left out where the file has no figure of the quarter: a blank is not a zero, and makes no report. */
  readonly report?: TakenFile & {
    readonly state: string;
    /** Version of history that this one replaced; it stays readable. */
    readonly replacedVersion: number | null;
  };
}

/** History has nobody to accept it: with its figures in place it stands among the accepted (D51). */
async function takeIn(work: Work, report: QuarterlyReportRecord): Promise<void> {
  work.authorize('takeIn', 'QuarterlyReport', report);
  report.state = 'ACCEPTED';
  report.acceptedAt = work.now;
  await saveNextVersion(work, report, 'reportTakenIn');
  await addToTotals(work, report);
}

async function importQuarter(work: Work, input: ImportYearForm, quarter: number): Promise<ImportedQuarter> {
  const { bodyId, form, year, read } = input;
  if (figuresOf(read, quarter).length === 0) return { quarter };
  const report = await findOrOpenReport(work, { bodyId, form, year, quarter });
  work.authorize('fill', 'QuarterlyReport', report);
  const earlier = isTakenIn(report) ? await readVersion(work, report) : undefined;
  const replacedVersion = report.version;
  const isHistory = report.historical && report.state === 'DRAFT' && work.actor.kind === 'system';
  let keys: readonly string[] = [];
  const takeOut = async (changed: readonly string[]) => {
    keys = changed;
    await takeFromTotals(work, report, keys);
  };
  const beforeStoring = earlier === undefined ? undefined : takeOut;
  const taken = await takeFile(work, report, read, { mayRemove: true, beforeStoring });
  if (taken.total > 0) {
    if (earlier !== undefined) await replaceHistory(work, report, earlier, taken, keys);
    else if (stateAfter('saveReportCells', report.state) === undefined)
      throw new Refusal(report.state === 'ACCEPTED' ? 'REPORT_ACCEPTED' : 'WRONG_STATE');
    // Saved once, as it is taken in.
    else if (isHistory) noteNextVersion(work, report, 'reportFiguresImported', importDetails(report, taken));
    else await saveNextVersion(work, report, 'reportFiguresImported', importDetails(report, taken));
  }
  if (isHistory) await takeIn(work, report);
  const replaced = earlier !== undefined && taken.total > 0;
  const { state } = report;
  return { quarter, report: { ...taken, state, replacedVersion: replaced ? replacedVersion : null } };
}

/** The same refusal, with the quarter that it is about. */
function ofQuarter(error: unknown, quarter: number): unknown {
  if (!(error instanceof Refusal)) return error;
  return new Refusal(error.code, { params: { ...error.params, quarter }, findings: error.findings });
}

/**
 * Takes a year form in: one report for each quarter of which the file has a figure, all in one transaction. The same
 * file again changes nothing. Quarters before the edition become history at once when the product itself imports them,
 * and history that was taken in so may be replaced so; what a body filed itself is never touched.
 * @throws Refusal FIGURES_REFUSED when the file has a cell that cannot be taken; then nothing of it is written
 */
export async function importYearForm(
  context: CommandContext,
  idempotencyKey: string,
  input: ImportYearForm,
): Promise<ImportedQuarter[]> {
  const { read, ...rest } = input;
  if (read.refusals.length > 0)
    throw new Refusal('FIGURES_REFUSED', { params: { count: read.refusals.length } });
  const command = { name: 'importYearForm', idempotencyKey, input: { ...rest, rows: read.rows } };
  return execute(context, command, async (work) => {
    const quarters = [...new Set(read.months.map(quarterOfMonth))];
    const imported: ImportedQuarter[] = [];
    for (const quarter of quarters) {
      const done = importQuarter(work, input, quarter);
      imported.push(await done.catch((error: unknown) => Promise.reject(ofQuarter(error, quarter))));
    }
    return imported;
  });
}
