import { isBlank } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { isRowOf, type RowKey } from '../../form';
import { beginAct, endAct, formOf, type ReportCommand } from '../report-case';

export interface ExplainReportFigure extends ReportCommand {
  readonly rowKey: RowKey;
  /** Empty where it is taken back. */
  readonly reason: string;
}

const LONGEST_REASON = 5_000;

/**
 * Keeps the body's reason for a figure that is other than the computed one, as long as the report is the body's to fill.
 * @throws Refusal INVALID_INPUT and those of `beginAct`
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
