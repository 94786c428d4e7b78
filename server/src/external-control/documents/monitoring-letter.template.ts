import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { demandList, letterSignature } from './letter-on-measures.template';
import { letterOnMeasuresTexts } from './letter-on-measures.texts';
import { findingTexts, monitoringFinding } from './monitoring-record.template';
import { monitoringTexts } from './monitoring.texts';
import { inLanguage, item, letterhead, paragraph, periodText, referenceText, subjectFacts } from './parts';
import { authority, bilingual, day, period, recipient, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

/** Letter on measures after external monitoring: clause 37 (1). It asks for no changes of acts, no optimisation and no plan. */
export const monitoringLetterData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  recipient,
  record: reference,
  period,
  findings: z.array(monitoringFinding).min(1),
  demands: z
    .array(
      z.strictObject({
        kind: z.enum(['REMEDY_VIOLATIONS', 'REMOVE_CAUSES', 'HOLD_TO_ACCOUNT', 'RESTORE_RIGHTS']),
        text: z.string().trim().min(1).optional(),
      }),
    )
    .min(1),
  reportBy: day,
  signer,
});

export type MonitoringLetterData = z.infer<typeof monitoringLetterData>;

export function monitoringLetter(data: MonitoringLetterData, language: DocumentLanguage): DocumentContent {
  const texts = letterOnMeasuresTexts[language];
  const words = monitoringTexts[language];
  const causes = findingTexts(data.findings, 'CAUSE', language);
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(
        1,
        texts.addressee,
        paragraph(inLanguage(data.recipient, language)),
        subjectFacts(data.subject, language),
      ),
      item(2, texts.basis, {
        kind: 'facts',
        rows: [
          [words.record, referenceText(data.record, language)],
          [words.period, periodText(data.period, language)],
        ],
      }),
      item(
        3,
        words.kinds.VIOLATION,
        { kind: 'list', numbered: true, items: findingTexts(data.findings, 'VIOLATION', language) },
        ...(causes.length > 0
          ? [paragraph(words.kinds.CAUSE, 'strong'), { kind: 'list', numbered: true, items: causes } as const]
          : []),
      ),
      item(4, texts.asks, demandList(data.demands, language)),
      item(5, texts.report, paragraph(words.reportText(formatDate(data.reportBy, language)))),
      item(6, texts.signature, ...letterSignature(data.signer, language)),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
