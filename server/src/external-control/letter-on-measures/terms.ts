import { cancelRunning, meetDeadline, openDeadline } from '../../deadlines';
import { endOfDay, instantFromEpoch, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { lawOf, originOf } from './letter-law';
import { caseOf, LETTER_CASE } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';

/** Letters after an inspection, after monitoring and after a control event have rules of their own (clauses 30, 37, 57). */
const rulesOf = (letter: LetterOnMeasuresRecord) => lawOf(originOf(letter));

const which = (letter: LetterOnMeasuresRecord, rule: string, ref?: string) => ({
  caseKind: LETTER_CASE,
  caseId: letter.id,
  rule,
  ...(ref ? { ref } : {}),
});

/** The date to report back stands in the letter and does not move (D50). */
export async function openReport(work: Work, letter: LetterOnMeasuresRecord): Promise<void> {
  if (letter.reportBy === null || letter.state === 'WITHDRAWN') return;
  await openDeadline(work, {
    ...caseOf(letter),
    rule: rulesOf(letter).reportRule,
    party: 'SUBJECT',
    from: letter.reportBy,
  });
}

export async function meetReport(work: Work, letter: LetterOnMeasuresRecord, at: Date): Promise<void> {
  await meetDeadline(work, which(letter, rulesOf(letter).reportRule), at);
}

/** Five working days for the plan, from the receipt of the letter (clause 32); none is asked after monitoring (D20). */
export async function openPlan(work: Work, letter: LetterOnMeasuresRecord): Promise<void> {
  if (!letter.planAsked || letter.receivedAt === null || letter.state === 'WITHDRAWN') return;
  const from = instantFromEpoch(letter.receivedAt.getTime());
  await openDeadline(work, { ...caseOf(letter), rule: rulesOf(letter).planRule, party: 'SUBJECT', from });
}

export async function meetPlan(work: Work, letter: LetterOnMeasuresRecord, at: Date): Promise<void> {
  await meetDeadline(work, which(letter, rulesOf(letter).planRule), at);
}

const rowRef = (rowId: number) => `row-${rowId}`;

/** Each row of the plan has its own date for the information on its execution (clause 34, D21). */
export async function openRow(
  work: Work,
  letter: LetterOnMeasuresRecord,
  row: { readonly id: number; readonly dueDate: CalendarDate },
): Promise<void> {
  if (letter.state === 'WITHDRAWN') return;
  await openDeadline(work, {
    ...caseOf(letter),
    rule: rulesOf(letter).rowRule,
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
  await meetDeadline(work, which(letter, rulesOf(letter).rowRule, rowRef(rowId)), at);
}

/**
 * The rows of a plan that is replaced ask for nothing any more; those whose day was over by then stay missed (clauses 34, 57).
 * @returns the ids of those that were missed
 */
export async function dropRows(work: Work, letter: LetterOnMeasuresRecord, at: Date): Promise<Set<number>> {
  const rows = await work.query<{ id: number }>(
    'select r.id from action_plan_row r join action_plan p on p.id = r.plan_id where p.letter_id = $1 and p.replaced_at is not null',
    [letter.id],
  );
  const missed = new Set<number>();
  for (const { id } of rows) {
    const ended = await cancelRunning(work, which(letter, rulesOf(letter).rowRule, rowRef(id)), at);
    if (ended.length > 0) missed.add(id);
  }
  return missed;
}

/** Whether a date of a paper is still running: what is given back before it can be put right by it. */
export function isAhead(date: string, now: Date): boolean {
  return now.getTime() < Date.parse(endOfDay(date as CalendarDate));
}
