import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startPeopleServer, startTestServer, type GraphqlClient, type TestServer } from '../../harness';

const SUBJECTS = '{ inspectedSubjects(first: 3) { nodes { id } } }';
const ROLE = '{ viewer { capacity { role } } }';
const NOTHING_READ = '{ viewer { permissions } }';
const CREATE_TOKEN = `mutation ($input: CreateApiTokenInput!, $key: String!) {
  createApiToken(input: $input, idempotencyKey: $key) { secret token { id version } } }`;
const WITHDRAW_TOKEN = `mutation ($id: ID!, $key: String!) {
  withdrawApiToken(id: $id, idempotencyKey: $key, expectedVersion: 1) { id } }`;
const REGIONS = '{ reportForms { code } }';

/** The same browser, led by the proxy to the other server. */
function at(server: TestServer, client: GraphqlClient): GraphqlClient {
  const other = server.client();
  for (const [name, value] of client.cookies) other.cookies.set(name, value);
  return other;
}

describe('a server remembers whom a session stands for, and believes the database', () => {
  let one: TestServer;
  let two: TestServer;
  beforeAll(async () => {
    one = await startPeopleServer();
    two = await startTestServer({ urls: one.urls, demo: true });
  });
  afterAll(async () => {
    await two.stop();
    await one.stop();
  });

  /** Signed in at one server, known to the other. */
  async function knownToBoth(email: string): Promise<{ here: GraphqlClient; there: GraphqlClient }> {
    const here = await one.signedIn(email);
    const there = at(two, here);
    await there.run(SUBJECTS);
    await there.run(SUBJECTS);
    return { here, there };
  }

  test('what was ended at one server is ended at the other with the next request', async () => {
    for (const asked of [SUBJECTS, NOTHING_READ]) {
      const { here, there } = await knownToBoth('inspector.almaty@agency.demo');
      await here.signOut();
      if (asked === SUBJECTS) await there.expectRefusal('NOT_SIGNED_IN', asked);
      else expect(await there.run(asked)).toEqual({ viewer: null });
    }
  });

  test('a command of a session that has ended is not done', async () => {
    const { here, there } = await knownToBoth('inspector.almaty@agency.demo');
    await here.signOut();
    await there.expectRefusal('NOT_SIGNED_IN', 'mutation { setLanguage(language: RU) { today } }');
  });

  test('who goes on in another capacity at one server reads in it at the other, without a refusal between', async () => {
    const owner = new Client({ connectionString: one.urls.ownerUrl });
    await owner.connect();
    try {
      const { here, there } = await knownToBoth('inspector.karagandy@agency.demo');
      expect(await there.run(ROLE)).toEqual({ viewer: { capacity: { role: 'TERRITORIAL_INSPECTOR' } } });
      const { rows } = await owner.query<{ id: number }>(
        `insert into capacity (account_id, role, side, authority_id, position_kk, position_ru, position_en, valid_from)
         select account_id, 'COMMISSION_MEMBER', side, authority_id, 'а', 'а', 'a', valid_from from capacity
         where account_id = (select id from account where email = 'inspector.karagandy@agency.demo') limit 1 returning id`,
      );
      await there.run(SUBJECTS);
      await here.run('mutation ($id: ID!) { switchCapacity(capacityId: $id) { today } }', {
        id: rows[0]?.id,
      });
      expect(await there.run(ROLE)).toEqual({ viewer: { capacity: { role: 'COMMISSION_MEMBER' } } });
      await owner.query('update capacity set withdrawn_at = now() where id = $1', [rows[0]?.id]);
      expect(await there.run(ROLE)).toEqual({ viewer: { capacity: { role: 'TERRITORIAL_INSPECTOR' } } });
    } finally {
      await owner.end();
    }
  });

  test('a token that was withdrawn at one server opens nothing at the other', async () => {
    const admin = await one.signedIn('admin@agency.demo');
    const input = { name: 'Open data', scopes: ['READ_REPORTS'], validTo: '2027-01-01' };
    const { createApiToken } = await admin.run<{
      createApiToken: { secret: string; token: { id: string } };
    }>(CREATE_TOKEN, { input, key: randomUUID() });
    const client = two.client();
    client.token = createApiToken.secret;
    await client.run(REGIONS);
    await client.run(REGIONS);
    await admin.run(WITHDRAW_TOKEN, { id: createApiToken.token.id, key: randomUUID() });
    await client.expectRefusal('NOT_SIGNED_IN', REGIONS);
  });

  test('a session that has run out is over at once, however well it is known', async () => {
    const { there } = await knownToBoth('inspector.almaty@agency.demo');
    two.clock.advanceHours(24 * 365 * 11);
    try {
      await there.expectRefusal('NOT_SIGNED_IN', SUBJECTS);
    } finally {
      two.clock.set('2026-03-19T10:00:00+05:00');
    }
  });

  test('it is remembered: a change that nobody counts is noticed only when the session is asked for again', async () => {
    const { there } = await knownToBoth('inspector.almaty@agency.demo');
    const owner = new Client({ connectionString: one.urls.ownerUrl });
    await owner.connect();
    try {
      await owner.query('alter table session disable trigger session_people_change');
      await owner.query('delete from session');
      await owner.query('alter table session enable trigger session_people_change');
    } finally {
      await owner.end();
    }
    await there.run(SUBJECTS);
    expect(await there.run(NOTHING_READ)).toEqual({ viewer: null });
    await there.expectRefusal('NOT_SIGNED_IN', SUBJECTS);
  });
});
