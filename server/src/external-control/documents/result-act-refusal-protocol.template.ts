import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDateTime } from '../../platform/documents/format-date';
import {
  inspectorSignatures,
  item,
  letterhead,
  paragraph,
  referenceText,
  representativeText,
  subjectFacts,
} from './parts';
import { authority, drawnUp, moment, person, reference, representative, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { resultActRefusalProtocolTexts } from './result-act-refusal-protocol.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

/** Protocol of a refusal to sign the act of results: clause 24, free form, signed by the inspectors. */
export const resultActRefusalProtocolData = z.strictObject({
  drawnUp,
  authority,
  resultAct: reference,
  appointment: reference,
  subject,
  refusedBy: representative,
  refusedAt: moment,
  text: z.string().trim().min(1),
  inspectors: z.array(person).min(1),
});

export type ResultActRefusalProtocolData = z.infer<typeof resultActRefusalProtocolData> & OfProcedure;

export function resultActRefusalProtocol(
  data: ResultActRefusalProtocolData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = wordsOf(resultActRefusalProtocolTexts, data)[language];
  const place = data.drawnUp.place[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place,
    blocks: [
      item(1, texts.drawnUp, paragraph(`${formatDateTime(data.drawnUp.at, language)}, ${place}`)),
      item(2, texts.body, paragraph(data.authority.name[language])),
      item(3, texts.resultAct, paragraph(referenceText(data.resultAct, language)), {
        kind: 'facts',
        rows: [[texts.appointment, referenceText(data.appointment, language)]],
      }),
      item(4, texts.subject, subjectFacts(data.subject, language), {
        kind: 'facts',
        rows: [[texts.refused, representativeText(data.refusedBy, language)]],
      }),
      item(
        5,
        texts.happened,
        { kind: 'facts', rows: [[texts.happenedAt, formatDateTime(data.refusedAt, language)]] },
        paragraph(data.text),
      ),
      item(6, texts.handing, paragraph(texts.handingText)),
      item(7, texts.signatures, inspectorSignatures(data.inspectors, language)),
      paragraph(`${texts.note} ${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
