import { join } from 'node:path';
import {
  execute,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { resolvers } from '../../server/src/composition';
import { ROLE_NAMES, ROLES, type Role } from '../../server/src/people';
import { anonymousActor, type Actor } from '../../server/src/platform/access/actor';
import { buildApplicationSchema } from '../../server/src/platform/graphql/build-schema';
import { loadRegisteredDocuments } from '../../server/src/platform/graphql/registered-documents';
import { RequestContext } from '../../server/src/platform/graphql/request-context';
import { dataText } from '../../server/src/platform/graphql/text-execution';
import { createLog } from '../../server/src/platform/log/log';
import { LANGUAGES, type Language } from '../../server/src/platform/messages/language';
import { Refusal } from '../../server/src/platform/refusals/refusal';
import registered from '../../shared-schema/registered-documents.json';
import { createTestDatabase, TEST_NOW, type TestDatabase } from '../harness';
import { openTestApplication, type OpenTestApplication } from '../worker/support/test-application';

const schema = buildApplicationSchema(resolvers);
const documents = loadRegisteredDocuments([
  join(__dirname, '..', '..', 'shared-schema', 'registered-documents.json'),
]);
const queries = Object.values(registered).flatMap((text) => {
  const ready = documents.findReady(text, schema);
  if (!ready) throw new Error(`a registered document does not fit the schema: ${text.slice(0, 60)}`);
  const { operation } = ready;
  return operation.operation === 'query' ? [{ name: operation.name?.value ?? text, ...ready }] : [];
});

/** Values of variables that not every one fits. */
const KNOWN: Readonly<Record<string, unknown>> = {
  form: 'appendix-2',
  year: 2026,
  quarter: 1,
  key: '2/12.1',
};

function anyOf(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) return {};
  return { Int: 3, Float: 3, Boolean: true, CalendarDate: '2026-03-19' }[named.name] ?? '1';
}

/** Some value for each variable that must have one. */
function variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const required = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const declared = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    return declared && isNonNullType(declared)
      ? [[variable.name.value, KNOWN[variable.name.value] ?? anyOf(declared)] as const]
      : [];
  });
  return Object.fromEntries(required);
}

function actorOf(role: Role): Actor {
  const { scope, side } = ROLES[role];
  const place = side === 'SUBJECT' ? { subjectId: 1 } : { authorityId: 1 };
  return { ...anonymousActor, kind: 'account', role, scope, accountId: 1, capacityId: 1, ...place };
}

/** Known by name, so that a field that begins to cost a resolver is noticed, and one that no longer does. */
const READ_WHOLE = [
  'AppointmentCandidates',
  'DraftChoices',
  'PrescriptionHome',
  'SearchServices',
  'ServicesToAdd',
  'Subject',
  'SubjectPrescriptions',
  'Subjects',
  'Territories',
];

describe('the portals’ documents are planned for every role and language, and PostgreSQL takes the statements', () => {
  let database: TestDatabase;
  let opened: OpenTestApplication;
  const warned: string[] = [];
  const whole = new Set<string>();

  beforeAll(async () => {
    database = await createTestDatabase();
    opened = await openTestApplication(
      database,
      TEST_NOW,
      createLog('warn', (line) => warned.push(line)),
    );
  });
  afterAll(async () => {
    await opened.close();
    await database.drop();
  });

  /** What went wrong that is no refusal. */
  async function mistakes(
    query: (typeof queries)[number],
    role: Role,
    language: Language,
  ): Promise<string[]> {
    const { application } = opened;
    const now = new Date(application.clock.now());
    const context = new RequestContext(application, actorOf(role), now, language, 'test', {} as never);
    const variables = variablesOf(query.operation);
    const text = await dataText({ schema, ...query, variables, context });
    if (text !== undefined) whole.add(query.name);
    const { errors = [] } = await execute({
      schema,
      document: query.document,
      contextValue: context,
      variableValues: variables,
    });
    const told = errors.filter(({ originalError }) => !(originalError instanceof Refusal)).map(String);
    // Nobody stands in the empty register, so that whoever asks for himself is not found.
    return told.filter((error) => !error.startsWith('Cannot return null for non-nullable field Viewer.'));
  }

  test.each(queries)('$name', async (query) => {
    warned.length = 0;
    const found: string[] = [];
    for (const role of ROLE_NAMES)
      for (const language of LANGUAGES) {
        for (const mistake of await mistakes(query, role, language))
          found.push(`${role} ${language}: ${mistake}`);
      }
    expect(found).toEqual([]);
    expect(warned).toEqual([]);
  });

  test('what is read whole stays read whole', () => {
    expect([...whole].sort()).toEqual(READ_WHOLE);
  });
});
