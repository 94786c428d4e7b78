import type { Tone } from '@qadagalau/portal-kit';
import type { CaseImportPartsFragment, CaseImportState } from '../generated/graphql';
import type { useWords } from '../words';

export const importTones: Record<CaseImportState, Tone> = {
  CHECKING: 'info',
  CHECKED: 'warn',
  RUNNING: 'info',
  DONE: 'good',
  STOPPED: 'neutral',
  FAILED: 'bad',
};

type Counted = Pick<
  CaseImportPartsFragment,
  'state' | 'rowsTotal' | 'rowsRead' | 'rowsTaken' | 'rowsKnown' | 'rowsRefused'
>;

/** How far a file is, or what came of its rows. */
export function countsOf(item: Counted, t: ReturnType<typeof useWords>): string {
  const far = { read: String(item.rowsRead), total: String(item.rowsTotal) };
  if (item.state === 'CHECKING') return t('caseImports.trial', far);
  if (item.state === 'RUNNING') return t('caseImports.running', far);
  const rows = {
    taken: String(item.rowsTaken),
    known: String(item.rowsKnown),
    refused: String(item.rowsRefused),
  };
  return item.state === 'CHECKED' ? t('caseImports.would', rows) : t('caseImports.came', rows);
}
