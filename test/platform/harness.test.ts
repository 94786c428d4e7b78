import { Client } from 'pg';
import { createTestDatabase, startTestServer, type TestServer } from '../harness';

describe('a test server', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
  });
  afterAll(() => server.stop());

  test('answers and signs a person in', async () => {
    const client = await server.signedIn('chair@agency.demo');
    expect((await client.fetch('/readyz')).status).toBe(200);
    expect(client.cookies.has('qadagalau_session')).toBe(true);
    await client.signOut();
    expect(client.cookies.has('qadagalau_session')).toBe(false);
  });

  test('a refusal that does not come, or comes with another code, is noticed', async () => {
    const client = server.client();
    await expect(client.expectRefusal('UNKNOWN_RULE', '{ __typename }')).rejects.toThrow('it was done');
    await expect(client.expectRefusal('UNKNOWN_RULE', '{ nothingOfTheKind }')).rejects.toThrow('but got');
  });
});

test('a test database is a clone of its own with every migration', async () => {
  const [one, two] = [await createTestDatabase(), await createTestDatabase()];
  try {
    expect(one.name).not.toBe(two.name);
    const client = new Client({ connectionString: one.ownerUrl });
    await client.connect();
    const { rows } = await client.query('select count(*)::int as migrations from migrations');
    await client.end();
    expect(rows[0].migrations).toBeGreaterThan(5);
  } finally {
    await Promise.all([one.drop(), two.drop()]);
  }
});
