import type { ReportRowPartsFragment } from '../../generated/graphql';
import type { GridRow } from './grid-row';

/** The key of a row as the server writes it, also for a service row that is added here. */
export function rowKeyOf(section: string, indicator: string, service: string | null): string {
  return service === null ? `${section}/${indicator}` : `${section}/${indicator}/${service}`;
}

/** The server's rows as the grid keeps them. */
export function readRows(
  rows: readonly (ReportRowPartsFragment & { readonly titles?: readonly string[] })[],
): GridRow[] {
  return rows.map((row) => ({
    ...row,
    computedFrom: row.computedFrom ?? [],
    months: [0, 1, 2].map((column) => row.months[column] ?? null),
  }));
}

/** Which of two services stands first: 30 before 30-2, 49 before 124. */
const compareCodes = new Intl.Collator('en', { numeric: true }).compare;

export interface AddedService {
  readonly code: string;
  readonly name: string;
  /** In all languages, where they are known. */
  readonly titles?: readonly string[] | undefined;
}

/**
 * Puts a service row under its indicator, in the order of the services' numbers, as the report is read.
 * @param after key of the row that it is to stand under instead
 */
export function withServiceRow(
  rows: readonly GridRow[],
  parent: GridRow,
  service: AddedService,
  after?: string,
): GridRow[] {
  const key = rowKeyOf(parent.section, parent.indicator, service.code);
  if (rows.some((row) => row.key === key)) return [...rows];
  const named = rows.findIndex((row) => row.key === after);
  const place =
    named >= 0
      ? named
      : rows.findLastIndex(
          (row) =>
            row.section === parent.section &&
            row.indicator === parent.indicator &&
            (row.service === null || compareCodes(row.service, service.code) < 0),
        );
  const added: GridRow = {
    key,
    section: parent.section,
    indicator: parent.indicator,
    service: service.code,
    number: service.code,
    title: service.name,
    titles: service.titles,
    level: parent.level + 1,
    stock: parent.stock,
    computedFrom: [],
    standing: null,
    months: [null, null, null],
  };
  return [...rows.slice(0, place + 1), added, ...rows.slice(place + 1)];
}

/** Rows read anew, with the service rows that were added here and are not saved yet, and with the names that only the page was read with. */
export function withAddedRows(read: readonly GridRow[], before: readonly GridRow[]): readonly GridRow[] {
  const known = new Set(read.map(({ key }) => key));
  const titles = new Map(before.map((row) => [row.key, row.titles]));
  const named = read.map((row) => (row.titles ? row : { ...row, titles: titles.get(row.key) }));
  return before
    .filter((row) => row.service !== null && !known.has(row.key))
    .reduce<readonly GridRow[]>((list, row) => {
      const parent = list.find(({ key }) => key === rowKeyOf(row.section, row.indicator, null));
      return parent
        ? withServiceRow(list, parent, { code: row.number, name: row.title, titles: row.titles })
        : list;
    }, named);
}
