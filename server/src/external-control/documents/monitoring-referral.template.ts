import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { materialsPaperTexts } from './materials-paper.texts';
import { findingTexts, monitoringFinding } from './monitoring-record.template';
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

/** Covering letter of the materials of external monitoring with signs of a criminal offence (clause 37). */
export const monitoringReferralData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  recipient,
  period,
  /** Left out while the record is not drawn up. */
  record: reference.optional(),
  findings: z.array(monitoringFinding),
  statement: recipient,
  statedOn: day,
  signer,
});

export type MonitoringReferralData = z.infer<typeof monitoringReferralData>;

export function monitoringReferral(
  data: MonitoringReferralData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = materialsPaperTexts[language];
  const words = monitoringTexts[language];
  const violations = findingTexts(data.findings, 'VIOLATION', language);
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.kinds.REFERRAL_OF_MATERIALS.title,
    subtitle: words.referralSubtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.addressee, paragraph(inLanguage(data.recipient, language))),
      item(2, words.subject, subjectFacts(data.subject, language)),
      item(
        3,
        words.kinds.VIOLATION,
        violations.length > 0
          ? { kind: 'list', numbered: true, items: violations }
          : paragraph(words.noFindings),
      ),
      item(
        4,
        texts.kinds.REFERRAL_OF_MATERIALS.statement,
        paragraph(inLanguage(data.statement, language)),
        paragraph(texts.statedOn(formatDate(data.statedOn, language))),
      ),
      item(5, texts.asks, paragraph(words.referralAsks)),
      item(6, texts.attached, {
        kind: 'facts',
        rows: [
          [words.period, periodText(data.period, language)],
          ...(data.record ? ([[words.record, referenceText(data.record, language)]] as const) : []),
        ],
      }),
      item(7, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
