import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import { cancelDocuments } from '../documents';
import { issueForObject, loadLetterPaper } from './control-letter-paper';
import { LETTER_CASE } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';
import type { PlanRow } from './rules';

/** Plan that was handed in through the portal, as it was taken in. */
export interface PlanHandedIn {
  readonly version: number;
  readonly rows: readonly PlanRow[];
  readonly late: boolean;
}

/**
 * The plan on a letter after a control event, as a paper of the object, numbered by the letter that asks for it and its version
 * (clauses 55, 56). Another version ends the one before it. What came on paper is a paper already.
 */
export async function issuePlanPaper(
  work: Work,
  letter: LetterOnMeasuresRecord,
  { version, rows, late }: PlanHandedIn,
): Promise<void> {
  const paper = await loadLetterPaper(work, letter);
  if (!paper) return;
  await issueForObject(work, letter, {
    kind: 'CONTROL_MEASURES_PLAN',
    bodyId: paper.bodyId,
    ordinal: version,
    data: {
      ...paper.common,
      version,
      // Rows that lack a day were refused.
      rows: rows.map((row) => ({ ...row, dueDate: row.dueDate ?? '' })),
      ...(late ? { late: true as const } : {}),
    },
  });
}

/** A plan that came on paper replaces the one that was handed in: the paper of that one holds no more (clauses 55, 56). */
export async function endPlanPaper(
  work: Work,
  letter: LetterOnMeasuresRecord,
  { version, receivedAt }: { readonly version: number; readonly receivedAt: Date },
): Promise<void> {
  const paper = await loadLetterPaper(work, letter);
  if (!paper) return;
  const reference = { number: `${paper.common.letter.number}/${version}`, date: dayOf(receivedAt) };
  const which = { caseKind: LETTER_CASE, caseId: letter.id, kinds: ['CONTROL_MEASURES_PLAN'] } as const;
  await cancelDocuments(work, which, reference);
}
