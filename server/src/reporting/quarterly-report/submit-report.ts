import { meetDeadline } from '../../deadlines';
import { execute, type CommandContext } from '../../platform/commands/execute';
import { beginAct, endAct, REPORT_CASE, type ReportCommand } from './report-case';

/**
 * Files the report with the body or office that accepts it. The first filing meets the term, in time or late;
 * a return with remarks does not make a timely report late.
 * @throws Refusal those of `beginAct`
 */
export async function submitReport(context: CommandContext, command: ReportCommand): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'submitReport', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'submitReport', command);
    report.submittedAt = work.now;
    report.submittedBy = work.actor.name;
    report.firstSubmittedAt ??= work.now;
    // The office, and the oblast or city that accepts it, read the files of the note from now on.
    await work.query(
      `update stored_file set authority_id = $2, also_disclosed_to_subject_id = $3 where owner_kind = 'reportNote' and owner_id = $1`,
      [report.id, report.authorityId, report.higherBodyId],
    );
    await meetDeadline(work, { caseKind: REPORT_CASE, caseId: report.id, rule: report.rule }, work.now);
    await endAct(work, report, 'submitReport', 'reportSubmitted');
    return report.id;
  });
}
