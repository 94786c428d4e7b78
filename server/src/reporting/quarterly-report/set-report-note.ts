import { execute, type CommandContext } from '../../platform/commands/execute';
import { attachFiles } from '../../platform/files';
import { parseId } from '../../platform/graphql/id';
import { Refusal } from '../../platform/refusals/refusal';
import { beginAct, endAct, REPORT_CASE, type ReportCommand } from './report-case';

export interface SetReportNote extends ReportCommand {
  readonly note: string;
  /** The files that stand with the note from now on, those that it has already among them. */
  readonly fileIds: readonly string[];
}

const LONGEST_NOTE = 50_000;

/**
 * Sets the analytical note, as text, as files, or both. A file that is left out goes from the note and stays kept.
 * @throws Refusal NOTE_TOO_LONG, FILE_UNAVAILABLE and those of `beginAct`
 */
export async function setReportNote(context: CommandContext, command: SetReportNote): Promise<number> {
  const { note, fileIds, idempotencyKey } = command;
  if (note.length > LONGEST_NOTE)
    throw new Refusal('NOTE_TOO_LONG', { params: { max: LONGEST_NOTE }, field: 'note' });
  return execute(context, { name: 'setReportNote', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'setReportNote', command);
    const standing = await work.query<{ id: number }>(
      `select id from stored_file where owner_kind = 'reportNote' and owner_id = $1`,
      [report.id],
    );
    const given = [...new Set(fileIds.map(parseId))];
    const known = new Set(standing.map(({ id }) => id));
    await work.query(
      `update stored_file set owner_kind = 'reportNoteRemoved'
       where owner_kind = 'reportNote' and owner_id = $1 and id <> all ($2::int[])`,
      [report.id, given],
    );
    await attachFiles(work, given.filter((id) => !known.has(id)).map(String), {
      ownerKind: 'reportNote',
      ownerId: report.id,
      caseKind: REPORT_CASE,
      caseId: report.id,
      // What nobody has submitted yet is the body's own, as its figures are.
      authorityId: report.state === 'DRAFT' ? null : report.authorityId,
      disclosedToSubjectId: report.bodyId,
    });
    report.note = note.trim();
    report.noteFileId = given[0] ?? null;
    await endAct(work, report, 'setReportNote', 'reportNoteSet');
    return report.id;
  });
}
