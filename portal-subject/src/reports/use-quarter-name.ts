import { useWords } from '../words';

const keys = ['q1', 'q2', 'q3', 'q4'] as const;

/** Names of quarters in the reader's language. */
export function useQuarterName() {
  const t = useWords();
  const quarterName = (quarter: number): string => t(`reports.quarters.${keys[quarter - 1] ?? 'q1'}`);
  return {
    ofYear: (quarter: number, year: number): string =>
      t('reports.ofYear', { quarter: quarterName(quarter).toLocaleLowerCase(), year }),
    titleOf: (form: string, quarter: number, year: number): string =>
      t('report.title', { form, quarter: quarterName(quarter).toLocaleLowerCase(), year }),
    options: (): { value: string; label: string }[] =>
      [1, 2, 3, 4].map((quarter) => ({ value: String(quarter), label: quarterName(quarter) })),
  };
}
