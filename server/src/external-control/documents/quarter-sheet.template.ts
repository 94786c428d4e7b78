import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { inLanguage, item, letterhead, paragraph, periodText, signerLine } from './parts';
import { authority, bilingual, namedOnly, period, recipient, signer } from './parts.data';
import { partsTexts } from './parts.texts';
import { quarterTexts } from './quarter.texts';

const text = z.string().trim().min(1);

/** What every paper of a quarter of internal monitoring begins with. */
export const ofQuarter = {
  place: bilingual,
  authority,
  /** The body that monitors itself and what lies below it. */
  subject: namedOnly,
  quarter: z.strictObject({ year: z.int(), number: z.int().min(1).max(4), period }),
  signer,
};

/** Sheet of internal monitoring: the thirteen points of clause 58, each answered, with what was found. */
export const quarterSheetData = z.strictObject({
  ...ofQuarter,
  points: z
    .array(
      z.strictObject({
        title: bilingual,
        answer: z.enum(['MET', 'VIOLATED', 'NOT_APPLICABLE']),
        text: recipient.optional(),
        findings: z.array(
          z.strictObject({ text: recipient, service: bilingual.optional(), files: z.array(text) }),
        ),
      }),
    )
    .length(13),
  proposals: z.int().min(0),
});

export type QuarterSheetData = z.infer<typeof quarterSheetData>;
type Point = QuarterSheetData['points'][number];

export function quarterFacts(
  { subject, quarter }: Pick<QuarterSheetData, 'subject' | 'quarter'>,
  language: DocumentLanguage,
): DocumentBlock {
  const texts = quarterTexts[language];
  return {
    kind: 'facts',
    rows: [
      [texts.body, subject.name[language]],
      [texts.quarter, texts.quarterOf(quarter.number, quarter.year)],
      [texts.period, periodText(quarter.period, language)],
    ],
  };
}

function pointBlocks({ answer, text: said, findings }: Point, language: DocumentLanguage): DocumentBlock[] {
  const texts = quarterTexts[language];
  const found = findings.map(({ text: what, service, files }) =>
    [
      inLanguage(what, language),
      service && `(${service[language]})`,
      files.length > 0 && `${texts.files}: ${files.join('; ')}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [
    paragraph(texts.answers[answer], 'strong'),
    ...(said ? [paragraph(inLanguage(said, language))] : []),
    ...(found.length > 0
      ? [paragraph(`${texts.found}:`), { kind: 'list', numbered: true, items: found } as const]
      : []),
  ];
}

export function quarterSheet(data: QuarterSheetData, language: DocumentLanguage): DocumentContent {
  const texts = quarterTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.sheetTitle,
    subtitle: texts.sheetSubtitle,
    place: data.place[language],
    blocks: [
      quarterFacts(data, language),
      ...data.points.map((point, i) => item(i + 1, point.title[language], ...pointBlocks(point, language))),
      paragraph(data.proposals > 0 ? texts.proposed(data.proposals) : texts.nothingProposed),
      { kind: 'signatures', lines: [signerLine(data.signer, texts.unitCaption, language)] },
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
