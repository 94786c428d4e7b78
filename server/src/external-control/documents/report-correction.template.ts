import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { inLanguage, item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, namedOnly, recipient, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { reportCorrectionTexts } from './report-correction.texts';

const text = z.string().trim().min(1);

const cell = z.strictObject({
  /** Of the indicator, with the service where the row is one by service. */
  number: text,
  title: bilingual,
  month: z.int().min(1).max(12),
  oldValue: z.int().nullable(),
  newValue: z.int().nullable(),
  reason: recipient,
  /** Why the office left the cell as it stood. */
  refusedBecause: recipient.optional(),
});

const common = {
  place: bilingual,
  authority,
  report: z.strictObject({ form: bilingual, year: z.int(), quarter: z.int().min(1).max(4) }),
  cells: z.array(cell).min(1),
  /** Names of the files that confirm it. */
  proof: z.array(text).min(1),
  signer,
};

/** A body's request for the correction of its report, with proof (clause 64). */
export const correctionRequestData = z.strictObject({
  ...common,
  subject: namedOnly,
  reason: recipient,
});

/** The act of correction of the Agency or its territorial body (clause 64). */
export const correctionActData = z.strictObject({
  ...common,
  subject,
  request: reference,
});

/** Its refusal, which says why. */
export const correctionRefusalData = correctionActData.extend({ reason: recipient });

export type CorrectionRequestData = z.infer<typeof correctionRequestData>;
export type CorrectionActData = z.infer<typeof correctionActData>;
export type CorrectionRefusalData = z.infer<typeof correctionRefusalData>;
type Cells = CorrectionRequestData['cells'];

function cellTable(cells: Cells, language: DocumentLanguage, decided: boolean): DocumentBlock {
  const texts = reportCorrectionTexts[language];
  const shown = (value: number | null) => (value === null ? texts.blank : String(value));
  return {
    kind: 'table',
    caption: texts.cells,
    columns: [
      { title: partsTexts[language].numberColumn, share: 0.1 },
      { title: texts.indicator, share: decided ? 0.26 : 0.32 },
      { title: texts.month, share: 0.08 },
      { title: texts.oldValue, share: 0.12 },
      { title: texts.newValue, share: 0.12 },
      { title: texts.cellReason, share: decided ? 0.16 : 0.26 },
      ...(decided ? [{ title: texts.word, share: 0.16 }] : []),
    ],
    rows: cells.map(({ number, title, month, oldValue, newValue, reason, refusedBecause }) => [
      number,
      title[language],
      String(month),
      shown(oldValue),
      shown(newValue),
      inLanguage(reason, language),
      ...(decided
        ? [refusedBecause ? texts.leftAsIs(inLanguage(refusedBecause, language)) : texts.corrected]
        : []),
    ]),
  };
}

function closing(
  from: number,
  { proof, signer: person }: Pick<CorrectionRequestData, 'proof' | 'signer'>,
  language: DocumentLanguage,
): DocumentBlock[] {
  const texts = reportCorrectionTexts[language];
  return [
    item(from, texts.proof, { kind: 'list', numbered: true, items: proof }),
    item(from + 1, texts.signature, {
      kind: 'signatures',
      lines: [signerLine(person, texts.signer, language)],
    }),
    paragraph(`${partsTexts[language].rules}.`, 'small'),
  ];
}

export function correctionRequest(data: CorrectionRequestData, language: DocumentLanguage): DocumentContent {
  const texts = reportCorrectionTexts[language];
  const { form, year, quarter } = data.report;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.requestTitle,
    subtitle: texts.subtitle(form[language], year, quarter),
    place: data.place[language],
    blocks: [
      item(1, texts.to, paragraph(data.subject.name[language])),
      item(2, texts.basis, paragraph(texts.clause)),
      item(3, texts.reason, paragraph(inLanguage(data.reason, language))),
      item(4, texts.cells, paragraph(texts.asked(data.cells.length)), cellTable(data.cells, language, false)),
      ...closing(5, data, language),
    ],
  };
}

function decision(
  data: CorrectionActData,
  language: DocumentLanguage,
  {
    title,
    decided,
    table,
  }: { readonly title: string; readonly decided: readonly DocumentBlock[]; readonly table: DocumentBlock },
): DocumentContent {
  const texts = reportCorrectionTexts[language];
  const { form, year, quarter } = data.report;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title,
    subtitle: texts.subtitle(form[language], year, quarter),
    place: data.place[language],
    blocks: [
      item(1, texts.body, subjectFacts(data.subject, language)),
      item(2, texts.basis, {
        kind: 'facts',
        rows: [
          [texts.basis, texts.clause],
          [texts.request, referenceText(data.request, language)],
        ],
      }),
      item(3, texts.decision, ...decided),
      item(4, texts.cells, table),
      ...closing(5, data, language),
    ],
  };
}

export function correctionAct(data: CorrectionActData, language: DocumentLanguage): DocumentContent {
  const texts = reportCorrectionTexts[language];
  const left = data.cells.filter(({ refusedBecause }) => refusedBecause).length;
  return decision(data, language, {
    title: texts.actTitle,
    decided: [paragraph(texts.made(data.cells.length - left)), paragraph(texts.left(left))],
    table: cellTable(data.cells, language, true),
  });
}

export function correctionRefusal(data: CorrectionRefusalData, language: DocumentLanguage): DocumentContent {
  const texts = reportCorrectionTexts[language];
  return decision(data, language, {
    title: texts.refusalTitle,
    decided: [
      paragraph(texts.refused),
      paragraph(`${texts.refusalReason}: ${inLanguage(data.reason, language)}`),
    ],
    table: cellTable(data.cells, language, false),
  });
}
