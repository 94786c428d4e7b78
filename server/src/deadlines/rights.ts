import type { SqlWriter } from '../platform/reading/sql-writer';

/**
 * Terms of a right, not of a duty: whoever lets one pass has missed nothing and need do nothing more. They leave the work lists
 * when they are over; a late act is still taken in and marked late. Clauses 25, 28, 52.
 */
export const TERMS_OF_RIGHTS: readonly string[] = ['P25_OBJECTION', 'P28_EXTENSION_REQUEST', 'P52_OBJECTION'];

const open = (alias: string) => `${alias}.met_at is null and ${alias}.cancelled_at is null`;

/** A right whose term is over. */
export function ranOut(alias: string, sql: SqlWriter): string {
  const rights = TERMS_OF_RIGHTS.map((rule) => sql.literal(rule)).join(', ');
  return `(${alias}.rule in (${rights}) and ${alias}.due_at <= ${sql.instant()})`;
}

/** A right that was not used while its term ran: nobody has missed a duty. */
export function lapsedSql(alias: string, sql: SqlWriter): string {
  return `(${open(alias)} and ${alias}.suspended_at is null and ${ranOut(alias, sql)})`;
}

/** Nothing ended it, and it is not a right that has run out. */
export function stillAsks(alias: string, sql: SqlWriter): string {
  return `${open(alias)} and not ${ranOut(alias, sql)}`;
}
