import { isBlank } from '../../law';
import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { beginAct, endAct, type ReportCommand } from './report-case';
import { RETURN_REQUEST_ACTS, type ReturnRequestAct } from './states';

export interface ReturnRequestCommand extends ReportCommand {
  readonly reason: string;
}

const LONGEST_REASON = 5_000;

function readReason(reason: string): string {
  if (isBlank(reason) || reason.length > LONGEST_REASON)
    throw new Refusal('RETURN_REASON_MISSING', { field: 'reason' });
  return reason.trim();
}

/** Ends the open request of a report, if there is one; the report is saved by what follows. */
export async function answerReturnRequest(
  work: Work,
  report: QuarterlyReportRecord,
  act: ReturnRequestAct,
  reason: string | null = null,
): Promise<void> {
  if (!report.returnAsked) return;
  await work.query(
    `update report_return_request set state = $2, answered_at = $3, answered_by = $4, answer_reason = $5
     where report_id = $1 and state = 'ASKED'`,
    [report.id, RETURN_REQUEST_ACTS[act].opens.ASKED, work.now.toISOString(), work.actor.name, reason],
  );
  report.returnAsked = false;
}

/**
 * The body asks whoever takes its submitted report in to return it; until then the report stays as it is.
 * @throws Refusal RETURN_REASON_MISSING and those of `beginAct`
 */
export async function askReportReturn(
  context: CommandContext,
  command: ReturnRequestCommand,
): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'askReportReturn', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'askReportReturn', command);
    const reason = readReason(command.reason);
    await work.query(
      'insert into report_return_request (report_id, reason, asked_at, asked_by) values ($1, $2, $3, $4)',
      [report.id, reason, work.now.toISOString(), work.actor.name],
    );
    report.returnAsked = true;
    await endAct(work, report, 'askReportReturn', 'reportReturnAsked', { reason });
    return report.id;
  });
}

/**
 * Whoever takes the report in does not return it, and says why; it stays submitted.
 * @throws Refusal RETURN_REASON_MISSING and those of `beginAct`
 */
export async function declineReportReturn(
  context: CommandContext,
  command: ReturnRequestCommand,
): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'declineReportReturn', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'declineReportReturn', command);
    const reason = readReason(command.reason);
    await answerReturnRequest(work, report, 'declineReportReturn', reason);
    await endAct(work, report, 'declineReportReturn', 'reportReturnDeclined', { reason });
    return report.id;
  });
}
