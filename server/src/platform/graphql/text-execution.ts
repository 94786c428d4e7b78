import {
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { AnswerText, wantText } from '../reading/answer-text';
import { decidedBy } from '../reading/plan-cache';
import { NotPlanned } from '../reading/planning';
import { selectedPlaces, type Selected } from '../reading/selection';
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

/** Operations that resolvers must answer, by role, language and what variables leave out. */
const ordinary = new WeakMap<OperationDefinitionNode, Set<string>>();

/** What is asked for: the document, the operation of it and the variables as they came. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

async function fieldText(
  place: Selected,
  query: GraphQLObjectType,
  { schema, operation, context }: Execution,
  asked: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>,
): Promise<string> {
  const [node] = place.nodes;
  const { field } = place;
  if (!node || !field?.resolve) return JSON.stringify(query.name);
  const info: GraphQLResolveInfo = {
    ...asked,
    fieldName: place.name,
    fieldNodes: place.nodes,
    returnType: field.type,
    parentType: query,
    path: { prev: undefined, key: place.key, typename: query.name },
    schema,
    rootValue: undefined,
    operation,
  };
  const args = getArgumentValues(field, node, asked.variableValues);
  const answer: unknown = await field.resolve(undefined, args, context, wantText(info));
  if (!(answer instanceof AnswerText)) throw new NotPlanned(place.name);
  if (answer.text === 'null' && isNonNullType(field.type)) throw new Refusal('NOT_FOUND');
  return answer.text;
}

/**
 * The answer's `data` as PostgreSQL prints it, where all of a query is read whole. Undefined where it is not, and where
 * something goes wrong: the ordinary execution then answers, or says what is wrong at its place. Only queries come
 * here, so that doing it twice does nothing.
 */
export async function dataText(execution: Execution): Promise<string | undefined> {
  const { schema, document, operation, context } = execution;
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query || !context.application.fastReading)
    return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], execution.variables);
  if (!coerced) return undefined;
  const asked = { schema, fragments: fragments(document), variableValues: coerced };
  const kind = [context.actor.role, context.language, decidedBy({ operation, ...asked })].join('|');
  if (ordinary.get(operation)?.has(kind)) return undefined;
  const places = selectedPlaces(query, [operation.selectionSet], asked);
  if (!places.every(({ name, field }) => name === '__typename' || isReadWhole(field?.extensions))) {
    return undefined;
  }
  try {
    const texts = await Promise.all(places.map((place) => fieldText(place, query, execution, asked)));
    return `{${places.map(({ key }, i) => `${JSON.stringify(key)}:${texts[i]}`).join(',')}}`;
  } catch (error) {
    if (error instanceof NotPlanned) {
      const known = ordinary.get(operation) ?? new Set<string>();
      ordinary.set(operation, known.add(kind));
    } else if (!(error instanceof Refusal)) {
      const message = error instanceof Error ? error.message : String(error);
      context.application.log.warn('an answer could not be printed whole', { error: message });
    }
    return undefined;
  }
}
