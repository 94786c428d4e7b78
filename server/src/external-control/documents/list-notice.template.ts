import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { controlTexts, factText, halfYearListOrderData } from './half-year-list-order.template';
import { listNoticeTexts } from './list-notice.texts';
import { item, letterhead, paragraph, referenceText, signerLine } from './parts';
import { bilingual, reference } from './parts.data';
import { partsTexts } from './parts.texts';

const { place, authority, subject, year, half, criteria, sha256, lines, signer } =
  halfYearListOrderData.shape;

/** Notice to a subject that it stands on the approved list, and why: what the order of approval asks for (clauses 7, 7-1). */
export const listNoticeData = z.strictObject({
  place,
  authority,
  subject,
  year,
  half,
  criteria,
  sha256,
  order: reference,
  line: lines.element,
  recipient: bilingual,
  signer,
});

export type ListNoticeData = z.infer<typeof listNoticeData>;

export function listNotice(data: ListNoticeData, language: DocumentLanguage): DocumentContent {
  const texts = listNoticeTexts[language];
  const { line, criteria: of } = data;
  const given = line.givenFact && line.givenRisk ? [[line.givenFact, line.givenRisk]] : [];
  const counted = line.reasons.map((one) => [factText(one, language), one.risk[language]]);
  const controls = controlTexts(line, language).map((one) => [one, '–']);
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle(data.year, data.half),
    place: data.place[language],
    blocks: [
      item(1, texts.to, paragraph(data.recipient[language])),
      item(2, texts.told, paragraph(texts.toldText(referenceText(data.order, language), line.position))),
      item(
        3,
        texts.reasons,
        {
          kind: 'table',
          caption: texts.reasonsCaption,
          columns: [
            { title: texts.fact, share: 0.5 },
            { title: texts.risk, share: 0.5 },
          ],
          rows: [...given, ...counted, ...controls],
        },
        { kind: 'facts', rows: [[texts.score, String(line.score)]] },
      ),
      item(4, texts.criteria, {
        kind: 'facts',
        rows: [
          [texts.edition, of.edition],
          [texts.source, of.source[language]],
          [texts.hash, data.sha256],
        ],
      }),
      paragraph(texts.next),
      item(5, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signer, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
