import { rulesToCondition } from '@casl/ability/extra';
import type { Ability } from './ability';
import { isPlaceholder } from './ability';
import type { Comparison, Conditions } from './permission';
import type { SqlWriter } from '../reading/sql-writer';

export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function compare(column: string, comparison: Comparison, sql: SqlWriter): string {
  if (comparison === null) return `${column} is null`;
  if (typeof comparison !== 'object') return `${column} = ${sql.literal(comparison)}`;
  if (isPlaceholder(comparison)) return `${column} = ${sql.actor(comparison.$actor)}`;
  if ('$in' in comparison) {
    return comparison.$in.length === 0 ? 'false' : `${column} in (${comparison.$in.map((v) => sql.literal(v)).join(', ')})`;
  }
  if (comparison.$ne === null) return `${column} is not null`;
  // CASL lets NULL through `$ne`; SQL's <> would not.
  return `${column} is distinct from ${
    isPlaceholder(comparison.$ne) ? sql.actor(comparison.$ne.$actor) : sql.literal(comparison.$ne)
  }`;
}

function conjunction(conditions: Conditions | undefined, alias: string, sql: SqlWriter): string {
  const parts = Object.entries(conditions ?? {}).map(([field, c]) => compare(`${alias}.${columnOf(field)}`, c, sql));
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
}

/**
 * The SQL condition under which a role may do something with a row (or with one field of it).
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
  const condition = rulesToCondition(
    ability.rulesFor(action, subject, field),
    (rule) => {
      const text = conjunction(rule.conditions as Conditions | undefined, alias, sql);
      return rule.inverted ? `(${text}) is not true` : text;
    },
    { and: (parts) => `(${parts.join(' and ')})`, or: (parts) => `(${parts.join(' or ')})`, empty: () => 'true' },
  );
  return condition ?? 'false';
}
