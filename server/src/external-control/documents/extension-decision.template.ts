import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { extensionDecisionTexts } from './extension-decision.texts';
import { item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** Decision on a request for more time to remedy violations: clause 28. */
export const extensionDecisionData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  prescription: reference,
  resultAct: reference,
  request: z.strictObject({
    receivedOn: day,
    late: z.boolean(),
    needsTime: z.boolean(),
    needsMoney: z.boolean(),
    measures: text,
    reasons: text,
  }),
  extended: z.boolean(),
  violations: z
    .array(
      z.strictObject({
        pointNumber: text,
        description: text,
        earlierRemedyBy: day,
        askedUntil: day,
        /** Null where the date of this violation stays. */
        remedyBy: day.nullable(),
        /** The date that holds when this is signed, and the decision that set it; older papers do not say. */
        inForce: day.optional(),
        byDecision: text.nullable().optional(),
      }),
    )
    .min(1),
  earlierReportBy: day,
  reportBy: day.nullable(),
  reportByInForce: day.optional(),
  reason: text,
  signer,
});

export type ExtensionDecisionData = z.infer<typeof extensionDecisionData>;

/** What this decision sets; where it leaves a point, the date in force, with the other decision that set it. */
function established(
  { remedyBy, inForce, byDecision, earlierRemedyBy }: ExtensionDecisionData['violations'][number],
  language: DocumentLanguage,
): string {
  if (remedyBy !== null) return formatDate(remedyBy, language);
  const date = formatDate(inForce ?? earlierRemedyBy, language);
  const { left, leftBy } = extensionDecisionTexts[language];
  return byDecision ? leftBy(date, byDecision) : left(date);
}

function dates(data: ExtensionDecisionData, language: DocumentLanguage): DocumentBlock {
  const texts = extensionDecisionTexts[language];
  const words = partsTexts[language];
  return {
    kind: 'table',
    caption: texts.datesCaption,
    columns: [
      { title: words.point, share: 0.12 },
      { title: words.violation, share: 0.37 },
      { title: texts.earlier, share: 0.17 },
      { title: texts.asked, share: 0.17 },
      { title: texts.decided, share: 0.17 },
    ],
    rows: data.violations.map((violation) => [
      violation.pointNumber,
      violation.description,
      formatDate(violation.earlierRemedyBy, language),
      formatDate(violation.askedUntil, language),
      established(violation, language),
    ]),
  };
}

function request({ request: asked }: ExtensionDecisionData, language: DocumentLanguage): DocumentBlock {
  const texts = extensionDecisionTexts[language];
  const needs = [asked.needsTime && texts.time, asked.needsMoney && texts.money].filter(Boolean).join(', ');
  const received = formatDate(asked.receivedOn, language);
  return {
    kind: 'facts',
    rows: [
      [texts.receivedOn, asked.late ? `${received} (${texts.late})` : received],
      [texts.needs, needs],
      [texts.measures, asked.measures],
      [texts.reasons, asked.reasons],
    ],
  };
}

export function extensionDecision(data: ExtensionDecisionData, language: DocumentLanguage): DocumentContent {
  const texts = extensionDecisionTexts[language];
  const reportBy = formatDate(data.reportBy ?? data.reportByInForce ?? data.earlierReportBy, language);
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.subject, subjectFacts(data.subject, language)),
      item(2, texts.prescription, {
        kind: 'facts',
        rows: [
          [texts.number, referenceText(data.prescription, language)],
          [texts.resultAct, referenceText(data.resultAct, language)],
        ],
      }),
      item(3, texts.request, request(data, language)),
      item(4, texts.decision, paragraph(data.extended ? texts.extended : texts.refused, 'strong')),
      item(5, texts.dates, dates(data, language), paragraph(texts.reportBy(reportBy))),
      item(6, texts.reason, paragraph(data.reason)),
      item(7, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
