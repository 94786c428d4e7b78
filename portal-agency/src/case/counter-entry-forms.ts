import { formatInstant } from '@qadagalau/portal-kit';
import {
  DeclineCounterEntryDocument,
  ProposeCounterEntryDocument,
  SignCounterEntryDocument,
} from '../generated/graphql';
import type { CorrectedFact, DeliveryWay } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm, caseVersion } from './action-form';
import type { ActionContext, ActionField, ActionForm } from './action-form';

const t = useWords();

/** What the case has recorded so far: nothing else can be corrected. A fact and, of several, which one. */
const chosen = (value: string): { fact: CorrectedFact; recordId: string | null } => {
  const [fact, recordId] = value.split(':');
  return { fact: fact as CorrectedFact, recordId: recordId || null };
};
const choicesOf = ({ inspection }: ActionContext) =>
  inspection.correctableFacts.map(({ fact, recordId, title, recordedAt }) => ({
    value: `${fact}:${recordId ?? ''}`,
    label: `${title} (${formatInstant(recordedAt)})`,
  }));

function entryField({ inspection }: ActionContext): ActionField {
  const proposed = inspection.counterEntries.filter(({ state }) => state === 'PROPOSED');
  return {
    key: 'entryId',
    kind: 'select',
    label: t('counterEntry.entry'),
    required: true,
    initial: proposed[0]?.id ?? '',
    options: proposed.map(({ id, factTitle, recordLabel }) => ({
      value: id,
      label: [factTitle, recordLabel].filter(Boolean).join(': '),
    })),
  };
}

/** Dialogs of facts that were recorded wrongly: the inspector proposes, the head decides. */
export const counterEntryForms: Readonly<Record<string, ActionForm>> = {
  proposeCounterEntry: actionForm({
    document: ProposeCounterEntryDocument,
    fields: (context) => {
      const facts = choicesOf(context);
      return [
        {
          key: 'fact',
          kind: 'select',
          label: t('counterEntry.fact'),
          required: true,
          initial: facts[0]?.value ?? '',
          options: facts,
        },
        {
          key: 'happenedAt',
          kind: 'instant',
          label: t('counterEntry.happenedAt'),
          hint: t('counterEntry.happenedHint'),
          required: true,
        },
        {
          key: 'way',
          kind: 'select',
          label: t('counterEntry.way'),
          hint: t('counterEntry.wayHint'),
          options: [
            { value: '', label: t('common.notSet') },
            ...(['ELECTRONIC', 'PAPER', 'EMAIL'] as const).map((value) => ({
              value,
              label: t(`way.${value}`),
            })),
          ],
        },
        {
          key: 'number',
          kind: 'text',
          label: t('counterEntry.number'),
          hint: t('counterEntry.numberHint'),
        },
        { key: 'reason', kind: 'long', label: t('counterEntry.reason'), required: true },
        { key: 'files', kind: 'files', label: t('counterEntry.files'), required: true },
      ];
    },
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        ...chosen(values.text('fact')),
        happenedAt: values.text('happenedAt'),
        way: values.optional('way') as DeliveryWay | null,
        number: values.optional('number'),
        reason: values.text('reason'),
        fileIds: values.files('files'),
      },
    }),
  }),
  signCounterEntry: actionForm({
    document: SignCounterEntryDocument,
    fields: (context) => [entryField(context)],
    variables: (values, context) => ({ ...caseVersion(context), entryId: values.text('entryId') }),
    signs: true,
  }),
  declineCounterEntry: actionForm({
    document: DeclineCounterEntryDocument,
    fields: (context) => [
      entryField(context),
      { key: 'reason', kind: 'long', label: t('counterEntry.declineReason'), required: true },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      entryId: values.text('entryId'),
      reason: values.text('reason'),
    }),
    danger: true,
  }),
};
