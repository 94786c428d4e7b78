import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { offenceRecordTexts } from './offence-record.texts';
import { item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** Record of an administrative offence that a control of an entrepreneur brought to light: clause 6-1. */
export const offenceRecordData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  appointment: reference,
  openedOn: day,
  official: text,
  article: text,
  essence: text,
  signer,
});

export type OffenceRecordData = z.infer<typeof offenceRecordData>;

export function offenceRecord(data: OffenceRecordData, language: DocumentLanguage): DocumentContent {
  const texts = offenceRecordTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.official, paragraph(data.official)),
      item(2, texts.subject, subjectFacts(data.subject, language)),
      item(3, texts.basis, {
        kind: 'facts',
        rows: [
          [texts.appointment, referenceText(data.appointment, language)],
          [texts.openedOn, formatDate(data.openedOn, language)],
          [texts.article, data.article],
        ],
      }),
      item(4, texts.essence, paragraph(data.essence)),
      item(5, texts.explanation, { kind: 'fillIn', label: texts.explanationLabel, lines: 3 }),
      item(
        6,
        texts.signatures,
        { kind: 'signatures', lines: [signerLine(data.signer, texts.signerCaption, language)] },
        { kind: 'signatures', lines: [{ position: texts.acquainted, caption: texts.officialCaption }] },
        { kind: 'choices', items: texts.choices },
      ),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
