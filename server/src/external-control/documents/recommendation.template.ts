import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { item, letterhead, paragraph, periodText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, period, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { recommendationTexts } from './recommendation.texts';

const text = z.string().trim().min(1);

/** What a control without a visit ends in: what the analysis found, from which sources, and what is recommended. Clauses 6-3, 7-2. */
export const recommendationData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  analysis: text,
  period,
  findings: z.array(z.strictObject({ text, source: bilingual, reference: text })).min(1),
  recommendation: text,
  /** Only where an office has a term for it: the Rules set none. */
  reportBy: day.optional(),
  signer,
});

export type RecommendationData = z.infer<typeof recommendationData>;

export function recommendation(data: RecommendationData, language: DocumentLanguage): DocumentContent {
  const texts = recommendationTexts[language];
  const reportBy = data.reportBy ? [paragraph(texts.reportBy(formatDate(data.reportBy, language)))] : [];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.body, paragraph(data.authority.name[language])),
      item(2, texts.subject, subjectFacts(data.subject, language)),
      item(3, texts.analysis, paragraph(data.analysis), {
        kind: 'facts',
        rows: [[texts.period, periodText(data.period, language)]],
      }),
      item(4, texts.findings, {
        kind: 'table',
        caption: texts.findingsCaption,
        columns: [
          { title: partsTexts[language].numberColumn, share: 0.08 },
          { title: texts.finding, share: 0.56 },
          { title: texts.source, share: 0.36 },
        ],
        rows: data.findings.map(({ text: found, source, reference }, index) => [
          String(index + 1),
          found,
          `${source[language]}: ${reference}`,
        ]),
      }),
      item(5, texts.recommendation, paragraph(data.recommendation, 'strong'), ...reportBy),
      item(6, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${texts.nature} ${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
