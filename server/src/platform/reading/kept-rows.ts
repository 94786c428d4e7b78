import { conditionSql } from '../access/condition-sql';
import type { Planning } from './planning';
import type { Kept } from './sql-metadata';

/*
 * A row may keep what its lists show of other rows: their number, the few of them that one is chosen of, or columns of the one that
 * it names. Number and few know nothing of who reads them, so they stand for those rows only where whoever may read the row may read
 * them all. Columns are asked the rules of their row like that row itself.
 */

/** Like the alias of a row, so that columns are printed as its are; those of a statement begin with t1. */
const ALIAS = 't0';
const COLUMN = /\bt0\.(\w+)/g;

const columnsIn = (text: string) => [...text.matchAll(COLUMN)].map(([, column]) => column ?? '');

/** Whether the rules say of the kept rows, word for word, what they say of the row, by nothing but columns that they share. */
export function areReadAlike(
  row: string,
  keptRows: string,
  { shared }: Pick<Kept, 'shared'>,
  { ability, sql }: Planning,
): boolean {
  const rule = (subject: string) => conditionSql(ability, 'read', subject, undefined, ALIAS, sql.scratch());
  return rule(row) === rule(keptRows) && columnsIn(rule(row)).every((column) => shared.includes(column));
}

/** Whether a text over kept rows needs nothing but what is kept of them; it is written for a try. */
export function needsOnly(
  columns: readonly string[],
  planning: Planning,
  write: (alias: string, planning: Planning) => string,
): boolean {
  const text = write(ALIAS, { ...planning, sql: planning.sql.scratch(), cost: { rows: 0 } });
  return columnsIn(text).every((column) => columns.includes(column));
}

/** A text over one kept row, where that row is no row of a statement: each of its columns is found elsewhere. */
export function overColumns(write: (alias: string) => string, found: (column: string) => string): string {
  return write(ALIAS).replace(COLUMN, (_, column: string) => found(column));
}
