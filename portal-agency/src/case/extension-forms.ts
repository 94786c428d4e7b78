import { fromLocalInput } from '@qadagalau/portal-kit';
import {
  ExtendRemediationDocument,
  RecordExtensionRequestDocument,
  RefuseExtensionDocument,
} from '../generated/graphql';
import { useWords } from '../words';
import { actionForm, prescriptionVersion } from './action-form';
import type { ActionContext, ActionField, ActionForm, FormValues } from './action-form';

const t = useWords();

/** The request that waits for its decision: the first one where there are several. */
function waiting({ prescription }: ActionContext) {
  return prescription?.extensions.find(({ state }) => state === 'ASKED');
}

function stillToRemedy({ prescription }: ActionContext) {
  return prescription?.violations.filter(({ state }) => state === 'OPEN' || state === 'RETURNED') ?? [];
}

/** Violations of the request that more time can be given for: those that no inspection took over. */
function toDecide(context: ActionContext) {
  const open = stillToRemedy(context).filter(({ takenOverBy }) => !takenOverBy);
  return (waiting(context)?.violations ?? []).filter(({ violation }) =>
    open.some(({ id }) => id === violation.id),
  );
}

const dateOf = (id: string) => `until:${id}`;
const reason = (): ActionField => ({
  key: 'reason',
  kind: 'long',
  label: t('extension.decisionReason'),
  required: true,
});

/** A date for each violation that one is given for; an empty one leaves the violation out. */
const dated = (values: FormValues, ids: readonly string[]) =>
  ids
    .filter((id) => values.text(dateOf(id)) !== '')
    .map((id) => ({ violationId: id, remedyBy: values.text(dateOf(id)) }));

/** Dialogs of clause 28 that belong to the authority. */
export const extensionForms: Readonly<Record<string, ActionForm>> = {
  recordExtensionRequest: actionForm({
    document: RecordExtensionRequestDocument,
    fields: (context) => {
      const { handedOverOn } = context.prescription ?? {};
      return [
        {
          key: 'receivedAt',
          kind: 'instant',
          label: t('field.receivedAt'),
          initial: context.now,
          required: true,
          notBefore: handedOverOn
            ? {
                instant: fromLocalInput(`${handedOverOn}T00:00`),
                what: t('field.prescriptionHandedOver'),
              }
            : undefined,
        },
        ...stillToRemedy(context).map((violation): ActionField => ({
          key: dateOf(violation.id),
          kind: 'date',
          label: t('extension.askedFor', { number: violation.checklistPoint.number }),
          hint: violation.description ?? violation.markTitle ?? undefined,
        })),
        { key: 'needsTime', kind: 'check', label: t('extension.needsTime') },
        { key: 'needsMoney', kind: 'check', label: t('extension.needsMoney') },
        { key: 'measures', kind: 'long', label: t('extension.measures'), required: true },
        { key: 'reasons', kind: 'long', label: t('extension.reasons'), required: true },
        { key: 'files', kind: 'files', label: t('field.files') },
      ];
    },
    variables: (values, context) => ({
      ...prescriptionVersion(context),
      input: {
        receivedAt: values.text('receivedAt'),
        items: dated(
          values,
          stillToRemedy(context).map(({ id }) => id),
        ),
        needsTime: values.check('needsTime'),
        needsMoney: values.check('needsMoney'),
        measures: values.text('measures'),
        reasons: values.text('reasons'),
        fileIds: values.files('files'),
      },
    }),
  }),
  extendRemediation: actionForm({
    document: ExtendRemediationDocument,
    signs: true,
    fields: (context) => [
      ...toDecide(context).map((row): ActionField => ({
        key: dateOf(row.violation.id),
        kind: 'date',
        label: t('extension.newDate', { number: row.violation.checklistPoint.number }),
        initial: row.askedUntil,
      })),
      {
        key: 'reportBy',
        kind: 'date',
        label: t('field.reportBy'),
        initial: context.prescription?.reportBy ?? '',
        required: true,
      },
      reason(),
    ],
    variables: (values, context) => ({
      ...prescriptionVersion(context),
      input: {
        extensionId: waiting(context)?.id ?? '',
        items: dated(
          values,
          toDecide(context).map(({ violation }) => violation.id),
        ),
        reportBy: values.text('reportBy'),
        reason: values.text('reason'),
      },
    }),
  }),
  refuseExtension: actionForm({
    document: RefuseExtensionDocument,
    signs: true,
    fields: () => [reason()],
    variables: (values, context) => ({
      ...prescriptionVersion(context),
      input: { extensionId: waiting(context)?.id ?? '', reason: values.text('reason') },
    }),
  }),
};
