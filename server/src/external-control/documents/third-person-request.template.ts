import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { item, letterhead, paragraph, signerLine } from './parts';
import { authority, bilingual, day, namedOnly, signer } from './parts.data';
import { partsTexts } from './parts.texts';
import { thirdPersonRequestTexts } from './third-person-request.texts';

const text = z.string().trim().min(1);

/** Request for information to a person outside clause 9 (8 (6); D3). It names the running inspection by its number only: whom it concerns is not told (clause 31). */
export const thirdPersonRequestData = z.strictObject({
  place: bilingual,
  authority,
  /** The person who is asked. */
  subject: namedOnly,
  identifier: text.optional(),
  address: text.optional(),
  inspection: text,
  relation: text,
  asked: text,
  answerBy: day.optional(),
  signer,
});

export type ThirdPersonRequestData = z.infer<typeof thirdPersonRequestData>;

export function thirdPersonRequest(
  data: ThirdPersonRequestData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = thirdPersonRequestTexts[language];
  const words = partsTexts[language];
  const { subject, identifier, address, answerBy } = data;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.sender, paragraph(data.authority.name[language])),
      item(2, texts.addressee, {
        kind: 'facts',
        rows: [
          [words.subjectName, subject.name[language]],
          ...(identifier ? ([[words.identifier, identifier]] as const) : []),
          ...(address ? ([[words.location, address]] as const) : []),
        ],
      }),
      item(
        3,
        texts.basis,
        {
          kind: 'facts',
          rows: [
            [texts.inspection, data.inspection],
            [texts.relation, data.relation],
          ],
        },
        paragraph(texts.basisText),
      ),
      item(4, texts.asked, paragraph(data.asked)),
      item(5, texts.answerBy, paragraph(answerBy ? formatDate(answerBy, language) : texts.noTerm)),
      paragraph(texts.answerText),
      item(6, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${words.rules}.`, 'small'),
    ],
  };
}
