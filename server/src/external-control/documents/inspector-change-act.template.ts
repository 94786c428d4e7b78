import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { inspectorChangeActTexts } from './inspector-change-act.texts';
import {
  item,
  letterhead,
  paragraph,
  people,
  referenceText,
  signerLine,
  specialistText,
  subjectFacts,
} from './parts';
import { authority, bilingual, person, reference, signer, specialist, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

const text = z.string().trim().min(1);

/** Additional act on who inspects, with the specialists who are brought in: clauses 11 and 12. */
export const inspectorChangeActData = z.strictObject({
  act: reference,
  place: bilingual,
  authority,
  subject,
  subjectMatter: text,
  /** The act that is changed, by its own number and by that of its registration. */
  appointment: reference,
  registration: reference,
  removed: z.array(person),
  /** All who inspect from then on. */
  inspectors: z.array(person).min(1),
  /** All who take part from then on; acts of earlier days name those alone whom they bring in. */
  specialists: z.array(specialist),
  /** Who takes part no more. */
  released: z.array(specialist).optional(),
  reason: text,
  signer,
});

export type InspectorChangeActData = z.infer<typeof inspectorChangeActData> & OfProcedure;

export function inspectorChangeAct(
  data: InspectorChangeActData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = wordsOf(inspectorChangeActTexts, data)[language];
  const specialists = data.specialists.map((one) => specialistText(one, language));
  const released = (data.released ?? []).map((one) => specialistText(one, language));
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
      item(
        5,
        texts.removed,
        data.removed.length > 0 ? people(data.removed, language) : paragraph(texts.nobody),
      ),
      item(6, texts.inspectors, people(data.inspectors, language)),
      item(
        7,
        texts.specialists,
        specialists.length > 0
          ? { kind: 'list', numbered: true, items: specialists }
          : paragraph(texts.noSpecialists),
        ...(released.length > 0
          ? ([paragraph(texts.released), { kind: 'list', numbered: true, items: released }] as const)
          : []),
      ),
      item(8, texts.reason, paragraph(data.reason)),
      item(9, texts.law, paragraph(`${texts.lawText} ${partsTexts[language].rules}.`)),
      item(10, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
        sealPlace: partsTexts[language].sealPlace,
      }),
    ],
  };
}
