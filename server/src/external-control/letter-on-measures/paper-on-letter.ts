import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import { cancelDocuments, issue, type ExternalControlDocumentData } from '../documents';
import { caseOf, LETTER_CASE } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';

/** Handed in on a letter by whoever it went to. */
export type PaperOnLetter = 'ACTION_PLAN' | 'CONTROL_MEASURES_PLAN' | 'CONTROL_EXECUTION_REPORT';

/** What came on paper is a paper already: the one that the portal drew up of what it takes the place of holds no more. */
export async function endOnLetter(
  work: Work,
  letter: LetterOnMeasuresRecord,
  kind: PaperOnLetter,
  came: { readonly ordinal: number; readonly receivedAt: Date },
): Promise<void> {
  const reference = { number: `${letter.number ?? ''}/${came.ordinal}`, date: dayOf(came.receivedAt) };
  await cancelDocuments(work, { caseKind: LETTER_CASE, caseId: letter.id, kinds: [kind] }, reference);
}

/** A paper on a letter, numbered by it and by which of its kind it is; the one before it ends with it. */
export async function issueOnLetter<Kind extends PaperOnLetter>(
  work: Work,
  letter: LetterOnMeasuresRecord,
  {
    kind,
    bodyId,
    ordinal,
    data,
  }: {
    readonly kind: Kind;
    /** The body that controls, of a letter after a control event. */
    readonly bodyId?: number;
    readonly ordinal: number;
    readonly data: ExternalControlDocumentData[Kind];
  },
): Promise<void> {
  const reference = { number: `${data.letter.number}/${ordinal}`, date: dayOf(work.now) };
  await cancelDocuments(work, { caseKind: LETTER_CASE, caseId: letter.id, kinds: [kind] }, reference);
  await issue(work, {
    kind,
    ...caseOf(letter),
    ...(bodyId === undefined ? {} : { inspectionId: null, subjectId: bodyId }),
    reference,
    data: () => data,
  });
}
