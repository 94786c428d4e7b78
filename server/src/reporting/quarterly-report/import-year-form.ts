import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { monthsOfQuarter, quarterOfMonth, readRowKey } from '../form';
import { addToTotals } from './accept-report';
import { mayFillSection } from './filing';
import { findOrOpenReport } from './open-report';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { formOf, saveNextVersion } from './report-case';
import { kindOfBody } from './save-report-cells';
import { stateAfter } from './states';
import { writeCells, type Figure } from './write-cells';
import type { YearForm } from './year-form/read-year-form';

export interface ImportYearForm {
  readonly bodyId: number;
  readonly form: string;
  readonly year: number;
  readonly read: YearForm;
}

export interface ImportedQuarter {
  readonly quarter: number;
  readonly reportId: number;
  /** Figures that the file gives for this quarter. */
  readonly cells: number;
  /** Of them, how many were not there before. */
  readonly changed: number;
  readonly state: string;
}

/** The figures that a file gives for a quarter. */
export function figuresOf(read: YearForm, quarter: number): Figure[] {
  const wanted = monthsOfQuarter(quarter) as readonly number[];
  return read.rows.flatMap(({ key, serviceTitle, months }) =>
    read.months.flatMap((month, at) =>
      wanted.includes(month) ? [{ rowKey: key, month, value: months[at] ?? null, serviceTitle }] : [],
    ),
  );
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
  const report = await findOrOpenReport(work, { bodyId, form, year, quarter });
  work.authorize('fill', 'QuarterlyReport', report);
  const figures = figuresOf(read, quarter);
  const kind = await kindOfBody(work, report);
  const closed = figures.find(
    ({ rowKey, value }) => value !== null && !mayFillSection(kind, readRowKey(rowKey).section),
  );
  if (closed) throw new Refusal('SECTION_NOT_FILLED', { params: { row: closed.rowKey } });
  const changed = await writeCells(work, report, figures);
  if (changed > 0 && stateAfter('saveReportCells', report.state) === undefined) {
    throw new Refusal(report.state === 'ACCEPTED' ? 'REPORT_ACCEPTED' : 'WRONG_STATE');
  }
  if (changed > 0)
    await saveNextVersion(work, report, 'reportFiguresImported', {
      count: changed,
      form: formOf(report).edition,
    });
  const isHistory = report.historical && report.state === 'DRAFT' && work.actor.kind === 'system';
  if (isHistory) await takeIn(work, report);
  return {
    quarter,
    reportId: report.id,
    cells: figures.filter((figure) => figure.value !== null).length,
    changed,
    state: report.state,
  };
}

/**
 * Takes a year form in: one report for each quarter that the file holds, all in one transaction. The same file again
 * changes nothing. Quarters before the edition become history at once when the product itself imports them.
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
    for (const quarter of quarters) imported.push(await importQuarter(work, input, quarter));
    return imported;
  });
}
