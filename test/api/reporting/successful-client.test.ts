import registered from '../../../shared-schema/registered-documents.json';
import type { GraphqlClient, TestServer } from '../../harness';
import { clientExamples } from './client-examples';
import { key, perform, file, open, parts, row, startReporting, totals } from './reporting-server';

const CREATE = `mutation ($input: CreateApiTokenInput!, $key: String!) {
  createApiToken(input: $input, idempotencyKey: $key) { secret token { id version name scopes withdrawnAt actions { name allowed } } } }`;
const WITHDRAW = `mutation ($id: ID!, $key: String!, $version: Int!) {
  withdrawApiToken(id: $id, idempotencyKey: $key, expectedVersion: $version) { id withdrawnAt actions { name } } }`;

interface Created {
  createApiToken: { secret: string | null; token: { id: string; version: number } };
}

let server: TestServer;
let admin: GraphqlClient;
beforeAll(async () => {
  server = await startReporting();
  admin = await server.signedIn('admin@agency.demo');
  const [clerk, office] = [
    await server.signedIn('reports@karagandy.demo'),
    await server.signedIn('head.karagandy@agency.demo'),
  ];
  await perform(office, 'acceptReport', await file(clerk, 'appendix-2', 2026, 2, row('2/20', 2, [7, 8, 9])));
  await open(clerk, 'appendix-2', 2026, 3);
});
afterAll(() => server?.stop());

async function clientOf(
  scopes: string[],
  validTo = '2026-12-31',
): Promise<{ client: GraphqlClient; made: Created['createApiToken'] }> {
  const { createApiToken: made } = await admin.run<Created>(CREATE, {
    input: { name: 'A client', scopes, validTo },
    key: key(),
  });
  const client = server.client();
  client.token = made.secret ?? '';
  return { client, made };
}

describe('a client with a token', () => {
  it('has a name that can be read', async () => {
    for (const name of [' ', '\u00a0\t'])
      await admin.expectRefusal('INVALID_INPUT', CREATE, {
        input: { name, scopes: ['READ_REPORTS'], validTo: '2026-12-31' },
        key: key(),
      });
  });

  it('is told that a token opens no files and documents, though a session stands beside it', async () => {
    const { made } = await clientOf(['READ_REPORTS']);
    const both = await server.signedIn('admin@agency.demo');
    both.token = made.secret ?? '';
    both.language = 'ru';
    for (const path of ['/files/1', '/files/999999', '/documents/1/kk.pdf', '/documents/999999/ru.pdf']) {
      const response = await both.fetch(path);
      expect([path, response.status, await response.json()]).toEqual([
        path,
        403,
        { code: 'FORBIDDEN', message: 'Ваши полномочия не допускают этого действия.' },
      ]);
    }
  });

  it('reads accepted reports and their totals, and no draft', async () => {
    const { client } = await clientOf(['READ_REPORTS']);
    const { reports } = await client.run<{
      reports: {
        nodes: {
          state: string;
          quarter: number;
          submittedBy: string | null;
          body: { nameEn: string };
          rows: { key: string; months: number[] }[];
        }[];
      };
    }>(
      '{ reports { nodes { state quarter submittedBy body { nameEn } rows(section: "2") { key months } } } }',
    );
    expect(reports.nodes.map(({ state, quarter, body }) => [state, quarter, body.nameEn])).toEqual([
      ['ACCEPTED', 2, 'Akimat of Karagandy Oblast'],
    ]);
    expect(reports.nodes[0]?.submittedBy).toBeNull();
    expect(reports.nodes[0]?.rows.find((r) => r.key === '2/20')?.months).toEqual([7, 8, 9]);
    expect((await totals(client, { year: 2026, quarter: 2 })).rows.get('2/20')).toMatchObject({
      value: 24,
      parts: 3,
    });
    expect((await parts(client, { key: '2/20', year: 2026, quarter: 2 })).map((cell) => cell.value)).toEqual([
      7, 8, 9,
    ]);
  });

  it('with open data alone reads the published figures of a quarter, and no report and no total of a body', async () => {
    const { client } = await clientOf(['OPEN_DATA']);
    const asked = 'form: "appendix-2", year: 2026';
    for (const text of [
      '{ reports { nodes { id } } }',
      `{ reportAggregate(${asked}, quarter: 2) { reportCount } }`,
      `{ reportAggregate(${asked}, quarter: 2, bodyId: "1") { reportCount } }`,
      `{ reportFigures(${asked}, period: MONTH, bodyIds: ["1"]) { nodes { key } } }`,
      `{ reportRegions(${asked}, quarter: 2) { __typename } }`,
    ])
      await client.expectRefusal('FORBIDDEN', text);
    const csv = `/report-totals.csv?form=appendix-2&year=2026&quarter=2`;
    expect((await client.fetch(csv)).status).toBe(403);
    const published = '{ publications { nodes { content } } }';
    expect(await client.run(published)).toEqual({ publications: { nodes: [] } });
    const chair = await server.signedIn('chair@agency.demo');
    const source = { kind: 'QUARTER', form: 'appendix-2', year: 2026, quarter: 2 };
    const { previewPublication: seen } = await chair.run<{ previewPublication: { sha256: string } }>(
      'query ($source: PublicationSourceInput!) { previewPublication(source: $source) { sha256 } }',
      { source },
    );
    await chair.run(
      `mutation ($source: PublicationSourceInput!, $sha256: String!, $key: String!) {
        publishResult(source: $source, sha256: $sha256, textsRead: true, idempotencyKey: $key) { id } }`,
      { source, ...seen, key: key() },
    );
    const { publications } = await client.run<{ publications: { nodes: { content: string }[] } }>(published);
    const { figures } = JSON.parse(publications.nodes[0]?.content ?? '{}') as {
      figures?: { rows: { key: string; byRegion: Record<string, number> }[] };
    };
    expect(figures?.rows.find((one) => one.key === '2/20')?.byRegion).toEqual({ '350000000': 24 });
  });

  it('[clause 66] reads everything that docs/api-clients.md shows, just as it is written there', async () => {
    const { client } = await clientOf(['READ_REPORTS']);
    const examples = clientExamples({ year: 2026, quarter: 2 });
    expect(examples).toHaveLength(13);
    for (const { path, body } of examples) {
      if (body === undefined) {
        const response = await (path.startsWith('/public/') ? server.client() : client).fetch(path);
        expect([path, response.status, (await response.text()).length > 100]).toEqual([path, 200, true]);
        continue;
      }
      const answer = await client.run<object>(body.query, { ...body.variables });
      expect(Object.values(answer).map((one) => JSON.stringify(one))).toEqual([
        expect.stringMatching(/24|\[7,8,9\]|"value":7/),
      ]);
    }
  });

  it('changes nothing and signs nobody in', async () => {
    const { client } = await clientOf(['READ_REPORTS', 'OPEN_DATA']);
    await client.expectRefusal(
      'FORBIDDEN',
      `mutation { openReport(form: "appendix-2", year: 2026, quarter: 3, idempotencyKey: "${key()}") { id } }`,
    );
    await client.expectRefusal('FORBIDDEN', '{ apiTokens { nodes { id } } }');
    expect(await client.run('{ viewer { account { id } } }')).toEqual({ viewer: null });
  });

  it('loses its power when withdrawn, and after its last day in Almaty', async () => {
    const { client, made } = await clientOf(['READ_REPORTS'], '2026-10-02');
    await totals(client, { year: 2026, quarter: 2 });
    server.clock.set('2026-10-02T23:59:00+05:00');
    await totals(client, { year: 2026, quarter: 2 });
    server.clock.set('2026-10-03T00:01:00+05:00');
    await client.expectRefusal('NOT_SIGNED_IN', '{ reports { nodes { id } } }');
    const { client: second, made: other } = await clientOf(['READ_REPORTS']);
    const variables = { id: other.token.id, key: key(), version: other.token.version };
    const { withdrawApiToken } = await admin.run<{ withdrawApiToken: object }>(WITHDRAW, variables);
    expect(withdrawApiToken).toMatchObject({ id: other.token.id, actions: [] });
    await second.expectRefusal('NOT_SIGNED_IN', '{ reports { nodes { id } } }');
    await admin.expectRefusal('STALE_VERSION', WITHDRAW, { ...variables, key: key() });
    const again = { ...variables, key: key(), version: other.token.version + 1 };
    const twice = await admin.expectRefusal('TOKEN_WITHDRAWN_ALREADY', WITHDRAW, again);
    expect(twice.message).toContain('If access is needed again, create a new one');
    expect(made.token.id).not.toBe(other.token.id);
  });

  it('shows its secret once and keeps only its hash', async () => {
    const variables = {
      input: { name: 'Once', scopes: ['READ_REPORTS'], validTo: '2026-12-31' },
      key: key(),
    };
    const first = (await admin.run<Created>(CREATE, variables)).createApiToken;
    const again = (await admin.run<Created>(CREATE, variables)).createApiToken;
    expect(first.secret).toMatch(/^qdg_/);
    expect([again.secret, again.token.id]).toEqual([null, first.token.id]);
  });

  it('is refused with a wrong token even beside a good session', async () => {
    const [sha256Hash] =
      Object.entries(registered).find(([, text]) => text.includes('query Publications(')) ?? [];
    const persistedQuery = { version: 1, sha256Hash };
    const signedIn = await server.signedIn('admin@agency.demo');
    for (const token of [`qdg_${'A'.repeat(43)}`, 'nothing']) {
      signedIn.token = token;
      const { errors } = await signedIn.expectRefusal('NOT_SIGNED_IN', '{ reports { nodes { id } } }');
      expect(errors[0]?.message).toBe(
        'The token is not valid: it is unknown, withdrawn or past its last day.',
      );
      // What is open to everybody is not answered either: whoever holds the token learns that it is none.
      for (const body of [
        { query: '{ publications { nodes { id } } }' },
        { extensions: { persistedQuery } },
      ]) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        });
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }] });
      }
    }
  });

  it('only an administrator makes one, with a scope and a day to come', async () => {
    const input = { name: 'X', scopes: ['READ_REPORTS'], validTo: '2026-12-31' };
    await (
      await server.signedIn('chair@agency.demo')
    ).expectRefusal('FORBIDDEN', CREATE, { input, key: key() });
    await admin.expectRefusal('TOKEN_WITHOUT_SCOPE', CREATE, { input: { ...input, scopes: [] }, key: key() });
    await admin.expectRefusal('TOKEN_OVER_ALREADY', CREATE, {
      input: { ...input, validTo: '2026-10-01' },
      key: key(),
    });
    const { errors } = await admin.ask(CREATE, { input: { ...input, validTo: '9999-12-31' }, key: key() });
    expect(errors?.[0]).toMatchObject({
      message: 'A token is given for no more than 24 months.',
      extensions: { code: 'TOKEN_TOO_LONG' },
    });
  });
});
