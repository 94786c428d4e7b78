import type { FieldOption } from '../fields/field-ids';

/** A row of a report, as its choice needs it. */
export interface NamedRow {
  readonly key: string;
  readonly indicator: string;
  /** Number of the public service, of a row by service. */
  readonly service: string | null;
  readonly number: string;
  readonly title: string;
}

const LONGEST = 120;

/** The rows that a remark can be on, in their order: one by service says of which row it is a part. */
export function remarkRowsOf(rows: readonly NamedRow[]): FieldOption[] {
  return rows.map(({ key, indicator, service, number, title }) => ({
    value: key,
    label: `${service === null ? number : `${indicator} / ${number}`} ${title}`.slice(0, LONGEST),
  }));
}
