import { fromLocalInput } from '@qadagalau/portal-kit';
import type { Bound } from '@qadagalau/portal-kit';
import {
  AcceptRemediationDocument,
  ConfirmRemediationDocument,
  RecordInformationRequestReceiptDocument,
  RecordRemediationInformationDocument,
  ReturnRemediationDocument,
  SendInformationRequestDocument,
} from '../generated/graphql';
import type { DeliveryWay } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm, prescriptionVersion } from './action-form';
import type { ActionContext, ActionField, ActionForm } from './action-form';
import { recipientField } from './recipient-field';

const t = useWords();

function openViolations({ prescription }: ActionContext) {
  return (
    prescription?.violations.filter((violation) => !['ACCEPTED', 'WITHDRAWN'].includes(violation.state)) ?? []
  );
}

function informedViolations(context: ActionContext): ActionField {
  const informed =
    context.prescription?.violations.filter(
      (violation) => violation.state === 'INFORMED' && !violation.takenOverBy,
    ) ?? [];
  return {
    key: 'violations',
    kind: 'several',
    label: t('field.violations'),
    required: true,
    options: informed.map((violation) => ({
      value: violation.id,
      label: `${violation.checklistPoint.number}. ${violation.description}`,
      hint: violation.severityTitle,
    })),
  };
}

function receivedAt({ now }: ActionContext, notBefore: Bound | undefined): ActionField {
  return {
    key: 'receivedAt',
    kind: 'instant',
    label: t('field.receivedAt'),
    initial: now,
    required: true,
    notBefore,
  };
}

function handedOver({ prescription }: ActionContext): Bound | undefined {
  if (!prescription?.handedOverOn) return undefined;
  return {
    instant: fromLocalInput(`${prescription.handedOverOn}T00:00`),
    what: t('field.prescriptionHandedOver'),
  };
}

function requested({ prescription }: ActionContext): Bound | undefined {
  const sentAt = prescription?.informationRequest?.sentAt;
  return sentAt ? { instant: sentAt, what: t('field.requestSent') } : undefined;
}

/** Dialogs of the prescription's actions that belong to the authority (clauses 28-1 to 28-3). */
export const prescriptionForms: Readonly<Record<string, ActionForm>> = {
  recordRemediationInformation: actionForm({
    document: RecordRemediationInformationDocument,
    fields: (context) => [
      receivedAt(context, handedOver(context)),
      ...openViolations(context).flatMap((violation): ActionField[] => {
        const { number } = violation.checklistPoint;
        return [
          {
            key: `text:${violation.id}`,
            kind: 'long',
            label: t('field.itemText', { number }),
            hint: violation.description ?? violation.markTitle ?? undefined,
          },
          { key: `files:${violation.id}`, kind: 'files', label: t('field.itemFiles', { number }) },
        ];
      }),
    ],
    variables: (values, context) => ({
      ...prescriptionVersion(context),
      input: {
        receivedAt: values.text('receivedAt'),
        items: openViolations(context)
          .filter((violation) => values.text(`text:${violation.id}`) !== '')
          .map((violation) => ({
            violationId: violation.id,
            text: values.text(`text:${violation.id}`),
            fileIds: values.files(`files:${violation.id}`),
          })),
      },
    }),
  }),
  acceptRemediation: actionForm({
    document: AcceptRemediationDocument,
    fields: (context) => [informedViolations(context)],
    variables: (values, context) => ({
      ...prescriptionVersion(context),
      input: { violationIds: values.several('violations') },
    }),
  }),
  returnRemediation: actionForm({
    document: ReturnRemediationDocument,
    fields: (context) => [
      informedViolations(context),
      { key: 'reason', kind: 'long', label: t('field.reason'), required: true },
    ],
    variables: (values, context) => ({
      ...prescriptionVersion(context),
      input: { violationIds: values.several('violations'), reason: values.text('reason') },
    }),
  }),
  sendInformationRequest: actionForm({
    document: SendInformationRequestDocument,
    fields: (context) => [
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
      recipientField(context),
    ],
    variables: (values, context) => ({
      ...prescriptionVersion(context),
      input: { way: values.text('way') as DeliveryWay, recipient: values.optional('recipient') },
    }),
  }),
  recordInformationRequestReceipt: actionForm({
    document: RecordInformationRequestReceiptDocument,
    fields: (context) => [
      receivedAt(context, requested(context)),
      { key: 'proof', kind: 'text', label: t('field.proof'), required: true },
    ],
    variables: (values, context) => ({
      ...prescriptionVersion(context),
      input: { receivedAt: values.text('receivedAt'), proof: values.text('proof') },
    }),
  }),
  confirmRemediation: actionForm({
    document: ConfirmRemediationDocument,
    confirmKey: 'confirmRemediation',
    variables: (_values, context) => prescriptionVersion(context),
  }),
};
