import { ask, serverNow } from '@qadagalau/portal-kit';
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import {
  AddInternalFindingDocument,
  AddMonitoringProposalDocument,
  AnswerMonitoringPointDocument,
  CloseInternalMonitoringDocument,
  MonitoringObjectsDocument,
  RecordProposalOutcomeDocument,
  ReturnMonitoringProposalsDocument,
  SendMonitoringProposalsDocument,
  ServicesToAddDocument,
  SubmitMonitoringProposalsDocument,
  TakeBackInternalFindingDocument,
  WithdrawMonitoringProposalDocument,
} from '../generated/graphql';
import { useWords } from '../words';
import { fileIdsOf, textOf } from './quarter-form';
import type { Quarter, QuarterField, QuarterForm } from './quarter-form';

const t = useWords();

/** In the order of the page: what carries the quarter on, then what fills it. */
export const QUARTER_ACTS = [
  'sendMonitoringProposals',
  'returnMonitoringProposals',
  'submitMonitoringProposals',
  'closeInternalMonitoring',
  'addInternalFinding',
  'addMonitoringProposal',
  'answerMonitoringPoint',
  'recordProposalOutcome',
  'withdrawMonitoringProposal',
  'takeBackInternalFinding',
] as const;
export type QuarterAct = (typeof QUARTER_ACTS)[number];

const files = (): QuarterField => ({ key: 'files', kind: 'files', label: t('monitoring.field.files') });
const long = (key: string, label: string, initial = ''): QuarterField => ({
  key,
  kind: 'long',
  label,
  initial,
  required: true,
});

async function searchServices(search: string) {
  const answer = await ask(ServicesToAddDocument, { first: 15, filter: { search: search || null } });
  return (answer.data?.publicServices.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.name,
    hint: node.code,
  }));
}

export async function searchObjects(search: string) {
  const answer = await ask(MonitoringObjectsDocument, { search: search || null });
  return (answer.data?.objectsOfControl.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.name,
    hint: [node.kindTitle, node.bin].filter(Boolean).join(' · '),
  }));
}

const pointField = ({ points }: Quarter, chosen = ''): QuarterField => ({
  key: 'point',
  kind: 'select',
  label: t('monitoring.field.point'),
  options: points.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` })),
  initial: chosen,
  required: true,
});

const proposalField = ({ proposals }: Quarter, state: string, chosen = ''): QuarterField => ({
  key: 'proposalId',
  kind: 'select',
  label: t('monitoring.field.proposal'),
  options: proposals
    .filter((proposal) => proposal.state === state)
    .map(({ id, position, text, kindTitle }) => ({
      value: id,
      label: `${position}. ${(text ?? kindTitle).slice(0, 60)}`,
    })),
  initial: chosen,
  required: true,
});

function answerFields(quarter: Quarter, chosen?: string): QuarterField[] {
  const point = quarter.points.find(({ number }) => String(number) === chosen);
  return [
    pointField(quarter, chosen),
    {
      key: 'answer',
      kind: 'select',
      label: t('monitoring.field.answer'),
      options: (['MET', 'VIOLATED', 'NOT_APPLICABLE'] as const).map((value) => ({
        value,
        label: t(`monitoring.answer.${value}`),
      })),
      initial: point?.answer ?? '',
      required: true,
    },
    { key: 'text', kind: 'long', label: t('monitoring.field.text'), initial: point?.text ?? '' },
    files(),
  ];
}

/** What the addressee told last: the unit records it as the outcome, or says otherwise. */
const lastAnswer = ({ proposals }: Quarter, chosen?: string) =>
  proposals.find(({ id }) => id === chosen)?.answers.at(-1);

const standingOf = ({ found }: Quarter) => found.filter(({ withdrawReason }) => !withdrawReason);

const proposalFields = (quarter: Quarter): QuarterField[] => [
  {
    key: 'kind',
    kind: 'select',
    label: t('monitoring.field.kind'),
    options: ([1, 2, 3, 4, 5, 6, 7] as const).map((kind) => ({
      value: String(kind),
      label: t(`monitoring.kinds.k${kind}`),
    })),
    required: true,
  },
  {
    key: 'findingId',
    kind: 'select',
    label: t('monitoring.field.finding'),
    options: standingOf(quarter).map(({ id, position, natureTitle, text, markTitle }) => ({
      value: id,
      label: `${position}. ${(text ?? markTitle ?? '').slice(0, 60)} (${natureTitle})`,
    })),
    initial: standingOf(quarter).at(-1)?.id ?? '',
    required: true,
  },
  long('text', t('monitoring.field.proposalText')),
  {
    key: 'addresseeId',
    kind: 'search',
    label: t('monitoring.field.addresseeId'),
    // A body sends no proposal to itself.
    search: async (typed) => (await searchObjects(typed)).filter(({ value }) => value !== quarter.body.id),
  },
  { key: 'addressee', kind: 'text', label: t('monitoring.field.addressee') },
  { key: 'objectId', kind: 'search', label: t('monitoring.field.object'), search: searchObjects },
  { key: 'reportBy', kind: 'date', label: t('monitoring.field.reportBy'), required: true },
];

/** Ties a document of its own variables into the one table. */
const of = (document: unknown) => document as RegisteredDocument<unknown, Record<string, unknown>>;

/** Dialogs of clauses 58 to 60. */
export const quarterForms: Readonly<Record<QuarterAct, QuarterForm>> = {
  answerMonitoringPoint: {
    document: of(AnswerMonitoringPointDocument),
    fields: answerFields,
    input: (values) => ({
      number: Number(textOf(values, 'point')),
      answer: textOf(values, 'answer'),
      text: textOf(values, 'text'),
      fileIds: fileIdsOf(values),
    }),
  },
  addInternalFinding: {
    document: of(AddInternalFindingDocument),
    fields: (quarter, chosen) => [
      pointField(quarter, chosen),
      {
        key: 'nature',
        kind: 'select',
        label: t('monitoring.field.nature'),
        options: (['VIOLATION', 'OBSERVATION'] as const).map((value) => ({
          value,
          label: t(`monitoring.nature.${value}`),
        })),
        required: true,
      },
      {
        key: 'publicServiceId',
        kind: 'search',
        label: t('monitoring.field.service'),
        search: searchServices,
      },
      long('text', t('monitoring.field.foundText')),
      files(),
    ],
    input: (values) => ({
      point: Number(textOf(values, 'point')),
      nature: textOf(values, 'nature'),
      text: textOf(values, 'text'),
      publicServiceId: textOf(values, 'publicServiceId') || null,
      fileIds: fileIdsOf(values),
    }),
  },
  addMonitoringProposal: {
    document: of(AddMonitoringProposalDocument),
    fields: proposalFields,
    input: (values) => ({
      kind: Number(textOf(values, 'kind')),
      findingId: textOf(values, 'findingId'),
      text: textOf(values, 'text'),
      addresseeId: textOf(values, 'addresseeId') || null,
      addressee: textOf(values, 'addressee'),
      objectId: textOf(values, 'objectId') || null,
      reportBy: textOf(values, 'reportBy'),
    }),
  },
  takeBackInternalFinding: {
    document: of(TakeBackInternalFindingDocument),
    fields: (quarter, chosen = '') => [
      {
        key: 'findingId',
        kind: 'select',
        label: t('monitoring.field.finding'),
        options: standingOf(quarter).map(({ id, position, text, markTitle }) => ({
          value: id,
          label: `${position}. ${(text ?? markTitle ?? '').slice(0, 60)}`,
        })),
        initial: chosen,
        required: true,
      },
      long('reason', t('monitoring.field.takenBackWhy')),
    ],
    input: (values) => ({ findingId: textOf(values, 'findingId'), reason: textOf(values, 'reason') }),
  },
  withdrawMonitoringProposal: {
    document: of(WithdrawMonitoringProposalDocument),
    fields: (quarter, chosen) => [proposalField(quarter, 'DRAFT', chosen)],
    input: (values) => ({ proposalId: textOf(values, 'proposalId') }),
  },
  closeInternalMonitoring: { document: of(CloseInternalMonitoringDocument), fields: () => [] },
  submitMonitoringProposals: { document: of(SubmitMonitoringProposalsDocument), fields: () => [] },
  returnMonitoringProposals: {
    document: of(ReturnMonitoringProposalsDocument),
    fields: () => [long('reason', t('monitoring.field.reason'))],
    input: (values) => ({ reason: textOf(values, 'reason') }),
  },
  sendMonitoringProposals: {
    document: of(SendMonitoringProposalsDocument),
    fields: () => [{ key: 'reportBy', kind: 'date', label: t('monitoring.field.oneDay') }],
    input: (values) => ({ reportBy: textOf(values, 'reportBy') || null }),
  },
  recordProposalOutcome: {
    document: of(RecordProposalOutcomeDocument),
    fields: (quarter, chosen) => [
      proposalField(quarter, 'SENT', chosen),
      {
        key: 'result',
        kind: 'select',
        label: t('monitoring.field.result'),
        options: (['yes', 'no'] as const).map((value) => ({ value, label: t(`monitoring.result.${value}`) })),
        required: true,
      },
      {
        key: 'informedAt',
        kind: 'instant',
        label: t('monitoring.field.informedAt'),
        initial: lastAnswer(quarter, chosen)?.answeredAt ?? serverNow(),
        required: true,
      },
      long('text', t('monitoring.field.outcome'), lastAnswer(quarter, chosen)?.text),
      files(),
    ],
    input: (values, { proposals }) => ({
      proposalId: textOf(values, 'proposalId'),
      proposalVersion: proposals.find(({ id }) => id === textOf(values, 'proposalId'))?.version,
      fulfilled: textOf(values, 'result') === 'yes',
      informedAt: textOf(values, 'informedAt'),
      text: textOf(values, 'text'),
      fileIds: fileIdsOf(values),
    }),
  },
};
