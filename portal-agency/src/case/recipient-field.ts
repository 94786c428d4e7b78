import { useWords } from '../words';
import type { ActionContext, ActionField } from './action-form';

const t = useWords();

/** Left empty, a paper goes to the body itself, which it names in its own language. */
export function recipientField({ inspection }: ActionContext): ActionField {
  const hint = t('field.recipientHint', { name: inspection.subject.name });
  return { key: 'recipient', kind: 'text', label: t('field.recipient'), hint };
}
