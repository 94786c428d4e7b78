import type { Ability } from './ability';
import { isPlaceholder } from './ability';
import { columnOf } from './column-of';
import type { Comparison, Conditions, Placeholder } from './permission';
import type { SqlWriter } from '../reading/sql-writer';

const LISTS: readonly string[] = ['openedCaseIds', 'subjectIds', 'bodyIds'] satisfies Placeholder['$actor'][];
const isList = ({ $actor }: Placeholder): boolean => LISTS.includes($actor);

function compare(column: string, comparison: Comparison, sql: SqlWriter): string {
  if (comparison === null) return `${column} is null`;
  if (typeof comparison !== 'object') return `${column} = ${sql.literal(comparison)}`;
  if (isPlaceholder(comparison)) {
    const value = sql.actor(comparison.$actor);
    return isList(comparison) ? `${column} = any (${value})` : `${column} = ${value}`;
  }
  if ('$in' in comparison) {
    const values = comparison.$in.filter((value) => value !== null).map((value) => sql.literal(value));
    const among = values.length === 0 ? 'false' : `${column} in (${values.join(', ')})`;
    return comparison.$in.includes(null) ? `(${among} or ${column} is null)` : among;
  }
  if (comparison.$ne === null) return `${column} is not null`;
  // CASL lets NULL through `$ne`; SQL's <> would not.
  return `${column} is distinct from ${
    isPlaceholder(comparison.$ne) ? sql.actor(comparison.$ne.$actor) : sql.literal(comparison.$ne)
  }`;
}

function conjunction(conditions: Conditions, alias: string, sql: SqlWriter): string {
  const parts = Object.entries(conditions).map(([field, c]) =>
    compare(`${alias}.${columnOf(field)}`, c, sql),
  );
  return `(${parts.join(' and ')})`;
}

/**
 * The SQL condition under which a role may do something with a row (or with one field of it). Rules are asked from the
 * last declared to the first, as in memory: the first that fits a row decides.
 * `'false'` where no rule allows it: no ability never means no limits.
 */
export function conditionSql(
  ability: Ability,
  action: string,
  subject: string,
  field: string | undefined,
  alias: string,
  sql: SqlWriter,
): string {
  // CASL gives the rules in the order of their weight, the heaviest first; below one without conditions none counts.
  // A rule for some fields opens or hides these in rows that other rules open; it opens no row by itself.
  const rules = ability
    .rulesFor(action, subject, field)
    .filter((rule) => field !== undefined || !rule.fields);
  const last = rules.findIndex((rule) => isEmpty(rule.conditions));
  let condition = last >= 0 && !rules[last]?.inverted ? 'true' : 'false';
  for (const rule of rules.slice(0, last >= 0 ? last : undefined).toReversed()) {
    // What changes nothing is not written: a statement must not carry values that it does not use.
    if (condition === (rule.inverted ? 'false' : 'true')) continue;
    const fits = conjunction(rule.conditions as Conditions, alias, sql);
    if (rule.inverted)
      condition = condition === 'true' ? `(${fits}) is not true` : `((${fits}) is not true and ${condition})`;
    else condition = condition === 'false' ? fits : `(${fits} or ${condition})`;
  }
  return condition;
}

function isEmpty(conditions: unknown): boolean {
  return Object.keys((conditions as Conditions | undefined) ?? {}).length === 0;
}
