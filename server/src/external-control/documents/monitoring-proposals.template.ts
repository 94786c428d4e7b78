import { z } from 'zod';
import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { bothLanguages } from '../../platform/messages/both-languages';
import { inLanguage, item, letterhead, paragraph, referenceText, signerLine } from './parts';
import { bilingual, day, recipient, reference } from './parts.data';
import { partsTexts } from './parts.texts';
import { ofQuarter, quarterFacts } from './quarter-sheet.template';
import { quarterTexts } from './quarter.texts';

const text = z.string().trim().min(1);

const proposal = z.strictObject({
  kind: z.int().min(1).max(7),
  kindTitle: bilingual,
  finding: recipient,
  text: recipient,
  /** One of the register bears its name in both languages. */
  addressee: text,
  /** Of the fourth kind: at whom a control event is to be held. */
  object: bilingual.optional(),
  reportBy: day,
});
type Proposal = z.infer<typeof proposal>;

/** Proposals of the seven kinds: clause 59. They rest on the sheet of the quarter. */
export const monitoringProposalsData = z.strictObject({
  ...ofQuarter,
  sheet: reference,
  proposals: z.array(proposal).min(1),
});
export type MonitoringProposalsData = z.infer<typeof monitoringProposalsData>;

/** Covering letters of clause 60: with the proposals to the leadership, and on to whom they concern. */
export const proposalsLetterData = z.strictObject({
  ...ofQuarter,
  /** Of a letter to the leadership there is none: the head of the body is meant. */
  recipient: text.optional(),
  papers: reference,
  proposals: z.array(proposal).min(1),
});
export type ProposalsLetterData = z.infer<typeof proposalsLetterData>;
export type ProposalsLetterKind = 'PROPOSALS_SUBMISSION' | 'PROPOSALS_LETTER';

function proposalText(one: Proposal, language: DocumentLanguage): string {
  const texts = quarterTexts[language];
  return [
    inLanguage(one.text, language),
    one.object && `${texts.object}: ${one.object[language]}`,
    `${texts.rests}: ${inLanguage(one.finding, language)}`,
    `${texts.addressee}: ${bothLanguages(one.addressee)[language]}`,
    `${texts.reportBy}: ${formatDate(one.reportBy, language)}`,
  ]
    .filter(Boolean)
    .join('. ');
}

/** Under the seven headings of clause 59, in their order; a kind of which nothing is proposed is left out. */
function byKind(proposals: readonly Proposal[], language: DocumentLanguage, from: number): DocumentBlock[] {
  const kinds = [...new Set(proposals.map(({ kind }) => kind))].toSorted((one, other) => one - other);
  return kinds.map((kind, i) => {
    const own = proposals.filter((one) => one.kind === kind);
    const title = own[0]?.kindTitle[language] ?? '';
    return item(from + i, quarterTexts[language].ofKind(title, kind), {
      kind: 'list',
      numbered: true,
      items: own.map((one) => proposalText(one, language)),
    });
  });
}

export function monitoringProposals(
  data: MonitoringProposalsData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = quarterTexts[language];
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.proposalsTitle,
    subtitle: texts.proposalsSubtitle,
    place: data.place[language],
    blocks: [
      quarterFacts(data, language),
      paragraph(`${texts.sheet}: ${referenceText(data.sheet, language)}`),
      ...byKind(data.proposals, language, 1),
      { kind: 'signatures', lines: [signerLine(data.signer, texts.unitCaption, language)] },
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}

/** Draws the letter to the leadership, or the one that goes on. */
export function proposalsLetter(kind: ProposalsLetterKind) {
  return (data: ProposalsLetterData, language: DocumentLanguage): DocumentContent => {
    const texts = quarterTexts[language];
    const { subtitle, says, ends, caption } = texts.letters[kind];
    return {
      language,
      letterhead: letterhead(data.authority, language),
      title: texts.letterTitle,
      subtitle,
      place: data.place[language],
      blocks: [
        item(
          1,
          texts.to,
          paragraph(data.recipient ? bothLanguages(data.recipient)[language] : texts.leadership),
        ),
        item(
          2,
          texts.basis,
          quarterFacts(data, language),
          paragraph(`${texts.papers}: ${referenceText(data.papers, language)}`),
        ),
        item(3, texts.letterText, paragraph(says)),
        ...byKind(data.proposals, language, 4),
        paragraph(ends),
        { kind: 'signatures', lines: [signerLine(data.signer, caption, language)] },
        paragraph(`${partsTexts[language].rules}.`, 'small'),
      ],
    };
  };
}
