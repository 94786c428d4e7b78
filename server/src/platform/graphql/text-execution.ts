import {
  getArgumentValues,
  getVariableValues,
  GraphQLString,
  isNonNullType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { AnswerText, wantText } from '../reading/answer-text';
import { decidedBy } from '../reading/plan-cache';
import { NotPlanned } from '../reading/planning';
import { selectedPlaces } from '../reading/selection';
import { isReadWhole } from '../reading/sql-metadata';
import { Refusal } from '../refusals/refusal';
import type { RequestContext } from './request-context';

type Fragments = GraphQLResolveInfo['fragments'];

const fragmentsOf = new WeakMap<DocumentNode, Fragments>();

function fragments(document: DocumentNode): Fragments {
  let found = fragmentsOf.get(document);
  if (!found) {
    found = Object.fromEntries(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    fragmentsOf.set(document, found);
  }
  return found;
}

/** What is asked for: the document, the operation of it and the variables as they came. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** One root field of a query that is read whole. */
interface Place {
  /** `"key":` */
  readonly key: Buffer;
  readonly node: FieldNode;
  /** Left out for `__typename`. */
  readonly field?: GraphQLField<unknown, unknown>;
  /** All that the field's execution is told but for the request's variables. */
  readonly info: GraphQLResolveInfo;
}

/** What queries are by role, language and what variables leave out: their places, or for resolvers to answer. */
const known = new WeakMap<OperationDefinitionNode, Map<string, readonly Place[] | 'ordinary'>>();

function placesOf(
  { schema, operation }: Execution,
  query: GraphQLObjectType,
  asked: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
): readonly Place[] | 'ordinary' {
  const places = selectedPlaces(query, [operation.selectionSet], asked);
  if (!places.every(({ name, field }) => name === '__typename' || isReadWhole(field?.extensions)))
    return 'ordinary';
  return places.flatMap(({ key, name, field, nodes }) => {
    const [node] = nodes;
    if (!node) return [];
    const info = wantText({
      fieldName: name,
      fieldNodes: nodes,
      returnType: field?.type ?? GraphQLString,
      parentType: query,
      path: { prev: undefined, key, typename: query.name },
      schema,
      fragments: asked.fragments,
      rootValue: undefined,
      operation,
      variableValues: {},
    });
    return [{ key: Buffer.from(`${JSON.stringify(key)}:`), node, info, ...(field ? { field } : {}) }];
  });
}

const BEGIN = Buffer.from('{"data":{');
const COMMA = Buffer.from(',');
const END = Buffer.from('}}\n');

async function placeBytes(
  { node, field, info }: Place,
  context: RequestContext,
  variableValues: Record<string, unknown>,
): Promise<Buffer> {
  if (!field?.resolve) return Buffer.from(JSON.stringify(info.parentType.name));
  const args = getArgumentValues(field, node, variableValues);
  const answer: unknown = await field.resolve(undefined, args, context, { ...info, variableValues });
  if (!(answer instanceof AnswerText)) throw new NotPlanned(info.fieldName);
  if (answer === AnswerText.NULL && isNonNullType(field.type)) throw new Refusal('NOT_FOUND');
  return answer.bytes;
}

/**
 * The whole answer, `{"data":…}`, as PostgreSQL prints it, where all of a query is read whole. Undefined where it is
 * not, and where something goes wrong: the ordinary execution then answers, or says what is wrong at its place. Only
 * queries come here, so that doing it twice does nothing.
 */
export async function answerBytes(execution: Execution): Promise<Buffer | undefined> {
  const { schema, document, operation, context } = execution;
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query || !context.application.fastReading)
    return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], execution.variables);
  if (!coerced) return undefined;
  const asked = { schema, fragments: fragments(document), variableValues: coerced };
  let kinds = known.get(operation);
  if (!kinds) known.set(operation, (kinds = new Map<string, readonly Place[] | 'ordinary'>()));
  const decided = decidedBy({ operation, fragments: asked.fragments, variableValues: coerced });
  const kind = `${context.actor.role}|${context.language}|${decided}`;
  let places = kinds.get(kind);
  if (!places) kinds.set(kind, (places = placesOf(execution, query, asked)));
  if (places === 'ordinary') return undefined;
  try {
    const [only] = places;
    if (only && places.length === 1)
      return Buffer.concat([BEGIN, only.key, await placeBytes(only, context, coerced), END]);
    const read = await Promise.all(places.map((place) => placeBytes(place, context, coerced)));
    const parts: Buffer[] = [];
    read.forEach((bytes, i) => parts.push(i === 0 ? BEGIN : COMMA, places[i]?.key ?? END, bytes));
    return Buffer.concat([...parts, END]);
  } catch (error) {
    if (error instanceof NotPlanned) kinds.set(kind, 'ordinary');
    else if (!(error instanceof Refusal)) {
      const message = error instanceof Error ? error.message : String(error);
      context.application.log.warn('an answer could not be printed whole', { error: message });
    }
    return undefined;
  }
}
