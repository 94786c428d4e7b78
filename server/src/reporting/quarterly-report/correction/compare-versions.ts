import { compareRows, monthsOfQuarter, type ReportForm, type RowKey } from '../../form';

/** The figures of one version: three months a row. */
export type VersionFigures = ReadonlyMap<RowKey, readonly (number | null)[]>;

export interface ComparedCell {
  readonly rowKey: RowKey;
  /** Of the year, 1 to 12. */
  readonly month: number;
  readonly before: number | null;
  readonly after: number | null;
}

const BLANK = [null, null, null] as const;

/** Two versions cell by cell, in the order of the form: all cells that either has, or only those that differ. */
export function compareVersions(
  { form, quarter }: { readonly form: ReportForm; readonly quarter: number },
  before: VersionFigures,
  after: VersionFigures,
  changedOnly: boolean,
): ComparedCell[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => compareRows(form, a, b));
  const months = monthsOfQuarter(quarter);
  return keys.flatMap((rowKey) => {
    const [left, right] = [before.get(rowKey) ?? BLANK, after.get(rowKey) ?? BLANK];
    return months.flatMap((month, at): ComparedCell[] => {
      const cell = { rowKey, month, before: left[at] ?? null, after: right[at] ?? null };
      const blank = cell.before === null && cell.after === null;
      return blank || (changedOnly && cell.before === cell.after) ? [] : [cell];
    });
  });
}
