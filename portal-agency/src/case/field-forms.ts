import {
  RecordAccessEndDocument,
  RecordHearingDocument,
  RecordPublicMonitoringDocument,
  SendDocumentRequestDocument,
  SendRecommendationDocument,
} from '../generated/graphql';
import type {
  DocumentRequestKind,
  HearingSigning,
  PublicMonitoringSource,
  RecommendationAim,
} from '../generated/graphql';
import { useWords } from '../words';
import { actionForm, caseVersion } from './action-form';
import type { ActionContext, ActionField, ActionForm, FormValues } from './action-form';

const t = useWords();

const points = ({ inspection }: ActionContext): ActionField => ({
  key: 'points',
  kind: 'several',
  label: t('fieldWork.points'),
  options: inspection.checklist.points.map(({ id, number, text }) => ({
    value: id,
    label: `${number}. ${text}`,
  })),
});

const files = (): ActionField => ({ key: 'files', kind: 'files', label: t('field.files') });

/** When it happened: as of the opening of the dialog. */
const when = (key: 'heldAt' | 'receivedAt' | 'endedAt', { now, inspection }: ActionContext): ActionField => ({
  key,
  kind: 'instant',
  label: t(`fieldWork.${key}`),
  initial: now,
  required: true,
  notBefore: inspection.appointedAt
    ? { instant: inspection.appointedAt, what: t('field.appointedAt') }
    : undefined,
});

/** The first access that goes on. */
function openAccess({ inspection }: ActionContext) {
  return inspection.requests.find(
    ({ kind, state, accessEndedAt }) => kind === 'SYSTEM_ACCESS' && state === 'ANSWERED' && !accessEndedAt,
  );
}

/** Fields that belong to some kinds of requests only. */
const ofKind =
  (...kinds: readonly DocumentRequestKind[]) =>
  (values: FormValues): boolean =>
    kinds.some((kind) => kind === values.text('kind'));

/** Dialogs of clause 5: what the inspectors ask, hear, are told and recommend. */
export const fieldForms: Readonly<Record<string, ActionForm>> = {
  sendDocumentRequest: actionForm({
    document: SendDocumentRequestDocument,
    fields: (context) => [
      {
        key: 'kind',
        kind: 'select',
        label: t('fieldWork.kind'),
        required: true,
        initial: 'DOCUMENTS',
        options: (['DOCUMENTS', 'SYSTEM_ACCESS', 'EXPLANATION', 'INTERNAL_CONTROL'] as const).map(
          (value) => ({ value, label: t(`requestKind.${value}`) }),
        ),
      },
      { key: 'text', kind: 'long', label: t('field.text'), required: true },
      {
        key: 'official',
        kind: 'text',
        label: t('fieldWork.official'),
        hint: t('fieldWork.officialHint'),
        required: true,
        when: ofKind('EXPLANATION'),
      },
      {
        key: 'questions',
        kind: 'long',
        label: t('fieldWork.questionsAsked'),
        required: true,
        when: ofKind('EXPLANATION'),
      },
      {
        key: 'items',
        kind: 'long',
        label: t('field.items'),
        hint: t('fieldWork.itemsHint'),
        required: true,
        when: ofKind('DOCUMENTS', 'SYSTEM_ACCESS'),
      },
      points(context),
      { key: 'dueDate', kind: 'date', label: t('field.dueDate'), required: true },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        kind: values.text('kind') as DocumentRequestKind,
        text: values.text('text'),
        official: values.optional('official'),
        items: [...values.lines('items'), ...values.lines('questions')],
        pointIds: values.several('points'),
        dueDate: values.text('dueDate'),
      },
    }),
  }),
  sendRecommendation: actionForm({
    document: SendRecommendationDocument,
    signs: true,
    fields: (context) => [
      {
        key: 'aims',
        kind: 'several',
        label: t('fieldWork.aims'),
        required: true,
        options: (['BETTER_SERVICE', 'REMEDY_VIOLATIONS', 'HOLD_TO_ACCOUNT'] as const).map((value) => ({
          value,
          label: t(`aim.${value}`),
        })),
      },
      { key: 'text', kind: 'long', label: t('fieldWork.recommendation'), required: true },
      points(context),
      { key: 'dueDate', kind: 'date', label: t('fieldWork.answerBy'), required: true },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        aims: values.several('aims') as RecommendationAim[],
        text: values.text('text'),
        pointIds: values.several('points'),
        dueDate: values.text('dueDate'),
      },
    }),
  }),
  recordAccessEnd: actionForm({
    document: RecordAccessEndDocument,
    fields: (context) => [when('endedAt', context)],
    variables: (values, context) => ({
      requestId: openAccess(context)?.id ?? '',
      expectedVersion: openAccess(context)?.version ?? 0,
      input: { endedAt: values.text('endedAt') },
    }),
  }),
  recordHearing: actionForm({
    document: RecordHearingDocument,
    signs: true,
    fields: (context) => [
      when('heldAt', context),
      { key: 'official', kind: 'text', label: t('fieldWork.heard'), required: true },
      { key: 'position', kind: 'text', label: t('fieldWork.position'), required: true },
      {
        key: 'questions',
        kind: 'rows',
        label: t('fieldWork.questions'),
        columns: [
          { key: 'question', label: t('fieldWork.question'), kind: 'text', rows: 2 },
          { key: 'answer', label: t('fieldWork.answer'), kind: 'text', rows: 3 },
        ],
        rowLabel: (number) => t('fieldWork.questionRow', { number: String(number) }),
        addLabel: t('fieldWork.addQuestion'),
        removeLabel: t('fieldWork.removeQuestion'),
      },
      {
        key: 'signing',
        kind: 'select',
        label: t('fieldWork.signing'),
        required: true,
        initial: 'SIGNED',
        options: (['SIGNED', 'REFUSED'] as const).map((value) => ({ value, label: t(`signing.${value}`) })),
      },
      { key: 'refusalReason', kind: 'text', label: t('fieldWork.refusalReason') },
      files(),
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        heldAt: values.text('heldAt'),
        official: values.text('official'),
        position: values.text('position'),
        questions: values
          .rows('questions')
          .map(({ question = '', answer = '' }) => ({ question: question.trim(), answer: answer.trim() })),
        signing: values.text('signing') as HearingSigning,
        refusalReason: values.optional('refusalReason'),
        fileIds: values.files('files'),
      },
    }),
  }),
  recordPublicMonitoring: actionForm({
    document: RecordPublicMonitoringDocument,
    fields: (context) => [
      when('receivedAt', context),
      {
        key: 'sourceKind',
        kind: 'select',
        label: t('fieldWork.sourceKind'),
        required: true,
        initial: 'NON_PROFIT',
        options: (['NON_PROFIT', 'NATURAL_PERSON'] as const).map((value) => ({
          value,
          label: t(`monitoringSource.${value}`),
        })),
      },
      {
        key: 'source',
        kind: 'text',
        label: t('fieldWork.source'),
        hint: t('fieldWork.sourceHint'),
        required: true,
      },
      { key: 'text', kind: 'long', label: t('fieldWork.found'), required: true },
      files(),
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        receivedAt: values.text('receivedAt'),
        sourceKind: values.text('sourceKind') as PublicMonitoringSource,
        source: values.text('source'),
        text: values.text('text'),
        fileIds: values.files('files'),
      },
    }),
  }),
};
