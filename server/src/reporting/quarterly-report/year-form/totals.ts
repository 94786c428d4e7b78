import type { RowKey } from '../../form';

/** What a total of a row says of the months that it covers; `UNREAD` where it is no number, a formula without a kept result, or a running sum. */
export interface RowTotal {
  readonly months: readonly number[];
  readonly state: 'BLANK' | 'HOLDS' | 'DIFFERS' | 'UNREAD';
}

/** Where a row stands in its file, and what its totals say. */
export interface RowPlace {
  readonly line: number;
  readonly totals: readonly RowTotal[];
}

export interface EmptyTotal {
  readonly kind: 'TOTAL_EMPTY' | 'TOTALS_EMPTY';
  /** Empty where it is said of the whole column. */
  readonly rowKey: RowKey | '';
  readonly month: null;
  readonly months: readonly number[];
  readonly actual: null;
  readonly expected: null;
}

/**
 * Totals that stand empty beside figures: told row by row, and once where the whole column is empty.
 * @param hasFigures whether a row has a figure in the months of a total
 */
export function findEmptyTotals(
  places: ReadonlyMap<RowKey, RowPlace>,
  columns: readonly { readonly months: readonly number[] }[],
  hasFigures: (key: RowKey, months: readonly number[]) => boolean,
): EmptyTotal[] {
  return columns.flatMap(({ months }, at): EmptyTotal[] => {
    const beside = [...places].filter(([key]) => hasFigures(key, months));
    const blank = beside.filter(([, { totals }]) => totals[at]?.state === 'BLANK');
    const said = { month: null, months, actual: null, expected: null };
    if (blank.length === 0) return [];
    if (blank.length === beside.length && blank.length > 1)
      return [{ kind: 'TOTALS_EMPTY', rowKey: '', ...said }];
    return blank.map(([rowKey]) => ({ kind: 'TOTAL_EMPTY', rowKey, ...said }));
  });
}
