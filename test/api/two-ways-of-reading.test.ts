import { parse, Kind } from 'graphql';
import registered from '../../shared-schema/registered-documents.json';
import { SOME_OF_EACH_ROLE } from '../access/support/some-of-each-role';
import { GraphqlClient, startTestServer, type TestServer } from '../harness';

// PostgreSQL's own text and the ordinary execution, over the demonstration story: one answer, whoever asks.

jest.setTimeout(300_000);

type Variables = Record<string, unknown>;
interface Question {
  readonly name: string;
  readonly body: Record<string, unknown>;
}

const CASES = `query Cases($office: ID, $short: Boolean!, $after: String) {
  list: inspections(first: 4, after: $after, filter: { authorityId: $office }) {
    __typename
    total: nodes { id }
    edges {
      cursor
      node {
        ...Parts
        again: number @skip(if: $short)
        subject @include(if: $short) { id name }
        nextDeadline { __typename id rule partyTitle dueAt metAt }
        violationCount
      }
    }
    pageInfo { hasNextPage endCursor __typename }
  }
}
fragment Parts on Inspection { id state stateTitle authority { name territory { name } } violations { ...Point severityTitle } }
fragment Point on Violation { id checklistPoint { number text } state remedyBy }`;

const CASE = `query Case($id: ID!) {
  first: inspection(id: $id) {
    id number appointedAt
    resultAct { id handedOver { handedOverAt representative } refusal { at } copies { title way } }
    checklist { title points { number text answer } }
    inspectors { fullName positionTitle }
    deadlines { id rule state dueDate }
    documents { title number date urlKk }
    grounds { title kind personName files { name } }
  }
  second: inspection(id: $id) { id subject { kindTitle parent { name } territory { name parent { name } } } }
}`;

/** Registered documents that need no more than an id or nothing. */
function registeredQuestions(ids: readonly string[]): Question[] {
  return Object.entries(registered).flatMap(([hash, text]): Question[] => {
    const [operation] = parse(text).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== 'query') return [];
    const required = (operation.variableDefinitions ?? [])
      .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value);
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const ask = (variables: Variables): Question => ({
      name: `${operation.name?.value} ${JSON.stringify(variables)}`,
      body: { extensions, variables, operationName: operation.name?.value },
    });
    const known: Variables = { first: 7, year: 2026, quarter: 1, form: 'appendix-2', key: '2/12.1' };
    const others = Object.fromEntries(required.filter((n) => n !== 'id').map((n) => [n, known[n]]));
    if (Object.values(others).includes(undefined)) return [];
    return required.includes('id') ? ids.map((id) => ask({ ...others, id })) : [ask(others)];
  });
}

function handWritten(ids: readonly string[]): Question[] {
  const ask = (query: string, variables: Variables): Question => ({
    name: `${query.slice(6, 12)} ${JSON.stringify(variables)}`,
    body: { query, variables },
  });
  return [
    ...[true, false].flatMap((short) => [ask(CASES, { short }), ask(CASES, { short, office: '2' })]),
    ...ids.map((id) => ask(CASE, { id })),
  ];
}

describe('PostgreSQL’s own text and the ordinary execution answer alike', () => {
  let fast: TestServer;
  let ordinary: TestServer;
  const ids = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'];

  beforeAll(async () => {
    fast = await startTestServer({ demo: true });
    ordinary = await startTestServer({ urls: fast.urls, demo: true, environment: { READING: 'ordinary' } });
  });
  afterAll(async () => {
    await ordinary.stop();
    await fast.stop();
  });

  const answerTo = async (client: GraphqlClient, body: object): Promise<string> => {
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-qadagalau': '1' },
      body: JSON.stringify(body),
    });
    // The one thing that differs from request to request.
    return (await response.text()).replace(/"correlationId":"[^"]*"/g, '"correlationId":""');
  };

  /** Each asks about two of the first five of every kind, so that each is asked about by many. */
  async function compare(client: GraphqlClient, language: string, turn = 0): Promise<number> {
    client.language = language;
    const other = new GraphqlClient(ordinary.url);
    for (const [name, value] of client.cookies) other.cookies.set(name, value);
    other.language = language;
    const questions = [
      ...registeredQuestions([turn, turn + 2].map((place) => ids[place % 5] ?? '1')),
      ...handWritten(ids),
    ];
    for (const { name, body } of questions) {
      // Who reads of a complainant stands in the journal of the complaint or the inspection from then on.
      if (/^(Complaint|InspectionCase) /.test(name)) await answerTo(client, body);
      const [answer, ordinarily] = await Promise.all([answerTo(client, body), answerTo(other, body)]);
      const told: unknown = JSON.parse(answer);
      // Thousands of answers are the same text; only others are compared part by part.
      if (answer !== ordinarily)
        expect({ name, answer: told }).toEqual({ name, answer: JSON.parse(ordinarily) as unknown });
      // A question that fits no schema would be answered alike by both.
      if (answer.includes('GRAPHQL_VALIDATION_FAILED')) throw new Error(`${name} fits no schema: ${answer}`);
    }
    return questions.length;
  }

  test.each(SOME_OF_EACH_ROLE.map(({ email }, i) => [email, ['kk', 'ru', 'en'][i % 3] ?? 'kk', i] as const))(
    '%s, in %s',
    async (email, language, turn) => {
      expect(await compare(await fast.signedIn(email), language, turn)).toBeGreaterThan(60);
    },
  );

  test('whoever is not signed in', async () => {
    expect(await compare(fast.client(), 'en')).toBeGreaterThan(60);
  });

  test('a list paged to its end by cursors shows each case once', async () => {
    const client = await fast.signedIn('chair@agency.demo');
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page += 1) {
      const answer = JSON.parse(
        await answerTo(client, { query: CASES, variables: { short: true, after } }),
      ) as {
        data: {
          list: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
      };
      const { edges, pageInfo } = answer.data.list;
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(10);
  });
});
