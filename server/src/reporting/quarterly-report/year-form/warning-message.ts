import type { MessageValues } from '../../../platform/messages/catalogue';
import type { FileWarning } from './read-year-form';

const IN_WORDS: readonly string[] = [
  'ROW_MISSING',
  'ROW_NAMED_OTHERWISE',
  'ROW_SHIFTED',
  'SHEET_LEFT',
  'TOTAL_EMPTY',
  'TOTALS_EMPTY',
];

/** The message that says a warning: with both numbers where two of them disagree. */
export function warningMessage(kind: FileWarning['kind']): string {
  return IN_WORDS.includes(kind) ? kind : `BROKEN_${kind}`;
}

/** Its values: both numbers, for a total the months that it covers and its cell in the file, and for a row or a sheet its name. */
export function warningValues(warning: FileWarning): MessageValues {
  const { actual, expected } = warning;
  if (warning.kind === 'ROW_NAMED_OTHERWISE') return { cell: warning.cell, name: warning.name };
  if (warning.kind === 'SHEET_LEFT') return { taken: warning.taken, name: warning.name };
  if (warning.kind !== 'TOTAL') return { actual, expected };
  const { months, cell } = warning;
  return { actual, expected, from: months[0] ?? null, to: months.at(-1) ?? null, cell };
}
