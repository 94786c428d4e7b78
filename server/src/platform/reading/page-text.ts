import { getNamedType, isObjectType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { concatenation, objectText, quoted } from './json-text';
import { rowText } from './plan-row';
import { NotPlanned, type Planning } from './planning';
import { selectedFields, selectedPlaces, type Selected } from './selection';

// A page stands in `page`: one row for each row found, with `page_position` from 1 and `page_key`, its order's keys.

/** The cursor of a key, as `encodeCursor` writes it. */
const cursorText = (key: string) =>
  `'"' || translate(encode(convert_to(${key}, 'UTF8'), 'base64'), E'+/=\\n', '-_') || '"'`;

/** What a connection's selection asks of its nodes. */
export interface ConnectionSelection {
  readonly type: GraphQLObjectType;
  readonly selections: readonly SelectionSetNode[];
}

function objectTypeOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const named = getNamedType(type.getFields()[field]?.type);
  if (!isObjectType(named)) throw new Error(`${type.name} is not a connection`);
  return named;
}

/** What a request asks of the nodes of a connection, under `nodes` and under `edges { node }`. */
export function nodeSelections(
  connection: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  asked: Planning['asked'],
): ConnectionSelection {
  const edge = objectTypeOf(connection, 'edges');
  const below = selectedFields(connection, selections, asked).flatMap((selected) => {
    if (selected.name === 'nodes') return [...selected.selections];
    if (selected.name !== 'edges') return [];
    return selectedFields(edge, selected.selections, asked).flatMap((part) =>
      part.name === 'node' ? [...part.selections] : [],
    );
  });
  return { type: objectTypeOf(connection, 'nodes'), selections: below };
}

interface PageParts {
  readonly alias: string;
  /** SQL of how many rows the caller gets at most; one more may have been found. */
  readonly first: string;
  readonly planning: Planning;
}

function list(item: string, { alias, first }: PageParts): string {
  return `concat('[', string_agg(case when ${alias}.page_position <= ${first} then ${item} end, ','), ']')`;
}

function edgeText(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  { alias, planning }: PageParts,
): string {
  const text = (place: Selected): string => {
    if (place.name === '__typename') return quoted(JSON.stringify(type.name));
    if (place.name === 'cursor') return cursorText(`${alias}.page_key`);
    return rowText(objectTypeOf(type, 'node'), place.selections, alias, planning);
  };
  return objectText(
    selectedPlaces(type, selections, planning.asked).map((place) => [place.key, text(place)]),
  );
}

function pageInfoText(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  { alias, first, planning }: PageParts,
): string {
  const last = `(array_agg(${alias}.page_key))[least(count(*), ${first})]`;
  const text = (place: Selected): string => {
    if (place.name === '__typename') return quoted(JSON.stringify(type.name));
    if (place.name === 'hasNextPage') return `(count(*) > ${first})::text`;
    return `coalesce(${cursorText(last)}, 'null')`;
  };
  return objectText(
    selectedPlaces(type, selections, planning.asked).map((place) => [place.key, text(place)]),
  );
}

/** SQL of a connection's JSON text over the rows of a page. @throws NotPlanned for a field that is not of every connection */
export function connectionText(
  connection: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  parts: PageParts,
): string {
  const { alias, planning } = parts;
  const text = (place: Selected): string => {
    switch (place.name) {
      case '__typename':
        return quoted(JSON.stringify(connection.name));
      case 'nodes':
        return list(rowText(objectTypeOf(connection, 'nodes'), place.selections, alias, planning), parts);
      case 'edges':
        return list(edgeText(objectTypeOf(connection, 'edges'), place.selections, parts), parts);
      case 'pageInfo':
        return pageInfoText(objectTypeOf(connection, 'pageInfo'), place.selections, parts);
      default:
        throw new NotPlanned(`${connection.name}.${place.name}`);
    }
  };
  return objectText(
    selectedPlaces(connection, selections, planning.asked).map((place) => [place.key, text(place)]),
  );
}

/** SQL of an order's keys as JSON, the same that `encodeCursor` writes. */
export function keyText(keys: readonly string[]): string {
  const values = keys.flatMap((key, i) => [quoted(i === 0 ? '[' : ','), `to_json(${key})`]);
  return concatenation([...values, quoted(']')]);
}
