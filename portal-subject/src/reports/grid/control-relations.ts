import { isTyped } from './grid-row';
import type { GridRow } from './grid-row';
import { sumOfMonths } from './totals';

export type RelationKind = 'SUM_OF_CHILDREN' | 'SUM_OF_SERVICES' | 'EQUAL' | 'NOT_WITHOUT';

/** A control relation of the form, as the server gives it; `left` and `right` are keys of rows. */
export interface ControlRelation {
  readonly kind: RelationKind;
  readonly left: string;
  readonly right: readonly string[];
  readonly message: string;
}

export interface BrokenRelation {
  readonly relation: ControlRelation;
  readonly rowKey: string;
  readonly column: number;
  readonly actual: number;
  readonly expected: number;
}

/** A whole that was left blank above parts that are filled, and what they add up to. */
export interface BlankWhole {
  readonly rowKey: string;
  readonly column: number;
  readonly sum: number;
}

type ValueOf = (rowKey: string, column: number) => number | null;

/** Service rows answer to the indicator they stand under. */
function rightRows(relation: ControlRelation, rows: readonly GridRow[]): readonly string[] {
  if (relation.kind !== 'SUM_OF_SERVICES') return relation.right;
  const parent = rows.find((row) => row.key === relation.left);
  return rows
    .filter(
      (row) => row.service !== null && row.section === parent?.section && row.indicator === parent.indicator,
    )
    .map((row) => row.key);
}

/** Both sides of a relation in a month. */
interface Sides {
  readonly relation: ControlRelation;
  readonly column: number;
  readonly actual: number | null;
  readonly expected: number | null;
}

function* sidesOf(
  relations: readonly ControlRelation[],
  rows: readonly GridRow[],
  columns: number,
  valueOf: ValueOf,
): Generator<Sides> {
  for (const relation of relations) {
    const right = rightRows(relation, rows);
    if (right.length === 0) continue;
    for (let column = 0; column < columns; column += 1) {
      const actual = valueOf(relation.left, column);
      const expected = sumOfMonths(right.map((key) => valueOf(key, column)));
      yield { relation, column, actual, expected };
    }
  }
}

/**
 * Evaluates the form's relations over what is on the screen, month by month. Where one side is wholly blank
 * nothing can be compared yet. A broken relation warns and never hinders (the server decides at submission).
 */
export function evaluateRelations(
  relations: readonly ControlRelation[],
  rows: readonly GridRow[],
  columns: number,
  valueOf: ValueOf,
): BrokenRelation[] {
  const broken: BrokenRelation[] = [];
  for (const { relation, column, actual, expected } of sidesOf(relations, rows, columns, valueOf)) {
    const breaks = relation.kind === 'NOT_WITHOUT' ? standsAlone(actual, expected) : differ(actual, expected);
    if (!breaks) continue;
    broken.push({ relation, rowKey: relation.left, column, actual: actual ?? 0, expected: expected ?? 0 });
  }
  return broken;
}

/**
 * Wholes that somebody types, still blank above filled parts. A blank is not a zero: no relation is broken, and nothing of it travels
 * with the report. Whoever fills it is told, for a whole is easily forgotten.
 */
export function findBlankWholes(
  relations: readonly ControlRelation[],
  rows: readonly GridRow[],
  columns: number,
  valueOf: ValueOf,
): BlankWhole[] {
  const sums = relations.filter(({ kind }) => kind === 'SUM_OF_CHILDREN' || kind === 'SUM_OF_SERVICES');
  const typed = new Set(rows.filter(isTyped).map(({ key }) => key));
  const found = new Map<string, BlankWhole>();
  for (const { relation, column, actual, expected } of sidesOf(sums, rows, columns, valueOf)) {
    if (actual !== null || expected === null || !typed.has(relation.left)) continue;
    found.set(`${relation.left} ${column}`, { rowKey: relation.left, column, sum: expected });
  }
  return [...found.values()];
}

function differ(actual: number | null, expected: number | null): boolean {
  return actual !== null && expected !== null && actual !== expected;
}

/** No disciplined persons without penalties: the left may be above nothing only with something at its right. */
function standsAlone(actual: number | null, expected: number | null): boolean {
  return (actual ?? 0) > 0 && (expected ?? 0) === 0;
}
