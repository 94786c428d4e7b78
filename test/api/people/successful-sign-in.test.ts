import { startPeopleServer, startTestServer, type TestServer } from '../../harness';

interface ViewerAnswer {
  viewer: {
    account: { fullName: string; email: string; language: string };
    capacity: {
      role: string;
      positionTitle: string;
      authority: { name: string } | null;
      subject: { name: string } | null;
    };
    capacities: { role: string; acting: boolean }[];
    permissions: string[];
    today: string;
    demo: boolean;
  } | null;
}

const VIEWER = `{ viewer { account { fullName email language } capacity { role positionTitle authority { name } subject { name } }
  capacities { role acting } permissions today demo } }`;

describe('signing in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPeopleServer();
  });
  afterAll(() => server.stop());

  test('sets an httpOnly cookie and says who one is', async () => {
    const client = server.client();
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation { signIn(email: "Head.Almaty@agency.demo", password: "demo-Qadagalau-1") { account { id fullName } viewer { capacity { role } } } }',
      }),
    });
    const cookie = response.headers.getSetCookie().join('\n');
    expect(cookie).toMatch(/^qadagalau_session=[\w-]{43};/);
    expect(cookie).toMatch(/httponly/i);
    expect(cookie).toMatch(/samesite=lax/i);
    expect(await response.json()).toEqual({
      data: {
        signIn: {
          account: { id: expect.any(String), fullName: 'Рахимов Тимур Асанұлы' },
          viewer: { capacity: { role: 'TERRITORIAL_HEAD' } },
        },
      },
    });
    const { viewer } = await client.run<ViewerAnswer>(VIEWER);
    expect(viewer).toMatchObject({
      account: { email: 'head.almaty@agency.demo', language: 'KK' },
      capacity: {
        role: 'TERRITORIAL_HEAD',
        positionTitle: 'Head of the Department',
        authority: { name: 'Department of the Agency for Almaty city' },
      },
      today: '2026-03-19',
      demo: true,
    });
    expect(viewer?.permissions).toContain('appoint:ActingPerson');
  });

  test('the cookie goes over TLS only where people come over https', async () => {
    const cookieOf = async (of: TestServer) => {
      const client = of.client();
      const response = await client.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'mutation { signIn(email: "chair@agency.demo", password: "demo-Qadagalau-1") { viewer { today } } }',
        }),
      });
      return response.headers.getSetCookie().join();
    };
    expect(await cookieOf(server)).not.toMatch(/;\s*secure/i);
    const behindTls = await startTestServer({
      urls: server.urls,
      demo: true,
      environment: { PUBLIC_URL: 'https://qadagalau.example' },
    });
    try {
      expect(await cookieOf(behindTls)).toMatch(/;\s*secure/i);
    } finally {
      await behindTls.stop();
    }
  });

  test('[clause 12] who performs a head’s duties by an order acts as head at once', async () => {
    const client = await server.signedIn('acting.shymkent@agency.demo');
    expect(await client.run('{ viewer { capacity { role acting } capacities { role acting } } }')).toEqual({
      viewer: {
        capacity: { role: 'TERRITORIAL_HEAD', acting: true },
        capacities: [
          { role: 'TERRITORIAL_INSPECTOR', acting: false },
          { role: 'TERRITORIAL_HEAD', acting: true },
        ],
      },
    });
  });

  test('knows nobody without a cookie, and nobody after signing out', async () => {
    const client = server.client();
    expect(await client.run<ViewerAnswer>(VIEWER)).toEqual({ viewer: null });
    await client.signIn('inspector@agency.demo');
    const stolen = client.cookies.get('qadagalau_session') ?? '';
    await client.signOut();
    expect(client.cookies.has('qadagalau_session')).toBe(false);
    client.cookies.set('qadagalau_session', stolen);
    expect(await client.run<ViewerAnswer>(VIEWER)).toEqual({ viewer: null });
  });

  test('a new session ends the old one of the same browser', async () => {
    const client = await server.signedIn('inspector@agency.demo');
    const first = client.cookies.get('qadagalau_session') ?? '';
    await client.signIn('inspector@agency.demo');
    client.cookies.set('qadagalau_session', first);
    expect(await client.run<ViewerAnswer>(VIEWER)).toEqual({ viewer: null });
  });

  test('one person goes on in another of its roles, and only in its own', async () => {
    const client = await server.signedIn('deputy.almaty@agency.demo');
    const { viewer } = await client.run<{
      viewer: {
        capacity: { id: string; role: string };
        capacities: { id: string; role: string; acting: boolean }[];
      };
    }>('{ viewer { capacity { id role } capacities { id role acting } } }');
    expect(viewer.capacity.role).toBe('TERRITORIAL_INSPECTOR');
    expect(viewer.capacities.map(({ role, acting }) => [role, acting])).toEqual([
      ['TERRITORIAL_INSPECTOR', false],
      ['TERRITORIAL_HEAD', true],
    ]);
    const acting = viewer.capacities[1]?.id;
    const SWITCH = `mutation ($id: ID!, $key: String) {
      switchCapacity(capacityId: $id, idempotencyKey: $key) { capacity { role acting orderNumber } } }`;
    const choice = { id: acting, key: 'the-choice-of-monday' };
    const switched = await client.run(SWITCH, choice);
    expect(switched).toEqual({
      switchCapacity: { capacity: { role: 'TERRITORIAL_HEAD', acting: true, orderNumber: '17-ж/қ' } },
    });
    expect(await client.run(SWITCH, choice)).toEqual(switched);
    // Sent again late, it does not undo what was chosen after it.
    const own = await client.run<{ switchCapacity: object }>(SWITCH, { id: viewer.capacities[0]?.id });
    expect(await client.run(SWITCH, choice)).toEqual(own);
    await client.expectRefusal('IDEMPOTENCY_KEY_REUSED', SWITCH, { ...choice, id: viewer.capacities[0]?.id });
    const other = await server.signedIn('inspector.almaty@agency.demo');
    await other.expectRefusal(
      'NOT_FOUND',
      'mutation ($id: ID!) { switchCapacity(capacityId: $id) { capacity { role } } }',
      { id: acting },
    );
  });

  test('the language of the account is kept', async () => {
    const client = await server.signedIn('analyst@agency.demo');
    const SET = `mutation ($language: Language!, $key: String) {
      setLanguage(language: $language, idempotencyKey: $key) { account { language } } }`;
    const kept = async () => (await client.run<ViewerAnswer>(VIEWER)).viewer?.account.language;
    const first = { language: 'RU', key: 'the-first-choice' };
    await client.run(SET, first);
    expect(await kept()).toBe('RU');
    await client.run(SET, { language: 'EN' });
    await client.run(SET, first);
    expect(await kept()).toBe('EN');
  });

  test('demonstration accounts are offered in the language of the request', async () => {
    const client = server.client();
    client.language = 'kk';
    const { demoAccounts } = await client.run<{
      demoAccounts: { email: string; roleTitle: string; bodyName: string; side: string }[];
    }>('{ demoAccounts { email roleTitle bodyName side } }');
    expect(demoAccounts).toContainEqual({
      email: 'object.head@almaty-polyclinic.demo',
      roleTitle: 'Бақылау объектісінің басшысы',
      bodyName: '№ 5 қалалық емхана, Алматы қаласы',
      side: 'SUBJECT',
    });
    for (const { email } of demoAccounts) await server.signedIn(email);
  });
});
