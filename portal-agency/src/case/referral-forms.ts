import {
  DeclineReferralDocument,
  ProposeReferralDocument,
  RecordReferralAnswerDocument,
  SendReferralDocument,
} from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionContext, ActionField, ActionForm } from './action-form';

const t = useWords();

type ReferralContext = Pick<ActionContext, 'referral' | 'now'>;

const versionOf = ({ referral }: ReferralContext) => ({
  referralId: referral?.id ?? '',
  expectedVersion: referral?.version ?? 0,
});

/** What is done with a proposal, whether its materials are of an inspection or of monitoring (clauses 29, 37). */
export const proposedReferralForms: Readonly<Record<string, ActionForm<ReferralContext>>> = {
  sendReferral: actionForm({
    document: SendReferralDocument,
    signs: true,
    fields: () => [
      { key: 'competentBody', kind: 'text', label: t('referral.competentBody'), required: true },
    ],
    variables: (values, context: ReferralContext) => ({
      ...versionOf(context),
      input: { competentBody: values.text('competentBody') },
    }),
  }),
  declineReferral: actionForm({
    document: DeclineReferralDocument,
    fields: () => [{ key: 'reason', kind: 'long', label: t('field.reason'), required: true }],
    variables: (values, context: ReferralContext) => ({
      ...versionOf(context),
      input: { reason: values.text('reason') },
    }),
  }),
  recordReferralAnswer: actionForm({
    document: RecordReferralAnswerDocument,
    fields: (context: ReferralContext) => [
      {
        key: 'at',
        kind: 'instant',
        label: t('referral.answeredAt'),
        initial: context.now,
        required: true,
        notBefore: context.referral?.decidedAt
          ? { instant: context.referral.decidedAt, what: t('referral.sent') }
          : undefined,
      },
      { key: 'answer', kind: 'long', label: t('referral.answer'), required: true },
    ],
    variables: (values, context: ReferralContext) => ({
      ...versionOf(context),
      input: { answeredAt: values.text('at'), answer: values.text('answer') },
    }),
  }),
};

export const signFields = (): ActionField[] => [
  { key: 'officials', kind: 'text', label: t('referral.officials'), required: true },
  { key: 'signs', kind: 'long', label: t('referral.signs'), required: true },
];

/** Dialogs of clause 29. */
export const referralForms: Readonly<Record<string, ActionForm>> = {
  proposeReferral: actionForm({
    document: ProposeReferralDocument,
    fields: signFields,
    variables: (values, { inspection }) => ({
      inspectionId: inspection.id,
      input: { officials: values.text('officials'), signs: values.text('signs') },
    }),
  }),
  ...proposedReferralForms,
};
