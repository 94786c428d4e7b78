import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDateTime } from '../../platform/documents/format-date';
import {
  item,
  letterhead,
  paragraph,
  people,
  referenceText,
  representativeText,
  signerLine,
  subjectFacts,
} from './parts';
import { authority, drawnUp, moment, person, reference, representative, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';
import { refusalKinds, refusalProtocolTexts } from './refusal-protocol.texts';
import { wordsOf, type OfProcedure } from './words-of-control';

/** Protocol of a refusal or obstruction: clause 18; signed by an official or an authorised person. */
export const refusalProtocolData = z.strictObject({
  kind: z.enum(refusalKinds),
  drawnUp,
  authority,
  act: reference,
  inspectors: z.array(person).min(1),
  subject,
  /** Absent when nobody who could speak for the subject was met. */
  representative: representative.optional(),
  happenedAt: moment,
  text: z.string().trim().min(1),
  /** Photographs and other proof that goes with it, by the names of its files; protocols of earlier days do not list it. */
  attached: z.array(z.string().trim().min(1)).optional(),
  signer,
});

export type RefusalProtocolData = z.infer<typeof refusalProtocolData> & OfProcedure;

export function refusalProtocol(data: RefusalProtocolData, language: DocumentLanguage): DocumentContent {
  const texts = wordsOf(refusalProtocolTexts, data)[language];
  const place = data.drawnUp.place[language];
  const representative = data.representative
    ? representativeText(data.representative, language)
    : texts.noRepresentative;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle[data.kind],
    place,
    blocks: [
      item(1, texts.drawnUp, paragraph(`${formatDateTime(data.drawnUp.at, language)}, ${place}`)),
      item(2, texts.body, paragraph(data.authority.name[language])),
      item(3, texts.act, paragraph(referenceText(data.act, language))),
      item(4, texts.inspectors, people(data.inspectors, language)),
      item(5, texts.subject, subjectFacts(data.subject, language), {
        kind: 'facts',
        rows: [[texts.representative, representative]],
      }),
      item(
        6,
        texts.happened,
        { kind: 'facts', rows: [[texts.happenedAt, formatDateTime(data.happenedAt, language)]] },
        paragraph(data.text),
        ...(data.attached?.length
          ? ([paragraph(texts.attached), { kind: 'list', numbered: true, items: data.attached }] as const)
          : []),
      ),
      item(7, texts.effect, paragraph(`${texts.effectText} ${partsTexts[language].rules}.`)),
      item(8, texts.explanation, { kind: 'fillIn', label: texts.explanationLabel, lines: 2 }),
      item(
        9,
        texts.signatures,
        {
          kind: 'signatures',
          lines: [
            signerLine(data.signer, texts.signerCaption, language),
            { position: texts.acquainted, caption: texts.acquaintedCaption },
          ],
        },
        { kind: 'choices', items: texts.refused },
      ),
    ],
  };
}
