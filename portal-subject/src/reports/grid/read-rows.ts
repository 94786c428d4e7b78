import type { ReportRowPartsFragment } from '../../generated/graphql';
import type { ControlRelation } from './control-relations';
import type { GridRow } from './grid-row';

/** A row is known by what it holds, so that a service row added here and later read back is one row. */
export function rowKeyOf(section: string, indicator: string, service: string | null): string {
  return [section, indicator, service ?? ''].join('|');
}

/** Keys as the server writes them (in relations and remarks) to the grid's own. */
export function serverKeys(rows: readonly ReportRowPartsFragment[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [row.key, rowKeyOf(row.section, row.indicator, row.service)]));
}

/** The server's rows as the grid keeps them. */
export function readRows(rows: readonly ReportRowPartsFragment[]): GridRow[] {
  const keys = serverKeys(rows);
  return rows.map((row) => ({
    key: rowKeyOf(row.section, row.indicator, row.service),
    section: row.section,
    indicator: row.indicator,
    service: row.service,
    number: row.number,
    title: row.title,
    level: row.level,
    stock: row.stock,
    computedFrom: (row.computedFrom ?? []).map((key) => keys.get(key) ?? key),
    standing: row.standing,
    months: [0, 1, 2].map((column) => row.months[column] ?? null),
  }));
}

/** The form's relations over the grid's keys. */
export function readRelations(
  relations: readonly ControlRelation[],
  keys: ReadonlyMap<string, string>,
): ControlRelation[] {
  return relations.map((relation) => ({
    ...relation,
    left: keys.get(relation.left) ?? relation.left,
    right: relation.right.map((key) => keys.get(key) ?? key),
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
