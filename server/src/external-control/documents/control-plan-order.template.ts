import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { controlPlanOrderTexts } from './control-plan-order.texts';
import { item, letterhead, paragraph, periodText, personText, referenceText, signerLine } from './parts';
import { authority, bilingual, namedOnly, period, person, reference, signer } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

const line = z.strictObject({
  /** Its number in the plan; papers of earlier days number their own rows. */
  position: z.int().positive().nullish(),
  object: bilingual,
  questions: text,
  period,
  completion: text,
  executors: z.array(person),
});

/** Order of a body's leadership that approves its yearly plan or changes a line of it (clauses 42, 43). */
export const controlPlanOrderData = z.strictObject({
  place: bilingual,
  authority,
  subject: namedOnly,
  year: z.int(),
  /** Null where the plan is approved. */
  change: z
    .strictObject({
      kind: z.enum(['ADDED', 'REPLACED', 'REMOVED']),
      reason: text,
      /** The line as it stood, where it is replaced. */
      earlier: line.optional(),
      /** The order that approved the plan. */
      order: reference.optional(),
    })
    .nullable(),
  /** With whom the plan that is approved was agreed, in the words of the unit. */
  agreedWith: text.optional(),
  lines: z.array(line).min(1),
  signer,
});

export type ControlPlanOrderData = z.infer<typeof controlPlanOrderData>;

function table(
  lines: ControlPlanOrderData['lines'],
  caption: string,
  language: DocumentLanguage,
): DocumentBlock {
  const texts = controlPlanOrderTexts[language];
  return {
    kind: 'table',
    caption,
    columns: [
      { title: partsTexts[language].numberColumn, share: 0.06 },
      { title: texts.object, share: 0.2 },
      { title: texts.questions, share: 0.26 },
      { title: texts.dates, share: 0.16 },
      { title: texts.completion, share: 0.14 },
      { title: texts.executors, share: 0.18 },
    ],
    rows: lines.map(({ position, object, questions, period: dates, completion, executors }, index) => [
      String(position ?? index + 1),
      object[language],
      questions,
      periodText(dates, language),
      completion,
      executors.map((one) => personText(one, language)).join('; '),
    ]),
  };
}

export function controlPlanOrder(data: ControlPlanOrderData, language: DocumentLanguage): DocumentContent {
  const texts = controlPlanOrderTexts[language];
  const { change, year, lines } = data;
  const positions = lines.flatMap(({ position }) => (position ? [position] : [])).join(', ');
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: change ? texts.alteration(year) : texts.approval(year),
    place: data.place[language],
    blocks: [
      paragraph(texts.basis),
      item(
        1,
        texts.decision,
        paragraph(change ? texts.changes[change.kind] : texts.approve(lines.length)),
        ...(change?.order
          ? [paragraph(texts.changed(referenceText(change.order, language), positions))]
          : []),
        ...(change ? [paragraph(texts.reason(change.reason))] : []),
        ...(data.agreedWith ? [paragraph(texts.agreedWith(data.agreedWith))] : []),
      ),
      item(2, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      item(
        3,
        texts.annex,
        ...(change?.earlier ? [table([change.earlier], texts.earlier, language)] : []),
        table(lines, change?.earlier ? texts.anew : texts.caption, language),
      ),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
