import type { ReportRowPartsFragment } from '../../generated/graphql';
import type { GridRow } from './grid-row';

/** The key of a row as the server writes it, also for a service row that is added here. */
export function rowKeyOf(section: string, indicator: string, service: string | null): string {
  return service === null ? `${section}/${indicator}` : `${section}/${indicator}/${service}`;
}

/** The server's rows as the grid keeps them. */
export function readRows(rows: readonly ReportRowPartsFragment[]): GridRow[] {
  return rows.map((row) => ({
    ...row,
    computedFrom: row.computedFrom ?? [],
    months: [0, 1, 2].map((column) => row.months[column] ?? null),
  }));
}

/** Puts a service row under the last row of its indicator. */
export function withServiceRow(
  rows: readonly GridRow[],
  parent: GridRow,
  service: { readonly code: string; readonly name: string },
): GridRow[] {
  const key = rowKeyOf(parent.section, parent.indicator, service.code);
  if (rows.some((row) => row.key === key)) return [...rows];
  const last = rows.findLastIndex(
    (row) => row.section === parent.section && row.indicator === parent.indicator,
  );
  const added: GridRow = {
    key,
    section: parent.section,
    indicator: parent.indicator,
    service: service.code,
    number: service.code,
    title: service.name,
    level: parent.level + 1,
    stock: parent.stock,
    computedFrom: [],
    standing: null,
    months: [null, null, null],
  };
  return [...rows.slice(0, last + 1), added, ...rows.slice(last + 1)];
}

/** Rows read anew, with the service rows that were added here and are not saved yet. */
export function withAddedRows(read: readonly GridRow[], before: readonly GridRow[]): readonly GridRow[] {
  const known = new Set(read.map(({ key }) => key));
  return before
    .filter((row) => row.service !== null && !known.has(row.key))
    .reduce<readonly GridRow[]>((list, row) => {
      const parent = list.find(({ key }) => key === rowKeyOf(row.section, row.indicator, null));
      return parent ? withServiceRow(list, parent, { code: row.number, name: row.title }) : list;
    }, read);
}
