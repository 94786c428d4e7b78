import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { bothLanguages } from '../../platform/messages/both-languages';
import { readableDate } from '../../platform/messages/readable-value';
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
  checklist,
  drawnUp,
  fieldRecord,
  period,
  person,
  pointEvidence,
  reference,
  representative,
  requestAnswer,
  subject,
  violation,
} from './parts.data';
import { partsTexts } from './parts.texts';
import { resultActTexts } from './result-act.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

/** The ten items of the act of results: clause 22, art. 152. With violations a prescription is attached, without none (22-1). */
export const resultActData = z
  .strictObject({
    drawnUp,
    authority,
    appointment: reference,
    additionalActs: z.array(reference),
    inspectors: z.array(person).min(1),
    subject,
    representative,
    conducted: period,
    conductedAt: bilingual,
    inspectedPeriod: period,
    conclusions: z.string().trim().min(1),
    violations: z.array(violation),
    checklist,
    prescription: reference.optional(),
    answers: z.array(requestAnswer),
    /** What was heard and used; acts of earlier days do not list it. */
    records: z.array(fieldRecord).optional(),
    evidence: z.array(pointEvidence),
    /** Other papers. */
    attachments: z.array(z.string().trim().min(1)),
  })
  .refine((data) => data.violations.length > 0 === (data.prescription !== undefined), {
    error: 'a prescription is attached exactly when there are violations',
    path: ['prescription'],
  });

export type ResultActData = z.infer<typeof resultActData> & OfProcedure;

function results(data: ResultActData, language: DocumentLanguage): DocumentBlock[] {
  const texts = wordsOf(resultActTexts, data)[language];
  const found =
    data.violations.length > 0
      ? violationTable(data.violations, texts.violationsCaption, language)
      : paragraph(texts.noViolations, 'strong');
  return [paragraph(data.conclusions), found];
}

function checklistBlocks(data: ResultActData, language: DocumentLanguage): DocumentBlock[] {
  const texts = wordsOf(resultActTexts, data)[language];
  const { title, edition, pointCount } = data.checklist;
  const points = data.violations.map((violation) => violation.pointNumber).join('; ');
  return [
    paragraph(texts.checklistText(title[language], readableDate(edition), pointCount)),
    paragraph(points ? texts.violatedPoints(points) : texts.noViolatedPoints),
  ];
}

function acquaintance(language: DocumentLanguage): DocumentBlock[] {
  const texts = resultActTexts[language];
  return [
    { kind: 'signatures', lines: [{ position: texts.acquainted, caption: texts.acquaintedCaption }] },
    { kind: 'fillIn', label: texts.acquaintedAt, lines: 1 },
    { kind: 'choices', items: texts.choices },
    { kind: 'fillIn', label: texts.registryMark, lines: 1 },
    paragraph(texts.objections, 'small'),
  ];
}

function attachments(data: ResultActData, language: DocumentLanguage): DocumentBlock {
  const texts = wordsOf(resultActTexts, data)[language];
  const prescription = data.prescription
    ? [texts.prescription(referenceText(data.prescription, language))]
    : [];
  const items = [
    ...prescription,
    ...data.answers.map(({ number, date, files, kind, explained = [] }) => {
      const said = explained.map(({ question, answer }) => `${question} – ${answer}`);
      const what = texts.asked[kind ?? 'DOCUMENTS'];
      return texts.answer(what, number, formatDate(date, language), [...said, ...files].join('; '));
    }),
    ...(data.records ?? []).map(({ kind, number, date, person, files }) =>
      texts.record[kind](number, formatDate(date, language), [person, ...files].filter(Boolean).join('; ')),
    ),
    ...data.evidence.map(({ pointNumber, files }) => texts.evidence(pointNumber, files.join('; '))),
    ...data.attachments.map((one) => bothLanguages(one)[language]),
  ];
  return items.length > 0 ? { kind: 'list', numbered: true, items } : paragraph(texts.noAttachments);
}

export function resultAct(data: ResultActData, language: DocumentLanguage): DocumentContent {
  const texts = wordsOf(resultActTexts, data)[language];
  const additional = data.additionalActs.map((act) => referenceText(act, language)).join('; ');
  const place = data.drawnUp.place[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    place,
    blocks: [
      item(1, texts.drawnUp, paragraph(`${formatDateTime(data.drawnUp.at, language)}, ${place}`)),
      item(2, texts.body, paragraph(data.authority.name[language])),
      item(3, texts.acts, {
        kind: 'facts',
        rows: [
          [texts.appointment, referenceText(data.appointment, language)],
          [texts.additional, additional || texts.noAdditional],
        ],
      }),
      item(4, texts.inspectors, people(data.inspectors, language)),
      item(5, texts.subject, subjectFacts(data.subject, language), {
        kind: 'facts',
        rows: [[texts.representative, representativeText(data.representative, language)]],
      }),
      item(6, texts.inspection, {
        kind: 'facts',
        rows: [
          [texts.conducted, periodText(data.conducted, language)],
          [texts.place, data.conductedAt[language]],
          [texts.period, periodText(data.inspectedPeriod, language)],
        ],
      }),
      item(7, texts.results, ...results(data, language)),
      item(8, texts.checklist, ...checklistBlocks(data, language)),
      item(9, texts.acquaintance, ...acquaintance(language)),
      item(10, texts.signatures, inspectorSignatures(data.inspectors, language)),
      { kind: 'heading', text: texts.attachments },
      attachments(data, language),
      paragraph(`${texts.copies} ${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
