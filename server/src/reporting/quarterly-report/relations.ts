import { readRowKey, type ControlRelation, type RelationKind, type ReportForm, type RowKey } from '../form';

/** Values of a row by month; null for a blank. As many months as the table has. */
export type MonthValues = readonly (number | null)[];

export interface RelationWarning {
  readonly kind: RelationKind;
  readonly rowKey: RowKey;
  /** 1 to 12. */
  readonly month: number;
  /** What stands in the row. */
  readonly actual: number;
  /** What the other side of the relation gives; for `NOT_WITHOUT` the figure that should not be nothing. */
  readonly expected: number;
}

export type ReportRows = ReadonlyMap<RowKey, MonthValues>;

function sum(rows: ReportRows, keys: readonly RowKey[], at: number): number | null {
  let total: number | null = null;
  for (const key of keys) {
    const value = rows.get(key)?.[at] ?? null;
    if (value !== null) total = (total ?? 0) + value;
  }
  return total;
}

function servicesByIndicator(rows: ReportRows): Map<RowKey, RowKey[]> {
  const groups = new Map<RowKey, RowKey[]>();
  for (const key of rows.keys()) {
    const { section, indicator, service } = readRowKey(key);
    if (service === null) continue;
    const parent = `${section}/${indicator}` as RowKey;
    const group = groups.get(parent);
    if (group) group.push(key);
    else groups.set(parent, [key]);
  }
  return groups;
}

function breaks(relation: ControlRelation, actual: number | null, expected: number | null): boolean {
  if (relation.kind === 'NOT_WITHOUT') return (actual ?? 0) > 0 && (expected ?? 0) === 0;
  // A blank is not a zero: against a side that is wholly blank nothing can be compared.
  return actual !== null && expected !== null && actual !== expected;
}

/** Every relation of the form that the figures break, in the order of the form and of the months. */
export function checkRelations(
  form: ReportForm,
  rows: ReportRows,
  months: readonly number[],
): RelationWarning[] {
  const services = servicesByIndicator(rows);
  const warnings: RelationWarning[] = [];
  for (const relation of form.relations) {
    const right = relation.kind === 'SUM_OF_SERVICES' ? (services.get(relation.left) ?? []) : relation.right;
    months.forEach((month, at) => {
      const actual = rows.get(relation.left)?.[at] ?? null;
      const expected = sum(rows, right, at);
      if (!breaks(relation, actual, expected)) return;
      warnings.push({
        kind: relation.kind,
        rowKey: relation.left,
        month,
        actual: actual ?? 0,
        expected: expected ?? 0,
      });
    });
  }
  return warnings;
}

/** Sum of the months that are filled; null when all are blank. */
export function sumOfMonths(months: MonthValues): number | null {
  return months.reduce<number | null>(
    (total, value) => (value === null ? total : (total ?? 0) + value),
    null,
  );
}
