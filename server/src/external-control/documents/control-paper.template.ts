import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { bothLanguages } from '../../platform/messages/both-languages';
import { controlPaperTexts, type ControlPaperKind } from './control-paper.texts';
import {
  inLanguage,
  item,
  letterhead,
  paragraph,
  people,
  periodText,
  referenceText,
  signerLine,
} from './parts';
import { authority, bilingual, day, period, person, recipient, reference, signer } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** An object of control with its head, as the papers of internal control name it. */
export const controlObject = z.strictObject({ name: bilingual, identifier: z.string(), head: recipient });

/** What a control event rests on: a line of a year's plan, or a monitoring (clause 42). */
export const controlBasis = z.union([
  z.strictObject({ planYear: z.int() }),
  z.strictObject({ monitoring: text, date: day }),
]);

/** Orders that moved the end of an event (clauses 44, 45). */
export const termOrders = z.array(
  z.strictObject({ kind: z.enum(['EXTENDED', 'SHORTENED', 'SET_RIGHT']), order: reference, endDate: day }),
);

/** Orders, submissions, notices and requests of a control event: clauses 42, 45 to 48. */
export const controlPaperData = z.strictObject({
  place: bilingual,
  authority,
  subject: controlObject,
  event: z.strictObject({
    number: text,
    basis: controlBasis,
    questions: text,
    period,
    executors: z.array(person).min(1),
    experts: z.array(text),
  }),
  /** All events of an order that appoints several. */
  together: z
    .array(z.strictObject({ number: text, object: bilingual, period }))
    .min(2)
    .optional(),
  /** The order of appointment; its own paper has none. */
  order: reference.optional(),
  /** Those that the term rests on beside it; papers of earlier days name none. */
  termOrders: termOrders.optional(),
  /** Orders whose last day this one sets right (44); papers of earlier days name none apart. */
  setsRight: z.array(reference).min(1).optional(),
  /** The order of appointment appoints other events too: a cancellation takes out this event alone (D27). */
  shared: z.boolean().optional(),
  /** The order of appointment was handed over: what is cancelled is under way. */
  begun: z.boolean().optional(),
  statement: text.optional(),
  endDate: day.optional(),
  dueDate: day.optional(),
  /** What is put before the head of the body (53), and what the head takes note of (54 (2)). */
  materials: z
    .strictObject({
      act: reference,
      papers: z.array(z.strictObject({ name: bilingual, reference })).optional(),
      files: z.int().positive().optional(),
      response: z.enum(['AGREED', 'OBJECTED', 'NO_ANSWER']).optional(),
    })
    .optional(),
  signer,
});

export type ControlPaperData = z.infer<typeof controlPaperData>;
export type ControlBasisData = z.infer<typeof controlBasis>;

export function basisText(basis: ControlBasisData, language: DocumentLanguage): string {
  const texts = controlPaperTexts[language];
  return 'planYear' in basis
    ? texts.planBasis(basis.planYear)
    : texts.monitoringBasis(bothLanguages(basis.monitoring)[language], formatDate(basis.date, language));
}

export function objectFacts(
  object: z.infer<typeof controlObject>,
  language: DocumentLanguage,
): DocumentBlock {
  const texts = controlPaperTexts[language];
  return {
    kind: 'facts',
    rows: [
      [texts.objectName, object.name[language]],
      ...(object.identifier ? [[partsTexts[language].identifier, object.identifier] as const] : []),
      [texts.head, inLanguage(object.head, language)],
    ],
  };
}

export function termOrderLines(
  orders: z.infer<typeof termOrders> | undefined,
  language: DocumentLanguage,
): DocumentBlock[] {
  if (!orders || orders.length === 0) return [];
  const texts = controlPaperTexts[language];
  const items = orders.map(({ kind, order, endDate }) =>
    texts.termOrder[kind](referenceText(order, language), formatDate(endDate, language)),
  );
  return [paragraph(`${texts.termOrders}:`), { kind: 'list', numbered: true, items }];
}

function togetherTable(
  { together }: Pick<ControlPaperData, 'together'>,
  language: DocumentLanguage,
): DocumentBlock[] {
  if (!together) return [];
  const texts = controlPaperTexts[language];
  return [
    {
      kind: 'table',
      caption: texts.together,
      columns: [
        { title: texts.number, share: 0.2 },
        { title: texts.object, share: 0.45 },
        { title: texts.period, share: 0.35 },
      ],
      rows: together.map(({ number, object, period: days }) => [
        number,
        object[language],
        periodText(days, language),
      ]),
    },
  ];
}

function materialsOf({ materials }: ControlPaperData, language: DocumentLanguage): DocumentBlock[] {
  if (!materials) return [];
  const texts = controlPaperTexts[language];
  const { act, papers, files, response } = materials;
  const listed: DocumentBlock[] = papers
    ? [
        {
          kind: 'table',
          caption: texts.papers,
          columns: [
            { title: texts.material, share: 0.65 },
            { title: texts.reference, share: 0.35 },
          ],
          rows: papers.map((paper) => [paper.name[language], referenceText(paper.reference, language)]),
        },
      ]
    : [];
  return [
    { kind: 'facts', rows: [[texts.act, referenceText(act, language)]] },
    ...listed,
    ...(files ? [paragraph(texts.files(files))] : []),
    ...(response ? [paragraph(texts.responses[response])] : []),
  ];
}

/** Draws the paper of one kind. */
export function controlPaper(kind: ControlPaperKind) {
  return (data: ControlPaperData, language: DocumentLanguage): DocumentContent => {
    const texts = controlPaperTexts[language];
    const { event, order, endDate, dueDate } = data;
    const setsRight =
      kind === 'CONTROL_SHORTENING_ORDER' && endDate !== undefined && endDate > event.period.to;
    const { title, subtitle, says, statement } = {
      ...texts.kinds[kind],
      ...(setsRight ? texts.setsRight : {}),
    };
    const cancels = kind === 'CONTROL_CANCELLATION_ORDER';
    const begun = data.begun === true;
    const opening =
      cancels && data.shared === true
        ? texts.cancelsOne(event.number, begun)
        : cancels && begun
          ? texts.cancelsBegun
          : says;
    const experts: DocumentBlock[] =
      event.experts.length > 0
        ? [paragraph(`${texts.experts}:`), { kind: 'list', numbered: true, items: event.experts }]
        : [];
    return {
      language,
      letterhead: letterhead(data.authority, language),
      title,
      subtitle,
      place: data.place[language],
      blocks: [
        paragraph(opening),
        item(1, texts.object, objectFacts(data.subject, language)),
        item(
          2,
          texts.event,
          {
            kind: 'facts',
            rows: [
              [texts.number, event.number],
              [texts.basis, basisText(event.basis, language)],
              ...(order ? [[texts.order, referenceText(order, language)] as const] : []),
              ...(data.setsRight
                ? [
                    [
                      texts.rightedOrder,
                      data.setsRight.map((one) => referenceText(one, language)).join('; '),
                    ] as const,
                  ]
                : []),
              [texts.questions, event.questions],
              [texts.period, periodText(event.period, language)],
              ...(endDate ? [[texts.endDate, formatDate(endDate, language)] as const] : []),
              ...(dueDate ? [[texts.dueDate, formatDate(dueDate, language)] as const] : []),
            ],
          },
          ...termOrderLines(data.termOrders, language),
        ),
        item(3, texts.executors, people(event.executors, language), ...experts),
        ...togetherTable(data, language),
        ...(data.statement ? [item(4, statement, paragraph(data.statement))] : []),
        ...(data.materials
          ? [item(data.statement ? 5 : 4, texts.materials, ...materialsOf(data, language))]
          : []),
        item(4 + (data.statement ? 1 : 0) + (data.materials ? 1 : 0), texts.signature, {
          kind: 'signatures',
          lines: [signerLine(data.signer, texts.signerCaption, language)],
        }),
        paragraph(`${partsTexts[language].rules}.`, 'small'),
      ],
    };
  };
}
