import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { CONTROL_LETTER_DEMANDS, controlLetterTexts } from './control-letter.texts';
import { controlObject, objectFacts } from './control-paper.template';
import { inLanguage, item, letterhead, paragraph, referenceText, signerLine } from './parts';
import { authority, bilingual, day, recipient, reference, signer } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** Letter on measures to the head of an object of control: clause 54. */
export const controlLetterData = z.strictObject({
  place: bilingual,
  authority,
  subject: controlObject,
  recipient,
  order: reference,
  act: reference,
  demands: z.array(z.strictObject({ kind: z.enum(CONTROL_LETTER_DEMANDS), text: text.optional() })).min(1),
  reportBy: day,
  signer,
});

export type ControlLetterData = z.infer<typeof controlLetterData>;

export function controlLetter(data: ControlLetterData, language: DocumentLanguage): DocumentContent {
  const texts = controlLetterTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(
        1,
        texts.addressee,
        paragraph(inLanguage(data.recipient, language)),
        objectFacts(data.subject, language),
      ),
      item(2, texts.basis, {
        kind: 'facts',
        rows: [
          [texts.order, referenceText(data.order, language)],
          [texts.act, referenceText(data.act, language)],
        ],
      }),
      item(3, texts.asks, {
        kind: 'list',
        numbered: true,
        items: data.demands.map(({ kind, text: exactly }) =>
          exactly ? `${texts.demands[kind]}: ${exactly}` : texts.demands[kind],
        ),
      }),
      item(
        4,
        texts.terms,
        paragraph(texts.plan),
        paragraph(texts.report(formatDate(data.reportBy, language))),
      ),
      item(5, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
