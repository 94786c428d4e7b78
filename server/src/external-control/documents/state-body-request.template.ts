import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { inLanguage, item, letterhead, paragraph, signerLine } from './parts';
import { authority, bilingual, namedOnly, recipient, signer } from './parts.data';
import { partsTexts } from './parts.texts';
import { stateBodyRequestTexts } from './state-body-request.texts';

/** Request to another state body about a subject of a half-year list, or about all that it is drawn from (clause 7-1). */
export const stateBodyRequestData = z.strictObject({
  place: bilingual,
  authority,
  subject: namedOnly,
  recipient,
  year: z.int(),
  half: z.union([z.literal(1), z.literal(2)]),
  text: z.string().trim().min(1),
  signer,
});

export type StateBodyRequestData = z.infer<typeof stateBodyRequestData>;

export function stateBodyRequest(data: StateBodyRequestData, language: DocumentLanguage): DocumentContent {
  const texts = stateBodyRequestTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle(data.year, data.half),
    place: data.place[language],
    blocks: [
      item(1, texts.to, paragraph(inLanguage(data.recipient, language))),
      item(2, texts.about, paragraph(data.subject.name[language])),
      item(3, texts.asked, paragraph(data.text)),
      paragraph(texts.basis),
      item(4, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signer, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
