import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDateTime } from '../../platform/documents/format-date';
import { hearingRecordTexts } from './hearing-record.texts';
import { item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, moment, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** Record of an oral hearing of an official: clause 5, sub-paragraph 2. */
export const hearingRecordData = z
  .strictObject({
    place: bilingual,
    authority,
    subject,
    subjectMatter: text,
    appointment: reference,
    heldAt: moment,
    official: z.strictObject({ fullName: text, position: text }),
    questions: z.array(z.strictObject({ question: text, answer: text })).min(1),
    signing: z.enum(['SIGNED', 'REFUSED']),
    refusalReason: text.optional(),
    signer,
  })
  .refine(({ signing, refusalReason }) => (signing === 'REFUSED') === (refusalReason !== undefined), {
    error: 'a refusal to sign has its reason',
    path: ['refusalReason'],
  });

export type HearingRecordData = z.infer<typeof hearingRecordData>;

export function hearingRecord(data: HearingRecordData, language: DocumentLanguage): DocumentContent {
  const texts = hearingRecordTexts[language];
  const { fullName, position } = data.official;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.held, paragraph(formatDateTime(data.heldAt, language))),
      item(2, texts.inspection, {
        kind: 'facts',
        rows: [
          [texts.appointment, referenceText(data.appointment, language)],
          [texts.subjectMatter, data.subjectMatter],
        ],
      }),
      item(3, texts.subject, subjectFacts(data.subject, language)),
      item(4, texts.official, paragraph(`${fullName}, ${position}`)),
      item(5, texts.questions, {
        kind: 'table',
        caption: texts.questionsCaption,
        columns: [
          { title: partsTexts[language].numberColumn, share: 0.08 },
          { title: texts.question, share: 0.42 },
          { title: texts.answer, share: 0.5 },
        ],
        rows: data.questions.map(({ question, answer }, i) => [`${i + 1}`, question, answer]),
      }),
      item(
        6,
        texts.acquaintance,
        paragraph(
          data.refusalReason === undefined ? texts.signed : `${texts.refused}: ${data.refusalReason}`,
        ),
      ),
      item(7, texts.law, paragraph(`${texts.lawText} ${partsTexts[language].rules}.`)),
      item(8, texts.signatures, {
        kind: 'signatures',
        lines: [
          signerLine(data.signer, texts.signerCaption, language),
          { position, name: fullName, caption: texts.officialCaption },
        ],
      }),
    ],
  };
}
