import { isBlank } from '../../../law';
import { attachFiles } from '../../../platform/files';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../law-refusal';
import { beginAct, endAct, REPORT_CASE, type ReportCommand } from '../report-case';
import { hasProof } from '../rules';
import { issueCorrectionRequest } from './correction-paper';
import { judgeCorrectionCells, type CorrectionCellInput } from './judge-correction-cells';
import { relationsBrokenBy } from './relations-broken';

export interface RequestCorrection extends ReportCommand {
  readonly reason: string;
  readonly cells: readonly CorrectionCellInput[];
  readonly fileIds: readonly string[];
}

const LONGEST_REASON = 20_000;
/** Whose the files of proof are. */
export const CORRECTION_PROOF = 'reportCorrection';

/**
 * The body asks for the correction of its accepted report, names the cells and hands in what confirms it (clause 64).
 * @throws Refusal CORRECTION_REASON_MISSING, those of `judgeCorrectionCells`, FILE_UNAVAILABLE and those of `beginAct`
 */
export async function requestCorrection(
  context: CommandContext,
  command: RequestCorrection,
): Promise<number> {
  const { idempotencyKey, fileIds, reason } = command;
  return execute(
    context,
    { name: 'requestReportCorrection', idempotencyKey, input: command },
    async (work) => {
      const report = await beginAct(work, 'requestReportCorrection', command);
      refuseUnlawful([hasProof(fileIds.length)]);
      if (isBlank(reason) || reason.length > LONGEST_REASON)
        throw new Refusal('CORRECTION_REASON_MISSING', { field: 'reason' });
      const cells = await judgeCorrectionCells(work, report, command.cells);
      const [correction] = await work.query<{ id: number }>(
        `insert into report_correction (report_id, body_id, authority_id, higher_body_id, lead_body_id, reason, requested_at, requested_by, broken_relations)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
        [
          report.id,
          report.bodyId,
          report.authorityId,
          report.higherBodyId,
          report.leadBodyId,
          reason.trim(),
          work.now.toISOString(),
          work.actor.name,
          JSON.stringify(await relationsBrokenBy(work, report, cells)),
        ],
      );
      if (!correction) throw new Error('the correction was not stored');
      await work.query(
        `insert into report_correction_cell (correction_id, row_key, month, old_value, new_value, reason)
       select $1, * from unnest($2::text[], $3::smallint[], $4::integer[], $5::integer[], $6::text[])`,
        [
          correction.id,
          cells.map(({ rowKey }) => rowKey),
          cells.map(({ month }) => month),
          cells.map(({ oldValue }) => oldValue),
          cells.map(({ newValue }) => newValue),
          cells.map((cell) => cell.reason),
        ],
      );
      const proof = await attachFiles(work, fileIds, {
        ownerKind: CORRECTION_PROOF,
        ownerId: correction.id,
        caseKind: REPORT_CASE,
        caseId: report.id,
        authorityId: report.authorityId,
        disclosedToSubjectId: report.bodyId,
        // Into whose totals the report goes reads the correction whole, with what confirms it.
        alsoDisclosedToSubjectId: report.higherBodyId ?? report.leadBodyId,
      });
      const documentId = await issueCorrectionRequest(work, report, { reason: reason.trim(), cells, proof });
      await work.query('update report_correction set request_document_id = $2 where id = $1', [
        correction.id,
        documentId,
      ]);
      report.correctionPending = true;
      const details = { count: cells.length, files: proof, reason: reason.trim() };
      await endAct(work, report, 'requestReportCorrection', 'reportCorrectionRequested', details);
      return correction.id;
    },
  );
}
