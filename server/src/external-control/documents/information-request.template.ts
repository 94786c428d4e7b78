import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { informationRequestTexts } from './information-request.texts';
import { inLanguage, item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, recipient, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

/** Request for information on the fulfilment of a prescription: clause 28-2, significant and minor violations only. */
export const informationRequestData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  recipient,
  prescription: reference,
  resultAct: reference,
  reportBy: day,
  violations: z
    .array(
      z.strictObject({
        pointNumber: z.string().trim().min(1),
        description: z.string().trim().min(1),
        severity: z.enum(['SIGNIFICANT', 'MINOR']),
        remedyBy: day,
      }),
    )
    .min(1),
  signer,
});

export type InformationRequestData = z.infer<typeof informationRequestData> & OfProcedure;

function violations(data: InformationRequestData, language: DocumentLanguage): DocumentBlock {
  const texts = wordsOf(informationRequestTexts, data)[language];
  const words = partsTexts[language];
  return {
    kind: 'table',
    caption: texts.violationsCaption,
    columns: [
      { title: words.point, share: 0.12 },
      { title: words.violation, share: 0.44 },
      { title: words.degree, share: 0.18 },
      { title: texts.remedyBy, share: 0.26 },
    ],
    rows: data.violations.map(({ pointNumber, description, severity, remedyBy }) => [
      pointNumber,
      description,
      words.severity[severity],
      formatDate(remedyBy, language),
    ]),
  };
}

export function informationRequest(
  data: InformationRequestData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = wordsOf(informationRequestTexts, data)[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.sender, paragraph(data.authority.name[language])),
      item(
        2,
        texts.addressee,
        paragraph(inLanguage(data.recipient, language)),
        subjectFacts(data.subject, language),
      ),
      item(3, texts.prescription, {
        kind: 'facts',
        rows: [
          [texts.number, referenceText(data.prescription, language)],
          [texts.resultAct, referenceText(data.resultAct, language)],
          [texts.reportBy, formatDate(data.reportBy, language)],
        ],
      }),
      item(4, texts.violations, violations(data, language)),
      item(5, texts.request, paragraph(texts.requestText)),
      item(6, texts.consequence, paragraph(texts.consequenceText)),
      item(
        7,
        texts.signature,
        {
          kind: 'signatures',
          lines: [
            signerLine(data.signer, texts.signerCaption, language),
            { position: texts.received, caption: texts.receiptCaption },
          ],
        },
        { kind: 'fillIn', label: texts.receivedAt, lines: 1 },
      ),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
