import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { disclosureLetterTexts } from './disclosure-letter.texts';
import { inLanguage, item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, recipient, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** Covering letter of what is disclosed under a named law: clause 31. */
export const disclosureLetterData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  recipient,
  appointment: reference,
  law: text,
  article: text,
  reason: text,
  what: text,
  things: z
    .array(
      z.strictObject({
        thing: z.enum([
          'FILE',
          'FINDING',
          'LATE_ANSWER',
          'REQUEST_ANSWER',
          'FIELD_RECORD',
          'OBJECTION',
          'REFUSAL_PROTOCOL',
          'SPECIALIST_CONCLUSION',
          'REMEDIATION_INFORMATION',
          'PLAN_ROW_INFORMATION',
          'LETTER_REPORT',
        ]),
        title: text,
        mark: z.enum(['COMMERCIAL', 'TAX', 'OTHER_SECRET']),
        /** Of a file its name; of a hearing its questions, then its answers. */
        texts: z.array(text).min(1),
      }),
    )
    .min(1),
  signer,
});

export type DisclosureLetterData = z.infer<typeof disclosureLetterData>;

export function disclosureLetter(data: DisclosureLetterData, language: DocumentLanguage): DocumentContent {
  const texts = disclosureLetterTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.addressee, paragraph(inLanguage(data.recipient, language))),
      item(2, texts.basis, {
        kind: 'facts',
        rows: [
          [texts.law, data.law],
          [texts.article, data.article],
          [texts.reason, data.reason],
          [texts.appointment, referenceText(data.appointment, language)],
        ],
      }),
      item(3, texts.subject, subjectFacts(data.subject, language)),
      item(4, texts.what, paragraph(data.what), {
        kind: 'table',
        caption: texts.caption,
        columns: [
          { title: texts.thing, share: 0.28 },
          { title: texts.mark, share: 0.2 },
          { title: texts.content, share: 0.52 },
        ],
        rows: data.things.map(({ thing, title, mark, texts: said }) => [
          `${texts.things[thing]}: ${title}`,
          texts.marks[mark],
          said.join(' / '),
        ]),
      }),
      item(5, texts.duty, paragraph(texts.dutyText)),
      item(6, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
