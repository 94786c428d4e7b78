import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import { formatDate, formatDateTime } from '../../platform/documents/format-date';
import { compositionBlocks } from './commission-order.template';
import type { CommissionProtocolData } from './commission.data';
import { commissionTexts } from './commission.texts';
import { item, letterhead, paragraph, referenceText } from './parts';
import { partsTexts } from './parts.texts';

type Votes = Pick<CommissionProtocolData['objectivity'], 'votesFor' | 'votesAgainst' | 'chairDecided'>;

function votesText(votes: Votes, language: DocumentLanguage): string {
  const { votes: count, chairDecided } = commissionTexts[language];
  const text = count(votes.votesFor, votes.votesAgainst);
  return votes.chairDecided ? `${text} ${chairDecided}` : text;
}

const contradictionRow = (
  { contradictionReason }: { readonly contradictionReason?: string | undefined },
  language: DocumentLanguage,
): [string, string][] =>
  contradictionReason ? [[commissionTexts[language].contradictionReason, contradictionReason]] : [];

function invitedTable(data: CommissionProtocolData, language: DocumentLanguage): DocumentBlock {
  const texts = commissionTexts[language];
  return {
    kind: 'table',
    caption: texts.invited,
    columns: [
      { title: texts.invitedWho, share: 0.45 },
      { title: texts.invitedProof, share: 0.3 },
      { title: texts.attended, share: 0.25 },
    ],
    rows: data.invited.map(({ kind, name, sentAt, proof, attended }) => [
      `${name[language]} (${texts.invitedAs[kind]})`,
      sentAt ? `${formatDateTime(sentAt, language)}; ${proof}` : proof,
      attended ? texts.came : texts.cameNot,
    ]),
  };
}

function objectionBlocks(
  objection: CommissionProtocolData['objections'][number],
  language: DocumentLanguage,
): DocumentBlock[] {
  const texts = commissionTexts[language];
  const withdrawn = objection.outcome !== 'REJECTED' && objection.points.length > 0;
  return [
    { kind: 'heading', text: texts.objectionOf(formatDate(objection.receivedOn, language)) },
    paragraph(objection.text),
    {
      kind: 'facts',
      rows: [
        [texts.decision, texts.outcomes[objection.outcome]],
        [texts.reason, objection.reason],
        [texts.points, objection.points.length > 0 ? objection.points.join(', ') : texts.noPoints],
        ...(objection.noPointsReason
          ? [[texts.noPointsReason, objection.noPointsReason] as [string, string]]
          : []),
        ...contradictionRow(objection, language),
        [texts.voting, votesText(objection, language)],
      ],
    },
    ...(objection.noPointsReason ? [paragraph(texts.nothingWithdrawn)] : []),
    ...(withdrawn ? [paragraph(texts.withdrawn)] : []),
  ];
}

/** Protocol of a special commission's session, signed by its chair and brought to the subject's knowledge (clause 27). */
export function commissionProtocol(
  data: CommissionProtocolData,
  language: DocumentLanguage,
): DocumentContent {
  const texts = commissionTexts[language];
  const { session, quorum, objectivity, recused, signer, laterOrders = [] } = data;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.protocol,
    subtitle: texts.protocolOf(data.subject.name[language], referenceText(data.case.resultAct, language)),
    place: data.place[language],
    blocks: [
      item(1, texts.session, {
        kind: 'facts',
        rows: [
          [texts.sessionAt, formatDateTime(session.openedAt, language)],
          [texts.sessionPlace, session.place],
          [texts.formedBy, referenceText(data.order, language)],
          ...laterOrders.map((one) => [texts.changedBy, referenceText(one, language)] as [string, string]),
        ],
      }),
      item(
        2,
        texts.composition(quorum.composed),
        ...compositionBlocks(data.composition, language),
        paragraph(texts.quorum(quorum.present, quorum.composed, quorum.needed)),
        ...recused.map((one) => paragraph(texts.recused(one.fullName, one.reason))),
      ),
      item(3, texts.invited, invitedTable(data, language)),
      item(4, texts.objections, ...data.objections.flatMap((one) => objectionBlocks(one, language))),
      item(5, texts.objectivity, {
        kind: 'facts',
        rows: [
          [texts.decision, texts.outcomes[objectivity.outcome]],
          [texts.reason, objectivity.reason],
          ...contradictionRow(objectivity, language),
          [texts.voting, votesText(objectivity, language)],
        ],
      }),
      item(6, texts.signature, {
        kind: 'signatures',
        lines: [
          { position: signer.position[language], name: signer.fullName, caption: texts.protocolSigner },
        ],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
