import { loadBodyPaper } from '../../internal-control/scope';
import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import { loadSigner } from '../case';
import { cancelDocuments, issue, type ExternalControlDocumentData } from '../documents';
import { caseOf, LETTER_CASE } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';
import type { PlanRow } from './rules';

const kind = 'CONTROL_MEASURES_PLAN';

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
  const bodyId = letter.alsoDisclosedToSubjectId;
  if (letter.controlEventId === null || bodyId === null) return;
  const [basis] = await work.query<{
    number: string;
    date: string;
    act: ExternalControlDocumentData['CONTROL_LETTER']['act'];
  }>(
    `select number, date::text as date, data -> 'act' as act from issued_document
     where case_kind = $1 and case_id = $2 and kind = 'CONTROL_LETTER' and replaced_at is null order by id desc limit 1`,
    [LETTER_CASE, letter.id],
  );
  if (!basis) return;
  const { act, ...named } = basis;
  const { authority, place } = await loadBodyPaper(work, letter.subjectId);
  const addressee = await loadBodyPaper(work, bodyId);
  const signer = await loadSigner(work);
  const reference = { number: `${named.number}/${version}`, date: dayOf(work.now) };
  await cancelDocuments(work, { caseKind: LETTER_CASE, caseId: letter.id, kinds: [kind] }, reference);
  await issue(work, {
    kind,
    ...caseOf(letter),
    inspectionId: null,
    subjectId: bodyId,
    reference,
    data: () => ({
      place,
      authority,
      subject: addressee.authority,
      letter: named,
      act,
      version,
      // Rows that lack a day were refused.
      rows: rows.map((row) => ({ ...row, dueDate: row.dueDate ?? '' })),
      ...(late ? { late: true as const } : {}),
      signer,
    }),
  });
}
