import { getNamedType, isNonNullType, isObjectType } from 'graphql';
import { startTestServer, type GraphqlClient, type TestServer } from '../harness';
import { schema } from './support/portal-queries';
import { SOME_OF_EACH_ROLE } from './support/some-of-each-role';

jest.setTimeout(300_000);

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly data?: {
    readonly list: { readonly pageInfo: { endCursor: string | null; hasNextPage: boolean } };
  } | null;
}

/** Lists at the root that need nothing to be asked for. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type, args }) => {
  const named = getNamedType(type);
  const isConnection = isObjectType(named) && 'pageInfo' in named.getFields();
  return isConnection && !args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
});

describe('every list goes on behind its first page', () => {
  let server: TestServer;
  const clients: GraphqlClient[] = [];
  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    for (const { email } of SOME_OF_EACH_ROLE) clients.push(await server.signedIn(email));
  });
  afterAll(() => server.stop());

  async function pageOf(client: GraphqlClient, name: string, after: string | null): Promise<Answer> {
    const query = `query ($after: String) { list: ${name}(first: 1, after: $after) { pageInfo { endCursor hasNextPage } } }`;
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-qadagalau': '1' },
      body: JSON.stringify({ query, variables: { after } }),
    });
    return (await response.json()) as Answer;
  }

  test.each(lists.map(({ name }) => name))('%s', async (name) => {
    for (const client of clients) {
      const first = await pageOf(client, name, null);
      if (!first.data?.list.pageInfo.hasNextPage) continue;
      const { endCursor } = first.data.list.pageInfo;
      const second = await pageOf(client, name, endCursor);
      expect(second.errors).toBeUndefined();
      expect(second.data?.list.pageInfo.endCursor).not.toBe(endCursor);
      expect((await pageOf(client, name, 'bm8')).errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
      return;
    }
  });

  test('most of them have a second page in the demonstration', () => {
    expect(lists.length).toBeGreaterThan(30);
  });
});
