import { bySystem } from '../../../external-control/case';
import { isBlank } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { isRowOf, type RowKey } from '../../form';
import { beginAct, endAct, formOf, type ReportCommand } from '../report-case';
import type { QuarterlyReportRecord } from '../quarterly-report.record';
import { kindOfBody } from '../save-report-cells';
import { computeWith } from './compute-figures';

export interface ExplainReportFigure extends ReportCommand {
  readonly rowKey: RowKey;
  /** Empty where it is taken back. */
  readonly reason: string;
}

const LONGEST_REASON = 5_000;

/** A reason is given for what the system computes, and taken back where one stands. @throws Refusal FIGURE_NOT_COMPUTED, FIGURE_REASON_MISSING */
async function judgeReason(
  work: Work,
  report: QuarterlyReportRecord,
  { rowKey, reason }: ExplainReportFigure,
): Promise<void> {
  if (isBlank(reason)) {
    const [standing] = await work.query(
      'select from report_figure_reason where report_id = $1 and row_key = $2',
      [report.id, rowKey],
    );
    if (!standing) throw new Refusal('FIGURE_REASON_MISSING', { field: 'reason' });
    return;
  }
  const bodyKind = await kindOfBody(work, report);
  const { bodyId, year, quarter } = report;
  const computed = await bySystem(work, () =>
    computeWith((text, values) => work.query(text, values), { bodyId, bodyKind, year, quarter }),
  );
  if (!computed.some(({ key }) => key === rowKey))
    throw new Refusal('FIGURE_NOT_COMPUTED', { field: 'rowKey' });
}

/**
 * Keeps the body's reason for a figure that is other than the computed one, as long as the report is the body's to fill.
 * @throws Refusal INVALID_INPUT, FIGURE_NOT_COMPUTED, FIGURE_REASON_MISSING and those of `beginAct`
 */
export async function explainReportFigure(
  context: CommandContext,
  command: ExplainReportFigure,
): Promise<number> {
  const { rowKey, reason, idempotencyKey } = command;
  return execute(context, { name: 'explainReportFigure', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'saveReportCells', command);
    if (!isRowOf(formOf(report), rowKey)) throw invalidInput('rowKey');
    if (reason.length > LONGEST_REASON) throw invalidInput('reason');
    await judgeReason(work, report, command);
    if (isBlank(reason))
      await work.query('delete from report_figure_reason where report_id = $1 and row_key = $2', [
        report.id,
        rowKey,
      ]);
    else
      await work.query(
        `insert into report_figure_reason (report_id, row_key, reason, at, by_name) values ($1, $2, $3, $4, $5)
         on conflict (report_id, row_key) do update set reason = excluded.reason, at = excluded.at, by_name = excluded.by_name`,
        [report.id, rowKey, reason.trim(), work.now.toISOString(), work.actor.name],
      );
    await endAct(work, report, 'saveReportCells', 'reportFigureExplained', { row: rowKey });
    return report.id;
  });
}
