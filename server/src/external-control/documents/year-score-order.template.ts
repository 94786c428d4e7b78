import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { item, letterhead, paragraph, signerLine } from './parts';
import { authority, bilingual, namedOnly, signer } from './parts.data';
import { partsTexts } from './parts.texts';
import { yearScoreOrderTexts } from './year-score-order.texts';

const text = z.string().trim().min(1);
const hundredths = z.int().min(0).max(10_000);

/** Order of the Chair, or of the person performing the Chair's duties, with the scores as its annex (clause 65). */
export const yearScoreOrderData = z.strictObject({
  place: bilingual,
  authority,
  /** What the public page names in the place of a subject. */
  subject: namedOnly,
  year: z.int(),
  criteria: z.strictObject({
    edition: text,
    source: bilingual,
    weights: z.array(z.strictObject({ name: bilingual, weight: z.int().min(0) })).min(1),
  }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: z
    .array(
      z.strictObject({
        place: z.int().min(1),
        name: bilingual,
        identifier: z.string(),
        points: hundredths,
      }),
    )
    .min(1),
  signer,
});

export type YearScoreOrderData = z.infer<typeof yearScoreOrderData>;

/** `8750` is printed `87,50`. */
const pointsText = (points: number) => `${Math.floor(points / 100)},${String(points % 100).padStart(2, '0')}`;

function annex(data: YearScoreOrderData, language: DocumentLanguage): DocumentBlock {
  const texts = yearScoreOrderTexts[language];
  return {
    kind: 'table',
    caption: texts.listCaption,
    columns: [
      { title: texts.placeColumn, share: 0.12 },
      { title: texts.body, share: 0.5 },
      { title: partsTexts[language].identifier, share: 0.2 },
      { title: texts.points, share: 0.18 },
    ],
    rows: data.lines.map(({ place, name, identifier, points }) => [
      String(place),
      name[language],
      identifier,
      pointsText(points),
    ]),
  };
}

export function yearScoreOrder(data: YearScoreOrderData, language: DocumentLanguage): DocumentContent {
  const texts = yearScoreOrderTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle(data.year),
    place: data.place[language],
    blocks: [
      paragraph(texts.basis),
      item(1, texts.approve, paragraph(texts.approveText(data.year, data.lines.length))),
      item(2, texts.use, paragraph(texts.useText)),
      item(
        3,
        texts.criteria,
        {
          kind: 'facts',
          rows: [
            [texts.edition, data.criteria.edition],
            [texts.source, data.criteria.source[language]],
            [texts.hash, data.sha256],
          ],
        },
        {
          kind: 'table',
          caption: texts.weights,
          columns: [
            { title: texts.criterion, share: 0.8 },
            { title: texts.points, share: 0.2 },
          ],
          rows: data.criteria.weights.map(({ name, weight }) => [name[language], String(weight)]),
        },
      ),
      item(4, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      item(5, texts.list, annex(data, language)),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
