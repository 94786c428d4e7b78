import { execute, type CommandContext } from '../../platform/commands/execute';
import { attachFiles } from '../../platform/files';
import { parseId } from '../../platform/graphql/id';
import { Refusal } from '../../platform/refusals/refusal';
import { beginAct, endAct, REPORT_CASE, type ReportCommand } from './report-case';

export interface SetReportNote extends ReportCommand {
  readonly note: string;
  readonly fileId: string | null;
}

const LONGEST_NOTE = 50_000;

/** Sets the analytical note, as text, as a file, or both. @throws Refusal NOTE_TOO_LONG, FILE_UNAVAILABLE and those of `beginAct` */
export async function setReportNote(context: CommandContext, command: SetReportNote): Promise<number> {
  const { note, fileId, idempotencyKey } = command;
  if (note.length > LONGEST_NOTE)
    throw new Refusal('NOTE_TOO_LONG', { params: { max: LONGEST_NOTE }, field: 'note' });
  return execute(context, { name: 'setReportNote', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'setReportNote', command);
    const newFile = fileId === null ? null : parseId(fileId);
    if (newFile !== null && newFile !== report.noteFileId) {
      await attachFiles(work, [String(newFile)], {
        ownerKind: 'reportNote',
        ownerId: report.id,
        caseKind: REPORT_CASE,
        caseId: report.id,
        authorityId: report.authorityId,
        disclosedToSubjectId: report.bodyId,
      });
    }
    report.note = note.trim();
    report.noteFileId = newFile;
    await endAct(work, report, 'setReportNote', 'reportNoteSet');
    return report.id;
  });
}
