import {
  OpenAdministrativeCaseDocument,
  OrderEarlyInspectionDocument,
  RecordAdministrativeOutcomeDocument,
} from '../generated/graphql';
import { useWords } from '../words';
import { actionForm, caseVersion } from './action-form';
import type { ActionForm } from './action-form';

const t = useWords();

/** Dialogs of what a preventive control has of its own, and of what follows from its gross violations. Clauses 6-1, 6-2. */
export const controlForms: Readonly<Record<string, ActionForm>> = {
  orderEarlyInspection: actionForm({
    document: OrderEarlyInspectionDocument,
    fields: () => [{ key: 'reason', kind: 'long', label: t('control.f.earlyReason'), required: true }],
    variables: (values, context) => ({ ...caseVersion(context), reason: values.text('reason') }),
    signs: true,
  }),
  openAdministrativeCase: actionForm({
    document: OpenAdministrativeCaseDocument,
    fields: ({ inspection, now }) => [
      { key: 'number', kind: 'text', label: t('control.f.number'), hint: t('control.f.numberHint') },
      { key: 'essence', kind: 'long', label: t('control.f.essence'), hint: t('control.f.essenceHint') },
      { key: 'article', kind: 'text', label: t('control.f.article'), required: true },
      { key: 'official', kind: 'text', label: t('control.f.official'), required: true },
      {
        key: 'openedOn',
        kind: 'date',
        label: t('control.f.openedOn'),
        initial: now.slice(0, 10),
        required: true,
      },
      ...(inspection.protocols.length > 0
        ? [
            {
              key: 'protocolId',
              kind: 'select',
              label: t('control.f.protocol'),
              options: [
                { value: '', label: t('common.notSet') },
                ...inspection.protocols.map(({ id, title }) => ({ value: id, label: title })),
              ],
            } as const,
          ]
        : []),
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        number: values.text('number') || null,
        essence: values.text('essence') || null,
        article: values.text('article'),
        official: values.text('official'),
        openedOn: values.text('openedOn'),
        protocolId: values.optional('protocolId'),
      },
    }),
  }),
  recordAdministrativeOutcome: actionForm({
    document: RecordAdministrativeOutcomeDocument,
    fields: ({ inspection, now }) => {
      const running = inspection.administrativeCases.filter(({ outcome }) => outcome === null);
      return [
        {
          key: 'caseId',
          kind: 'select',
          label: t('control.f.offence'),
          required: true,
          initial: running[0]?.id ?? '',
          options: running.map(({ id, number }) => ({ value: id, label: `№ ${number}` })),
        },
        { key: 'outcome', kind: 'long', label: t('control.f.outcome'), required: true },
        {
          key: 'outcomeOn',
          kind: 'date',
          label: t('control.f.outcomeOn'),
          initial: now.slice(0, 10),
          required: true,
        },
      ];
    },
    variables: (values, context) => ({
      ...caseVersion(context),
      input: {
        caseId: values.text('caseId'),
        outcome: values.text('outcome'),
        outcomeOn: values.text('outcomeOn'),
      },
    }),
  }),
};
