import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { violationFacts } from './letter-on-measures.template';
import { materialsPaperTexts, type MaterialsPaperKind } from './materials-paper.texts';
import { inLanguage, item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, recipient, reference, severity, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/**
 * Papers that take the materials of an inspection outside the office: on liability to the higher body, to the prosecutor's office,
 * to another state body, to a court (clause 35), and to the body that looks into a criminal offence (clause 29).
 */
export const materialsPaperData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  recipient,
  appointment: reference,
  resultAct: reference.optional(),
  prescription: reference.optional(),
  /** The letter of clause 30 goes with the papers of clause 35. */
  letter: reference.optional(),
  violations: z.array(z.strictObject({ pointNumber: text, description: text, severity })),
  /** What was not done, or what signs were found. */
  statement: text,
  statedOn: day,
  signer,
});

export type MaterialsPaperData = z.infer<typeof materialsPaperData>;

function attachments(data: MaterialsPaperData, language: DocumentLanguage): [string, string][] {
  const texts = materialsPaperTexts[language];
  const named = [
    [texts.appointment, data.appointment],
    [texts.resultAct, data.resultAct],
    [texts.prescription, data.prescription],
    [texts.letter, data.letter],
  ] as const;
  return named.flatMap(([title, given]): [string, string][] =>
    given ? [[title, referenceText(given, language)]] : [],
  );
}

/** Draws the paper of one kind. */
export function materialsPaper(kind: MaterialsPaperKind) {
  return (data: MaterialsPaperData, language: DocumentLanguage): DocumentContent => {
    const texts = materialsPaperTexts[language];
    const { title, subtitle, statement, asks } = texts.kinds[kind];
    return {
      language,
      letterhead: letterhead(data.authority, language),
      title,
      subtitle,
      place: data.place[language],
      blocks: [
        item(1, texts.addressee, paragraph(inLanguage(data.recipient, language))),
        item(2, texts.subject, subjectFacts(data.subject, language)),
        ...(data.violations.length > 0
          ? [item(3, texts.violations, violationFacts(data.violations, language))]
          : [item(3, texts.violations, paragraph(texts.noViolations))]),
        item(
          4,
          statement,
          paragraph(data.statement),
          paragraph(texts.statedOn(formatDate(data.statedOn, language))),
        ),
        item(5, texts.asks, paragraph(asks)),
        item(6, texts.attached, { kind: 'facts', rows: attachments(data, language) }),
        item(7, texts.signature, {
          kind: 'signatures',
          lines: [signerLine(data.signer, texts.signerCaption, language)],
        }),
        paragraph(`${partsTexts[language].rules}.`, 'small'),
      ],
    };
  };
}
