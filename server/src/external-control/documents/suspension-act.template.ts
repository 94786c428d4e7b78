import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { item, letterhead, paragraph, people, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, person, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { suspensionActTexts } from './suspension-act.texts';

const text = z.string().trim().min(1);

/** What a suspended inspection waits for: clause 19. */
export const suspensionCause = z.enum([
  'FOREIGN_INFORMATION',
  'SPECIAL_STUDY',
  'TESTS',
  'EXPERT_EXAMINATION',
]);

/** Act of suspension of an inspection, and act of its resumption: clauses 19 and 20. */
export const suspensionActData = z.strictObject({
  kind: z.enum(['SUSPENSION', 'RESUMPTION']),
  act: reference,
  place: bilingual,
  authority,
  subject,
  subjectMatter: text,
  inspectors: z.array(person).min(1),
  /** The act of appointment. */
  appointment: reference,
  /** What the inspection waits for; of a resumption what has come. */
  cause: suspensionCause,
  reason: text,
  suspendedOn: day,
  /** First day that counts again: of a suspension the latest that it can be. */
  resumedOn: day,
  workingDaysLeft: z.int().min(0),
  earlierEnd: day,
  /** As the days given back move it, were the resumption on that day. */
  newEnd: day,
  signer,
});

export type SuspensionActData = z.infer<typeof suspensionActData>;

export function suspensionAct(data: SuspensionActData, language: DocumentLanguage): DocumentContent {
  const texts = suspensionActTexts[language];
  const own = texts.of[data.kind];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: own.title,
    place: data.place[language],
    blocks: [
      item(1, texts.number, paragraph(referenceText(data.act, language))),
      item(2, texts.appointment, paragraph(referenceText(data.appointment, language))),
      item(3, texts.subject, subjectFacts(data.subject, language)),
      item(4, texts.subjectMatter, paragraph(data.subjectMatter)),
      item(5, texts.inspectors, people(data.inspectors, language)),
      item(6, own.reason, paragraph(texts.causes[data.cause], 'strong'), paragraph(data.reason)),
      item(7, texts.days, {
        kind: 'facts',
        rows: [
          [texts.suspendedOn, formatDate(data.suspendedOn, language)],
          [own.resumedOn, formatDate(data.resumedOn, language)],
          [texts.left, texts.workingDays(data.workingDaysLeft)],
          [texts.earlierEnd, formatDate(data.earlierEnd, language)],
          [own.newEnd, formatDate(data.newEnd, language)],
        ],
      }),
      item(8, texts.law, paragraph(`${texts.lawText} ${partsTexts[language].rules}.`)),
      item(9, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, own.signerCaption, language)],
        sealPlace: partsTexts[language].sealPlace,
      }),
    ],
  };
}
