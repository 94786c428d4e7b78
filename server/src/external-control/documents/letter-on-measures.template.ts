import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { letterOnMeasuresTexts } from './letter-on-measures.texts';
import { inLanguage, item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import {
  authority,
  bilingual,
  day,
  recipient,
  reference,
  severity,
  signer,
  subject,
  type Signer,
} from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** Letter on measures to the head of the subject or a representative: clause 30. */
export const letterOnMeasuresData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  recipient,
  resultAct: reference,
  prescription: reference,
  violations: z.array(z.strictObject({ pointNumber: text, description: text, severity })).min(1),
  demands: z
    .array(
      z.strictObject({
        kind: z.enum([
          'REMEDY_VIOLATIONS',
          'REMOVE_CAUSES',
          'CHANGE_LEGAL_ACTS',
          'OPTIMISE_PROCESSES',
          'HOLD_TO_ACCOUNT',
          'RESTORE_RIGHTS',
        ]),
        text: text.optional(),
      }),
    )
    .min(1),
  reportBy: day,
  /** Clause 32: a plan within five working days; not after monitoring. */
  planAsked: z.boolean(),
  signer,
});

export type LetterOnMeasuresData = z.infer<typeof letterOnMeasuresData>;

/** Violations as a letter names them: point, what was found, how grave. */
export function violationFacts(
  violations: LetterOnMeasuresData['violations'],
  language: DocumentLanguage,
): DocumentBlock {
  const words = partsTexts[language];
  return {
    kind: 'table',
    caption: letterOnMeasuresTexts[language].violationsCaption,
    columns: [
      { title: words.point, share: 0.12 },
      { title: words.violation, share: 0.66 },
      { title: words.degree, share: 0.22 },
    ],
    rows: violations.map((violation) => [
      violation.pointNumber,
      violation.description,
      words.severity[violation.severity],
    ]),
  };
}

type Demand = LetterOnMeasuresData['demands'][number];

/** What a letter asks for: in the words of the clause, then what exactly. */
export function demandList(demands: readonly Demand[], language: DocumentLanguage): DocumentBlock {
  const texts = letterOnMeasuresTexts[language];
  return {
    kind: 'list',
    numbered: true,
    items: demands.map(({ kind, text: exactly }) =>
      exactly ? `${texts.demands[kind]}: ${exactly}` : texts.demands[kind],
    ),
  };
}

/** Who signs a letter, and who received it when. */
export function letterSignature(signedBy: Signer, language: DocumentLanguage): DocumentBlock[] {
  const texts = letterOnMeasuresTexts[language];
  return [
    {
      kind: 'signatures',
      lines: [
        signerLine(signedBy, texts.signerCaption, language),
        { position: texts.received, caption: texts.receiptCaption },
      ],
    },
    { kind: 'fillIn', label: texts.receivedAt, lines: 1 },
  ];
}

export function letterOnMeasures(data: LetterOnMeasuresData, language: DocumentLanguage): DocumentContent {
  const texts = letterOnMeasuresTexts[language];
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
        subjectFacts(data.subject, language),
      ),
      item(2, texts.basis, {
        kind: 'facts',
        rows: [
          [texts.resultAct, referenceText(data.resultAct, language)],
          [texts.prescription, referenceText(data.prescription, language)],
        ],
      }),
      item(3, texts.violations, violationFacts(data.violations, language)),
      item(4, texts.asks, demandList(data.demands, language)),
      item(
        5,
        texts.report,
        paragraph(texts.reportText(formatDate(data.reportBy, language))),
        ...(data.planAsked ? [paragraph(texts.planText)] : []),
      ),
      item(6, texts.signature, ...letterSignature(data.signer, language)),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
