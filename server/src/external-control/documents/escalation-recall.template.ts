import { z } from 'zod';
import type { DocumentContent, DocumentLanguage } from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { escalationRecallTexts } from './escalation-recall.texts';
import { inLanguage, item, letterhead, paragraph, referenceText, signerLine, subjectFacts } from './parts';
import { authority, bilingual, day, recipient, reference, signer, subject } from './parts.data';
import { partsTexts } from './parts.texts';

const text = z.string().trim().min(1);

/** A decree moved the term that had been missed, and the head recalled what was established of it. */
const termMoved = z.strictObject({
  kind: z.literal('TERM_MOVED'),
  term: bilingual,
  decree: reference,
  /** Others that moved it too, and those whose taking back did. */
  furtherDecrees: z.array(reference).optional(),
  takenBackDecrees: z.array(reference).optional(),
  earlierDueDate: day,
  dueDate: day,
  /** Where a decree was taken back since the head decided: the date of the term now. */
  dateNow: day.optional(),
  /** Why the head recalled it. */
  reason: text,
});
/** A special commission left no point of the result act: clause 27. */
const withoutPoints = z.strictObject({ kind: z.literal('WITHOUT_POINTS'), protocol: reference });

/** Letter that withdraws a paper of clause 35 from whoever it was sent to. */
export const escalationRecallData = z.strictObject({
  place: bilingual,
  authority,
  subject,
  recipient,
  appointment: reference,
  /** What is withdrawn. */
  paper: reference.extend({
    kind: z.enum(['LIABILITY_LETTER', 'PROSECUTOR_NOTICE', 'STATE_BODY_NOTICE', 'COURT_CLAIM']),
  }),
  basis: z.discriminatedUnion('kind', [termMoved, withoutPoints]),
  signer,
});

export type EscalationRecallData = z.infer<typeof escalationRecallData>;

type DecreeReference = z.infer<typeof reference>;

const basisText = ({ basis }: EscalationRecallData) =>
  basis.kind === 'TERM_MOVED' && basis.dateNow ? 'TERM_MOVED_BACK' : basis.kind;

function basisRows({ basis }: EscalationRecallData, language: DocumentLanguage): [string, string][] {
  const texts = escalationRecallTexts[language];
  if (basis.kind === 'WITHOUT_POINTS') return [[texts.protocol, referenceText(basis.protocol, language)]];
  const { decree, furtherDecrees = [], takenBackDecrees = [] } = basis;
  const named = (decrees: readonly DecreeReference[]) =>
    decrees.map((one) => referenceText(one, language)).join('; ');
  const takenBack: [string, string][] =
    takenBackDecrees.length > 0 ? [[texts.takenBackDecrees, named(takenBackDecrees)]] : [];
  return [
    [texts.term, basis.term[language]],
    [texts.decree, named([decree, ...furtherDecrees])],
    ...takenBack,
    [texts.earlierDueDate, formatDate(basis.earlierDueDate, language)],
    [texts.dueDate, formatDate(basis.dueDate, language)],
    ...(basis.dateNow ? [[texts.dateNow, formatDate(basis.dateNow, language)] as [string, string]] : []),
    [texts.reason, basis.reason],
  ];
}

export function escalationRecall(data: EscalationRecallData, language: DocumentLanguage): DocumentContent {
  const texts = escalationRecallTexts[language];
  const { kind, ...paper } = data.paper;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.title,
    subtitle: texts.subtitle,
    place: data.place[language],
    blocks: [
      item(1, texts.addressee, paragraph(inLanguage(data.recipient, language))),
      item(2, texts.subject, subjectFacts(data.subject, language), {
        kind: 'facts',
        rows: [[texts.appointment, referenceText(data.appointment, language)]],
      }),
      item(3, texts.withdrawn, {
        kind: 'facts',
        rows: [[texts.papers[kind], referenceText(paper, language)]],
      }),
      item(4, texts.basis, paragraph(texts.basisText[basisText(data)]), {
        kind: 'facts',
        rows: basisRows(data, language),
      }),
      item(5, texts.asks, paragraph(texts.asksText)),
      item(6, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.signerCaption, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
