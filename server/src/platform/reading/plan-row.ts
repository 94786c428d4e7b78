import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { columnOf } from '../access/column-of';
import { conditionSql } from '../access/condition-sql';
import {
  columnText,
  constant,
  joined,
  leafText,
  listText,
  objectText,
  orNull,
  plainText,
  presentText,
  quoted,
  wordedText,
  type Parts,
} from './json-text';
import { Refusal } from '../refusals/refusal';
import { areReadAlike, needsOnly, overColumns } from './kept-rows';
import { MOST_ROWS, NotPlanned, type Planning } from './planning';
import { selectedFields, selectedPlaces, type SelectedField } from './selection';
import { fieldSqlOf, typeSqlOf, type FieldSql, type TypeSql } from './sql-metadata';

type Relation<Kind extends string> = Extract<FieldSql, Record<Kind, unknown>>;

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
  return conditionSql(planning.ability, 'read', subjectOf(type), undefined, alias, planning.sql);
}

/** A row in a statement: what it is of, and its alias. */
interface Row {
  readonly type: GraphQLObjectType;
  readonly alias: string;
}

const subjectOf = (type: GraphQLObjectType) => requireTypeSql(type).subject ?? type.name;

type WriteOver = (alias: string, planning: Planning) => string;

/** The one row as this row keeps it, in columns of its own, the rule that shows it among them; nothing where more is asked. */
function keptOfOne(
  type: GraphQLObjectType,
  { on, kept }: Extract<Relation<'one'>['one'], { on: string }>,
  text: WriteOver,
  row: Row,
  planning: Planning,
): string | undefined {
  if (!kept) return undefined;
  const write: WriteOver = (alias, trying) => {
    const may = readable(type, alias, trying);
    return may === 'true' ? text(alias, trying) : `(case when ${may} then ${text(alias, trying)} end)`;
  };
  if (!needsOnly(['id', ...kept.columns], planning, write)) return undefined;
  return overColumns(
    (alias) => write(alias, planning),
    (column) => `${row.alias}.${column === 'id' ? on : kept.prefix + column}`,
  );
}

/** Where the one is looked for before all are: a right or two that have run out may stand in front of it. */
const FIRST_PLACES = [1, 2, 3];

/** The one of the rows that this row keeps; nothing where the rules or what is asked forbid to take it from there. */
function chosenOfKept(
  type: GraphQLObjectType,
  kept: Extract<Relation<'one'>['one'], { foreign: string }>['kept'],
  text: WriteOver,
  choose: (from: string, alias: string, planning: Planning) => string,
  row: Row,
  planning: Planning,
): string | undefined {
  if (!kept || !areReadAlike(subjectOf(row.type), subjectOf(type), kept, planning)) return undefined;
  const all = `${row.alias}.${kept.column}`;
  const chosen: WriteOver = (alias, trying) => choose(`unnest(${all})`, alias, trying);
  if (!needsOnly(kept.columns, planning, chosen)) return undefined;
  const { first } = kept;
  const ofPlace = (place: number, write: WriteOver) =>
    overColumns(
      (alias) => write(alias, { ...planning, cost: { rows: 0 } }),
      (column) => `(${all}[${place}]).${column}`,
    );
  // Looking into many to choose one costs as much as reading all else of a row.
  const atOnce = first
    ? FIRST_PLACES.map(
        (place) =>
          ` when ${ofPlace(place, (alias, { sql }) => first(alias, sql))} then ${ofPlace(place, text)}`,
      ).join('')
    : '';
  return `(case when cardinality(${all}) = 0 then null${atOnce} else ${chosen(planning.sql.alias(), planning)} end)`;
}

function one(
  type: GraphQLObjectType,
  { one: relation }: Relation<'one'>,
  selections: readonly SelectionSetNode[],
  row: Row,
  planning: Planning,
): string {
  const select = (from: string, joining: readonly string[], alias: string, { sql, cost }: Planning) => {
    const [where, order] = 'foreign' in relation ? [relation.where, relation.orderBy] : [];
    const text = rowText(type, selections, alias, { ...planning, sql, cost });
    return `(select ${text} from ${from} ${alias}
    where ${allOf([...joining, where?.(alias, sql) ?? 'true'])}${order ? ` order by ${order(alias, sql)}` : ''} limit 1)`;
  };
  const text = (alias: string, trying: Planning) => rowText(type, selections, alias, trying);
  const kept =
    'foreign' in relation
      ? chosenOfKept(
          type,
          relation.kept,
          text,
          (from, alias, trying) => select(from, [], alias, trying),
          row,
          planning,
        )
      : keptOfOne(type, relation, text, row, planning);
  if (kept !== undefined) return kept;
  const alias = planning.sql.alias();
  const may = readable(type, alias, planning);
  // Nothing is asked of rows that nobody of the role may read.
  if (may === 'false') return 'null::text';
  const joined =
    'on' in relation
      ? `${alias}.id = ${row.alias}.${relation.on}`
      : `${alias}.${relation.foreign} = ${row.alias}.id`;
  return select(requireTypeSql(type).table, [joined, may], alias, planning);
}

function many(
  type: GraphQLObjectType,
  { many: { ways, ...usual } }: Relation<'many'>,
  selections: readonly SelectionSetNode[],
  row: Row,
  planning: Planning,
): string {
  const relation = { ...usual, ...(planning.way === undefined ? {} : ways?.[planning.way]) };
  const alias = planning.sql.alias();
  const own = relation.ownSql?.replaceAll('{parent}', row.alias) ?? `${row.alias}.${relation.own ?? 'id'}`;
  const may = readable(type, alias, planning);
  if (may === 'false') return `'[]'`;
  const conditions = [
    `${alias}.${relation.foreign} = ${own}`,
    may,
    (typeof relation.where === 'function' ? relation.where(alias, planning.sql) : (relation.where ?? 'true'))
      .replaceAll('{alias}', alias)
      .replaceAll('{parent}', row.alias),
  ];
  const order = relation.orderBy.replaceAll('{alias}', alias);
  const text = rowText(type, selections, alias, { ...planning, times: planning.times * relation.cap });
  // PostgreSQL computes what is dear only for the rows that the limit leaves.
  return `(select ${joined(listText(`string_agg(${alias}.j, ',')`))}
    from (select ${text} as j from ${requireTypeSql(type).table} ${alias} where ${allOf(conditions)}
      order by ${order} limit ${relation.cap}) ${alias})`;
}

function count({ count: relation }: Relation<'count'>, row: Row, planning: Planning): string {
  const type = planning.asked.schema.getType(relation.of);
  if (!isObjectType(type)) throw new Error(`${relation.of} is not a type that can be counted`);
  const { kept } = relation;
  if (kept && areReadAlike(subjectOf(row.type), subjectOf(type), kept, planning))
    return `${row.alias}.${kept.column}::text`;
  const alias = planning.sql.alias();
  const conditions = [
    `${alias}.${relation.foreign} = ${row.alias}.id`,
    readable(type, alias, planning),
    relation.where?.replaceAll('{alias}', alias) ?? 'true',
  ];
  return `(select count(*)::text from ${requireTypeSql(type).table} ${alias} where ${allOf(conditions)})`;
}

/** Conditions that must all hold; those that always do are not written. */
export function allOf(conditions: readonly string[]): string {
  const written = conditions.filter((condition) => condition !== 'true');
  return written.length === 0 ? 'true' : written.join(' and ');
}

function related(selected: SelectedField, sql: FieldSql, row: Row, planning: Planning): string {
  const type = getNamedType(selected.field.type);
  if (!isObjectType(type)) throw new Error(`${selected.field.name}: a relation leads to an object type`);
  if ('one' in sql) return one(type, sql, selected.selections, row, planning);
  if ('many' in sql) return many(type, sql, selected.selections, row, planning);
  throw new Error(`${type.name}: no relation is declared for ${selected.field.name}`);
}

/** The object that a part of the row's columns makes. */
function part(
  { part: { when, fields } }: Relation<'part'>,
  selected: SelectedField,
  row: Row,
  planning: Planning,
): Parts {
  const type = getNamedType(selected.field.type);
  if (!isObjectType(type)) throw new Error(`${selected.field.name}: a part is an object`);
  const text = objectText(
    placesOf(type, selected.selections, planning).map((place) => {
      if (!place.field) return [place.key, [constant(JSON.stringify(type.name))]];
      const asked: SelectedField = { ...place, field: place.field };
      const value = valueText(asked, fields[place.name], row, planning);
      return [place.key, presentText(asked.field, value)];
    }),
  );
  return when ? [`(case when ${row.alias}.${when} is not null then ${joined(text)} end)`] : text;
}

/** What is asked of a type: under the keys of the answer, or for resolvers under the fields' names. */
function placesOf(type: GraphQLObjectType, selections: readonly SelectionSetNode[], planning: Planning) {
  return planning.shape === 'answer'
    ? selectedPlaces(type, selections, planning.asked)
    : selectedFields(type, selections, planning.asked);
}

/** JSON text of one field's value; may be NULL. */
function valueText(selected: SelectedField, sql: FieldSql | undefined, row: Row, planning: Planning): Parts {
  const { field } = selected;
  const { alias } = row;
  if (sql && 'expression' in sql) return leafText(field, sql.expression(alias, planning.sql));
  if (sql && 'column' in sql) {
    const column = `${alias}.${sql.column}`;
    return sql.plain ? plainText(column) : leafText(field, column);
  }
  if (sql && 'localized' in sql) return leafText(field, planning.sql.localized(alias, sql.localized));
  if (sql && 'worded' in sql) {
    const { code, prefix } = sql.worded;
    const value = typeof code === 'string' ? `${alias}.${code}` : code(alias, planning.sql);
    return wordedText(value, prefix, planning);
  }
  if (sql && 'count' in sql) return [count(sql, row, planning)];
  if (sql && 'part' in sql) return part(sql, selected, row, planning);
  if (sql) return [related(selected, sql, row, planning)];
  if (!isLeafType(getNamedType(field.type))) throw new NotPlanned(field.name);
  return leafText(field, `${alias}.${columnOf(field.name)}`);
}

/** `[key, JSON text]` of all that a field brings into its row. */
function members(selected: SelectedField, row: Row, planning: Planning): [string, Parts][] {
  const { field } = selected;
  const { alias } = row;
  const owner = row.type.name;
  const sql = fieldSqlOf(field.extensions);
  if (planning.shape === 'answer' && field.args.length > 0) throw new NotPlanned(`${owner}.${field.name}`);
  if (sql && ('needs' in sql || 'computedFrom' in sql)) {
    if (planning.shape === 'answer') throw new NotPlanned(`${owner}.${field.name}`);
    if ('needs' in sql) return sql.needs.map((column) => [camel(column), columnText(alias, column)]);
    return [[field.name, orNull([`to_json(${sql.computedFrom(alias, planning.sql)})::text`])]];
  }
  const text = valueText(selected, sql, row, planning);
  if (planning.shape === 'object') return [[field.name, orNull(text)]];
  return [[selected.key, presentText(field, text)]];
}

function hiddenUnless(condition: string, { field }: SelectedField, value: Parts, owner: string): Parts {
  if (isNonNullType(field.type)) {
    throw new Error(`${owner}.${field.name} can be hidden by a rule and so must be nullable`);
  }
  return [`(case when ${condition} then ${joined(value)} else 'null' end)`];
}

/**
 * SQL of a row's JSON text: every field asked for, each under the rule that shows or hides it. Never NULL: a row in
 * which something is missing that must be there is an error instead of a broken answer.
 * @throws Refusal QUERY_TOO_LARGE, NotPlanned
 */
export function rowText(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  alias: string,
  planning: Planning,
): string {
  const subject = subjectOf(type);
  planning.cost.rows += planning.times;
  if (planning.cost.rows > MOST_ROWS) throw new Refusal('QUERY_TOO_LARGE');
  const rowRule = readable(type, alias, planning);
  const byKey = new Map<string, Parts>();
  for (const selected of placesOf(type, selections, planning)) {
    if (!selected.field) {
      byKey.set(selected.key, [constant(JSON.stringify(type.name))]);
      continue;
    }
    const asked: SelectedField = { ...selected, field: selected.field };
    const rule = conditionSql(planning.ability, 'read', subject, selected.name, alias, planning.sql);
    for (const [key, value] of members(asked, { type, alias }, planning)) {
      if (rule !== rowRule) byKey.set(key, hiddenUnless(rule, asked, value, type.name));
      else if (!byKey.has(key)) byKey.set(key, value);
    }
  }
  const text = joined(objectText([...byKey]));
  return planning.shape === 'object' ? text : `coalesce(${text}, missing_value(${quoted(type.name)}))`;
}
