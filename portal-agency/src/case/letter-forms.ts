import type { Bound } from '@qadagalau/portal-kit';
import {
  AcceptLetterReportDocument,
  AcceptPlanRowDocument,
  IssueLetterOnMeasuresDocument,
  RecordActionPlanDocument,
  RecordLetterReceiptDocument,
  RecordLetterReportDocument,
  RecordPlanRowInformationDocument,
  ReturnLetterReportDocument,
  ReturnPlanRowDocument,
} from '../generated/graphql';
import type { DeliveryWay, LetterDemandKind } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm, letterVersion } from './action-form';
import type { ActionContext, ActionField, ActionForm } from './action-form';

const t = useWords();

/** Of external control; internal control asks for other things too (clauses 30, 54). */
const DEMANDS = [
  'REMEDY_VIOLATIONS',
  'REMOVE_CAUSES',
  'CHANGE_LEGAL_ACTS',
  'OPTIMISE_PROCESSES',
  'HOLD_TO_ACCOUNT',
  'RESTORE_RIGHTS',
] as const satisfies readonly LetterDemandKind[];

type LetterContext = Pick<ActionContext, 'letter' | 'now'>;

function receivedAt({ now, letter }: LetterContext): ActionField {
  const notBefore: Bound | undefined = letter?.sentAt
    ? { instant: letter.sentAt, what: t('letter.sent') }
    : undefined;
  return {
    key: 'receivedAt',
    kind: 'instant',
    label: t('field.receivedAt'),
    initial: now,
    required: true,
    notBefore,
  };
}

const text = (label: string): ActionField => ({ key: 'text', kind: 'long', label, required: true });
const reason = (): ActionField => ({ key: 'reason', kind: 'long', label: t('field.reason'), required: true });
const files = (): ActionField => ({ key: 'files', kind: 'files', label: t('field.files') });

function row({ letter }: ActionContext, states: readonly string[]): ActionField {
  const rows = letter?.plan?.rows.filter(({ state }) => states.includes(state)) ?? [];
  return {
    key: 'rowId',
    kind: 'select',
    label: t('letter.planRow'),
    required: true,
    initial: rows[0]?.id ?? '',
    options: rows.map(({ id, position, measure }) => ({ value: id, label: `${position}. ${measure}` })),
  };
}

/** What is done with a letter that was sent, whether after an inspection or after monitoring (clauses 30, 37). */
export const letterReportForms: Readonly<Record<string, ActionForm<LetterContext>>> = {
  recordLetterReceipt: actionForm({
    document: RecordLetterReceiptDocument,
    fields: (context: LetterContext) => [
      receivedAt(context),
      { key: 'proof', kind: 'text', label: t('field.proof'), required: true },
    ],
    variables: (values, context: LetterContext) => ({
      ...letterVersion(context),
      input: { receivedAt: values.text('receivedAt'), proof: values.text('proof') },
    }),
  }),
  recordLetterReport: actionForm({
    document: RecordLetterReportDocument,
    fields: (context: LetterContext) => [receivedAt(context), text(t('letter.reportText')), files()],
    variables: (values, context: LetterContext) => ({
      ...letterVersion(context),
      input: {
        receivedAt: values.text('receivedAt'),
        text: values.text('text'),
        fileIds: values.files('files'),
      },
    }),
  }),
  acceptLetterReport: actionForm({
    document: AcceptLetterReportDocument,
    confirmKey: 'acceptLetterReport',
    variables: (_values, context: LetterContext) => letterVersion(context),
  }),
  returnLetterReport: actionForm({
    document: ReturnLetterReportDocument,
    fields: () => [reason()],
    variables: (values, context: LetterContext) => ({
      ...letterVersion(context),
      input: { reason: values.text('reason') },
    }),
  }),
};

/** Dialogs of the letter on measures and its plan that belong to the authority (clauses 30, 32 to 34). */
export const letterForms: Readonly<Record<string, ActionForm>> = {
  ...letterReportForms,
  issueLetterOnMeasures: actionForm({
    document: IssueLetterOnMeasuresDocument,
    signs: true,
    fields: ({ inspection }) => [
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
        hint: t('field.headHint', { name: inspection.subject.headName ?? inspection.subject.name }),
      },
    ],
    variables: (values, context) => ({
      ...letterVersion(context),
      input: {
        demands: DEMANDS.map((kind) => ({ kind, text: values.optional(`demand:${kind}`) })).filter(
          ({ kind, text: exactly }) => kind === 'REMEDY_VIOLATIONS' || exactly !== null,
        ),
        reportBy: values.text('reportBy'),
        way: values.text('way') as DeliveryWay,
        addressee: values.optional('addressee'),
      },
    }),
  }),
  recordActionPlan: actionForm({
    document: RecordActionPlanDocument,
    fields: (context) => [
      receivedAt(context),
      { ...files(), label: t('letter.scan') },
      {
        key: 'rows',
        kind: 'rows',
        label: t('letter.plan'),
        columns: [
          { key: 'measure', label: t('letter.measure'), kind: 'text', rows: 2 },
          { key: 'responsible', label: t('letter.responsible'), kind: 'text' },
          { key: 'dueDate', label: t('letter.dueDate'), kind: 'date' },
          { key: 'completion', label: t('letter.completion'), kind: 'text' },
        ],
      },
    ],
    variables: (values, context) => ({
      ...letterVersion(context),
      input: {
        receivedAt: values.text('receivedAt'),
        fileIds: values.files('files'),
        rows: values.rows('rows').map(({ measure, responsible, dueDate, completion }) => ({
          measure: measure ?? null,
          responsible: responsible ?? null,
          dueDate: dueDate || null,
          completion: completion ?? null,
        })),
      },
    }),
  }),
  recordPlanRowInformation: actionForm({
    document: RecordPlanRowInformationDocument,
    fields: (context) => [
      row(context, ['OPEN', 'INFORMED', 'RETURNED']),
      receivedAt(context),
      text(t('letter.executionText')),
      files(),
    ],
    variables: (values, context) => ({
      ...letterVersion(context),
      input: {
        rowId: values.text('rowId'),
        receivedAt: values.text('receivedAt'),
        text: values.text('text'),
        fileIds: values.files('files'),
      },
    }),
  }),
  acceptPlanRow: actionForm({
    document: AcceptPlanRowDocument,
    fields: (context) => [row(context, ['INFORMED'])],
    variables: (values, context) => ({
      ...letterVersion(context),
      input: { rowId: values.text('rowId') },
    }),
  }),
  returnPlanRow: actionForm({
    document: ReturnPlanRowDocument,
    fields: (context) => [row(context, ['INFORMED']), reason()],
    variables: (values, context) => ({
      ...letterVersion(context),
      input: { rowId: values.text('rowId'), reason: values.text('reason') },
    }),
  }),
};
