import { formatNumber } from '@qadagalau/portal-kit';
import type { ReportsBesideQuery } from '../../generated/graphql';
import { findJump } from '../grid/jump';
import type { Jump } from '../grid/jump';

/** An earlier quarter that is shown beside the rows. */
export interface Beside {
  readonly title: string;
  readonly rows: ReadonlyMap<string, ReportsBesideQuery['reportsBeside'][number]['rows'][number]>;
}

export interface BesideShown {
  readonly text: string;
  /** The three months, for whoever asks. */
  readonly months: string;
  readonly jump: Jump | undefined;
}

/** What an earlier quarter said in a row: its months added up, and whether the present one is far from it. */
export function showBeside(
  { rows }: Beside,
  row: { readonly key: string; readonly stock: boolean },
  values: readonly (number | null)[],
): BesideShown {
  const earlier = rows.get(row.key);
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : formatNumber(value);
  const months = (earlier?.months ?? []).map(shown).join(' · ');
  return {
    text: row.stock ? months : shown(earlier?.total),
    months,
    // Openings and changes of a stock are not alike from quarter to quarter.
    jump: row.stock ? undefined : findJump(values, earlier?.months ?? []),
  };
}
