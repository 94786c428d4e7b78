import type { Work } from '../../../platform/commands/work';
import { attachFiles } from '../../../platform/files';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { assertHappened, refuseUnlawful } from '../../case';
import {
  beginAct,
  endAct,
  LETTER_CASE,
  registerOnLetter,
  type BegunAct,
  type LetterCommand,
} from '../letter-case';
import { judgeRowInformation, mayInformByPapers } from '../rules';
import { PLAN_ROW_ACTS, type MeasureState, type PlanRowAct } from '../states';
import { isAhead, meetRow, openRow } from '../terms';

export interface InformOnRow extends LetterCommand {
  readonly rowId: string;
  readonly text: string;
  readonly fileIds: readonly string[];
  /** Why no file goes with it. */
  readonly noProofReason?: string | null;
}

/** A row of the plan that holds, in a state that opens the act. @throws Refusal NOT_FOUND, PLAN_ROW_SETTLED */
function rowIn({ facts }: BegunAct, rowId: string, act: PlanRowAct) {
  const id = parseId(rowId);
  const row = facts.rows.find((candidate) => candidate.id === id);
  if (!row) throw new Refusal('NOT_FOUND');
  if (!(row.state in PLAN_ROW_ACTS[act].opens))
    throw new Refusal('PLAN_ROW_SETTLED', { field: 'input.rowId' });
  return row;
}

async function setState(work: Work, rowId: number, state: MeasureState): Promise<void> {
  await work.query('update action_plan_row set state = $2 where id = $1', [rowId, state]);
}

export async function keepInformation(
  work: Work,
  begun: BegunAct,
  { rowId, text, fileIds, noProofReason }: InformOnRow,
  came: { readonly receivedAt: Date; readonly onPaper: boolean },
) {
  const { letter } = begun;
  const row = rowIn(begun, rowId, 'recordPlanRowInformation');
  const { authorityId, disclosedToSubjectId } = letter;
  const [kept] = await work.query<{ id: number }>(
    `insert into plan_row_information (row_id, authority_id, disclosed_to_subject_id, received_at, recorded_at, on_paper, text,
       incoming_paper_id, no_proof_reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, nullif(btrim($9), '')) returning id`,
    [
      row.id,
      authorityId,
      disclosedToSubjectId,
      came.receivedAt.toISOString(),
      work.now.toISOString(),
      came.onPaper,
      text.trim(),
      await registerOnLetter(work, letter, 'PLAN_ROW_INFORMATION', came.receivedAt),
      fileIds.length === 0 ? noProofReason : null,
    ],
  );
  if (!kept) throw new Error(`information on row ${row.id} was not added`);
  const files = await attachFiles(work, fileIds, {
    caseKind: LETTER_CASE,
    caseId: letter.id,
    authorityId,
    ownerKind: 'planRowInformation',
    ownerId: kept.id,
    alsoDisclosedToSubjectId: letter.alsoDisclosedToSubjectId,
    disclosedToSubjectId,
  });
  await setState(work, row.id, PLAN_ROW_ACTS.recordPlanRowInformation.opens.OPEN);
  await meetRow(work, letter, row.id, came.receivedAt);
  const findings = judgeRowInformation(row.dueDate, came.receivedAt.getTime(), files.length, begun.facts.law);
  return { findings, details: { files } };
}

/**
 * The subject informs of the execution of a row, with copies of what proves it (clause 34); after a control event it says why where there are
 * none (57). What came on paper is a fact and is recorded without.
 */
export async function informOnPlanRow(context: RequestContext, input: InformOnRow): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'informOnPlanRow', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'informOnPlanRow', input);
    refuseUnlawful(mayInformByPapers(begun.facts.law, input.fileIds.length, input.noProofReason));
    const kept = await keepInformation(work, begun, input, { receivedAt: work.now, onPaper: false });
    return endAct(work, begun.letter, { event: 'planRowInformed', ...kept });
  });
}

export interface RecordRowInformation extends InformOnRow {
  readonly receivedAt: Date;
}

/** The office records information on a row that came on paper, with the hour at which it came. */
export async function recordPlanRowInformation(
  context: RequestContext,
  input: RecordRowInformation,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordPlanRowInformation', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'recordPlanRowInformation', input);
    const { receivedAt } = input;
    assertHappened(receivedAt, { now: work.now, after: begun.letter.sentAt, field: 'input.receivedAt' });
    const kept = await keepInformation(work, begun, input, { receivedAt, onPaper: true });
    return endAct(work, begun.letter, { event: 'planRowInformationRecorded', ...kept });
  });
}

async function judgeInformation(
  work: Work,
  rowId: number,
  state: 'ACCEPTED' | 'RETURNED',
  reason: string | null,
) {
  const returnedAt = state === 'RETURNED' ? work.now.toISOString() : null;
  await work.query(
    `update plan_row_information set state = $2, return_reason = $3, returned_at = $4 where row_id = $1 and state = 'INFORMED'`,
    [rowId, state, reason, returnedAt],
  );
  await setState(work, rowId, state);
}

export interface AcceptRow extends LetterCommand {
  readonly rowId: string;
}

/** The office accepts that a row was executed (ours: clause 34 leaves the judging open). */
export async function acceptPlanRow(context: RequestContext, input: AcceptRow): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'acceptPlanRow', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'acceptPlanRow', input);
    const row = rowIn(begun, input.rowId, 'acceptPlanRow');
    await judgeInformation(work, row.id, PLAN_ROW_ACTS.acceptPlanRow.opens.INFORMED, null);
    return endAct(work, begun.letter, { event: 'planRowAccepted' });
  });
}

export interface ReturnRow extends AcceptRow {
  readonly reason: string;
}

/** The office gives information on a row back with its reason; while the date of the row runs, it is awaited by it again. */
export async function returnPlanRow(context: RequestContext, input: ReturnRow): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'returnPlanRow', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'returnPlanRow', input);
    const row = rowIn(begun, input.rowId, 'returnPlanRow');
    const reason = input.reason.trim();
    await judgeInformation(work, row.id, PLAN_ROW_ACTS.returnPlanRow.opens.INFORMED, reason);
    if (isAhead(row.dueDate, work.now)) await openRow(work, begun.letter, row);
    return endAct(work, begun.letter, { event: 'planRowReturned', details: { reason } });
  });
}
