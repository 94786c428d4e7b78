import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { courseNoticeTexts } from './course-notice.texts';
import {
  inLanguage,
  item,
  letterhead,
  paragraph,
  people,
  personText,
  referenceText,
  signerLine,
  subjectFacts,
} from './parts';
import { authority, bilingual, day, person, recipient, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { suspensionCause } from './suspension-act.template';
import { suspensionActTexts } from './suspension-act.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

const text = z.string().trim().min(1);

/** Notice of what changes the course of an inspection: who, whom, subject-matter, from which day, why, by which clause. Clauses 14, 21. */
export const courseNoticeData = z.strictObject({
  kind: z.enum(['EXTENSION', 'SUSPENSION', 'RESUMPTION']),
  place: bilingual,
  authority,
  sender: signer,
  subject,
  recipient,
  subjectMatter: text,
  /** The first day of what the subject is told of. */
  effectiveOn: day,
  /** The end date that follows from it; absent while it cannot be told. */
  endDate: day.optional(),
  /** Of a suspension: what it waits for (19), and the day on which the term runs again at the latest (20). */
  cause: suspensionCause.optional(),
  latestResumption: day.optional(),
  /** Of a resumption: what came, or the end of the month without it; papers of earlier days do not say it. */
  resumedBy: z.enum(['MATERIAL', 'MONTH_OVER']).optional(),
  /** Of a resumption with the end of the month what was waited for. */
  reason: text,
  /** The act that the notice follows from. */
  basis: reference,
  appointment: reference,
  /** Of the act of appointment with the legal-statistics body. */
  registration: reference.optional(),
  inspectors: z.array(person).min(1),
});

export type CourseNoticeData = z.infer<typeof courseNoticeData> & OfProcedure;

export function courseNotice(data: CourseNoticeData, language: DocumentLanguage): DocumentContent {
  const texts = wordsOf(courseNoticeTexts, data)[language];
  const own = texts.of[data.kind];
  const acts: [string, string][] = [
    [own.basis, referenceText(data.basis, language)],
    [texts.appointment, referenceText(data.appointment, language)],
  ];
  if (data.registration) acts.push([texts.registration, referenceText(data.registration, language)]);
  const days: [string, string][] = [[own.from, formatDate(data.effectiveOn, language)]];
  if (data.latestResumption) days.push([texts.latestResumption, formatDate(data.latestResumption, language)]);
  if (data.endDate) days.push([texts.endDate, formatDate(data.endDate, language)]);
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: own.title,
    place: data.place[language],
    blocks: [
      item(
        1,
        texts.sender,
        paragraph(`${data.authority.name[language]}: ${personText(data.sender, language)}`),
      ),
      item(
        2,
        texts.addressee,
        paragraph(inLanguage(data.recipient, language)),
        subjectFacts(data.subject, language),
      ),
      item(3, texts.subjectMatter, paragraph(data.subjectMatter)),
      item(4, texts.dates, { kind: 'facts', rows: days }),
      item(
        5,
        texts.reason,
        ...(data.cause ? [paragraph(suspensionActTexts[language].causes[data.cause], 'strong')] : []),
        ...(data.resumedBy ? [paragraph(texts.resumedBy[data.resumedBy], 'strong')] : []),
        paragraph(data.resumedBy === 'MONTH_OVER' ? texts.awaited(data.reason) : data.reason),
      ),
      item(6, texts.acts, { kind: 'facts', rows: acts }),
      item(7, texts.inspectors, people(data.inspectors, language)),
      item(8, texts.law, paragraph(`${own.law} ${partsTexts[language].rules}.`)),
      item(9, texts.signature, {
        kind: 'signatures',
        lines: [
          signerLine(data.sender, texts.senderCaption, language),
          { position: texts.received, caption: texts.receiptCaption },
        ],
      }),
      { kind: 'fillIn', label: texts.receivedAt, lines: 1 },
    ],
  };
}
