import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { findCheckDigit } from '../../../server/src/registry/identification-number';
import { startPeopleServer, type GraphqlClient, type TestServer } from '../../harness';

const REGISTER =
  'mutation ($input: InspectedSubjectInput!, $key: String!) { registerSubject(input: $input, idempotencyKey: $key) { id } }';
const REVISE = `mutation ($id: ID!, $input: InspectedSubjectInput!, $key: String!, $version: Int!) {
  reviseSubject(id: $id, input: $input, idempotencyKey: $key, expectedVersion: $version) { id version } }`;

/** A number whose last digit fits the eleven before it. */
function withCheckDigit(number: string): string {
  return number.slice(0, 11) + String(findCheckDigit(number.slice(0, 11)));
}

describe('registers refuse', () => {
  let server: TestServer;
  let owner: Client;
  let admin: GraphqlClient;
  let karagandy: string;
  let almaty: string;
  beforeAll(async () => {
    server = await startPeopleServer();
    owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    admin = await server.signedIn('admin@agency.demo');
    karagandy = await idOf('territory', 'code', '350000000');
    almaty = await idOf('territory', 'code', '750000000');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  async function idOf(table: string, column: string, value: string): Promise<string> {
    const { rows } = await owner.query<{ id: number }>(`select id from ${table} where ${column} = $1`, [
      value,
    ]);
    return String(rows[0]?.id);
  }

  function subject(more: object = {}): object {
    return {
      kind: 'DISTRICT_EXECUTIVE',
      nameKk: 'Аудан',
      nameRu: 'Район',
      nameEn: 'District',
      territoryId: karagandy,
      ...more,
    };
  }

  test.each([
    ['SUBJECT_NUMBER_INVALID', { bin: '970440000015' }],
    ['SUBJECT_NUMBER_TAKEN', { bin: '970440000014' }],
    ['SUBJECT_TERRITORY_REQUIRED', { territoryId: null }],
    ['INVALID_INPUT', { nameKk: '' }],
    ['INVALID_INPUT', { nameRu: '   ' }],
    ['INVALID_INPUT', { email: 'not an address' }],
    ['INVALID_INPUT', { territoryId: '2147483647' }],
    ['NOT_FOUND', { territoryId: '1; drop table territory' }],
    ['INVALID_INPUT', { parentId: '2147483647' }],
  ])('%s for %p', async (code, more) => {
    await admin.expectRefusal(code, REGISTER, { input: subject(more), key: randomUUID() });
  });

  test('a subject that would stand below itself', async () => {
    const city = await idOf('inspected_subject', 'bin', '970440000014');
    const district = await idOf('inspected_subject', 'bin', '970540000107');
    await admin.expectRefusal('SUBJECT_PARENT_CIRCLE', REVISE, {
      id: city,
      input: subject({ parentId: district, territoryId: almaty }),
      key: randomUUID(),
      version: 1,
    });
  });

  /** A new district of Karagandy, subordinate to nobody. */
  async function registered(more: object = {}): Promise<string> {
    const answer = await admin.run<{ registerSubject: { id: string } }>(REGISTER, {
      input: subject(more),
      key: randomUUID(),
    });
    return answer.registerSubject.id;
  }

  /** The codes of what was asked at once, in their order; `done` for what was not refused. */
  async function codesOf(asked: readonly (readonly [string, object])[]): Promise<string[]> {
    const answers = await Promise.all(
      asked.map(([document, more]) => admin.ask(document, { key: randomUUID(), ...more })),
    );
    return answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort();
  }

  test('a circle that three changes at once would make', async () => {
    for (let round = 0; round < 5; round += 1) {
      const ids = [await registered(), await registered(), await registered()];
      const codes = await codesOf(
        ids.map((id, i) => [
          REVISE,
          { id, version: 1, input: subject({ parentId: ids[(i + 1) % ids.length] }) },
        ]),
      );
      expect(codes).toEqual(['SUBJECT_PARENT_CIRCLE', 'done', 'done']);
    }
  });

  test('a number entered twice at once, and two changes of one entry at once', async () => {
    for (const bin of ['020140000007', '020240000008', '020340000009'].map(withCheckDigit)) {
      const input = subject({ bin });
      const codes = await codesOf(Array.from({ length: 4 }, () => [REGISTER, { input }]));
      expect(codes).toEqual([...Array<string>(3).fill('SUBJECT_NUMBER_TAKEN'), 'done']);
    }
    const id = await registered();
    const codes = await codesOf(
      Array.from({ length: 4 }, () => [REVISE, { id, version: 1, input: subject() }]),
    );
    expect(codes).toEqual([...Array<string>(3).fill('STALE_VERSION'), 'done']);
  });

  test('[clause 9] a territorial head to put a body under another region’s; under a central body and its own it may', async () => {
    const head = await server.signedIn('head.karagandy@agency.demo');
    const cityOfAlmaty = await idOf('inspected_subject', 'bin', '970440000014');
    const oblast = await idOf('inspected_subject', 'bin', '970840000405');
    const foreign = { input: subject({ parentId: cityOfAlmaty }), key: randomUUID() };
    await head.expectRefusal('FORBIDDEN', REGISTER, foreign);
    const id = await registered({ parentId: oblast });
    await head.expectRefusal('FORBIDDEN', REVISE, { id, version: 1, ...foreign });
    const central = await registered({ kind: 'CENTRAL_BODY', territoryId: null });
    const kind = 'TERRITORIAL_SUBDIVISION_OF_CENTRAL';
    await head.run(REVISE, {
      id,
      version: 1,
      input: subject({ kind, parentId: central }),
      key: randomUUID(),
    });
    // Where the Agency has put it, it stays while other things of it change.
    await admin.run(REVISE, { id, version: 2, ...foreign, key: randomUUID() });
    const phone = { ...foreign.input, phone: '+7 7212 00 00 00' };
    await head.run(REVISE, { id, version: 3, input: phone, key: randomUUID() });
  });

  test('a stale version, saying what changed meanwhile', async () => {
    const id = await idOf('inspected_subject', 'bin', '970940000508');
    await admin.run(REVISE, { id, input: subject(), key: randomUUID(), version: 1 });
    const refusal = await admin.expectRefusal('STALE_VERSION', REVISE, {
      id,
      input: subject(),
      key: randomUUID(),
      version: 1,
    });
    expect(refusal.errors[0]?.extensions['changes']).toMatchObject([
      { action: 'subjectRevised', actorName: 'Төлегенов Расул Ержанұлы' },
    ]);
  });

  test('a key that was used for something else', async () => {
    const key = randomUUID();
    await admin.run(REGISTER, { input: subject(), key });
    await admin.expectRefusal('IDEMPOTENCY_KEY_REUSED', REGISTER, {
      input: subject({ nameEn: 'Other' }),
      key,
    });
  });

  test('[clause 9] a territorial head outside the own region, inspectors and subjects anywhere', async () => {
    const head = await server.signedIn('head.karagandy@agency.demo');
    await head.run(REGISTER, { input: subject(), key: randomUUID() });
    await head.expectRefusal('FORBIDDEN', REGISTER, {
      input: subject({ territoryId: almaty }),
      key: randomUUID(),
    });
    const id = await idOf('inspected_subject', 'bin', '970840000405');
    await head.expectRefusal('FORBIDDEN', REVISE, {
      id,
      input: subject({ territoryId: almaty }),
      key: randomUUID(),
      version: 1,
    });
    for (const email of ['inspector.karagandy@agency.demo', 'analyst@agency.demo', 'head@karagandy.demo']) {
      const client = await server.signedIn(email);
      await client.expectRefusal('FORBIDDEN', REGISTER, { input: subject(), key: randomUUID() });
    }
  });

  test('to show a natural person to other bodies', async () => {
    const input = subject({
      kind: 'NATURAL_PERSON',
      nameEn: 'Private notary',
      nameRu: 'Нотариус',
      nameKk: 'Жеке нотариус',
    });
    const { registerSubject } = await admin.run<{ registerSubject: { id: string } }>(REGISTER, {
      input,
      key: randomUUID(),
    });
    const ONE = 'query ($id: ID!) { inspectedSubject(id: $id) { name } }';
    const LIST = '{ inspectedSubjects(filter: { search: "нотариус" }) { nodes { name } } }';
    const inspector = await server.signedIn('inspector.karagandy@agency.demo');
    expect(await inspector.run(ONE, registerSubject)).toEqual({
      inspectedSubject: { name: 'Private notary' },
    });
    const akim = await server.signedIn('head@karagandy.demo');
    expect(await akim.run(ONE, registerSubject)).toEqual({ inspectedSubject: null });
    expect(await akim.run(LIST)).toEqual({ inspectedSubjects: { nodes: [] } });
  });

  test('to tell of a natural person more than the name to offices that it does not lie with', async () => {
    const bin = withCheckDigit('900101300000');
    const told = { bin, phone: '+7 701 000 00 00', address: 'Қарағанды', email: 'person@example.kz' };
    const name = { nameKk: 'Шахтёров', nameRu: 'Шахтёров', nameEn: 'Shakhtyorov' };
    const id = await registered({ kind: 'NATURAL_PERSON', ...name, ...told, headName: 'Шахтёров Б.' });
    const ONE = 'query ($id: ID!) { inspectedSubject(id: $id) { name bin phone address email headName } }';
    const whole = { inspectedSubject: { name: name.nameEn, ...told, headName: 'Шахтёров Б.' } };
    for (const who of ['chair', 'inspector', 'admin', 'head.karagandy', 'inspector.karagandy'])
      expect([who, await (await server.signedIn(`${who}@agency.demo`)).run(ONE, { id })]).toEqual([
        who,
        whole,
      ]);
    const hidden = { bin: null, phone: null, address: null, email: null, headName: null };
    for (const who of ['analyst', 'commission1', 'head.almaty', 'inspector.almaty']) {
      const client = await server.signedIn(`${who}@agency.demo`);
      expect([who, await client.run(ONE, { id })]).toEqual([
        who,
        { inspectedSubject: { name: name.nameEn, ...hidden } },
      ]);
      // Nor is a number guessed by its beginnings.
      const LIST =
        'query ($search: String) { inspectedSubjects(filter: { search: $search }) { nodes { name } } }';
      expect(await client.run(LIST, { search: bin.slice(0, 6) })).toEqual({
        inspectedSubjects: { nodes: [] },
      });
      expect(await client.run(LIST, { search: 'шахтеров' })).toEqual({
        inspectedSubjects: { nodes: [{ name: name.nameEn }] },
      });
    }
  });

  test('too long a page, a search without end, a cursor of another list', async () => {
    await admin.expectRefusal('INVALID_INPUT', '{ territories(first: 201) { nodes { id } } }');
    await admin.expectRefusal(
      'INVALID_INPUT',
      'query ($search: String) { publicServices(filter: { search: $search }) { nodes { id } } }',
      {
        search: 'а'.repeat(201),
      },
    );
    await admin.expectRefusal('INVALID_CURSOR', '{ territories(after: "bm8=") { nodes { id } } }');
  });
});
