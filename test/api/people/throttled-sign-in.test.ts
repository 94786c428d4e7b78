import { startPeopleServer, type GraphqlClient, type TestServer } from '../../harness';

const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { account { id } } }';
const RIGHT = 'demo-Qadagalau-1';

/** The numbers 0 to `count` − 1. */
const range = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('tries to sign in from many addresses', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPeopleServer({ environment: { TRUST_PROXY: '1' } });
  });
  afterAll(() => server.stop());

  /** The code of the refusal, or `done`. Without a client it is a browser that never came before. */
  async function tryFrom(
    address: string,
    email: string,
    password = 'wrong',
    client: GraphqlClient = server.client(),
  ): Promise<string> {
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ query: SIGN_IN, variables: { email, password } }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'done';
  }

  /** Five wrong passwords from each of so many addresses. */
  async function guessFrom(network: string, addresses: number, email: string): Promise<string[]> {
    const codes: string[] = [];
    for (const i of range(addresses * 5))
      codes.push(await tryFrom(`${network}.${Math.floor(i / 5) + 1}`, email));
    return codes;
  }

  test('wrong passwords from one address make that address wait, and nobody else', async () => {
    const email = 'chair@agency.demo';
    expect(await guessFrom('10.1.0', 1, email)).toEqual(Array(5).fill('SIGN_IN_FAILED'));
    expect(await tryFrom('10.1.0.1', email, RIGHT)).toBe('SIGN_IN_THROTTLED');
    expect(await tryFrom('10.1.0.2', email, RIGHT)).toBe('done');
    // The owner's success elsewhere gives the guesser nothing back.
    expect(await tryFrom('10.1.0.1', email)).toBe('SIGN_IN_THROTTLED');
  });

  test('the right password goes through below fifty wrong ones from anywhere, and waits after them', async () => {
    const email = 'inspector@agency.demo';
    const codes = await guessFrom('10.2.0', 9, email);
    expect(new Set(codes)).toEqual(new Set(['SIGN_IN_FAILED']));
    for (const last of range(4)) await tryFrom(`10.2.1.${last + 1}`, email);
    expect(await tryFrom('10.2.2.1', email, RIGHT)).toBe('done');
    expect(await tryFrom('10.2.2.2', email)).toBe('SIGN_IN_FAILED');
    expect(await tryFrom('10.2.2.3', email, RIGHT)).toBe('SIGN_IN_THROTTLED');
    server.clock.advanceHours(16 / 3600);
    expect(await tryFrom('10.2.2.3', email, RIGHT)).toBe('done');
  });

  test('sixty at once from sixty addresses are counted one by one', async () => {
    const email = 'analyst@agency.demo';
    const codes = await Promise.all(range(60).map((i) => tryFrom(`10.3.0.${i + 1}`, email)));
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(50);
    expect(codes.filter((code) => code === 'SIGN_IN_THROTTLED')).toHaveLength(10);
  });

  test('one address does not go through a list of accounts', async () => {
    for (const i of range(50))
      expect(await tryFrom('10.4.0.1', `person${i}@agency.demo`)).toBe('SIGN_IN_FAILED');
    expect(await tryFrom('10.4.0.1', 'head.almaty@agency.demo', RIGHT)).toBe('SIGN_IN_THROTTLED');
    expect(await tryFrom('10.4.0.2', 'head.almaty@agency.demo', RIGHT)).toBe('done');
  });
  test('guesses from many addresses keep nobody from signing in where one has signed in before', async () => {
    const email = 'head.karagandy@agency.demo';
    const owner = server.client();
    expect(await tryFrom('10.5.0.1', email, RIGHT, owner)).toBe('done');
    await guessFrom('10.5.1', 12, email);
    expect(await tryFrom('10.5.2.1', email, RIGHT)).toBe('SIGN_IN_THROTTLED');
    // From the address of before in another browser, and in the browser of before from anywhere.
    expect(await tryFrom('10.5.0.1', email, RIGHT)).toBe('done');
    expect(await tryFrom('10.5.3.1', email, RIGHT, owner)).toBe('done');
    for (const round of range(2)) {
      server.clock.advanceHours(0.26);
      await guessFrom(`10.5.${round + 10}`, 12, email);
      expect(await tryFrom('10.5.0.1', email, RIGHT)).toBe('done');
    }
  });

  test('a browser that the account knows is stopped by its own wrong passwords alone', async () => {
    const email = 'inspector.karagandy@agency.demo';
    const owner = server.client();
    await tryFrom('10.6.0.1', email, RIGHT, owner);
    await owner.signOut();
    // A neighbour at the same address.
    await guessFrom('10.6.0', 1, email);
    expect(await tryFrom('10.6.0.1', email, RIGHT)).toBe('SIGN_IN_THROTTLED');
    expect(await tryFrom('10.6.0.1', email, RIGHT, owner)).toBe('done');
    for (const i of range(5))
      expect(await tryFrom(`10.6.1.${i}`, email, 'wrong', owner)).toBe('SIGN_IN_FAILED');
    expect(await tryFrom('10.6.2.1', email, RIGHT, owner)).toBe('SIGN_IN_THROTTLED');
  });

  test('a device cookie is known for the accounts that signed in with it, and is not taken from outside', async () => {
    const email = 'deputy.almaty@agency.demo';
    const guesser = server.client();
    await tryFrom('10.7.0.1', 'commission4@agency.demo', RIGHT, guesser);
    await guessFrom('10.7.1', 12, email);
    expect(await tryFrom('10.7.0.2', email, RIGHT, guesser)).toBe('SIGN_IN_THROTTLED');
    const planted = server.client();
    const cookie = 'a'.repeat(43);
    planted.cookies.set('qadagalau_device', cookie);
    expect(await tryFrom('10.7.0.3', 'commission5@agency.demo', RIGHT, planted)).toBe('done');
    expect(planted.cookies.get('qadagalau_device')).toMatch(/^[\w-]{43}$/);
    expect(planted.cookies.get('qadagalau_device')).not.toBe(cookie);
  });

  test('a right password is no guess: the wait of an address does not begin anew with it', async () => {
    for (const i of range(50)) await tryFrom('10.8.0.1', `guest${i}@agency.demo`);
    expect(await tryFrom('10.8.0.1', 'head@almaty-city.demo', RIGHT)).toBe('SIGN_IN_THROTTLED');
    server.clock.advanceHours(16 / 3600);
    for (const name of ['head@almaty-city.demo', 'control@almaty-city.demo', 'reports@almaty-city.demo'])
      expect(await tryFrom('10.8.0.1', name, RIGHT)).toBe('done');
    // Wrong ones count on.
    expect(await tryFrom('10.8.0.1', 'guest@agency.demo')).toBe('SIGN_IN_FAILED');
    expect(await tryFrom('10.8.0.1', 'guest@agency.demo')).toBe('SIGN_IN_THROTTLED');
  });

  test('who is known goes on signing in while the address waits', async () => {
    const owner = server.client();
    await tryFrom('10.9.0.1', 'head@bostandyk.demo', RIGHT, owner);
    for (const i of range(50)) await tryFrom('10.9.0.1', `visitor${i}@agency.demo`);
    expect(await tryFrom('10.9.0.1', 'reports@bostandyk.demo', RIGHT)).toBe('SIGN_IN_THROTTLED');
    expect(await tryFrom('10.9.0.1', 'head@bostandyk.demo', RIGHT, owner)).toBe('done');
  });
});
