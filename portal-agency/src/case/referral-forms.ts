import {
  DeclineReferralDocument,
  ProposeReferralDocument,
  RecordReferralAnswerDocument,
  SendReferralDocument,
} from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionContext, ActionForm } from './action-form';

const t = useWords();

const versionOf = ({ referral }: ActionContext) => ({
  referralId: referral?.id ?? '',
  expectedVersion: referral?.version ?? 0,
});

/** Dialogs of clause 29. */
export const referralForms: Readonly<Record<string, ActionForm>> = {
  proposeReferral: actionForm({
    document: ProposeReferralDocument,
    fields: () => [
      { key: 'officials', kind: 'text', label: t('referral.officials'), required: true },
      { key: 'signs', kind: 'long', label: t('referral.signs'), required: true },
    ],
    variables: (values, { inspection }) => ({
      inspectionId: inspection.id,
      input: { officials: values.text('officials'), signs: values.text('signs') },
    }),
  }),
  sendReferral: actionForm({
    document: SendReferralDocument,
    signs: true,
    fields: () => [
      { key: 'competentBody', kind: 'text', label: t('referral.competentBody'), required: true },
    ],
    variables: (values, context) => ({
      ...versionOf(context),
      input: { competentBody: values.text('competentBody') },
    }),
  }),
  declineReferral: actionForm({
    document: DeclineReferralDocument,
    fields: () => [{ key: 'reason', kind: 'long', label: t('field.reason'), required: true }],
    variables: (values, context) => ({
      ...versionOf(context),
      input: { reason: values.text('reason') },
    }),
  }),
  recordReferralAnswer: actionForm({
    document: RecordReferralAnswerDocument,
    fields: (context) => [
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
    variables: (values, context) => ({
      ...versionOf(context),
      input: { answeredAt: values.text('at'), answer: values.text('answer') },
    }),
  }),
};
