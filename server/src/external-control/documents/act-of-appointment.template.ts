import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { actOfAppointmentTexts } from './act-of-appointment.texts';
import {
  basisOf,
  item,
  letterhead,
  paragraph,
  people,
  periodText,
  personText,
  referenceText,
  signerLine,
  specialistText,
  subjectFacts,
} from './parts';
import {
  authority,
  bilingual,
  checklist,
  day,
  ground,
  listLine,
  period,
  person,
  reference,
  signer,
  specialist,
  subject,
} from './parts.data';
import { partsTexts } from './parts.texts';
import { rightsAndDuties } from './rights-and-duties.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

/** The twelve items of the act of appointment of an inspection: clause 12, art. 145 (2) of the Code. */
export const actOfAppointmentData = z.strictObject({
  act: reference,
  place: bilingual,
  authority,
  inspectors: z.array(person).min(1),
  /** Acts of earlier days do not say in which capacity (clause 11). */
  experts: z.array(z.union([specialist, person])),
  subject,
  subjectMatter: z.string().trim().min(1),
  term: z.strictObject({
    workingDays: z.int().min(1),
    reason: z.string(),
    plannedStart: day,
    /** Counted from the day after the handing over. */
    endDate: day,
    /** Counted with the day of handing over as the first: D9 has both printed. */
    endDateStrict: day,
  }),
  grounds: z.array(ground).min(1),
  legalActs: z.array(bilingual).min(1),
  checklist,
  period,
  signer,
});

/** Of a preventive control with a visit: it stands on its line of the list, art. 145 (3). */
export const controlAppointmentData = actOfAppointmentData.omit({ grounds: true }).extend({ listLine });

export type ControlAppointmentData = z.infer<typeof controlAppointmentData> & OfProcedure;
export type ActOfAppointmentData = z.infer<typeof actOfAppointmentData> & OfProcedure;

function termFacts(
  data: Pick<ActOfAppointmentData, 'term' | 'procedure'>,
  language: DocumentLanguage,
): DocumentBlock {
  const { term } = data;
  const texts = wordsOf(actOfAppointmentTexts, data)[language];
  const reason: [string, string][] = term.reason ? [[texts.termReason, term.reason]] : [];
  return {
    kind: 'facts',
    rows: [
      [texts.length, texts.workingDays(term.workingDays)],
      [texts.start, formatDate(term.plannedStart, language)],
      [texts.end, formatDate(term.endDate, language)],
      [texts.endStrict, formatDate(term.endDateStrict, language)],
      ...reason,
    ],
  };
}

function expertsOf(experts: ActOfAppointmentData['experts'], language: DocumentLanguage): DocumentBlock {
  if (experts.length === 0) return paragraph(actOfAppointmentTexts[language].noExperts);
  const items = experts.map((one) =>
    'kind' in one ? specialistText(one, language) : personText(one, language),
  );
  return { kind: 'list', numbered: true, items };
}

function rights(language: DocumentLanguage): DocumentBlock[] {
  const texts = rightsAndDuties[language];
  return [
    paragraph(texts.rightsTitle),
    { kind: 'list', numbered: true, items: texts.rights },
    paragraph(texts.dutiesTitle),
    { kind: 'list', numbered: true, items: texts.duties },
    paragraph(texts.other),
  ];
}

function receipt(data: OfProcedure, language: DocumentLanguage): DocumentBlock[] {
  const texts = wordsOf(actOfAppointmentTexts, data)[language];
  return [
    { kind: 'signatures', lines: [{ position: texts.received, caption: texts.receiptCaption }] },
    { kind: 'fillIn', label: texts.receivedAt, lines: 1 },
    { kind: 'choices', items: texts.choices },
    paragraph(texts.refusalNote, 'small'),
  ];
}

export function actOfAppointment(
  data: ActOfAppointmentData | ControlAppointmentData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = wordsOf(actOfAppointmentTexts, data)[language];
  const { title, edition, pointCount } = data.checklist;
  const legalActs = data.legalActs.map((act) => act[language]);
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    place: data.place[language],
    blocks: [
      item(1, texts.number, paragraph(referenceText(data.act, language)), {
        kind: 'fillIn',
        label: texts.registration,
        lines: 1,
      }),
      item(2, texts.body, paragraph(data.authority.name[language])),
      item(3, texts.inspectors, people(data.inspectors, language)),
      item(4, texts.experts, expertsOf(data.experts, language)),
      item(5, texts.subject, subjectFacts(data.subject, language)),
      item(6, texts.subjectMatter, paragraph(data.subjectMatter)),
      item(7, texts.term, termFacts(data, language)),
      item(
        8,
        texts.grounds,
        basisOf(data, language),
        paragraph(texts.legalActs),
        { kind: 'list', numbered: true, items: [...legalActs, partsTexts[language].rules] },
        paragraph(texts.checklist(title[language], edition, pointCount)),
      ),
      item(9, texts.period, paragraph(periodText(data.period, language))),
      item(10, texts.rightsAndDuties, ...rights(language)),
      item(11, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
        sealPlace: partsTexts[language].sealPlace,
      }),
      item(12, texts.receipt, ...receipt(data, language)),
    ],
  };
}
