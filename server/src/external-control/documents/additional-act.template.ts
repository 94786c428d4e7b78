import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { additionalActTexts } from './additional-act.texts';
import { item, letterhead, paragraph, people, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, person, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

const text = z.string().trim().min(1);

/** Additional act of extension: clause 14, art. 148 of the Code. */
export const additionalActData = z.strictObject({
  act: reference,
  place: bilingual,
  authority,
  subject,
  subjectMatter: text,
  inspectors: z.array(person).min(1),
  /** The act that is extended, by its own number and by that of its registration. */
  appointment: reference,
  registration: reference,
  reason: text,
  workingDays: z.int().min(1),
  earlierEnd: day,
  newEnd: day,
  signer,
});

export type AdditionalActData = z.infer<typeof additionalActData> & OfProcedure;

export function additionalAct(data: AdditionalActData, language: DocumentLanguage): DocumentContent {
  const texts = wordsOf(additionalActTexts, data)[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    place: data.place[language],
    blocks: [
      item(1, texts.number, paragraph(referenceText(data.act, language)), {
        kind: 'fillIn',
        label: texts.ownRegistration,
        lines: 1,
      }),
      item(2, texts.earlier, {
        kind: 'facts',
        rows: [
          [texts.appointment, referenceText(data.appointment, language)],
          [texts.registration, referenceText(data.registration, language)],
        ],
      }),
      item(3, texts.subject, subjectFacts(data.subject, language)),
      item(4, texts.subjectMatter, paragraph(data.subjectMatter)),
      item(5, texts.inspectors, people(data.inspectors, language)),
      item(6, texts.reason, paragraph(data.reason)),
      item(7, texts.term, {
        kind: 'facts',
        rows: [
          [texts.length, texts.workingDays(data.workingDays)],
          [texts.earlierEnd, formatDate(data.earlierEnd, language)],
          [texts.newEnd, formatDate(data.newEnd, language)],
        ],
      }),
      item(8, texts.law, paragraph(`${texts.lawText} ${partsTexts[language].rules}.`)),
      item(9, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
        sealPlace: partsTexts[language].sealPlace,
      }),
    ],
  };
}
