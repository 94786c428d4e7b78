import { getNamedType, isObjectType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { constant, joined, listText, objectText, orNull, type Parts } from './json-text';
import { rowText } from './plan-row';
import { NotPlanned, type Planning } from './planning';
import { selectedFields, selectedPlaces, type Selected } from './selection';

/** Stands in a row's text where the page puts the keys of its order. */
export const PAGE_KEY = '§key§';

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
  /** Texts of a row, which are computed for the rows of the page alone; gives the column's name. */
  readonly column: (text: string) => string;
}

const typename = (type: GraphQLObjectType): Parts => [constant(JSON.stringify(type.name))];

function list(item: string, { alias, first, column }: PageParts): Parts {
  return listText(`array_to_string((array_agg(${alias}.${column(item)}))[1:${first}], ',')`);
}

function edgeText(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  { alias, planning }: PageParts,
): string {
  const text = (place: Selected): Parts => {
    if (place.name === '__typename') return typename(type);
    if (place.name === 'cursor') return [cursorText(PAGE_KEY)];
    return [rowText(objectTypeOf(type, 'node'), place.selections, alias, planning)];
  };
  const places = selectedPlaces(type, selections, planning.asked);
  return joined(objectText(places.map((place) => [place.key, text(place)])));
}

function pageInfoText(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  { alias, first, planning }: PageParts,
): Parts {
  const last = `(array_agg(${alias}.page_key))[least(count(*), ${first})]`;
  const text = (place: Selected): Parts => {
    if (place.name === '__typename') return typename(type);
    if (place.name === 'hasNextPage') return [`(count(*) > ${first})::text`];
    return orNull([cursorText(last)]);
  };
  const places = selectedPlaces(type, selections, planning.asked);
  return objectText(places.map((place) => [place.key, text(place)]));
}

/** The texts of a page: what is printed of all of its rows, and what is computed of each. */
export interface PageText {
  readonly text: string;
  readonly columns: readonly string[];
}

/** SQL of a connection's JSON text over the rows of a page. @throws NotPlanned for a field that is not of every connection */
export function connectionText(
  connection: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  given: Omit<PageParts, 'column'>,
): PageText {
  const columns: string[] = [];
  const column = (text: string) => `page_text_${columns.push(text)}`;
  const parts: PageParts = { ...given, column };
  const { alias, planning } = parts;
  const text = (place: Selected): Parts => {
    switch (place.name) {
      case '__typename':
        return typename(connection);
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
  const places = selectedPlaces(connection, selections, planning.asked);
  const whole = joined(objectText(places.map((place) => [place.key, text(place)])));
  return { text: whole, columns: columns.map((each, i) => `${each} as page_text_${i + 1}`) };
}

/** SQL of a position in a list as JSON: its name and the keys of its order, as `cursorOf` writes them. */
export function keyText(list: string, keys: readonly string[]): string {
  const values = keys.flatMap((key) => [constant(','), `to_json(${key})::text`]);
  return joined([constant(`[${JSON.stringify(list)}`), ...values, constant(']')]);
}
