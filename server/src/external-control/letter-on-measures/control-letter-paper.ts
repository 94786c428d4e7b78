import { loadBodyPaper } from '../../internal-control/scope';
import type { Work } from '../../platform/commands/work';
import { loadSigner } from '../case';
import type { ExternalControlDocumentData } from '../documents';
import { LETTER_CASE } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';

/** What every paper of an object of control on the letter after the event names. */
export async function loadLetterPaper(work: Work, letter: LetterOnMeasuresRecord) {
  const bodyId = letter.alsoDisclosedToSubjectId;
  if (letter.controlEventId === null || bodyId === null) return undefined;
  const [basis] = await work.query<{
    number: string;
    date: string;
    act: ExternalControlDocumentData['CONTROL_LETTER']['act'];
  }>(
    `select number, date::text as date, data -> 'act' as act from issued_document
     where case_kind = $1 and case_id = $2 and kind = 'CONTROL_LETTER' and replaced_at is null order by id desc limit 1`,
    [LETTER_CASE, letter.id],
  );
  if (!basis) return undefined;
  const { act, ...named } = basis;
  const { authority, place } = await loadBodyPaper(work, letter.subjectId);
  const addressee = await loadBodyPaper(work, bodyId);
  const signer = await loadSigner(work);
  return { bodyId, common: { place, authority, subject: addressee.authority, letter: named, act, signer } };
}
