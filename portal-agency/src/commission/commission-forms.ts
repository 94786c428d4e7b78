import { formatInstant } from '@qadagalau/portal-kit';
import {
  CastVoteDocument,
  ChangeCommissionDocument,
  FormCommissionDocument,
  OpenSessionDocument,
  PutToVoteDocument,
  RecordAttendanceDocument,
  RecordInvitationDocument,
  RecordProtocolDeliveryDocument,
  RecuseMemberDocument,
  SetSessionDocument,
  SignCommissionProtocolDocument,
} from '../generated/graphql';
import type { CommissionOutcome, DeliveryWay, VoteChoice } from '../generated/graphql';
import { actionForm } from '../case/action-form';
import type { ActionField, ActionForm, FormValues } from '../case/action-form';
import { useWords } from '../words';
import { held, openQuestion, undecided } from './commission-view';
import type { Commission, CommissionContext } from './commission-view';
import { contradicts, OBJECTIVITY, upholdsNothing } from './draft-decision';

const t = useWords();

export const COMMISSION_ACTS = [
  'castVote',
  'setSession',
  'recordInvitation',
  'recordAttendance',
  'openSession',
  'putToVote',
  'signCommissionProtocol',
  'recordProtocolDelivery',
  'changeCommission',
  'recuseMember',
] as const;
export type CommissionAct = (typeof COMMISSION_ACTS)[number];

const WAYS: readonly DeliveryWay[] = ['ELECTRONIC', 'PAPER', 'EMAIL'];
const OBJECTION_OUTCOMES: readonly CommissionOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED'];
const OBJECTIVITY_OUTCOMES: readonly CommissionOutcome[] = ['OBJECTIVE', 'PARTLY_OBJECTIVE', 'NOT_OBJECTIVE'];

const line = (key: 'place' | 'recipient' | 'proof' | 'receivedBy' | 'orderNumber'): ActionField => ({
  key,
  kind: 'text',
  label: t(`commission.field.${key}`),
  required: true,
});
const reason = (): ActionField => ({
  key: 'reason',
  kind: 'long',
  label: t('commission.field.reason'),
  required: true,
});
const way = (): ActionField => ({
  key: 'way',
  kind: 'select',
  label: t('field.way'),
  options: WAYS.map((value) => ({ value, label: t(`way.${value}`) })),
  initial: 'ELECTRONIC',
  required: true,
});
const instant = (key: 'at' | 'sentAt' | 'receivedAt', more: Partial<ActionField> = {}): ActionField => ({
  key,
  kind: 'instant',
  label: t(`commission.field.${key}`),
  required: true,
  ...more,
});

const version = ({ commission: { id, version: expectedVersion } }: CommissionContext) => ({
  id,
  expectedVersion,
});
const seatName = ({ partTitle, capacity }: Commission['seats'][number]) =>
  `${capacity.account.fullName}, ${partTitle}`;

/** The order with the whole composition; who sits in it already stands first. */
export function compositionFields(
  people: CommissionContext['candidates'],
  now: { readonly chair?: string; readonly secretary?: string; readonly members?: readonly string[] } = {},
): ActionField[] {
  return [
    line('orderNumber'),
    { key: 'orderDate', kind: 'date', label: t('commission.field.orderDate'), required: true },
    {
      key: 'chairId',
      kind: 'select',
      label: t('commission.field.chairId'),
      options: people,
      initial: now.chair ?? '',
      required: true,
    },
    {
      key: 'memberIds',
      kind: 'several',
      label: t('commission.field.memberIds'),
      options: people,
      chosen: now.members ?? [],
      required: true,
    },
    {
      key: 'secretaryId',
      kind: 'select',
      label: t('commission.field.secretaryId'),
      options: people,
      initial: now.secretary ?? '',
      required: true,
    },
  ];
}

export const compositionOf = (values: FormValues) => ({
  orderNumber: values.text('orderNumber'),
  orderDate: values.text('orderDate'),
  chairId: values.text('chairId'),
  secretaryId: values.text('secretaryId'),
  memberIds: values.several('memberIds'),
});

/** Who sits in the commission now, and whoever else may. */
function changeFields({ commission, candidates }: CommissionContext): ActionField[] {
  const seats = held(commission);
  const of = (part: string) => seats.filter((seat) => seat.part === part).map(({ capacity }) => capacity.id);
  const sitting = seats.map(({ capacity }) => ({ value: capacity.id, label: capacity.account.fullName }));
  const others = candidates.filter(({ value }) => !sitting.some((one) => one.value === value));
  return [
    ...compositionFields([...sitting, ...others], {
      chair: of('CHAIR')[0],
      secretary: of('SECRETARY')[0],
      members: of('MEMBER'),
    }),
    reason(),
  ];
}

function questionFields({ commission }: CommissionContext): ActionField[] {
  const { violations } = commission.inspection;
  const objections = undecided(commission).map(({ id, receivedAt, text }) => ({
    value: id,
    label: [formatInstant(receivedAt), text?.slice(0, 60)].filter(Boolean).join(' – '),
  }));
  const answered = commission.questions.some(
    ({ kind, state }) => kind === 'OBJECTIVITY' && state === 'CARRIED',
  );
  const options = [
    ...objections,
    ...(answered ? [] : [{ value: OBJECTIVITY, label: t('commission.objectivity') }]),
  ];
  const outcomesOf = (question: string) =>
    (question === OBJECTIVITY ? OBJECTIVITY_OUTCOMES : OBJECTION_OUTCOMES).map((value) => ({
      value,
      label: t(`commission.outcome.${value}`),
    }));
  return [
    {
      key: 'question',
      kind: 'select',
      label: t('commission.field.question'),
      options,
      initial: options[0]?.value ?? '',
      required: true,
    },
    {
      key: 'outcome',
      kind: 'select',
      label: t('commission.field.outcome'),
      fits: (values) => outcomesOf(values.text('question')),
      required: true,
    },
    reason(),
    {
      key: 'violationIds',
      kind: 'several',
      label: t('commission.field.violationIds'),
      options: violations.map(({ id, checklistPoint }) => ({
        value: id,
        label: `${checklistPoint.number}. ${checklistPoint.text}`,
      })),
    },
    {
      key: 'noPointsReason',
      kind: 'long',
      label: t('commission.field.noPointsReason'),
      hint: t('commission.noPointsHint'),
      when: (values) => upholdsNothing(values),
      required: true,
    },
    {
      key: 'contradictionReason',
      kind: 'long',
      label: t('commission.field.contradictionReason'),
      hint: t('commission.contradictionHint'),
      when: (values) => contradicts(commission, values),
      required: true,
    },
  ];
}

export const commissionForms: Readonly<Record<CommissionAct, ActionForm<CommissionContext>>> = {
  changeCommission: actionForm({
    document: ChangeCommissionDocument,
    signs: true,
    fields: changeFields,
    variables: (values, context) => ({
      ...version(context),
      input: { ...compositionOf(values), reason: values.text('reason') },
    }),
  }),
  recuseMember: actionForm({
    document: RecuseMemberDocument,
    fields: ({ commission }: CommissionContext) => [
      {
        key: 'seatId',
        kind: 'select',
        label: t('commission.field.seatId'),
        options: held(commission).map((seat) => ({ value: seat.id, label: seatName(seat) })),
        required: true,
      },
      reason(),
    ],
    variables: (values, context) => ({
      ...version(context),
      input: { seatId: values.text('seatId'), reason: values.text('reason') },
    }),
  }),
  setSession: actionForm({
    document: SetSessionDocument,
    fields: ({ commission }: CommissionContext) => [
      instant('at', { ahead: true, initial: commission.sessionAt ?? '' }),
      { ...line('place'), initial: commission.place ?? '' },
    ],
    variables: (values, context) => ({
      ...version(context),
      input: { at: values.text('at'), place: values.text('place') },
    }),
  }),
  recordInvitation: actionForm({
    document: RecordInvitationDocument,
    fields: ({ commission, now }: CommissionContext) => {
      const unsent = commission.invitations.filter(({ sentAt }) => !sentAt);
      return [
        {
          key: 'invitationId',
          kind: 'select',
          label: t('commission.field.invitationId'),
          options: unsent.map(({ id, kindTitle, account }) => ({
            value: id,
            label: account ? `${kindTitle}: ${account.fullName}` : kindTitle,
          })),
          initial: unsent[0]?.id ?? '',
          required: true,
        },
        way(),
        instant('sentAt', { initial: now }),
        line('recipient'),
        line('proof'),
      ];
    },
    variables: (values, context) => ({
      ...version(context),
      input: {
        invitationId: values.text('invitationId'),
        way: values.text('way') as DeliveryWay,
        sentAt: values.text('sentAt'),
        recipient: values.text('recipient'),
        proof: values.text('proof'),
      },
    }),
  }),
  recordAttendance: actionForm({
    document: RecordAttendanceDocument,
    fields: ({ commission }: CommissionContext) => [
      {
        key: 'present',
        kind: 'several',
        label: t('commission.field.present'),
        options: held(commission).map((seat) => ({ value: seat.id, label: seatName(seat) })),
        chosen: held(commission)
          .filter(({ present }) => present)
          .map(({ id }) => id),
      },
      {
        key: 'attended',
        kind: 'several',
        label: t('commission.field.attended'),
        options: commission.invitations.map(({ id, kindTitle, account }) => ({
          value: id,
          label: account ? `${kindTitle}: ${account.fullName}` : kindTitle,
        })),
        chosen: commission.invitations.filter(({ attended }) => attended).map(({ id }) => id),
      },
      ...(commission.state === 'SESSION_SET'
        ? [
            {
              key: 'beganAt',
              kind: 'instant' as const,
              label: t('commission.field.beganAt'),
              hint: t('commission.field.beganHint'),
            },
          ]
        : []),
    ],
    variables: (values, context) => ({
      ...version(context),
      input: {
        presentSeatIds: values.several('present'),
        attendedInvitationIds: values.several('attended'),
        beganAt: values.optional('beganAt'),
      },
    }),
  }),
  openSession: actionForm({
    document: OpenSessionDocument,
    confirmKey: 'openSession',
    variables: (_values, context: CommissionContext) => version(context),
  }),
  putToVote: actionForm({
    document: PutToVoteDocument,
    fields: questionFields,
    variables: (values, context) => ({
      ...version(context),
      input: {
        objectionId: values.text('question') === OBJECTIVITY ? null : values.text('question'),
        outcome: values.text('outcome') as CommissionOutcome,
        reason: values.text('reason'),
        violationIds: values.several('violationIds'),
        noPointsReason: upholdsNothing(values) ? values.text('noPointsReason') : null,
        contradictionReason: contradicts(context.commission, values)
          ? values.text('contradictionReason')
          : null,
      },
    }),
  }),
  castVote: actionForm({
    document: CastVoteDocument,
    fields: () => [
      {
        key: 'choice',
        kind: 'select',
        label: t('commission.field.choice'),
        options: [
          { value: 'FOR', label: t('commission.vote.FOR') },
          { value: 'AGAINST', label: t('commission.vote.AGAINST') },
        ],
        initial: 'FOR',
        required: true,
      },
    ],
    variables: (values, { commission }: CommissionContext) => ({
      id: commission.id,
      questionId: openQuestion(commission)?.id ?? '',
      choice: values.text('choice') as VoteChoice,
    }),
  }),
  signCommissionProtocol: actionForm({
    document: SignCommissionProtocolDocument,
    confirmKey: 'signCommissionProtocol',
    signs: true,
    variables: (_values, context: CommissionContext) => version(context),
  }),
  recordProtocolDelivery: actionForm({
    document: RecordProtocolDeliveryDocument,
    fields: ({ now }: CommissionContext) => [
      way(),
      instant('receivedAt', { initial: now }),
      line('receivedBy'),
      line('proof'),
    ],
    variables: (values, context) => ({
      ...version(context),
      input: {
        way: values.text('way') as DeliveryWay,
        receivedAt: values.text('receivedAt'),
        receivedBy: values.text('receivedBy'),
        proof: values.text('proof'),
      },
    }),
  }),
};

interface FormingContext {
  readonly inspectionId: string;
  readonly people: CommissionContext['candidates'];
  readonly now: string;
}

export const formingForm: ActionForm<FormingContext> = actionForm({
  document: FormCommissionDocument,
  signs: true,
  fields: ({ people }: FormingContext) => compositionFields(people),
  variables: (values, { inspectionId }) => ({ inspectionId, input: compositionOf(values) }),
});
