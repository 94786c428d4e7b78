import { Client } from 'pg';
import {
  GraphqlRefusal,
  startPeopleServer,
  startTestServer,
  type GraphqlClient,
  type TestServer,
} from '../../harness';

const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { account { id } } }';
const VIEWER = '{ viewer { account { email } } }';

async function guess(
  client: GraphqlClient,
  email: string,
  password: string,
): Promise<GraphqlRefusal | undefined> {
  const { errors } = await client.ask(SIGN_IN, { email, password });
  return errors && new GraphqlRefusal(errors);
}

describe('signing in is refused', () => {
  let server: TestServer;
  let owner: Client;
  beforeAll(async () => {
    server = await startPeopleServer({ environment: { SESSION_IDLE_HOURS: '8', SESSION_HOURS: '24' } });
    owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  test('for a wrong password and an unknown e-mail in the same words', async () => {
    const wrong = await guess(server.client(), 'chair@agency.demo', 'wrong');
    const unknown = await guess(server.client(), 'nobody@agency.demo', 'wrong');
    expect(wrong?.code).toBe('SIGN_IN_FAILED');
    expect(unknown?.errors).toEqual(wrong?.errors);
  });

  test('for a while after five wrong passwords, even with the right one; then it works again', async () => {
    const client = server.client();
    const email = 'analyst@agency.demo';
    for (let i = 0; i < 5; i += 1)
      expect((await guess(client, email, `wrong ${i}`))?.code).toBe('SIGN_IN_FAILED');
    const throttled = await guess(client, email, 'demo-Qadagalau-1');
    expect(throttled?.code).toBe('SIGN_IN_THROTTLED');
    expect(throttled?.message).toContain('15 seconds');
    server.clock.advanceHours(16 / 3600);
    expect(await guess(client, email, 'demo-Qadagalau-1')).toBeUndefined();
  });

  test('ten wrong passwords at once are all counted', async () => {
    const email = 'commission1@agency.demo';
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => guess(server.client(), email, `wrong ${i}`)),
    );
    const codes = answers.map((refusal) => refusal?.code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SIGN_IN_THROTTLED')).toHaveLength(5);
  });

  test('for an account that was switched off, whose session ends too', async () => {
    const client = await server.signedIn('commission2@agency.demo');
    await owner.query(`update account set disabled_at = now() where email = 'commission2@agency.demo'`);
    expect(await client.run(VIEWER)).toEqual({ viewer: null });
    expect((await guess(server.client(), 'commission2@agency.demo', 'demo-Qadagalau-1'))?.code).toBe(
      'SIGN_IN_FAILED',
    );
  });

  test('for an account none of whose capacities is valid today', async () => {
    const client = await server.signedIn('commission3@agency.demo');
    await owner.query(
      `update capacity set valid_to = '2026-03-18' where account_id = (select id from account where email = 'commission3@agency.demo')`,
    );
    expect(await client.run(VIEWER)).toEqual({ viewer: null });
    expect((await guess(server.client(), 'commission3@agency.demo', 'demo-Qadagalau-1'))?.code).toBe(
      'SIGN_IN_FAILED',
    );
  });

  test('[clause 12] powers by an order end with its last day in Almaty, not an hour sooner', async () => {
    const client = await server.signedIn('acting.shymkent@agency.demo');
    await owner.query(
      `update capacity set valid_to = '2026-03-19' where order_number = '3-ж/қ' and account_id = (
         select id from account where email = 'acting.shymkent@agency.demo')`,
    );
    const CAPACITY = '{ viewer { capacity { role acting } } }';
    const asHead = { viewer: { capacity: { role: 'TERRITORIAL_HEAD', acting: true } } };
    server.clock.set('2026-03-19T16:30:00+05:00');
    expect(await client.run(CAPACITY)).toEqual(asHead);
    server.clock.set('2026-03-19T23:59:59+05:00');
    expect(await client.run(CAPACITY)).toEqual(asHead);
    server.clock.set('2026-03-20T00:00:00+05:00');
    expect(await client.run(CAPACITY)).toEqual({
      viewer: { capacity: { role: 'TERRITORIAL_INSPECTOR', acting: false } },
    });
  });

  test('a session ends after eight hours without a request, and after a day whatever happens', async () => {
    server.clock.set('2026-04-01T09:00:00+05:00');
    const idle = await server.signedIn('inspector@agency.demo');
    const busy = await server.signedIn('inspector@agency.demo');
    for (const hour of [7, 14, 21]) {
      server.clock.set('2026-04-01T09:00:00+05:00');
      server.clock.advanceHours(hour);
      expect(await busy.run(VIEWER)).toEqual({ viewer: { account: { email: 'inspector@agency.demo' } } });
    }
    expect(await idle.run(VIEWER)).toEqual({ viewer: null });
    server.clock.advanceHours(3);
    expect(await busy.run(VIEWER)).toEqual({ viewer: null });
  });

  test('a cookie that is no token of ours is nobody', async () => {
    const client = server.client();
    for (const cookie of ['x', `${'a'.repeat(43)}`, "' or true --", '%00']) {
      client.cookies.set('qadagalau_session', cookie);
      expect(await client.run(VIEWER)).toEqual({ viewer: null });
    }
  });

  test('nothing that needs an account works without one', async () => {
    const client = server.client();
    await client.expectRefusal('NOT_SIGNED_IN', '{ inspectedSubjects { nodes { id } } }');
    await client.expectRefusal('NOT_SIGNED_IN', 'mutation { setLanguage(language: EN) { today } }');
    await client.expectRefusal('NOT_SIGNED_IN', 'mutation { switchCapacity(capacityId: "1") { today } }');
  });

  test('demonstration accounts are refused where the demonstration is off', async () => {
    const real = await startTestServer({ urls: server.urls, demo: false, now: '2026-04-01T09:00:00+05:00' });
    try {
      expect((await guess(real.client(), 'chair@agency.demo', 'demo-Qadagalau-1'))?.code).toBe(
        'SIGN_IN_FAILED',
      );
      const client = await server.signedIn('chair@agency.demo');
      const elsewhere = real.client();
      elsewhere.cookies.set('qadagalau_session', client.cookies.get('qadagalau_session') ?? '');
      expect(await elsewhere.run(VIEWER)).toEqual({ viewer: null });
      expect(await elsewhere.run('{ demoAccounts { email } }')).toEqual({ demoAccounts: [] });
    } finally {
      await real.stop();
    }
  });

  test('secrets lie in the database as hashes only', async () => {
    const client = await server.signedIn('chair@agency.demo');
    const token = client.cookies.get('qadagalau_session') ?? '';
    const device = client.cookies.get('qadagalau_device') ?? '';
    const { rows } = await owner.query<{ text: string }>(
      `select t::text as text from (select s.*::text as t from session s union all select c.*::text from credential c
        union all select k.*::text from sign_in_throttle k union all select p.*::text from known_place p) x`,
    );
    const stored = rows.map((row) => row.text).join('\n');
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(token).not.toBe('');
    expect(stored).not.toContain(token);
    expect(device).not.toBe('');
    expect(stored).not.toContain(device);
    expect(stored).not.toContain('demo-Qadagalau-1');
    expect(stored).not.toContain('127.0.0.1');
  });
});
