import { formatInstant, serverNow } from '@qadagalau/portal-kit';
import { actionForm } from '../case/action-form';
import type { ActionField, ActionForm } from '../case/action-form';
import { signFields } from '../case/referral-forms';
import { searchServices, searchSubjects } from '../complaints/register-search';
import {
  AddMonitoringFindingDocument,
  AddMonitoringMaterialDocument,
  OpenMonitoringDocument,
  ProposeMonitoringReferralDocument,
  ReturnMonitoringDocument,
  SendMonitoringLetterDocument,
  SubmitMonitoringDocument,
  TakeNoteOfMonitoringDocument,
  WithdrawMonitoringFindingDocument,
} from '../generated/graphql';
import type {
  DeliveryWay,
  LetterDemandKind,
  MonitoringFindingKind,
  MonitoringSource,
} from '../generated/graphql';
import { useWords } from '../words';
import type { MonitoringContext } from './monitoring-view';

const t = useWords();

export const MONITORING_ACTS = [
  'sendMonitoringLetter',
  'takeNoteOfMonitoring',
  'returnMonitoring',
  'submitMonitoring',
  'addMonitoringMaterial',
  'addMonitoringFinding',
  'withdrawMonitoringFinding',
  'proposeMonitoringReferral',
] as const;
export type MonitoringAct = (typeof MONITORING_ACTS)[number];

const SOURCES: readonly MonitoringSource[] = [
  'INFORMATION_SYSTEM',
  'QUARTERLY_INFORMATION',
  'SITES_AND_MEDIA',
  'ADDRESSES',
];
const KINDS: readonly MonitoringFindingKind[] = ['VIOLATION', 'CAUSE', 'NOTE'];
const DEMANDS = [
  'REMEDY_VIOLATIONS',
  'REMOVE_CAUSES',
  'HOLD_TO_ACCOUNT',
  'RESTORE_RIGHTS',
] as const satisfies readonly LetterDemandKind[];

const reason = (label: string): ActionField => ({ key: 'reason', kind: 'long', label, required: true });
const files = (): ActionField => ({ key: 'files', kind: 'files', label: t('field.files') });
const dayOf = (instant: string) => instant.slice(0, 10);
const version = ({ monitoring: { id, version: expectedVersion } }: MonitoringContext) => ({
  id,
  expectedVersion,
});

/** The beginning of external monitoring: of whom, over which period. */
export const openingForm: ActionForm<{ readonly now: string }> = actionForm({
  document: OpenMonitoringDocument,
  fields: () => [
    {
      key: 'subjectId',
      kind: 'search',
      label: t('monitoring.subject'),
      search: searchSubjects,
      required: true,
    },
    { key: 'periodFrom', kind: 'date', label: t('monitoring.from'), required: true },
    { key: 'periodTo', kind: 'date', label: t('monitoring.to'), required: true },
  ],
  variables: (values) => ({
    input: {
      subjectId: values.text('subjectId'),
      periodFrom: values.text('periodFrom'),
      periodTo: values.text('periodTo'),
    },
  }),
});

function materialFields({ monitoring }: MonitoringContext): ActionField[] {
  return [
    {
      key: 'source',
      kind: 'select',
      label: t('monitoring.source'),
      options: SOURCES.map((value) => ({ value, label: t(`monitoring.sources.${value}`) })),
      initial: 'INFORMATION_SYSTEM',
      required: true,
    },
    {
      key: 'lookedOn',
      kind: 'date',
      label: t('monitoring.lookedOn'),
      initial: dayOf(serverNow()),
      required: true,
    },
    { key: 'text', kind: 'long', label: t('monitoring.lookedAt'), required: true },
    { key: 'link', kind: 'text', label: t('monitoring.link') },
    {
      key: 'reportId',
      kind: 'select',
      label: t('monitoring.report'),
      hint: t('monitoring.reportHint'),
      options: monitoring.subjectReports.map(({ id, year, quarter }) => ({
        value: id,
        label: t('monitoring.quarter', { year: String(year), quarter: String(quarter) }),
      })),
    },
    {
      key: 'complaintId',
      kind: 'select',
      label: t('monitoring.complaint'),
      hint: t('monitoring.complaintHint'),
      options: monitoring.subjectComplaints.map(({ id, number, receivedAt }) => ({
        value: id,
        label: `${number}, ${formatInstant(receivedAt)}`,
      })),
    },
    files(),
  ];
}

const findingFields = ({ monitoring }: MonitoringContext): ActionField[] => [
  {
    key: 'materialId',
    kind: 'select',
    label: t('monitoring.foundIn'),
    options: monitoring.materials.map(({ id, position, sourceTitle, text }) => ({
      value: id,
      label: `${position}. ${sourceTitle}: ${text.slice(0, 60)}`,
    })),
    initial: monitoring.materials.at(-1)?.id ?? '',
    required: true,
  },
  {
    key: 'kind',
    kind: 'select',
    label: t('monitoring.kind'),
    options: KINDS.map((value) => ({ value, label: t(`monitoring.kinds.${value}`) })),
    initial: 'VIOLATION',
    required: true,
  },
  { key: 'publicServiceId', kind: 'search', label: t('monitoring.service'), search: searchServices },
  { key: 'text', kind: 'long', label: t('monitoring.foundText'), required: true },
  files(),
];

const letterFields = ({ monitoring }: MonitoringContext): ActionField[] => [
  ...DEMANDS.map((kind): ActionField => ({
    key: `demand:${kind}`,
    kind: 'long',
    label: t(`letter.demand.${kind}`),
    hint: kind === 'REMEDY_VIOLATIONS' ? t('letter.always') : t('letter.demandHint'),
  })),
  { key: 'reportBy', kind: 'date', label: t('letter.reportBy'), required: true },
  {
    key: 'way',
    kind: 'select',
    label: t('field.way'),
    required: true,
    initial: 'ELECTRONIC',
    options: (['ELECTRONIC', 'EMAIL', 'PAPER'] as const).map((value) => ({
      value,
      label: t(`way.${value}`),
    })),
  },
  {
    key: 'addressee',
    kind: 'text',
    label: t('letter.addressee'),
    hint: t('field.headHint', { name: monitoring.subject.headName ?? monitoring.subject.name }),
  },
  reason(t('monitoring.decisionReason')),
];

/** Dialogs of clauses 36 and 37. */
export const monitoringForms: Readonly<Record<MonitoringAct, ActionForm<MonitoringContext>>> = {
  addMonitoringMaterial: actionForm({
    document: AddMonitoringMaterialDocument,
    fields: materialFields,
    variables: (values, context) => ({
      ...version(context),
      input: {
        source: values.text('source') as MonitoringSource,
        lookedOn: values.text('lookedOn'),
        text: values.text('text'),
        link: values.optional('link'),
        reportId: values.optional('reportId'),
        complaintId: values.optional('complaintId'),
        fileIds: values.files('files'),
      },
    }),
  }),
  addMonitoringFinding: actionForm({
    document: AddMonitoringFindingDocument,
    fields: findingFields,
    variables: (values, context) => ({
      ...version(context),
      input: {
        materialId: values.text('materialId'),
        kind: values.text('kind') as MonitoringFindingKind,
        publicServiceId: values.optional('publicServiceId'),
        text: values.text('text'),
        fileIds: values.files('files'),
      },
    }),
  }),
  withdrawMonitoringFinding: actionForm({
    document: WithdrawMonitoringFindingDocument,
    fields: ({ monitoring }: MonitoringContext) => [
      {
        key: 'findingId',
        kind: 'select',
        label: t('monitoring.finding'),
        options: monitoring.found
          .filter(({ withdrawnAt }) => !withdrawnAt)
          .map(({ id, position, text }) => ({ value: id, label: `${position}. ${text.slice(0, 60)}` })),
        required: true,
      },
      reason(t('field.reason')),
    ],
    variables: (values, context) => ({
      ...version(context),
      input: { findingId: values.text('findingId'), reason: values.text('reason') },
    }),
  }),
  submitMonitoring: actionForm({
    document: SubmitMonitoringDocument,
    signs: true,
    fields: ({ monitoring }: MonitoringContext) => [
      {
        key: 'summary',
        kind: 'long',
        label: t('monitoring.summary'),
        initial: monitoring.summary ?? '',
        required: true,
      },
    ],
    variables: (values, context) => ({ ...version(context), input: { summary: values.text('summary') } }),
  }),
  returnMonitoring: actionForm({
    document: ReturnMonitoringDocument,
    fields: () => [reason(t('field.reason'))],
    variables: (values, context) => ({ ...version(context), input: { reason: values.text('reason') } }),
  }),
  sendMonitoringLetter: actionForm({
    document: SendMonitoringLetterDocument,
    signs: true,
    fields: letterFields,
    variables: (values, context) => ({
      ...version(context),
      input: {
        demands: DEMANDS.map((kind) => ({ kind, text: values.optional(`demand:${kind}`) })).filter(
          ({ kind, text }) => kind === 'REMEDY_VIOLATIONS' || text !== null,
        ),
        reportBy: values.text('reportBy'),
        way: values.text('way') as DeliveryWay,
        addressee: values.optional('addressee'),
        reason: values.text('reason'),
      },
    }),
  }),
  takeNoteOfMonitoring: actionForm({
    document: TakeNoteOfMonitoringDocument,
    signs: true,
    fields: () => [reason(t('monitoring.decisionReason'))],
    variables: (values, context) => ({ ...version(context), input: { reason: values.text('reason') } }),
  }),
  proposeMonitoringReferral: actionForm({
    document: ProposeMonitoringReferralDocument,
    fields: signFields,
    variables: (values, { monitoring }: MonitoringContext) => ({
      monitoringId: monitoring.id,
      input: { officials: values.text('officials'), signs: values.text('signs') },
    }),
  }),
};
