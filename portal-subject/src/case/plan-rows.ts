import type { RowColumn } from '@qadagalau/portal-kit';
import { useWords } from '../words';
import type { CaseLetter } from './case-types';

const t = useWords();

type TypedRow = Record<string, string>;

/** Another version begins with what the plan says now. */
export const typedRowsOf = ({ plan }: CaseLetter): TypedRow[] =>
  (plan?.rows ?? [undefined]).map((row) => ({
    measure: row?.measure ?? '',
    responsible: row?.responsible ?? '',
    dueDate: row?.dueDate ?? '',
    completion: row?.completion ?? '',
  }));

/** What a row lacks the server says, row by row (clause 33). */
export const rowsToSend = (rows: readonly TypedRow[]) =>
  rows.map(({ measure, responsible, dueDate, completion }) => ({
    measure: measure ?? null,
    responsible: responsible ?? null,
    dueDate: dueDate || null,
    completion: completion ?? null,
  }));

export function planColumns(): RowColumn[] {
  return [
    { key: 'measure', label: t('forms.plan.measure'), kind: 'text', rows: 2 },
    { key: 'responsible', label: t('forms.plan.responsible'), kind: 'text' },
    { key: 'dueDate', label: t('forms.plan.dueDate'), kind: 'date' },
    { key: 'completion', label: t('forms.plan.completion'), kind: 'text' },
  ];
}
