import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate, formatDateTime } from '../../platform/documents/format-date';
import { commissionInvitationTexts } from './commission-invitation.texts';
import { inLanguage, item, letterhead, paragraph, referenceText } from './parts';
import { authority, bilingual, day, moment, person, recipient, reference } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** Invitation to a session: to the representatives of the subject that objected, and to whoever inspected it (clause 27). */
export const commissionInvitationData = z.strictObject({
  place: bilingual,
  authority,
  subject: z.strictObject({ name: bilingual }),
  invitedAs: z.enum(['SUBJECT', 'INSPECTOR']),
  recipient,
  case: z.strictObject({ number: text, resultAct: reference }),
  order: reference,
  objectionsOf: z.array(day).min(1),
  session: z.strictObject({ at: moment, place: text }),
  signer: person,
});

export type CommissionInvitationData = z.infer<typeof commissionInvitationData>;

export function commissionInvitation(
  data: CommissionInvitationData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = commissionInvitationTexts[language];
  const resultAct = referenceText(data.case.resultAct, language);
  const { invitedAs, session, signer } = data;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle(resultAct),
    place: data.place[language],
    blocks: [
      item(1, texts.to, {
        kind: 'facts',
        rows: [
          [texts.recipient, inLanguage(data.recipient, language)],
          [texts.as, texts.invitedAs[invitedAs]],
        ],
      }),
      item(2, texts.session, {
        kind: 'facts',
        rows: [
          [texts.sessionAt, formatDateTime(session.at, language)],
          [texts.sessionPlace, session.place],
          [texts.formedBy, referenceText(data.order, language)],
        ],
      }),
      item(3, texts.about, {
        kind: 'facts',
        rows: [
          [texts.case, data.case.number],
          [texts.subject, data.subject.name[language]],
          [texts.resultAct, resultAct],
          [texts.objections, data.objectionsOf.map((date) => formatDate(date, language)).join('; ')],
        ],
      }),
      paragraph(texts.right[invitedAs]),
      paragraph(texts.absence),
      item(4, texts.signature, {
        kind: 'signatures',
        lines: [{ position: signer.position[language], name: signer.fullName, caption: texts.signer }],
      }),
      { kind: 'fillIn', label: texts.receipt, lines: 1 },
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
