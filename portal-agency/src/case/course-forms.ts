import {
  ExtendInspectionDocument,
  RecordExtensionNoticeDocument,
  RegisterExtensionDocument,
  SendExtensionNoticeDocument,
} from '../generated/graphql';
import { useWords } from '../words';
import { actionForm, caseVersion } from './action-form';
import type { ActionForm } from './action-form';
import { deliveryFields, deliveryOf, happenedDeliveryFields, happenedDeliveryOf } from './shared-fields';

const t = useWords();

/** Clause 13: the most that an extension adds. */
const LONGEST_EXTENSION = 10;
const daysToAdd = Array.from({ length: LONGEST_EXTENSION }, (_, i) => String(i + 1));

/** Dialogs of what changes the course of a running inspection. */
export const courseForms: Readonly<Record<string, ActionForm>> = {
  extendInspection: actionForm({
    document: ExtendInspectionDocument,
    signs: true,
    fields: () => [
      {
        key: 'workingDays',
        kind: 'select',
        label: t('field.workingDays'),
        options: daysToAdd.map((value) => ({ value, label: value })),
        initial: String(LONGEST_EXTENSION),
        hint: t('field.workingDaysHint'),
        required: true,
      },
      { key: 'reason', kind: 'long', label: t('field.extensionReason'), required: true },
    ],
    variables: (values, context) => ({
      ...caseVersion(context),
      input: { workingDays: Number(values.text('workingDays')), reason: values.text('reason') },
    }),
  }),
  registerExtension: actionForm({
    document: RegisterExtensionDocument,
    confirmKey: 'registerExtension',
    variables: (_values, context) => caseVersion(context),
  }),
  sendExtensionNotice: actionForm({
    document: SendExtensionNoticeDocument,
    fields: (context) => deliveryFields(context, ['ELECTRONIC', 'EMAIL', 'PAPER']),
    variables: (values, context) => ({ ...caseVersion(context), input: deliveryOf(values) }),
  }),
  recordExtensionNotice: actionForm({
    document: RecordExtensionNoticeDocument,
    fields: happenedDeliveryFields,
    variables: (values, context) => ({ ...caseVersion(context), input: happenedDeliveryOf(values) }),
  }),
};
