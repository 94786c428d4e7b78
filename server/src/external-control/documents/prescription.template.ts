import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate, formatDateTime } from '../../platform/documents/format-date';
import {
  inspectorSignatures,
  item,
  letterhead,
  paragraph,
  people,
  periodText,
  referenceText,
  representativeText,
  subjectFacts,
  violationTable,
} from './parts';
import {
  authority,
  bilingual,
  day,
  drawnUp,
  period,
  person,
  reference,
  representative,
  subject,
  violation,
} from './parts.data';
import { partsTexts } from './parts.texts';
import { prescriptionTexts } from './prescription.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

/** The nine items of the prescription: clause 22-1, art. 152-1; one for each act of results with violations. */
export const prescriptionData = z.strictObject({
  drawnUp,
  authority,
  inspectors: z.array(person).min(1),
  subject,
  representative,
  resultAct: reference,
  conducted: period,
  conductedAt: bilingual,
  inspectedPeriod: period,
  violations: z.array(violation.extend({ remedy: bilingual, remedyBy: day })).min(1),
  /** Clause 28-1: the day by which the subject reports back. */
  reportBy: day,
});

export type PrescriptionData = z.infer<typeof prescriptionData> & OfProcedure;

function remedyBlocks(data: PrescriptionData, language: DocumentLanguage): DocumentBlock[] {
  const texts = wordsOf(prescriptionTexts, data)[language];
  return [
    {
      kind: 'table',
      caption: texts.remedyCaption,
      columns: [
        { title: partsTexts[language].point, share: 0.12 },
        { title: texts.toDo, share: 0.58 },
        { title: texts.remedyBy, share: 0.3 },
      ],
      rows: data.violations.map((violation) => [
        violation.pointNumber,
        violation.remedy[language],
        formatDate(violation.remedyBy, language),
      ]),
    },
    paragraph(texts.reportBy(formatDate(data.reportBy, language)), 'strong'),
    paragraph(texts.minimum, 'small'),
    paragraph(texts.extension, 'small'),
    paragraph(texts.silence, 'small'),
  ];
}

export function prescription(data: PrescriptionData, language: DocumentLanguage): DocumentContent {
  const texts = wordsOf(prescriptionTexts, data)[language];
  const place = data.drawnUp.place[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    place,
    blocks: [
      item(1, texts.drawnUp, paragraph(`${formatDateTime(data.drawnUp.at, language)}, ${place}`)),
      item(2, texts.body, paragraph(data.authority.name[language])),
      item(3, texts.inspectors, people(data.inspectors, language)),
      item(4, texts.subject, subjectFacts(data.subject, language), {
        kind: 'facts',
        rows: [[texts.representative, representativeText(data.representative, language)]],
      }),
      item(5, texts.inspection, {
        kind: 'facts',
        rows: [
          [texts.conducted, periodText(data.conducted, language)],
          [texts.place, data.conductedAt[language]],
          [texts.period, periodText(data.inspectedPeriod, language)],
          [texts.resultAct, referenceText(data.resultAct, language)],
        ],
      }),
      item(6, texts.violations, violationTable(data.violations, texts.violationsCaption, language)),
      item(7, texts.remedy, ...remedyBlocks(data, language)),
      item(
        8,
        texts.acquaintance,
        { kind: 'signatures', lines: [{ position: texts.acquainted, caption: texts.acquaintedCaption }] },
        { kind: 'fillIn', label: texts.acquaintedAt, lines: 1 },
        { kind: 'choices', items: texts.choices },
      ),
      item(9, texts.signatures, inspectorSignatures(data.inspectors, language)),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
