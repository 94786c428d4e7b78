import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate, formatDateTime } from '../../platform/documents/format-date';
import {
  basisOf,
  inLanguage,
  item,
  letterhead,
  paragraph,
  people,
  personText,
  referenceText,
  signerLine,
  subjectFacts,
} from './parts';
import {
  authority,
  bilingual,
  day,
  ground,
  listLine,
  moment,
  person,
  recipient,
  reference,
  signer,
  subject,
} from './parts.data';
import { partsTexts } from './parts.texts';
import { startNoticeTexts } from './start-notice.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

/** Notice of the start of an inspection, with its subject-matter: clause 16. */
export const startNoticeData = z
  .strictObject({
    place: bilingual,
    authority,
    /** The authorised staff member who notifies. */
    sender: signer,
    subject,
    recipient,
    subjectMatter: z.string().trim().min(1),
    startsOn: day,
    /** Hour of the start, when it is set. */
    startsAt: moment.optional(),
    grounds: z.array(ground),
    listLine: listLine.optional(),
    act: reference,
    /** The legal-statistics body's number; absent while the law lets it come later. */
    registration: reference.optional(),
    inspectors: z.array(person).min(1),
  })
  .refine(({ grounds, listLine: line }) => grounds.length > 0 || line !== undefined, {
    error: 'a notice names what the case stands on',
    path: ['grounds'],
  });

export type StartNoticeData = z.infer<typeof startNoticeData> & OfProcedure;

export function startNotice(data: StartNoticeData, language: DocumentLanguage): DocumentContent {
  const texts = wordsOf(startNoticeTexts, data)[language];
  const start = data.startsAt ? formatDateTime(data.startsAt, language) : formatDate(data.startsOn, language);
  const act: [string, string][] = [[texts.actNumber, referenceText(data.act, language)]];
  if (data.registration) act.push([texts.registration, referenceText(data.registration, language)]);
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    place: data.place[language],
    blocks: [
      item(
        1,
        texts.sender,
        paragraph(`${data.authority.name[language]}: ${personText(data.sender, language)}`),
      ),
      item(
        2,
        texts.addressee,
        paragraph(inLanguage(data.recipient, language)),
        subjectFacts(data.subject, language),
      ),
      item(3, texts.subjectMatter, paragraph(data.subjectMatter)),
      item(4, texts.start, paragraph(start)),
      item(5, texts.reason, basisOf(data, language)),
      item(6, texts.act, { kind: 'facts', rows: act }),
      item(7, texts.inspectors, people(data.inspectors, language)),
      item(8, texts.law, paragraph(`${texts.lawText} ${partsTexts[language].rules}.`)),
      item(9, texts.signature, {
        kind: 'signatures',
        lines: [
          signerLine(data.sender, texts.senderCaption, language),
          { position: texts.received, caption: texts.receiptCaption },
        ],
      }),
      { kind: 'fillIn', label: texts.receivedAt, lines: 1 },
    ],
  };
}
