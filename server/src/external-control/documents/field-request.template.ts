import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { fieldRequestTexts } from './field-request.texts';
import { item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** What the inspectors ask of the subject inside an inspection, and what they recommend to it: clause 5, (1) to (3) and (5). */
export const fieldRequestData = z
  .strictObject({
    kind: z.enum(['DOCUMENTS', 'SYSTEM_ACCESS', 'EXPLANATION', 'INTERNAL_CONTROL', 'RECOMMENDATION']),
    number: text,
    place: bilingual,
    authority,
    subject,
    subjectMatter: text,
    appointment: reference,
    /** Of whom an explanation is asked. */
    official: text.optional(),
    text,
    /** Documents, systems or questions, one by one. */
    items: z.array(text),
    aims: z.array(z.enum(['BETTER_SERVICE', 'REMEDY_VIOLATIONS', 'HOLD_TO_ACCOUNT'])),
    points: z.array(z.strictObject({ number: text, text: bilingual })),
    dueDate: day,
    signer,
  })
  .refine(({ kind, official }) => (kind === 'EXPLANATION') === (official !== undefined), {
    error: 'an explanation names who gives it',
    path: ['official'],
  });

export type FieldRequestData = z.infer<typeof fieldRequestData>;

function asked(data: FieldRequestData, language: DocumentLanguage): DocumentBlock[] {
  const texts = fieldRequestTexts[language];
  const aims = data.aims.map((aim) => texts.aims[aim]);
  const listed = aims.length > 0 ? aims : data.items;
  return [
    paragraph(data.text),
    ...(listed.length > 0 ? [{ kind: 'list' as const, numbered: true, items: [...listed] }] : []),
  ];
}

export function fieldRequest(data: FieldRequestData, language: DocumentLanguage): DocumentContent {
  const texts = fieldRequestTexts[language];
  const points = data.points.map((point) => `${point.number}. ${point.text[language]}`);
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: data.kind === 'RECOMMENDATION' ? texts.recommendation : texts.request,
    subtitle: texts.subtitle[data.kind],
    place: data.place[language],
    blocks: [
      item(1, texts.number, paragraph(data.number)),
      item(2, texts.addressee, subjectFacts(data.subject, language), paragraph(data.official ?? texts.head)),
      item(3, texts.inspection, {
        kind: 'facts',
        rows: [
          [texts.appointment, referenceText(data.appointment, language)],
          [texts.subjectMatter, data.subjectMatter],
        ],
      }),
      item(
        4,
        texts.points,
        points.length > 0
          ? { kind: 'list', numbered: false, items: points }
          : paragraph(texts.wholeSubjectMatter),
      ),
      item(5, texts.asked[data.kind], ...asked(data, language)),
      item(6, texts.dueDate, paragraph(formatDate(data.dueDate, language))),
      item(7, texts.law, paragraph(`${texts.lawText[data.kind]} ${partsTexts[language].rules}.`)),
      item(
        8,
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
    ],
  };
}
