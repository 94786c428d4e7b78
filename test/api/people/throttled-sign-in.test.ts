import { startPeopleServer, type TestServer } from '../../harness';

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

  /** The code of the refusal, or `done`. */
  async function tryFrom(address: string, email: string, password = 'wrong'): Promise<string> {
    const response = await server.client().fetch('/graphql', {
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
    expect(await tryFrom('10.2.2.1', email, RIGHT)).toBe('SIGN_IN_THROTTLED');
    server.clock.advanceHours(16 / 3600);
    expect(await tryFrom('10.2.2.1', email, RIGHT)).toBe('done');
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
});
