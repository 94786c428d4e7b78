import { fromLocalInput } from '@qadagalau/portal-kit';
import type { Bound } from '@qadagalau/portal-kit';
import type { DeliveryWay } from '../generated/graphql';
import { useWords } from '../words';
import type { ActionContext, ActionField, FormValues } from './action-form';
import type { Case } from './case-view';
import { recipientField } from './recipient-field';

const t = useWords();

/** How a notice goes out, and to whom. */
export function deliveryFields(context: ActionContext, ways: readonly DeliveryWay[]): ActionField[] {
  return [
    {
      key: 'way',
      kind: 'select',
      label: t('field.way'),
      options: ways.map((value) => ({ value, label: t(`way.${value}`) })),
      initial: ways[0],
      required: true,
    },
    recipientField(context),
  ];
}

/** A notice that went out outside the system: also when, and by what proof. */
export function happenedDeliveryFields(context: ActionContext): ActionField[] {
  return [
    ...deliveryFields(context, ['PAPER', 'EMAIL', 'ELECTRONIC']),
    instant('sentAt', context),
    { key: 'proof', kind: 'text', label: t('field.proof'), required: true },
  ];
}

export const deliveryOf = (values: FormValues) => ({
  way: values.text('way') as DeliveryWay,
  recipient: values.optional('recipient'),
});

export const happenedDeliveryOf = (values: FormValues) => ({
  ...deliveryOf(values),
  sentAt: values.text('sentAt'),
  proof: values.text('proof'),
});

const dayOf = (day: string, what: string): Bound => ({ instant: fromLocalInput(`${day}T00:00`), what });

/** What the latest paper of the case is: nothing that is recorded of it came before it. */
function latestPaper({ appointedAt, resultAct, completedOn }: Case): Bound | undefined {
  if (completedOn) return dayOf(completedOn, t('field.completedOn'));
  if (resultAct) return dayOf(resultAct.date, t('field.resultActDrawnUp'));
  return appointedAt ? { instant: appointedAt, what: t('field.appointedAt') } : undefined;
}

/** When something happened: as of the opening of the dialog, and not before what it is about. */
export function instant(
  key: 'sentAt' | 'handedOverAt' | 'acquaintedAt' | 'at' | 'receivedAt',
  { now, inspection }: ActionContext,
): ActionField {
  const notBefore = latestPaper(inspection);
  return { key, kind: 'instant', label: t(`field.${key}`), initial: now, required: true, notBefore };
}
