import type { FileWarning } from './read-year-form';

const IN_WORDS: readonly string[] = ['ROW_MISSING', 'ROW_SHIFTED', 'TOTAL_EMPTY', 'TOTALS_EMPTY'];

/** The message that says a warning: with both numbers where two of them disagree. */
export function warningMessage(kind: FileWarning['kind']): string {
  return IN_WORDS.includes(kind) ? kind : `BROKEN_${kind}`;
}
