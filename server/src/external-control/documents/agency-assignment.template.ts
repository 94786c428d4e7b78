import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { agencyAssignmentTexts } from './agency-assignment.texts';
import { item, letterhead, paragraph, people, signerLine, subjectFacts } from './parts';
import { authority, bilingual, person, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

/** Staff of the Agency is to inspect a subject of a territorial body's competence: clause 9. */
export const agencyAssignmentData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  /** Within whose competence the subject lies. */
  territorialBody: bilingual,
  task: z.string().trim().min(1),
  people: z.array(person).min(1),
  signer,
});

export type AgencyAssignmentData = z.infer<typeof agencyAssignmentData>;

export function agencyAssignment(data: AgencyAssignmentData, language: DocumentLanguage): DocumentContent {
  const texts = agencyAssignmentTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      paragraph(texts.basis),
      item(1, texts.people, people(data.people, language)),
      item(2, texts.subject, subjectFacts(data.subject, language)),
      item(3, texts.territorialBody, paragraph(data.territorialBody[language])),
      item(4, texts.task, paragraph(data.task)),
      item(5, texts.course, paragraph(texts.courseText)),
      item(6, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
