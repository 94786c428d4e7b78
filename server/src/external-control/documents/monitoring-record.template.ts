import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { monitoringTexts } from './monitoring.texts';
import { inLanguage, item, letterhead, paragraph, periodText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, period, recipient, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);
const count = z.int().min(0);

export const monitoringSource = z.enum([
  'INFORMATION_SYSTEM',
  'QUARTERLY_INFORMATION',
  'SITES_AND_MEDIA',
  'ADDRESSES',
]);

/** What monitoring found: of which source, about which service. */
export const monitoringFinding = z.strictObject({
  kind: z.enum(['VIOLATION', 'CAUSE', 'NOTE']),
  source: monitoringSource,
  text: recipient,
  service: bilingual.optional(),
});

/** Record of external monitoring by the four sources of clause 36. */
export const monitoringRecordData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  period,
  materials: z
    .array(
      z.strictObject({
        source: monitoringSource,
        lookedOn: day,
        text: recipient,
        link: text.optional(),
        figures: z.strictObject({ rendered: count, late: count, refused: count }).optional(),
      }),
    )
    .min(1),
  findings: z.array(monitoringFinding),
  summary: recipient,
  signer,
});

export type MonitoringRecordData = z.infer<typeof monitoringRecordData>;

/** Findings of one kind as the rows of a list, each with its service. */
export function findingTexts(
  findings: readonly z.infer<typeof monitoringFinding>[],
  kind: 'VIOLATION' | 'CAUSE' | 'NOTE',
  language: DocumentLanguage,
): string[] {
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ text: found, service }) =>
      [inLanguage(found, language), service && `(${service[language]})`].filter(Boolean).join(' '),
    );
}

export function monitoringRecord(data: MonitoringRecordData, language: DocumentLanguage): DocumentContent {
  const texts = monitoringTexts[language];
  const kinds = (['VIOLATION', 'CAUSE', 'NOTE'] as const).flatMap((kind) => {
    const items = findingTexts(data.findings, kind, language);
    return items.length > 0
      ? [paragraph(texts.kinds[kind], 'strong'), { kind: 'list', numbered: true, items } as const]
      : [];
  });
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.recordTitle,
    subtitle: texts.recordSubtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.subject, subjectFacts(data.subject, language)),
      item(2, texts.period, paragraph(periodText(data.period, language))),
      item(3, texts.materials, {
        kind: 'table',
        caption: texts.materialsCaption,
        columns: [
          { title: texts.source, share: 0.3 },
          { title: texts.lookedOn, share: 0.16 },
          { title: texts.lookedAt, share: 0.54 },
        ],
        rows: data.materials.map(({ source, lookedOn, text: what, link, figures }) => [
          texts.sources[source],
          formatDate(lookedOn, language),
          [inLanguage(what, language), link, figures && texts.figures(figures)].filter(Boolean).join('; '),
        ]),
      }),
      item(4, texts.findings, ...(kinds.length > 0 ? kinds : [paragraph(texts.noFindings)])),
      item(5, texts.summary, paragraph(inLanguage(data.summary, language))),
      item(6, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.recordSigner, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
