import { isBlank } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { leadTo } from '../../../platform/commands/state-table';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { addToTotals, takeFromTotals } from '../accept-report';
import type { QuarterlyReportRecord } from '../quarterly-report.record';
import { keepVersion, readVersion } from '../replace-history';
import { beginAct, endAct, type ReportCommand } from '../report-case';
import { writeCells } from '../write-cells';
import { issueCorrectionAct, issueCorrectionRefusal, type PaperCell } from './correction-paper';
import { figureIn, readFigures } from './judge-correction-cells';
import { relationsBrokenBy } from './relations-broken';
import { CORRECTION_PROOF } from './request-correction';
import { CORRECTION_ACTS, type CorrectionState } from './states';

/** A cell that the office leaves as it stands, and why. */
export interface RefusedCorrectionCell {
  readonly cellId: number;
  readonly reason: string;
}

export interface MakeCorrection extends ReportCommand {
  readonly refusedCells: readonly RefusedCorrectionCell[];
}

export interface RefuseCorrection extends ReportCommand {
  readonly reason: string;
}

const LONGEST_REASON = 20_000;

interface StoredCell extends PaperCell {
  readonly id: number;
}

interface OpenCorrection {
  readonly id: number;
  readonly request: { readonly number: string; readonly date: string };
  readonly cells: readonly StoredCell[];
  readonly proof: readonly string[];
}

async function openCorrectionOf(work: Work, report: QuarterlyReportRecord): Promise<OpenCorrection> {
  const [correction] = await work.query<OpenCorrection>(
    `select c.id, jsonb_build_object('number', d.number, 'date', d.date) as request,
       (select jsonb_agg(jsonb_build_object('id', x.id, 'rowKey', x.row_key, 'month', x.month, 'oldValue', x.old_value,
         'newValue', x.new_value, 'reason', x.reason) order by x.id) from report_correction_cell x where x.correction_id = c.id) as cells,
       (select coalesce(jsonb_agg(f.name order by f.id), '[]') from stored_file f
         where f.owner_kind = '${CORRECTION_PROOF}' and f.owner_id = c.id) as proof
     from report_correction c join issued_document d on d.id = c.request_document_id
     where c.report_id = $1 and c.state = 'REQUESTED'`,
    [report.id],
  );
  if (!correction) throw new Error(`report ${report.id} has no open correction`);
  return correction;
}

/** The cells with the office's word on each. @throws Refusal CORRECTION_REASON_MISSING, CORRECTION_CELL_TWICE, CORRECTION_NOTHING_LEFT, NOT_FOUND */
function decided(cells: readonly StoredCell[], refused: readonly RefusedCorrectionCell[]): StoredCell[] {
  refused.forEach(({ cellId, reason }, at) => {
    const cell = cells.find(({ id }) => id === cellId);
    if (!cell) throw new Refusal('NOT_FOUND');
    if (refused.findIndex((other) => other.cellId === cellId) < at)
      throw new Refusal('CORRECTION_CELL_TWICE', {
        field: `refusedCells.${at}.cellId`,
        params: { row: cell.rowKey, month: cell.month },
      });
    if (isBlank(reason) || reason.length > LONGEST_REASON)
      throw new Refusal('CORRECTION_REASON_MISSING', { field: `refusedCells.${at}.reason` });
  });
  const reasons = new Map(refused.map(({ cellId, reason }) => [cellId, reason.trim()]));
  if (reasons.size === cells.length) throw new Refusal('CORRECTION_NOTHING_LEFT', { field: 'refusedCells' });
  return cells.map((cell) => ({ ...cell, refusedBecause: reasons.get(cell.id) ?? null }));
}

/** Writes the corrected cells as the report's next version; every total follows in the same transaction. */
async function writeCorrection(
  work: Work,
  report: QuarterlyReportRecord,
  correctionId: number,
  cells: readonly StoredCell[],
): Promise<void> {
  const keys = [...new Set(cells.map(({ rowKey }) => rowKey))];
  const figures = await readFigures(work, report.id, keys);
  const moved = cells.find((cell) => figureIn(figures, report.quarter, cell) !== cell.oldValue);
  if (moved) throw new Error(`${moved.rowKey} of report ${report.id} changed under its correction`);
  await keepVersion(work, report, await readVersion(work, report), { cause: 'CORRECTED', correctionId });
  await takeFromTotals(work, report, keys);
  await writeCells(
    work,
    report,
    cells.map(({ rowKey, month, newValue }) => ({ rowKey, month, value: newValue })),
    'hand',
  );
  await addToTotals(work, report, keys);
}

async function saveDecision(
  work: Work,
  correction: OpenCorrection,
  values: {
    readonly state: CorrectionState;
    readonly reason: string | null;
    readonly documentId: number;
    readonly earlierVersion: number | null;
  },
): Promise<void> {
  await work.query(
    `update report_correction set state = $2, decided_at = $3, decided_by = $4, decision_reason = $5,
       decision_document_id = $6, earlier_version = $7 where id = $1`,
    [
      correction.id,
      values.state,
      work.now.toISOString(),
      work.actor.name,
      values.reason,
      values.documentId,
      values.earlierVersion,
    ],
  );
}

function close(report: QuarterlyReportRecord): void {
  report.correctionPending = false;
  report.correctionUnread = true;
}

/**
 * The office corrects the report, wholly or but for some cells, by an act of its own (clause 64).
 * @throws Refusal CORRECTION_NOTHING_LEFT, CORRECTION_REASON_MISSING, NOT_FOUND and those of `beginAct`
 */
export async function makeCorrection(context: CommandContext, command: MakeCorrection): Promise<number> {
  const { idempotencyKey, refusedCells } = command;
  return execute(context, { name: 'makeReportCorrection', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'makeReportCorrection', command);
    const correction = await openCorrectionOf(work, report);
    const cells = decided(correction.cells, refusedCells);
    const made = cells.filter(({ refusedBecause }) => !refusedBecause);
    const earlierVersion = report.version;
    const broken = await relationsBrokenBy(work, report, made);
    await writeCorrection(work, report, correction.id, made);
    await work.query('update report_correction set broken_relations = $2 where id = $1', [
      correction.id,
      JSON.stringify(broken),
    ]);
    await work.query(
      `update report_correction_cell c set refused_because = r.reason
       from unnest($1::integer[], $2::text[]) r (id, reason) where c.id = r.id`,
      [refusedCells.map(({ cellId }) => cellId), refusedCells.map(({ reason }) => reason.trim())],
    );
    const { request, proof } = correction;
    const act = await issueCorrectionAct(work, report, { request, cells, proof });
    const state = leadTo<CorrectionState>(
      CORRECTION_ACTS.makeReportCorrection.opens,
      'REQUESTED',
      made.length === cells.length ? 'MADE' : 'MADE_IN_PART',
    );
    await saveDecision(work, correction, { state, reason: null, documentId: act.id, earlierVersion });
    close(report);
    report.correctedAt = work.now;
    const details = { document: act.number, changed: made.length, earlierVersion };
    await endAct(work, report, 'makeReportCorrection', 'reportCorrected', details);
    return correction.id;
  });
}

/**
 * The office refuses the correction and says why; the report stays as it is.
 * @throws Refusal CORRECTION_REASON_MISSING and those of `beginAct`
 */
export async function refuseCorrection(context: CommandContext, command: RefuseCorrection): Promise<number> {
  const { idempotencyKey, reason } = command;
  return execute(
    context,
    { name: 'refuseReportCorrection', idempotencyKey, input: command },
    async (work) => {
      const report = await beginAct(work, 'refuseReportCorrection', command);
      if (isBlank(reason) || reason.length > LONGEST_REASON)
        throw new Refusal('CORRECTION_REASON_MISSING', { field: 'reason' });
      const correction = await openCorrectionOf(work, report);
      const refusal = await issueCorrectionRefusal(work, report, correction, reason.trim());
      await saveDecision(work, correction, {
        state: CORRECTION_ACTS.refuseReportCorrection.opens.REQUESTED,
        reason: reason.trim(),
        documentId: refusal.id,
        earlierVersion: null,
      });
      close(report);
      const details = { document: refusal.number, reason: reason.trim() };
      await endAct(work, report, 'refuseReportCorrection', 'reportCorrectionRefused', details);
      return correction.id;
    },
  );
}
