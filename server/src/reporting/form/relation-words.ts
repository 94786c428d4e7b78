import type { Language } from '../../platform/messages/language';
import type { ControlRelation, ReportForm } from './form';
import { findIndicator } from './form-catalogue';
import type { RowKey } from './row-key';

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * What a control relation says: in the words of its edition, and where that has none, made of its kind and of the rows' own titles.
 * @param say the reader's words, by the name of a message
 */
export function wordsOfRelation(
  form: ReportForm,
  { kind, left, right, message }: ControlRelation,
  language: Language,
  say: Say,
): string {
  if (message) return message[language];
  const numberOf = (key: RowKey) => findIndicator(form, key)?.number ?? key;
  const name = (key: RowKey) => {
    const row = findIndicator(form, key);
    return row ? `${row.number} “${row.title[language]}”` : key;
  };
  const held = kind === 'SUM_OF_CHILDREN' ? right.map(numberOf).join(', ') : right.map(name).join(', ');
  return say(`RELATION_${kind}`, { left: name(left), right: held });
}
