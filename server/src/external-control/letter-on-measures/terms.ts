import { cancelDeadlines, meetDeadline, openDeadline } from '../../deadlines';
import { endOfDay, instantFromEpoch, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { caseOf, LETTER_CASE } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';

/** The report after an inspection and after monitoring have rules of their own (clauses 30, 37). */
const reportRule = ({ monitoringId }: LetterOnMeasuresRecord) =>
  monitoringId !== null ? 'P37_REPORT_BACK' : 'P30_REPORT_BACK';

const which = (letter: LetterOnMeasuresRecord, rule: string, ref?: string) => ({
  caseKind: LETTER_CASE,
  caseId: letter.id,
  rule,
  ...(ref ? { ref } : {}),
});

/** The date to report back stands in the letter and does not move (D50). */
export async function openReport(work: Work, letter: LetterOnMeasuresRecord): Promise<void> {
  if (letter.reportBy === null) return;
  await openDeadline(work, {
    ...caseOf(letter),
    rule: reportRule(letter),
    party: 'SUBJECT',
    from: letter.reportBy,
  });
}

export async function meetReport(work: Work, letter: LetterOnMeasuresRecord, at: Date): Promise<void> {
  await meetDeadline(work, which(letter, reportRule(letter)), at);
}

/** Five working days for the plan, from the receipt of the letter (clause 32); none is asked after monitoring (D20). */
export async function openPlan(work: Work, letter: LetterOnMeasuresRecord): Promise<void> {
  if (!letter.planAsked || letter.receivedAt === null) return;
  const from = instantFromEpoch(letter.receivedAt.getTime());
  await openDeadline(work, { ...caseOf(letter), rule: 'P32_PLAN', party: 'SUBJECT', from });
}

export async function meetPlan(work: Work, letter: LetterOnMeasuresRecord, at: Date): Promise<void> {
  await meetDeadline(work, which(letter, 'P32_PLAN'), at);
}

const rowRef = (rowId: number) => `row-${rowId}`;

/** Each row of the plan has its own date for the information on its execution (clause 34, D21). */
export async function openRow(
  work: Work,
  letter: LetterOnMeasuresRecord,
  row: { readonly id: number; readonly dueDate: CalendarDate },
): Promise<void> {
  await openDeadline(work, {
    ...caseOf(letter),
    rule: 'P34_PLAN_ROW',
    ref: rowRef(row.id),
    party: 'SUBJECT',
    from: row.dueDate,
  });
}

export async function meetRow(
  work: Work,
  letter: LetterOnMeasuresRecord,
  rowId: number,
  at: Date,
): Promise<void> {
  await meetDeadline(work, which(letter, 'P34_PLAN_ROW', rowRef(rowId)), at);
}

/** A plan that is replaced asks for nothing any more. */
export async function dropRows(work: Work, letter: LetterOnMeasuresRecord): Promise<void> {
  await cancelDeadlines(work, which(letter, 'P34_PLAN_ROW'));
}

/** Whether a date of a paper is still running: what is given back before it can be put right by it. */
export function isAhead(date: string, now: Date): boolean {
  return now.getTime() < Date.parse(endOfDay(date as CalendarDate));
}
