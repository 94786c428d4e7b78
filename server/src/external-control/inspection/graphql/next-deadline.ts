import { stillAsks } from '../../../deadlines';
import { NO_ONE } from '../../../platform/access/actor';
import type { PagePlace } from '../../../platform/reading/reader';
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
  return nextOf('due_at', inspection, sql);
}

function nextOf(column: 'due_at' | 'id', inspection: string, sql: SqlWriter): string {
  return `(select d.${column} from deadline d where d.inspection_id = ${inspection} and ${stillAsks('d', sql)}
    order by ${soonestOfOwnSide('d', sql)} limit 1)`;
}

/** When a case that asks for nothing is due: after all others. */
export const NEVER_DUE = `'9999-12-31'::timestamptz`;
const isNever = (at: unknown) => Date.parse(String(at)) >= Date.parse('9999-12-30');

/**
 * That a case is among those that a page of them by their next terms is made of: found along the terms by their dates, instead of asking
 * each case for its next one; after all of these, or beside too few, the cases that ask for nothing.
 * @param which what else is asked of the cases, over an alias of them
 */
export function amongSoonest(
  inspection: string,
  sql: SqlWriter,
  { after, rows }: PagePlace,
  which: (alias: string) => string,
): string {
  const [dueAt, id] = after ?? [];
  const others = (from: string) => `select x.id from inspection x
    where not exists (select from deadline t where t.inspection_id = x.id and ${stillAsks('t', sql)}) and ${which('x')} ${from}
    order by x.id limit ${rows}`;
  if (isNever(dueAt)) return `${inspection} in (${others(`and x.id > ${sql.value(id, 'integer')}`)})`;
  const date = () => sql.value(dueAt, 'timestamptz');
  const from = after
    ? `and t.due_at >= ${date()} and (t.due_at, t.inspection_id) > (${date()}, ${sql.value(id, 'integer')})`
    : '';
  return `${inspection} in (
    (select x.id from deadline t join inspection x on x.id = t.inspection_id and x.authority_id = t.authority_id
      where ${stillAsks('t', sql)} and coalesce(t.id = ${nextOf('id', 't.inspection_id', sql)}, false) and ${which('x')} ${from}
      order by t.due_at, t.inspection_id limit ${rows})
    union all (${others('')}))`;
}
