import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { complaintForwardingTexts } from './complaint-forwarding.texts';
import { item, letterhead, paragraph, referenceText, signerLine } from './parts';
import { authority, bilingual, signer } from './parts.data';
import { partsTexts } from './parts.texts';

/** Letter that forwards a complaint to the body that controls the field (clause 10). Who complains is told by the complaint. */
export const complaintForwardingData = z.strictObject({
  place: bilingual,
  authority,
  /** The provider whom the complaint is about: what the public page names in the place of a subject. */
  subject: z.strictObject({ name: bilingual }),
  recipient: z.strictObject({ name: bilingual, field: bilingual }),
  complaint: z.strictObject({
    number: z.string().trim().min(1),
    date: z.iso.date(),
    service: z.strictObject({ kk: z.string(), ru: z.string() }),
  }),
  attachments: z.int().min(1),
  signer,
});

export type ComplaintForwardingData = z.infer<typeof complaintForwardingData>;

export function complaintForwarding(
  data: ComplaintForwardingData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = complaintForwardingTexts[language];
  const { recipient, complaint, subject } = data;
  const service = complaint.service[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.sender, paragraph(data.authority.name[language])),
      item(2, texts.addressee, paragraph(recipient.name[language]), {
        kind: 'facts',
        rows: [[texts.field, recipient.field[language]]],
      }),
      item(3, texts.complaint, {
        kind: 'facts',
        rows: [
          [texts.number, referenceText(complaint, language)],
          [texts.provider, subject.name[language]],
          ...(service ? ([[texts.service, service]] as const) : []),
        ],
      }),
      item(4, texts.request, paragraph(texts.requestText)),
      item(5, texts.answer, paragraph(texts.answerText)),
      item(6, texts.attachments, paragraph(texts.attachmentsText(data.attachments))),
      item(7, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
