import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { monitoringTexts } from './monitoring.texts';
import {
  inLanguage,
  item,
  letterhead,
  paragraph,
  periodText,
  referenceText,
  signerLine,
  subjectFacts,
} from './parts';
import { authority, bilingual, day, period, recipient, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

/** Decision after external monitoring: a letter on measures, or to take note (clause 37). */
export const monitoringDecisionData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  period,
  record: reference,
  /** Left out: the information is taken note of. */
  letter: reference.extend({ reportBy: day }).optional(),
  reason: recipient,
  signer,
});

export type MonitoringDecisionData = z.infer<typeof monitoringDecisionData>;

export function monitoringDecision(
  data: MonitoringDecisionData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = monitoringTexts[language];
  const decided = data.letter
    ? texts.letterDecided(
        referenceText(data.letter, language),
        data.subject.name[language],
        formatDate(data.letter.reportBy, language),
      )
    : texts.noteDecided;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.decisionTitle,
    subtitle: texts.decisionSubtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.subject, subjectFacts(data.subject, language)),
      item(2, texts.basis, {
        kind: 'facts',
        rows: [
          [texts.record, referenceText(data.record, language)],
          [texts.period, periodText(data.period, language)],
        ],
      }),
      item(3, texts.decided, paragraph(decided)),
      item(4, texts.reason, paragraph(inLanguage(data.reason, language))),
      item(5, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.decisionSigner, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
