import { chief, guestOf, keeperOf, startLibrary, type LibraryServer } from './support/library-server';

let library: LibraryServer;

beforeAll(async () => {
  library = await startLibrary();
  // Many equal weights and instants, some without a weight, instants a microsecond apart.
  await library.owner(`insert into shelf (name, kind, weight, opened_at, authority_id, disclosed_to_subject_id)
    select 'Shelf ' || n, case n % 2 when 0 then 'OPEN' else 'CLOSED' end, case when n % 5 = 0 then null else n % 4 end,
      timestamptz '2026-01-01 00:00+05' + (n % 3) * interval '1 microsecond', n % 3, n % 2
    from generate_series(1, 207) n`);
});
afterAll(() => library.stop());

interface PageAnswer {
  shelves: {
    nodes: { id: string }[];
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

const PAGE = `query Page($first: Int, $after: String, $name: String, $descending: Boolean) {
  shelves(first: $first, after: $after, name: $name, descending: $descending) {
    nodes { id } edges { cursor node { id } } pageInfo { endCursor hasNextPage } } }`;

async function page(variables: object, who = chief) {
  return (await library.as(who).run<PageAnswer>(PAGE, { ...variables })).shelves;
}

async function walk(first: number, descending: boolean, who = chief): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { nodes, pageInfo } = await page({ first, after, descending }, who);
    ids.push(...nodes.map(({ id }) => id));
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  return ids;
}

async function expected(order: string, where = 'true'): Promise<string[]> {
  const rows = await library.owner<{ id: string }>(
    `select id::text from shelf where ${where} order by coalesce(weight, 0) ${order}, opened_at ${order}, shelf.id ${order}`,
  );
  return rows.map(({ id }) => id);
}

describe('pages of a list', () => {
  test.each([
    [7, false],
    [7, true],
    [1, false],
    [69, true],
    [200, false],
  ])('%i at a time, descending %p: no gap, no row twice', async (first, descending) => {
    expect(await walk(first, descending)).toEqual(await expected(descending ? 'desc' : 'asc'));
  });

  test('each actor walks its own rows', async () => {
    expect(await walk(10, false, keeperOf(2))).toEqual(await expected('asc', 'authority_id = 2'));
    expect(await walk(10, false, guestOf(0))).toEqual(
      await expected('asc', `disclosed_to_subject_id = 0 and kind = 'OPEN'`),
    );
  });

  test('a page says by edges the same as by nodes, and ends without a next one', async () => {
    const { nodes, edges, pageInfo } = await page({ first: 5 });
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({ endCursor: edges[4]?.cursor, hasNextPage: true });
    const exact = await page({ first: 1, name: 'Shelf 3' });
    expect(exact.pageInfo.hasNextPage).toBe(false);
    expect((await page({ name: 'no such shelf' })).pageInfo).toEqual({ endCursor: null, hasNextPage: false });
  });

  test('25 where nothing is said', async () => {
    expect((await page({})).nodes).toHaveLength(25);
  });

  test('rows that come while one walks are neither skipped nor told twice', async () => {
    const first = await page({ first: 100 });
    await library.owner(
      `insert into shelf (name, weight, authority_id) values ('Early', -1, 1), ('Late', 1000, 1)`,
    );
    const rest = await page({ first: 200, after: first.pageInfo.endCursor });
    await library.owner(`delete from shelf where name in ('Early', 'Late')`);
    const told = [...first.nodes, ...rest.nodes].map(({ id }) => id);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toHaveLength(208);
  });
});

describe('pages that are refused', () => {
  test.each([
    [0, '≥ 1'],
    [-1, '≥ 1'],
    [201, '≤ 200'],
    [2_000_000_000, '≤ 200'],
  ])('first: %i, telling the limit: %s', async (first, limit) => {
    const { errors } = await library.as(chief).expectRefusal('INVALID_INPUT', PAGE, { first });
    expect(errors[0]?.extensions['field']).toBe('first');
    expect(errors[0]?.message).toContain(`first (${limit})`);
  });

  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const at = '2026-01-01T00:00:00+05:00';
  test.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['of another list', cursor(['Query.books', 1, at, 1])],
    ['of the other direction', cursor(['Query.shelves-', 1, at, 1])],
    ['of no list', cursor([1, at, 1])],
    ['no JSON', Buffer.from('nonsense').toString('base64url')],
    ['no list', cursor({ weight: 1 })],
    ['too short', cursor(['Query.shelves', 1, at])],
    ['too long', cursor(['Query.shelves', 1, at, 1, 1])],
    ['another type', cursor(['Query.shelves', '1', at, 1])],
    ['null', cursor(['Query.shelves', null, at, 1])],
    ['a number too large', cursor(['Query.shelves', 1, at, 99999999999])],
    ['no instant', cursor(['Query.shelves', 1, 'yesterday', 1])],
    ['an instant that is SQL', cursor(['Query.shelves', 1, `${at}'; drop table shelf; --`, 1])],
    ['a list in a list', cursor(['Query.shelves', 1, at, [1]])],
  ])('a cursor that is none: %s', async (_what, after) => {
    await library.as(chief).expectRefusal('INVALID_CURSOR', PAGE, { after });
  });

  test('a cursor that somebody puts together of what a position is made of is one', async () => {
    expect(await page({ first: 3, after: cursor(['Query.shelves', 1, at, 1]) })).toHaveProperty('nodes');
  });

  test('a cursor is a position, not a permission', async () => {
    const { pageInfo } = await page({ first: 3 });
    const rest = await page({ first: 200, after: pageInfo.endCursor }, keeperOf(2));
    const own = new Set(await expected('asc', 'authority_id = 2'));
    expect(rest.nodes.filter(({ id }) => !own.has(id))).toEqual([]);
  });
});

describe('text from outside', () => {
  const ATTACKS = [
    "' or '1'='1",
    "'; drop table shelf; --",
    '$1',
    '\\',
    '%',
    '_',
    "x' union select secret from shelf --",
    '{alias}',
  ];

  test.each(ATTACKS)('is a value and never SQL: %s', async (name) => {
    expect((await page({ name })).nodes).toEqual([]);
    await library
      .as(chief)
      .expectRefusal('NOT_FOUND', `query Q($id: ID!) { shelf(id: $id) { id } }`, { id: name });
  });

  test('is found again letter by letter', async () => {
    for (const name of [...ATTACKS, 'Қазақ әріптері «ӘҒҚҢӨҰҮҺІ»', 'emoji 🐎']) {
      await library.owner('insert into shelf (name, authority_id) values ($1, 1)', [name]);
      expect((await page({ name })).nodes).toHaveLength(1);
    }
  });

  test.each(['0', '-1', '1.5', '1e3', ' 1', '0x1', '2147483648', '99999999999999999999', 'NaN', ''])(
    'an id that can be none is not found: %p',
    async (id) => {
      await library
        .as(chief)
        .expectRefusal('NOT_FOUND', 'query Q($id: ID!) { shelf(id: $id) { id } }', { id });
    },
  );

  test('what no database can keep is refused before anything runs', async () => {
    const client = library.as(chief);
    for (const name of ['a\0b', '\ud83d alone', 'alone \udc0e']) {
      await client.expectRefusal('INVALID_INPUT', PAGE, { name });
    }
    await client.expectRefusal('INVALID_INPUT', '{ shelves(name: "a\\u0000b") { nodes { id } } }');
    expect(library.logged.filter((line) => line.includes('unexpected'))).toEqual([]);
  });
});
