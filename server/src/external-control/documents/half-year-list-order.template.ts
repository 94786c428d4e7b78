import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { halfYearListOrderTexts } from './half-year-list-order.texts';
import { item, letterhead, paragraph, referenceText, signerLine } from './parts';
import { authority, bilingual, day, namedOnly, signer } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);
/** A report is named by its appendix and quarter; orders of earlier days named it by the code of its form. */
const report = z.strictObject({ appendix: z.int().min(1), quarter: z.int().min(1).max(4), year: z.int() });
/** What others told is cited by their paper, and told with its own day. */
const fact = z.strictObject({ number: text, date: day, report: report.optional(), told: text.optional() });
type Fact = z.infer<typeof fact>;

const reason = z.strictObject({
  name: bilingual,
  risk: bilingual,
  counted: z.int().min(1),
  /** The concrete facts, the newest first, and how many more there are. Earlier orders named their number alone. */
  facts: z.array(fact).optional(),
  more: z.int().min(0).optional(),
});
type Reason = z.infer<typeof reason>;

/** Every line names a concrete fact and a potential risk (clause 7-1): counted ones, or those that a person named. */
const line = z
  .strictObject({
    position: z.int().min(1),
    name: bilingual,
    identifier: z.string(),
    score: z.int().min(0),
    givenFact: text.nullable(),
    givenRisk: text.nullable(),
    /** Language of what a person named; in both where it is left out. */
    wordedIn: z.enum(['KK', 'RU']).nullish(),
    reasons: z.array(reason),
    /** Results of controls without a visit that a person named among the reasons (clause 6-3). */
    controls: z.array(z.strictObject({ number: text, date: day, reason: text })).optional(),
  })
  .refine(({ givenFact, givenRisk, reasons }) => reasons.length > 0 || (givenFact && givenRisk));
type Line = z.infer<typeof line>;

/** Order of the Chair, or of the person performing the Chair's duties, with the list as its annex (clause 7). */
export const halfYearListOrderData = z.strictObject({
  place: bilingual,
  authority,
  /** What the public page names in the place of a subject. */
  subject: namedOnly,
  year: z.int(),
  half: z.union([z.literal(1), z.literal(2)]),
  criteria: z.strictObject({ edition: text, source: bilingual }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: z.array(line).min(1),
  signer,
});

export type HalfYearListOrderData = z.infer<typeof halfYearListOrderData>;

function factName({ report: of, told, ...reference }: Fact, language: DocumentLanguage): string {
  if (told) return `${reference.number}: ${told}, ${formatDate(reference.date, language)}`;
  if (!of) return referenceText(reference, language);
  return halfYearListOrderTexts[language].report(of.appendix, of.quarter, of.year);
}

export function factText(
  { name, counted, facts = [], more = 0 }: Reason,
  language: DocumentLanguage,
): string {
  const of = `${name[language]}: ${counted}`;
  if (facts.length === 0) return of;
  const named = facts.map((one) => factName(one, language));
  return `${of} (${[...named, ...(more > 0 ? [halfYearListOrderTexts[language].more(more)] : [])].join('; ')})`;
}

export const controlTexts = ({ controls = [] }: Line, language: DocumentLanguage): string[] =>
  controls.map(({ reason: given, ...reference }) =>
    halfYearListOrderTexts[language].control(referenceText(reference, language), given),
  );

/** What a person wrote in the other language says in which (clause 7-1). */
function givenText(
  given: string | null,
  wordedIn: 'KK' | 'RU' | null | undefined,
  language: DocumentLanguage,
): string[] {
  if (!given) return [];
  const isOther = wordedIn && wordedIn.toLowerCase() !== language;
  return [isOther ? `${given} (${halfYearListOrderTexts[language].wordedIn[wordedIn]})` : given];
}

function annex(data: HalfYearListOrderData, language: DocumentLanguage): DocumentBlock {
  const texts = halfYearListOrderTexts[language];
  return {
    kind: 'table',
    caption: texts.listCaption,
    columns: [
      { title: partsTexts[language].numberColumn, share: 0.07 },
      { title: texts.subject, share: 0.28 },
      { title: texts.score, share: 0.1 },
      { title: texts.fact, share: 0.28 },
      { title: texts.risk, share: 0.27 },
    ],
    rows: data.lines.map((one) => [
      String(one.position),
      one.identifier
        ? `${one.name[language]}, ${partsTexts[language].identifier} ${one.identifier}`
        : one.name[language],
      String(one.score),
      [
        ...givenText(one.givenFact, one.wordedIn, language),
        ...one.reasons.map((each) => factText(each, language)),
        ...controlTexts(one, language),
      ].join('; '),
      [
        ...givenText(one.givenRisk, one.wordedIn, language),
        ...one.reasons.map(({ risk }) => risk[language]),
      ].join('; '),
    ]),
  };
}

export function halfYearListOrder(data: HalfYearListOrderData, language: DocumentLanguage): DocumentContent {
  const texts = halfYearListOrderTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle(data.year, data.half),
    place: data.place[language],
    blocks: [
      paragraph(texts.basis),
      item(1, texts.approve, paragraph(texts.approveText(data.year, data.half, data.lines.length))),
      item(2, texts.publish, paragraph(texts.publishText)),
      item(3, texts.criteria, {
        kind: 'facts',
        rows: [
          [texts.edition, data.criteria.edition],
          [texts.source, data.criteria.source[language]],
          [texts.hash, data.sha256],
        ],
      }),
      item(4, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      item(5, texts.list, annex(data, language)),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
