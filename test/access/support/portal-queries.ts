import { join } from 'node:path';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { resolvers } from '../../../server/src/composition';
import { ROLES, type Role } from '../../../server/src/people';
import { anonymousActor, type Actor } from '../../../server/src/platform/access/actor';
import { buildApplicationSchema } from '../../../server/src/platform/graphql/build-schema';
import { loadRegisteredDocuments } from '../../../server/src/platform/graphql/registered-documents';
import registered from '../../../shared-schema/registered-documents.json';

export const schema = buildApplicationSchema(resolvers);
const documents = loadRegisteredDocuments([
  join(__dirname, '..', '..', '..', 'shared-schema', 'registered-documents.json'),
]);
/** The portals' queries, parsed and checked. */
export const queries = Object.values(registered).flatMap((text) => {
  const ready = documents.findReady(text, schema);
  if (!ready) throw new Error(`a registered document does not fit the schema: ${text.slice(0, 60)}`);
  const { operation } = ready;
  return operation.operation === 'query' ? [{ name: operation.name?.value ?? text, ...ready }] : [];
});

/** Values of variables that not every one fits. */
const KNOWN: Readonly<Record<string, unknown>> = {
  source: { kind: 'INSPECTION', caseId: '1' },
  form: 'appendix-2',
  year: 2026,
  quarter: 1,
  toYear: 2026,
  key: '2/12.1',
  weights: [{ criterionId: '1', weight: 100 }],
};

/** Inputs of which not every value fits, by their types. */
const OF_TYPE: Readonly<Record<string, unknown>> = {
  EnterDecreeInput: {
    kind: 'DAY_OFF',
    date: '2026-04-02',
    number: '1',
    decreedOn: '2026-03-17',
    source: 'Government',
    reason: 'Trial',
  },
};

/** One name may stand for things of several types: an enum is any of its own values. */
const known = (name: string, type: GraphQLInputType) =>
  isEnumType(getNamedType(type)) ? undefined : (OF_TYPE[getNamedType(type).name] ?? KNOWN[name]);

function anyOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const required = Object.values(named.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(
      required.map((field) => [field.name, known(field.name, field.type) ?? anyOf(field.type)]),
    );
  }
  return { Int: 3, Float: 3, Boolean: true, CalendarDate: '2026-03-19' }[named.name] ?? '1';
}

/** Some value for each variable that must have one. */
export function variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const required = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const declared = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    return declared && isNonNullType(declared)
      ? [[variable.name.value, known(variable.name.value, declared) ?? anyOf(declared)] as const]
      : [];
  });
  return Object.fromEntries(required);
}

/** Somebody in a role, in the office or body of number one. */
export function actorOf(role: Role): Actor {
  const { scope, side } = ROLES[role];
  const place = side === 'SUBJECT' ? { subjectId: 1 } : { authorityId: 1 };
  return { ...anonymousActor, kind: 'account', role, scope, accountId: 1, capacityId: 1, ...place };
}
