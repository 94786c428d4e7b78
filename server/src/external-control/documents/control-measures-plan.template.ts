import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { controlMeasuresPlanTexts } from './control-measures-plan.texts';
import { item, letterhead, paragraph, referenceText, signerLine } from './parts';
import { authority, bilingual, day, namedOnly, reference, signer } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** What a plan on a letter on measures holds, whichever control the letter follows. */
const plan = {
  place: bilingual,
  /** Whose plan it is. */
  authority,
  /** Who asked for it. */
  subject: namedOnly,
  letter: reference,
  version: z.int().positive(),
  rows: z.array(z.strictObject({ measure: text, responsible: text, dueDate: day, completion: text })).min(1),
  late: z.literal(true).optional(),
  signer,
};

/** The plan that the head of an object of control hands in on a letter on measures (clauses 55, 56). */
export const controlMeasuresPlanData = z.strictObject({ ...plan, act: reference });

/** The plan that the head of an inspected subject hands in (clauses 32, 33); after external monitoring one is offered freely (D20). */
export const actionPlanData = z.strictObject({
  ...plan,
  basis: reference.extend({ kind: z.enum(['RESULT_ACT', 'MONITORING_RECORD']) }),
});

export type ControlMeasuresPlanData = z.infer<typeof controlMeasuresPlanData>;
export type ActionPlanData = z.infer<typeof actionPlanData>;

interface OwnParts {
  /** To whom it goes, above the name of the body. */
  readonly unit?: string;
  /** What the letter rests on. */
  readonly act: readonly [title: string, reference: string];
  readonly late: string;
}

function drawPlan(
  data: Omit<ControlMeasuresPlanData, 'act'>,
  language: DocumentLanguage,
  { unit, act, late }: OwnParts,
): DocumentContent {
  const texts = controlMeasuresPlanTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.addressee, ...(unit ? [paragraph(unit)] : []), paragraph(data.subject.name[language])),
      item(2, texts.basis, {
        kind: 'facts',
        rows: [
          [texts.letter, referenceText(data.letter, language)],
          act,
          [texts.version, String(data.version)],
        ],
      }),
      item(
        3,
        texts.measures,
        {
          kind: 'table',
          caption: texts.rows,
          columns: [
            { title: partsTexts[language].numberColumn, share: 0.06 },
            { title: texts.measure, share: 0.36 },
            { title: texts.responsible, share: 0.22 },
            { title: texts.dueDate, share: 0.16 },
            { title: texts.completion, share: 0.2 },
          ],
          rows: data.rows.map(({ measure, responsible, dueDate, completion }, index) => [
            String(index + 1),
            measure,
            responsible,
            formatDate(dueDate, language),
            completion,
          ]),
        },
        ...(data.late ? [paragraph(late)] : []),
      ),
      item(4, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}

export function controlMeasuresPlan(
  data: ControlMeasuresPlanData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = controlMeasuresPlanTexts[language];
  return drawPlan(data, language, {
    unit: texts.unitHead,
    act: [texts.act, referenceText(data.act, language)],
    late: texts.late,
  });
}

export function actionPlan(data: ActionPlanData, language: DocumentLanguage): DocumentContent {
  const texts = controlMeasuresPlanTexts[language];
  return drawPlan(data, language, {
    act: [texts.basisOf[data.basis.kind], referenceText(data.basis, language)],
    late: texts.lateAfterInspection,
  });
}
