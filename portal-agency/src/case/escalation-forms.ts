import {
  EstablishNonFulfilmentDocument,
  RecordEscalationAnswerDocument,
  RecordEscalationDeliveryDocument,
  SendEscalationPaperDocument,
  SendEscalationRecallDocument,
} from '../generated/graphql';
import type { DeliveryWay, EscalationAddressee } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionContext, ActionField, ActionForm } from './action-form';

const t = useWords();

const ADDRESSEES: readonly EscalationAddressee[] = ['HIGHER_BODY', 'PROSECUTOR', 'STATE_BODY', 'COURT'];

const versionOf = ({ escalation }: ActionContext) => ({
  escalationId: escalation?.id ?? '',
  expectedVersion: escalation?.version ?? 0,
});

/** A paper of which something is still to be recorded. */
function paper({ escalation }: ActionContext, lacking: 'deliveredAt' | 'answeredAt'): ActionField {
  const papers = escalation?.papers.filter((sent) => sent[lacking] === null) ?? [];
  return {
    key: 'paperId',
    kind: 'select',
    label: t('escalation.paper'),
    required: true,
    initial: papers[0]?.id ?? '',
    options: papers.map(({ id, number, recipient }) => ({ value: id, label: `№ ${number}, ${recipient}` })),
  };
}

const way = (hint?: string): ActionField => ({
  key: 'way',
  kind: 'select',
  label: t('field.way'),
  ...(hint ? { hint } : {}),
  required: true,
  initial: 'PAPER',
  options: (['PAPER', 'EMAIL', 'ELECTRONIC'] as const).map((value) => ({ value, label: t(`way.${value}`) })),
});

const at = ({ now }: ActionContext, label: string): ActionField => ({
  key: 'at',
  kind: 'instant',
  label,
  initial: now,
  required: true,
});

/** Dialogs of clause 35. */
export const escalationForms: Readonly<Record<string, ActionForm>> = {
  establishNonFulfilment: actionForm({
    document: EstablishNonFulfilmentDocument,
    fields: () => [{ key: 'statement', kind: 'long', label: t('escalation.statement'), required: true }],
    variables: (values, { inspection }) => ({
      inspectionId: inspection.id,
      input: { statement: values.text('statement') },
    }),
  }),
  sendEscalationPaper: actionForm({
    document: SendEscalationPaperDocument,
    signs: true,
    fields: ({ escalation }) => {
      const sent = escalation?.papers.map(({ addressee }) => addressee) ?? [];
      const left = ADDRESSEES.filter((addressee) => addressee === 'STATE_BODY' || !sent.includes(addressee));
      return [
        {
          key: 'addressee',
          kind: 'select',
          label: t('escalation.addressee'),
          required: true,
          initial: left[0] ?? 'STATE_BODY',
          options: left.map((value) => ({ value, label: t(`escalation.to.${value}`) })),
        },
        {
          key: 'recipient',
          kind: 'text',
          label: t('escalation.recipient'),
          hint: t('escalation.recipientHint'),
        },
        way(),
      ];
    },
    variables: (values, context) => ({
      ...versionOf(context),
      input: {
        addressee: values.text('addressee') as EscalationAddressee,
        recipient: values.optional('recipient'),
        way: values.text('way') as DeliveryWay,
      },
    }),
  }),
  sendEscalationRecall: actionForm({
    document: SendEscalationRecallDocument,
    signs: true,
    fields: ({ escalationPaper }) => [
      way(escalationPaper ? `№ ${escalationPaper.number}, ${escalationPaper.recipient}` : undefined),
    ],
    variables: (values, context) => ({
      ...versionOf(context),
      input: { paperId: context.escalationPaper?.id ?? '', way: values.text('way') as DeliveryWay },
    }),
  }),
  recordEscalationDelivery: actionForm({
    document: RecordEscalationDeliveryDocument,
    fields: (context) => [
      paper(context, 'deliveredAt'),
      at(context, t('escalation.deliveredAt')),
      { key: 'proof', kind: 'text', label: t('field.proof'), required: true },
    ],
    variables: (values, context) => ({
      ...versionOf(context),
      input: {
        paperId: values.text('paperId'),
        deliveredAt: values.text('at'),
        proof: values.text('proof'),
      },
    }),
  }),
  recordEscalationAnswer: actionForm({
    document: RecordEscalationAnswerDocument,
    fields: (context) => [
      paper(context, 'answeredAt'),
      at(context, t('escalation.answeredAt')),
      { key: 'answer', kind: 'long', label: t('escalation.answer'), required: true },
    ],
    variables: (values, context) => ({
      ...versionOf(context),
      input: {
        paperId: values.text('paperId'),
        answeredAt: values.text('at'),
        answer: values.text('answer'),
      },
    }),
  }),
};
