import { stillAsks } from '../../../deadlines';
import { NO_ONE } from '../../../platform/access/actor';
import type { SqlWriter } from '../../../platform/reading/sql-writer';

/** The term that a case asks for next comes first: those that run before what stands still, of these those of the viewer's own side before the other's, then the soonest. */
export function soonestOfOwnSide(alias: string, sql: SqlWriter): string {
  const own = `case when ${sql.actor('authorityId')} = ${NO_ONE} then 'SUBJECT' else 'AUTHORITY' end`;
  return `${alias}.suspended_at is not null, ${alias}.party <> ${own}, ${alias}.due_at, ${alias}.id`;
}

/** Whether the first such of the open terms that a case keeps, which are in its office's order, is the one: not for a subject, nor a right that has run out. */
export function firstOfOffice(alias: string, sql: SqlWriter): string {
  return `${sql.actor('authorityId')} <> ${NO_ONE} and ${stillAsks(alias, sql)}`;
}

/**
 * When the term that a case asks for next is due.
 * @param inspection SQL of the inspection's id
 */
export function nextDueAtSql(inspection: string, sql: SqlWriter): string {
  return `(select d.due_at from deadline d where d.inspection_id = ${inspection} and ${stillAsks('d', sql)}
    order by ${soonestOfOwnSide('d', sql)} limit 1)`;
}
