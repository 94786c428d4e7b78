import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate, formatDateTime } from '../../platform/documents/format-date';
import { bothLanguages } from '../../platform/messages/both-languages';
import { controlActTexts } from './control-act.texts';
import {
  basisText,
  controlBasis,
  controlObject,
  objectFacts,
  termOrderLines,
  termOrders,
} from './control-paper.template';
import { inLanguage, item, letterhead, paragraph, people, periodText, referenceText } from './parts';
import { authority, bilingual, day, drawnUp, moment, period, person, reference } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** How many violations of one kind were found. */
const violationCount = z.strictObject({ kind: bilingual, count: z.int().positive() });

const actEndorsement = z.strictObject({
  kind: z.enum(['ACQUAINTED', 'REFUSED', 'AGREED', 'OBJECTED']),
  at: moment,
  /** Of a refusal: who refused, and before whom. */
  text: text.optional(),
  late: z.literal(true).optional(),
});

/** Act of a control event with its thirteen items: clause 51. Once violations were found, (11) and proofs are part of it. */
export const controlActData = z
  .strictObject({
    place: bilingual,
    authority,
    subject: controlObject,
    drawnUp,
    /** Where it was drawn up, in the words of the executor. */
    drawnUpPlace: text,
    /** Where the event was held (item 5); acts of earlier days told one place for both. */
    heldPlace: text.optional(),
    present: text.optional(),
    order: reference,
    basis: controlBasis,
    /** Orders that moved its end (clauses 44, 45). */
    termOrders: termOrders.optional(),
    executors: z.array(person).min(1),
    /** Who was drawn in, each with the organisation and the field of knowledge (clause 49). */
    experts: z.array(text).optional(),
    held: period,
    checkedPeriod: period,
    analysis: text,
    results: text,
    violations: z.boolean(),
    violationCounts: z.array(violationCount).optional(),
    evidence: z.array(text),
    /** Requests that the object answered late, kept back as a secret, or had not answered by their day when the act was drawn up (clause 48 (1), (2)). */
    missedRequests: z
      .array(
        z.strictObject({
          number: text,
          dueDate: day,
          answeredOn: day.optional(),
          withheld: z.literal(true).optional(),
          late: z.literal(true).optional(),
        }),
      )
      .optional(),
    causes: text,
    checklist: text,
    points: text,
    measures: text.optional(),
    /** Point by point, where the measures are parted. */
    recommendations: z.array(text).optional(),
    measuresBy: day.optional(),
    accountability: text.optional(),
    /** What was noted on it since: clauses 50, 51 (12), 52. */
    endorsements: z.array(actEndorsement).optional(),
  })
  .refine(
    ({ violations, accountability, evidence }) => !violations || (accountability && evidence.length > 0),
  );

export type ControlActData = z.infer<typeof controlActData>;

/** Those who were present, one a line or parted by semicolons. */
const presentOf = ({ present = '' }: ControlActData): string[] =>
  present
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Who looked at it or refused to, and what was answered: what is not known yet is left to be filled in by hand. */
function acquaintance(data: ControlActData, language: DocumentLanguage) {
  const { endorsements = [], subject } = data;
  const texts = controlActTexts[language];
  const isNoted = (...kinds: readonly string[]) => endorsements.some(({ kind }) => kinds.includes(kind));
  const toFillIn: readonly DocumentBlock[] = isNoted('ACQUAINTED', 'REFUSED')
    ? []
    : [{ kind: 'choices', items: [texts.acquainted, texts.refused] }];
  const objections: readonly DocumentBlock[] = isNoted('OBJECTED', 'AGREED')
    ? []
    : [{ kind: 'fillIn', label: texts.objections, lines: 1 }];
  return item(
    12,
    texts.acquaintance,
    ...toFillIn,
    ...endorsements.map(({ kind, at, text: note, late }) =>
      paragraph(
        [
          texts.endorsed[kind](formatDateTime(at, language)),
          ...(late ? [texts.late] : []),
          ...(note ? [note] : []),
        ].join(' '),
        'strong',
      ),
    ),
    {
      kind: 'signatures',
      lines: [
        { position: inLanguage(subject.head, language), caption: texts.headCaption },
        ...presentOf(data).map((position) => ({ position, caption: texts.presentCaption })),
      ],
    },
    ...objections,
  );
}

/** What is said point by point, under its heading; nothing where there are no points. */
const points = (heading: string, items: readonly string[]): readonly DocumentBlock[] =>
  items.length === 0 ? [] : [paragraph(`${heading}:`), { kind: 'list', numbered: true, items }];

/** Violations by kind, as they go into the quarterly report, and together. */
function numbers(
  counts: NonNullable<ControlActData['violationCounts']>,
  language: DocumentLanguage,
): readonly DocumentBlock[] {
  if (counts.length === 0) return [];
  const texts = controlActTexts[language];
  const rows = counts.map(({ kind, count }): [string, string] => [kind[language], String(count)]);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return [paragraph(`${texts.counts}:`), { kind: 'facts', rows: [...rows, [texts.total, String(total)]] }];
}

function missedOf({ missedRequests = [] }: ControlActData, language: DocumentLanguage): string[] {
  const texts = controlActTexts[language];
  return missedRequests.map(({ number, dueDate, answeredOn, withheld, late }) => {
    const due = formatDate(dueDate, language);
    if (!answeredOn) return texts.missed(number, due);
    const on = formatDate(answeredOn, language);
    // What was not kept back stands here because it came late.
    const cameLate = late || !withheld ? [texts.answeredLate(number, due, on)] : [];
    return [...cameLate, ...(withheld ? [texts.withheld(number, on)] : [])].join(' ');
  });
}

export function controlAct(data: ControlActData, language: DocumentLanguage): DocumentContent {
  const texts = controlActTexts[language];
  const { violations, violationCounts = [], evidence, measures, measuresBy, accountability } = data;
  const { recommendations = [], experts = [] } = data;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      paragraph(texts.copies),
      item(1, texts.drawnUp, {
        kind: 'facts',
        rows: [
          [texts.at, formatDateTime(data.drawnUp.at, language)],
          [texts.place, bothLanguages(data.drawnUpPlace)[language]],
        ],
      }),
      item(
        2,
        texts.object,
        objectFacts(data.subject, language),
        paragraph(`${texts.present}: ${data.present ?? texts.nobody}`),
      ),
      item(
        3,
        texts.order,
        paragraph(referenceText(data.order, language)),
        paragraph(`${texts.basis}: ${basisText(data.basis, language)}`),
        ...termOrderLines(data.termOrders, language),
      ),
      item(4, texts.executors, people(data.executors, language), ...points(texts.experts, experts)),
      item(5, texts.held, {
        kind: 'facts',
        rows: [
          [texts.period, periodText(data.held, language)],
          [texts.place, bothLanguages(data.heldPlace ?? data.drawnUpPlace)[language]],
          [texts.checkedPeriod, periodText(data.checkedPeriod, language)],
        ],
      }),
      item(6, texts.analysis, paragraph(data.analysis)),
      item(
        7,
        texts.results,
        paragraph(data.results),
        ...(violations ? [] : [paragraph(texts.noViolations)]),
        ...numbers(violationCounts, language),
        ...points(texts.missedRequests, missedOf(data, language)),
        ...points(texts.evidence, evidence),
      ),
      item(8, texts.causes, paragraph(data.causes)),
      item(9, texts.checklist, {
        kind: 'facts',
        rows: [
          [texts.checklistName, data.checklist],
          [texts.points, data.points],
        ],
      }),
      item(
        10,
        texts.measures,
        paragraph(measures ?? texts.noMeasures),
        ...points(texts.recommendations, recommendations),
        ...(measuresBy ? [paragraph(texts.by(formatDate(measuresBy, language)))] : []),
      ),
      item(11, texts.accountability, paragraph(accountability ?? texts.noAccountability)),
      acquaintance(data, language),
      item(13, texts.signatures, {
        kind: 'signatures',
        lines: data.executors.map(({ fullName, position }) => ({
          position: position[language],
          name: fullName,
          caption: texts.executorCaption,
        })),
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
