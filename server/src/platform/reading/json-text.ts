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

/** PostgreSQL takes at most 100 arguments for a function. */
const MOST_ARGUMENTS = 90;

/** A constant of the program as an SQL string. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The concatenation of SQL texts of which none may be NULL: `concat` skips what is. */
export function concatenation(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `concat(${parts.join(', ')})`;
  const chunks: string[] = [];
  for (let i = 0; i < parts.length; i += MOST_ARGUMENTS) {
    chunks.push(concatenation(parts.slice(i, i + MOST_ARGUMENTS)));
  }
  return concatenation(chunks);
}

/** The text of a JSON object: `[key, SQL of the value's JSON text, never NULL]`. */
export function objectText(members: readonly (readonly [string, string])[]): string {
  if (members.length === 0) return `'{}'`;
  const parts = members.flatMap(([key, value], i) => [
    quoted(`${i === 0 ? '{' : ','}${JSON.stringify(key)}:`),
    value,
  ]);
  return concatenation([...parts, `'}'`]);
}

const AS_ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** JSON text of one value of a scalar or enum type; NULL stays NULL. */
function scalarText(type: GraphQLNamedType, value: string): string {
  if (isEnumType(type)) {
    if (!type.getValues().every((one) => one.name === one.value)) {
      throw new Error(`${type.name}: the values of an enum that is read are their own names`);
    }
    return `'"' || ${value} || '"'`;
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
    case 'Boolean':
      return `(${value})::text`;
    case 'CalendarDate':
      return `'"' || (${value}) || '"'`;
    case 'DateTime':
      return `'"' || to_char((${value}) at time zone 'UTC', ${AS_ISO}) || '"'`;
    case 'ID':
    case 'String':
      return `to_json((${value})::text)::text`;
    default:
      throw new Error(`${type.name}: say in json-text.ts how it is printed`);
  }
}

/** JSON text of a leaf field's value; NULL stays NULL. Lists are arrays of PostgreSQL. */
export function leafText(field: GraphQLField<unknown, unknown>, value: string): string {
  if (isListType(getNullableType(field.type))) return `to_json(${value})::text`;
  return scalarText(getNamedType(field.type), value);
}

/** A column's value as JSON text for a resolver to compute from. */
export function columnText(alias: string, column: string): string {
  return `coalesce(to_json(${alias}.${column})::text, 'null')`;
}

/** The text where there is one; else `null`, or for a field that is never null an error instead of a broken answer. */
export function presentText(field: GraphQLField<unknown, unknown>, owner: string, text: string): string {
  if (!isNonNullType(field.type)) return `coalesce(${text}, 'null')`;
  return `coalesce(${text}, missing_value(${quoted(`${owner}.${field.name}`)}))`;
}

/** JSON text of a code's words; the key itself where there are none, as with every message. */
export function wordedText(
  code: string,
  prefix: string,
  { language, messages }: { readonly language: Language; readonly messages: MessageCatalogue },
): string {
  const known = messages.keys().filter((key) => key.startsWith(prefix));
  const branches = known.map(
    (key) =>
      `when ${quoted(key.slice(prefix.length))} then ${quoted(JSON.stringify(messages.text(key, language)))}`,
  );
  return `case ${code} ${branches.join(' ')} else to_json(${quoted(prefix)} || ${code})::text end`;
}
