import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import type { MessageCatalogue } from '../messages/catalogue';
import type { Language } from '../messages/language';

// SQL that prints JSON as text. PostgreSQL writes the answer; nothing parses or prints it again.

/** A part of a text: a constant of the program, or SQL that gives a text. */
export type Part = { readonly constant: string } | string;

/** A text as its parts, which are printed one after the other. NULL where one of them is. */
export type Parts = readonly Part[];

export const constant = (text: string): Part => ({ constant: text });

/** A constant of the program as an SQL string. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function merged(parts: Parts): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'object' && typeof last === 'object')
      all[all.length - 1] = constant(last.constant + part.constant);
    else all.push(part);
  }
  return all;
}

// Halves instead of a chain: a long part is copied a few times, not once for each part after it.
function tree(parts: readonly string[]): string {
  if (parts.length === 1) return String(parts[0]);
  const middle = Math.ceil(parts.length / 2);
  return `(${tree(parts.slice(0, middle))} || ${tree(parts.slice(middle))})`;
}

/** SQL of a text. NULL where one of its parts is. */
export function joined(parts: Parts): string {
  const all = merged(parts);
  if (all.length === 0) return "''";
  return tree(all.map((part) => (typeof part === 'object' ? quoted(part.constant) : part)));
}

/** The text of a JSON object out of `[key, JSON text of the value]`. */
export function objectText(members: readonly (readonly [string, Parts])[]): Parts {
  const parts = members.flatMap(([key, value], i) => [
    constant(`${i === 0 ? '' : ','}${JSON.stringify(key)}:`),
    ...value,
  ]);
  return [constant('{'), ...parts, constant('}')];
}

/** The text of a JSON list out of the texts that an aggregate has joined; NULL stands for none. */
export function listText(aggregate: string): Parts {
  return [constant('['), `coalesce(${aggregate}, '')`, constant(']')];
}

const inQuotes = (sql: string): Parts => [constant('"'), sql, constant('"')];

/** JSON text of a text column in which nothing needs escaping. */
export const plainText = (column: string): Parts => inQuotes(`${column}::text`);

/** A plain column that an ID stands in; ids are numbers, so that nothing in them needs escaping. */
const ID_COLUMN = /^t\d+\.(?:\w+_)?id$/;

/** A plain column needs no brackets. */
const PLAIN = /^t\d+\.\w+$/;
const cast = (sql: string) => (PLAIN.test(sql) ? `${sql}::text` : `(${sql})::text`);

/** JSON text of one value of a scalar or enum type; NULL stays NULL. */
function scalarText(type: GraphQLNamedType, value: string): Parts {
  if (isEnumType(type)) {
    if (!type.getValues().every((one) => one.name === one.value)) {
      throw new Error(`${type.name}: the values of an enum that is read are their own names`);
    }
    return inQuotes(cast(value));
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
    case 'Boolean':
      return [cast(value)];
    case 'CalendarDate':
      return inQuotes(cast(value));
    case 'DateTime':
      return [`utc_text(${value})`, constant('Z"')];
    case 'ID':
      return ID_COLUMN.test(value) ? inQuotes(cast(value)) : [`json_text(${cast(value)})`];
    case 'String':
      return [`json_text(${cast(value)})`];
    default:
      throw new Error(`${type.name}: say in json-text.ts how it is printed`);
  }
}

/** JSON text of a leaf field's value; NULL stays NULL. Lists are arrays of PostgreSQL. */
export function leafText(field: GraphQLField<unknown, unknown>, value: string): Parts {
  if (isListType(getNullableType(field.type))) return [`to_json(${value})::text`];
  return scalarText(getNamedType(field.type), value);
}

/** A column's value as JSON text for a resolver to compute from. */
export function columnText(alias: string, column: string): Parts {
  return orNull([`to_json(${alias}.${column})::text`]);
}

/** The text, or `null` where there is none. */
export function orNull(text: Parts): Parts {
  return [`coalesce(${joined(text)}, 'null')`];
}

/** The text of a field: `null` where there is none and may be none; where there must be one the row becomes NULL (`rowText`). */
export function presentText(field: GraphQLField<unknown, unknown>, text: Parts): Parts {
  return isNonNullType(field.type) ? text : orNull(text);
}

/** JSON text of a code's words; the key itself where there are none, as with every message. */
export function wordedText(
  code: string,
  prefix: string,
  { language, messages }: { readonly language: Language; readonly messages: MessageCatalogue },
): Parts {
  const branches = messages
    .startingWith(prefix)
    .map(
      (key) =>
        `when ${quoted(key.slice(prefix.length))} then ${quoted(JSON.stringify(messages.text(key, language)))}`,
    );
  return [`(case ${code} ${branches.join(' ')} else to_json(${quoted(prefix)} || ${code})::text end)`];
}
