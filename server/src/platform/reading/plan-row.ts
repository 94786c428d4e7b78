import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { Ability } from '../access/ability';
import { columnOf, conditionSql } from '../access/condition-sql';
import { fieldSqlOf, typeSqlOf, type FieldSql, type TypeSql } from './sql-metadata';
import { selectedFields, type SelectedField } from './selection';
import type { SqlWriter } from './sql-writer';

/** What one statement is planned with. */
export interface Planning {
  readonly info: GraphQLResolveInfo;
  readonly ability: Ability;
  readonly sql: SqlWriter;
}

/** PostgreSQL takes at most 100 arguments for a function: pairs are cut well below that. */
const PAIRS_PER_OBJECT = 45;

function camel(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function requireTypeSql(type: GraphQLObjectType): TypeSql {
  const sql = typeSqlOf(type.extensions);
  if (!sql) throw new Error(`${type.name} is not read from a table`);
  return sql;
}

/** Rows of a type that the actor may read: the condition, over an alias. */
export function readable(type: GraphQLObjectType, alias: string, planning: Planning): string {
  const subject = requireTypeSql(type).subject ?? type.name;
  return conditionSql(planning.ability, 'read', subject, undefined, alias, planning.sql);
}

function leaf(name: string, typeName: string, alias: string): string {
  const column = `${alias}.${name}`;
  return typeName === 'ID' ? `${column}::text` : column;
}

function one(
  type: GraphQLObjectType,
  relation: Extract<FieldSql, { one: unknown }>['one'],
  selections: readonly SelectionSetNode[],
  parent: string,
  planning: Planning,
): string {
  const alias = planning.sql.alias();
  const join =
    'on' in relation
      ? `${alias}.id = ${parent}.${relation.on}`
      : `${alias}.${relation.foreign} = ${parent}.id${relation.where ? ` and ${relation.where(alias, planning.sql)}` : ''}`;
  const row = rowJson(type, selections, alias, planning);
  const table = requireTypeSql(type).table;
  return `(select ${row} from ${table} ${alias} where ${join} and ${readable(type, alias, planning)} limit 1)`;
}

function many(
  type: GraphQLObjectType,
  relation: Extract<FieldSql, { many: unknown }>['many'],
  selections: readonly SelectionSetNode[],
  parent: string,
  planning: Planning,
): string {
  const alias = planning.sql.alias();
  const row = rowJson(type, selections, alias, planning);
  const where = [
    `${alias}.${relation.foreign} = ${parent}.${relation.own ?? 'id'}`,
    readable(type, alias, planning),
    ...(relation.where ? [relation.where.replaceAll('{alias}', alias)] : []),
  ].join(' and ');
  const order = relation.orderBy.replaceAll('{alias}', alias);
  // Rows are cut before anything below them is computed.
  return `(select coalesce(jsonb_agg(r.j), '[]'::jsonb) from (select ${row} as j from ${requireTypeSql(type).table} ${alias}
    where ${where} order by ${order} limit ${relation.cap}) r)`;
}

function related(selected: SelectedField, sql: FieldSql, parent: string, planning: Planning): string {
  const type = getNamedType(selected.field.type);
  if (!isObjectType(type)) throw new Error(`${selected.field.name}: a relation leads to an object type`);
  if ('one' in sql) return one(type, sql.one, selected.selections, parent, planning);
  if ('many' in sql) return many(type, sql.many, selected.selections, parent, planning);
  throw new Error(`${type.name}: no relation is declared for ${selected.field.name}`);
}

/** `[key, SQL]` pairs that a field brings into its row. */
function pairs(selected: SelectedField, alias: string, planning: Planning): [string, string][] {
  const { field } = selected;
  const sql = fieldSqlOf(field.extensions);
  const type = getNamedType(field.type);
  if (sql && 'needs' in sql) return sql.needs.map((column) => [camel(column), `${alias}.${column}`]);
  if (sql && 'expression' in sql) return [[field.name, sql.expression(alias, planning.sql)]];
  if (sql && 'json' in sql) return [[field.name, `${alias}.${sql.json}`]];
  if (sql && 'column' in sql) return [[field.name, leaf(sql.column, type.name, alias)]];
  if (sql) return [[field.name, related(selected, sql, alias, planning)]];
  if (!isLeafType(type)) throw new Error(`${field.name}: say how ${type.name} is read`);
  return [[field.name, leaf(columnOf(field.name), type.name, alias)]];
}

function hiddenUnless(condition: string, selected: SelectedField, value: string, typeName: string): string {
  if (isNonNullType(selected.field.type)) {
    throw new Error(`${typeName}.${selected.field.name} can be hidden by a rule and so must be nullable`);
  }
  return `case when ${condition} then ${isListType(selected.field.type) ? value : `to_jsonb(${value})`} end`;
}

/** The JSON object of one row: every field asked for, each under the rule that shows or hides it. */
export function rowJson(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  alias: string,
  planning: Planning,
): string {
  const subject = requireTypeSql(type).subject ?? type.name;
  const row = readable(type, alias, planning);
  const byKey = new Map<string, string>();
  for (const selected of selectedFields(type, selections, planning.info)) {
    const rule = conditionSql(planning.ability, 'read', subject, selected.field.name, alias, planning.sql);
    for (const [key, value] of pairs(selected, alias, planning)) {
      if (rule !== row) byKey.set(key, hiddenUnless(rule, selected, value, type.name));
      else if (!byKey.has(key)) byKey.set(key, value);
    }
  }
  const entries = [...byKey].map(([key, value]) => `'${key}', ${value}`);
  const chunks: string[] = [];
  for (let i = 0; i < entries.length; i += PAIRS_PER_OBJECT) {
    chunks.push(`jsonb_build_object(${entries.slice(i, i + PAIRS_PER_OBJECT).join(', ')})`);
  }
  return chunks.length === 0 ? `'{}'::jsonb` : chunks.join(' || ');
}
