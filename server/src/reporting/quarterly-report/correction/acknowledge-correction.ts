import { recordCopyReceipt } from '../../../external-control/documents';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { beginAct, endAct, type ReportCommand } from '../report-case';

/** The body confirms that it received the act of correction or the refusal. @throws Refusal those of `beginAct` */
export async function acknowledgeCorrection(
  context: CommandContext,
  command: ReportCommand,
): Promise<number> {
  const { idempotencyKey } = command;
  const name = 'acknowledgeReportCorrection';
  return execute(context, { name, idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, name, command);
    const known = await work.query<{ id: number; documentId: number }>(
      `update report_correction set acknowledged_at = $2, acknowledged_by = $3
       where report_id = $1 and decided_at is not null and acknowledged_at is null
       returning id, decision_document_id as "documentId"`,
      [report.id, work.now.toISOString(), work.actor.name],
    );
    for (const { documentId } of known)
      await recordCopyReceipt(work, {
        documentId,
        way: 'ELECTRONIC',
        receivedAt: work.now,
        receivedBy: work.actor.name,
        proof: 'portal',
      });
    report.correctionUnread = false;
    await endAct(work, report, name, 'reportCorrectionRead');
    return known.at(-1)?.id ?? report.id;
  });
}
