import { randomUUID } from 'node:crypto';
import { startPeopleServer, type GraphqlClient, type TestServer } from '../../harness';

const APPOINT = `mutation ($input: AppointActingPersonInput!, $key: String!) {
  appointActingPerson(input: $input, idempotencyKey: $key) {
    id version role acting current positionTitle orderNumber orderDate validFrom validTo authority { id } account { fullName } } }`;
const END = `mutation ($id: ID!, $key: String!, $version: Int!) {
  endActing(id: $id, idempotencyKey: $key, expectedVersion: $version) { id version current } }`;

interface Appointed {
  appointActingPerson: {
    id: string;
    version: number;
    role: string;
    acting: boolean;
    current: boolean;
    positionTitle: string;
  };
}
interface Places {
  viewer: { account: { id: string }; capacity: { authority: { id: string } } };
}

async function placesOf(client: GraphqlClient): Promise<{ accountId: string; authorityId: string }> {
  const { viewer } = await client.run<Places>('{ viewer { account { id } capacity { authority { id } } } }');
  return { accountId: viewer.account.id, authorityId: viewer.capacity.authority.id };
}

describe('acting persons', () => {
  let server: TestServer;
  let head: GraphqlClient;
  let inspector: GraphqlClient;
  let input: Record<string, string>;
  beforeAll(async () => {
    server = await startPeopleServer();
    head = await server.signedIn('head.karagandy@agency.demo');
    inspector = await server.signedIn('inspector.karagandy@agency.demo');
    const { accountId, authorityId } = await placesOf(inspector);
    input = {
      accountId,
      authorityId,
      orderNumber: '88-ж/қ',
      orderDate: '2026-03-18',
      validFrom: '2026-03-19',
      validTo: '2026-03-31',
    };
  });
  afterAll(() => server.stop());

  test('[clause 12] an order lays the head’s duties on a person, who then acts as head from its first day to its last', async () => {
    const key = randomUUID();
    const { appointActingPerson } = await head.run<Appointed>(APPOINT, { input, key });
    expect(appointActingPerson).toMatchObject({
      role: 'TERRITORIAL_HEAD',
      acting: true,
      current: true,
      positionTitle: 'Acting Head of the Department',
      orderNumber: '88-ж/қ',
      orderDate: '2026-03-18',
      account: { fullName: 'Шевченко Марина Петровна' },
    });
    expect(await head.run(APPOINT, { input, key })).toEqual({ appointActingPerson });
    await inspector.run('mutation ($id: ID!) { switchCapacity(capacityId: $id) { today } }', {
      id: appointActingPerson.id,
    });
    const { viewer } = await inspector.run<{ viewer: { capacity: { role: string; acting: boolean } } }>(
      '{ viewer { capacity { role acting } } }',
    );
    expect(viewer.capacity).toEqual({ role: 'TERRITORIAL_HEAD', acting: true });

    await head.expectRefusal('STALE_VERSION', END, {
      id: appointActingPerson.id,
      key: randomUUID(),
      version: 7,
    });
    const { endActing } = await head.run<{ endActing: object }>(END, {
      id: appointActingPerson.id,
      key: randomUUID(),
      version: 1,
    });
    expect(endActing).toEqual({ id: appointActingPerson.id, version: 2, current: false });
    const twice = await head.expectRefusal('ACTING_ENDED_ALREADY', END, {
      id: appointActingPerson.id,
      key: randomUUID(),
      version: 2,
    });
    expect(twice.message).toContain('enter a new order');
    const after = await inspector.run<{ viewer: { capacity: { role: string } } }>(
      '{ viewer { capacity { role } } }',
    );
    expect(after.viewer.capacity.role).toBe('TERRITORIAL_INSPECTOR');
  });

  test('[clause 12] two persons are never laid the same days on', async () => {
    const later = { ...input, validFrom: '2026-05-04', validTo: '2026-05-29' };
    await head.run(APPOINT, { input: later, key: randomUUID() });
    const overlapping = { ...later, validFrom: '2026-05-29', validTo: '2026-06-30' };
    const refusal = await head.expectRefusal('ACTING_ALONE', APPOINT, {
      input: overlapping,
      key: randomUUID(),
    });
    expect(refusal.code).toBe('REFUSED_BY_LAW');
    expect(refusal.findings[0]?.clause).toBe('12');
    await head.run(APPOINT, { input: { ...overlapping, validFrom: '2026-05-30' }, key: randomUUID() });
  });

  test('[clause 12] an order works from its day on and for a time with an end', async () => {
    const early = { ...input, validFrom: '2026-03-17' };
    await head.expectRefusal('ACTING_AFTER_ORDER', APPOINT, { input: early, key: randomUUID() });
    const backwards = { ...input, validFrom: '2026-08-10', validTo: '2026-08-09' };
    await head.expectRefusal('ACTING_PERIOD', APPOINT, { input: backwards, key: randomUUID() });
  });

  test('a head decides for the own office only, staff only; an inspector and a subject do not', async () => {
    const almaty = await server.signedIn('head.almaty@agency.demo');
    await almaty.expectRefusal('NOT_FOUND', APPOINT, { input, key: randomUUID() });
    const plain = await server.signedIn('inspector.almaty@agency.demo');
    await plain.expectRefusal('FORBIDDEN', APPOINT, { input, key: randomUUID() });
    const akim = await server.signedIn('head@almaty-city.demo');
    await akim.expectRefusal('FORBIDDEN', APPOINT, { input, key: randomUUID() });
    await akim.expectRefusal('FORBIDDEN', '{ actingPersons { nodes { id } } }');
    const { viewer } = await akim.run<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id } } }',
    );
    const outsider = {
      ...input,
      accountId: viewer.account.id,
      validFrom: '2026-09-01',
      validTo: '2026-09-02',
    };
    await head.expectRefusal('ACTING_NOT_STAFF', APPOINT, { input: outsider, key: randomUUID() });
  });

  test('the list shows orders of all offices, the latest first, page by page', async () => {
    const chair = await server.signedIn('chair@agency.demo');
    const PAGE =
      '($after: String) { actingPersons(first: 2, after: $after) { nodes { validFrom acting } pageInfo { endCursor hasNextPage } } }';
    const days: string[] = [];
    for (let after: string | null = null; ;) {
      const page: {
        actingPersons: {
          nodes: { validFrom: string }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      } = await chair.run(`query ${PAGE}`, { after });
      days.push(...page.actingPersons.nodes.map(({ validFrom }) => validFrom));
      if (!page.actingPersons.pageInfo.hasNextPage) break;
      after = page.actingPersons.pageInfo.endCursor;
    }
    expect(days).toEqual([...days].sort().reverse());
    expect(days.length).toBeGreaterThanOrEqual(4);
  });
});
