import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { beginAct, endAct, type ReportCommand } from './report-case';
import { answerReturnRequest } from './return-request';

/** Adds an accepted report, or some of its rows, to every total that it belongs to, once. It must stand as accepted already. */
export async function addToTotals(
  work: Work,
  report: QuarterlyReportRecord,
  keys: readonly string[] | null = null,
): Promise<void> {
  await work.query('select add_report_to_rollup($1, $2)', [report.id, keys]);
}

/** Takes rows of an accepted report out of every total, as they stand; what is written anew is added after it. */
export async function takeFromTotals(
  work: Work,
  report: QuarterlyReportRecord,
  keys: readonly string[],
): Promise<void> {
  await work.query('select take_report_from_rollup($1, $2)', [report.id, keys]);
}

/**
 * Accepts a report: a district's by the body of its oblast or city, any other by the office it is addressed to (D33, D34).
 * @throws Refusal those of `beginAct`
 */
export async function acceptReport(context: CommandContext, command: ReportCommand): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'acceptReport', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'acceptReport', command);
    report.acceptedAt = work.now;
    await answerReturnRequest(work, report, 'acceptReport');
    await endAct(work, report, 'acceptReport', 'reportAccepted');
    await addToTotals(work, report);
    // From here on its figures change by correction alone: nobody types beside anybody.
    await work.query('delete from report_cell_edit where report_id = $1', [report.id]);
    return report.id;
  });
}
