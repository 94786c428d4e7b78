import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { controlExecutionReportTexts } from './control-execution-report.texts';
import { item, letterhead, paragraph, referenceText, signerLine } from './parts';
import { authority, bilingual, day, namedOnly, reference, signer } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** What an object of control tells of the execution of its plan by the date in the letter (clause 57). */
export const controlExecutionReportData = z.strictObject({
  place: bilingual,
  /** The object: the information is its own. */
  authority,
  /** The body that controls. */
  subject: namedOnly,
  letter: reference,
  act: reference,
  reportBy: day,
  information: text,
  /** Rows of the plan that holds, each with what was last said of it. */
  rows: z.array(
    z.strictObject({
      measure: text,
      responsible: text,
      dueDate: day,
      told: z
        .strictObject({
          date: day,
          text,
          /** Missing in papers drawn up before the rows named their copies. */
          copies: z.array(text).optional(),
          /** Why none goes with it. */
          noCopiesBecause: text.optional(),
          accepted: z.literal(true).optional(),
          /** The unit gave it back, and nothing was told since. */
          returned: z.strictObject({ date: day, reason: text }).optional(),
        })
        .optional(),
    }),
  ),
  /** Copies that go with it beside those of the rows, by the names of their files. */
  copies: z.array(text),
  late: z.literal(true).optional(),
  signer,
});

export type ControlExecutionReportData = z.infer<typeof controlExecutionReportData>;

type Row = ControlExecutionReportData['rows'][number];

export function controlExecutionReport(
  data: ControlExecutionReportData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = controlExecutionReportTexts[language];
  const hasCopies = ({ told }: Row) => (told?.copies ?? []).length > 0;
  const copiesOf = ({ copies = [], noCopiesBecause }: NonNullable<Row['told']>) => [
    copies.length > 0 && texts.rowCopies(copies.join(', ')),
    noCopiesBecause && texts.noRowCopies(noCopiesBecause),
  ];
  const toldOf = ({ told }: Row) =>
    told
      ? [
          `${formatDate(told.date, language)}: ${told.text}`,
          ...copiesOf(told),
          told.accepted && texts.accepted,
          told.returned && texts.returned(formatDate(told.returned.date, language), told.returned.reason),
        ]
          .filter(Boolean)
          .join('; ')
      : texts.nothingTold;
  const copies = [
    ...(data.copies.length > 0 ? [data.copies.join('; ')] : []),
    ...(data.rows.some(hasCopies) ? [texts.copiesOfRows] : []),
  ];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.addressee, paragraph(data.subject.name[language])),
      item(2, texts.basis, {
        kind: 'facts',
        rows: [
          [texts.letter, referenceText(data.letter, language)],
          [texts.reportBy, formatDate(data.reportBy, language)],
          [texts.act, referenceText(data.act, language)],
        ],
      }),
      item(3, texts.information, paragraph(data.information), ...(data.late ? [paragraph(texts.late)] : [])),
      item(
        4,
        texts.rows,
        data.rows.length === 0
          ? paragraph(texts.noRows)
          : {
              kind: 'table',
              caption: texts.rows,
              columns: [
                { title: partsTexts[language].numberColumn, share: 0.06 },
                { title: texts.measure, share: 0.3 },
                { title: texts.responsible, share: 0.18 },
                { title: texts.dueDate, share: 0.16 },
                { title: texts.told, share: 0.3 },
              ],
              rows: data.rows.map((row, index) => [
                String(index + 1),
                row.measure,
                row.responsible,
                formatDate(row.dueDate, language),
                toldOf(row),
              ]),
            },
      ),
      item(5, texts.copies, ...(copies.length > 0 ? copies : [texts.noCopies]).map((one) => paragraph(one))),
      item(6, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
