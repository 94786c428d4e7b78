import { leadTo } from '../../../platform/commands/state-table';
import type { Work } from '../../../platform/commands/work';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertHappened } from '../../case';
import {
  beginAct,
  endAct,
  LETTER_CASE,
  registerOnLetter,
  type BegunAct,
  type LetterCommand,
} from '../letter-case';
import { endOnLetter } from '../paper-on-letter';
import { countReports, issueExecutionPaper } from '../issue-execution-paper';
import { judgeReport } from '../rules';
import { LETTER_ACTS, type LetterState } from '../states';
import { isAhead, meetReport, openReport } from '../terms';

export interface ReportOnLetter extends LetterCommand {
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** Keeps the report, however it came; late it is kept like any other, and marked. */
export async function keepReport(
  work: Work,
  { letter, facts }: BegunAct,
  { text, fileIds }: ReportOnLetter,
  came: { readonly receivedAt: Date; readonly onPaper: boolean },
) {
  const { id, authorityId, disclosedToSubjectId } = letter;
  const [report] = await work.query<{ id: number }>(
    `insert into letter_report (letter_id, authority_id, disclosed_to_subject_id, received_at, recorded_at, on_paper, text,
       incoming_paper_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      id,
      authorityId,
      disclosedToSubjectId,
      came.receivedAt.toISOString(),
      work.now.toISOString(),
      came.onPaper,
      text.trim(),
      await registerOnLetter(work, letter, 'LETTER_REPORT', came.receivedAt),
    ],
  );
  if (!report) throw new Error(`the report on letter ${id} was not added`);
  const files = await attachFiles(work, fileIds, {
    caseKind: LETTER_CASE,
    caseId: id,
    authorityId,
    ownerKind: 'letterReport',
    ownerId: report.id,
    alsoDisclosedToSubjectId: letter.alsoDisclosedToSubjectId,
    disclosedToSubjectId,
  });
  await meetReport(work, letter, came.receivedAt);
  // Of a letter that asks for nothing any more it is kept, and waits for nobody.
  if (letter.state === 'WITHDRAWN') return { findings: [], details: { files } };
  letter.state = leadTo<LetterState>(LETTER_ACTS.recordLetterReport.opens, letter.state, 'REPORTED');
  return { findings: judgeReport(facts, came.receivedAt.getTime()), details: { files } };
}

/** The subject tells what came of the letter, by the date in it (clause 30). */
export async function reportOnLetter(context: RequestContext, input: ReportOnLetter): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'reportOnLetter', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'reportOnLetter', input);
    const kept = await keepReport(work, begun, input, { receivedAt: work.now, onPaper: false });
    await issueExecutionPaper(work, begun.letter, {
      information: input.text,
      copies: kept.details.files,
      late: kept.findings.some(({ outcome }) => outcome === 'notMet'),
    });
    return endAct(work, begun.letter, { event: 'letterReported', ...kept });
  });
}

export interface RecordLetterReport extends ReportOnLetter {
  readonly receivedAt: Date;
}

/** The office records a report that came on paper, with the hour at which it came. */
export async function recordLetterReport(
  context: RequestContext,
  input: RecordLetterReport,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordLetterReport', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'recordLetterReport', input);
    const { receivedAt } = input;
    assertHappened(receivedAt, { now: work.now, after: begun.letter.sentAt, field: 'input.receivedAt' });
    const kept = await keepReport(work, begun, input, { receivedAt, onPaper: true });
    const ordinal = await countReports(work, begun.letter.id);
    await endOnLetter(work, begun.letter, 'CONTROL_EXECUTION_REPORT', { ordinal, receivedAt });
    return endAct(work, begun.letter, { event: 'letterReportRecorded', ...kept });
  });
}

async function judgeReports(
  work: Work,
  letterId: number,
  state: 'ACCEPTED' | 'RETURNED',
  reason: string | null,
) {
  const returnedAt = state === 'RETURNED' ? work.now.toISOString() : null;
  await work.query(
    `update letter_report set state = $2, return_reason = $3, returned_at = $4 where letter_id = $1 and state = 'INFORMED'`,
    [letterId, state, reason, returnedAt],
  );
}

/** The office accepts what was reported (ours: clause 30 leaves the judging open). */
export async function acceptLetterReport(context: RequestContext, input: LetterCommand): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'acceptLetterReport', idempotencyKey, input: given }, async (work) => {
    const { letter } = await beginAct(work, 'acceptLetterReport', input);
    await judgeReports(work, letter.id, 'ACCEPTED', null);
    letter.state = LETTER_ACTS.acceptLetterReport.opens.REPORTED;
    return endAct(work, letter, { event: 'letterReportAccepted' });
  });
}

export interface ReturnLetterReport extends LetterCommand {
  readonly reason: string;
}

/** The office gives the report back with its reason; while the date in the letter runs, it is awaited by it again. */
export async function returnLetterReport(
  context: RequestContext,
  input: ReturnLetterReport,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'returnLetterReport', idempotencyKey, input: given }, async (work) => {
    const { letter } = await beginAct(work, 'returnLetterReport', input);
    const reason = input.reason.trim();
    await judgeReports(work, letter.id, 'RETURNED', reason);
    letter.state = LETTER_ACTS.returnLetterReport.opens.REPORTED;
    if (letter.reportBy !== null && isAhead(letter.reportBy, work.now)) await openReport(work, letter);
    return endAct(work, letter, { event: 'letterReportReturned', details: { reason } });
  });
}
