import { createHash } from 'node:crypto';
import { anonymousActor } from '../../server/src/platform/access/actor';
import { actor, chief, startLibrary, type LibraryServer } from './support/library-server';

describe('how large a request may be', () => {
  let library: LibraryServer;
  beforeAll(async () => {
    library = await startLibrary();
    await library.owner(`insert into shelf (name) values ('One')`);
  });
  afterAll(() => library.stop());

  const deep = (levels: number) =>
    `{ shelf(id: "1") ${'{ firstBook { shelf '.repeat(levels)} { id } ${'} }'.repeat(levels)} }`;
  const wide = (fields: number) =>
    `{ shelf(id: "1") { ${Array.from({ length: fields }, (_, i) => `f${i}: name`).join(' ')} } }`;
  const twice = (fields: number) =>
    `{ a: shelf(id: "1") { ...F } b: shelf(id: "1") { ...F } } fragment F on Shelf ${wide(fields).slice(17, -2)}`;
  const many = (roots: number) =>
    `{ ${Array.from({ length: roots }, (_, i) => `r${i}: shelf(id: "1") { id }`).join(' ')} }`;
  /** Each fragment opens the next one ten times: few words, 10^levels fields. */
  const bomb = (levels: number) => {
    const fragments = Array.from(
      { length: levels },
      (_, i) => `fragment F${i} on Shelf { ${`...F${i + 1} `.repeat(10)} }`,
    );
    return `{ shelf(id: "1") { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Shelf { id }`;
  };

  const errorsSince = (line: number) =>
    library.logged.slice(line).filter((text) => text.includes('"level":"error"'));

  test('what an honest page asks for passes', async () => {
    for (const query of [deep(5), wide(500), many(20)]) {
      expect((await library.as(chief).ask(query)).errors).toBeUndefined();
    }
  });

  test.each([
    ['depth', deep(8)],
    ['width', twice(1001)],
    ['roots', many(21)],
    ['fragments that multiply', bomb(8)],
  ])('%s', async (_what, query) => {
    const { errors } = await library.as(chief).expectRefusal('QUERY_TOO_LARGE', query);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toBe('The request is too large. Split it.');
  });

  test('whoever has not signed in has less, and a token less than a person', async () => {
    const refusedFor = async (who: typeof chief, query: string) => {
      const { errors } = await library.as(who).ask(query);
      return errors?.[0]?.extensions.code === 'QUERY_TOO_LARGE';
    };
    const token = actor('CHIEF', 'token', { authorityId: 1 });
    expect(await refusedFor(anonymousActor, many(6))).toBe(true);
    expect(await refusedFor(anonymousActor, wide(601))).toBe(true);
    expect(await refusedFor(anonymousActor, many(5))).toBe(false);
    expect(await refusedFor(token, many(11))).toBe(true);
    expect(await refusedFor(token, many(10))).toBe(false);
    expect(await refusedFor(token, wide(1001))).toBe(true);
    expect(await refusedFor(chief, wide(1001))).toBe(false);
  });

  test('more words than any document of ours has are not even parsed', async () => {
    await library.as(chief).expectRefusal('GRAPHQL_PARSE_FAILED', wide(5000));
  });

  test.each([
    ['a list in the document', `{ shelf(id: ${'['.repeat(1900)}${']'.repeat(1900)}) { id } }`],
    ['a longer one', `{ shelf(id: ${'['.repeat(9000)}${']'.repeat(9000)}) { id } }`],
    ['an object in it', `{ shelf(id: ${'{a:'.repeat(900)}1${'}'.repeat(900)}) { id } }`],
    ['a type in it', `query Q($a: ${'['.repeat(1900)}ID${']'.repeat(1900)}) { shelf(id: "1") { id } }`],
    ['selections in it', `${'{ shelf '.repeat(1900)} { id } ${'}'.repeat(1900)}`],
    ['a list without an end', `{ shelf(id: ${'['.repeat(100_000)}`],
  ])('%s that nests without measure is the caller’s fault', async (_what, query) => {
    const before = library.logged.length;
    await library.as(chief).expectRefusal('QUERY_TOO_LARGE', query);
    await library.as(anonymousActor).expectRefusal('QUERY_TOO_LARGE', query);
    expect(errorsSince(before)).toEqual([]);
  });

  test.each([
    ['lists', '['.repeat(20_000), ']'.repeat(20_000)],
    ['objects', '{"a":'.repeat(20_000), '}'.repeat(20_000)],
  ])('%s in variables that nest without measure are too', async (_what, open, close) => {
    const before = library.logged.length;
    const query = 'query Q($id: ID!) { shelf(id: $id) { id } }';
    const response = await library.as(chief).fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"${query}","variables":{"id":${open}1${close}}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const address = `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"id":')}${deep}}`;
    const got = await library.as(chief).fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(got.status).toBe(400);
    expect(errorsSince(before)).toEqual([]);
  });

  test('a circle of fragments is refused', async () => {
    const circle = '{ shelf(id: "1") { ...A } } fragment A on Shelf { ...B } fragment B on Shelf { ...A }';
    await library.as(chief).expectRefusal('GRAPHQL_VALIDATION_FAILED', circle);
  });
});

describe('registered documents', () => {
  const DOCUMENT = 'query Registered { shelves { nodes { id } } }';
  const hash = createHash('sha256').update(DOCUMENT).digest('hex');
  const documents = new Map([[hash, DOCUMENT]]);
  const OTHER = '{ shelves { nodes { name } } }';
  const byHash = (sha256Hash: string) =>
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  async function send(library: LibraryServer, who: typeof chief, body: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const response = await library.as(who).fetch('/graphql', { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'ANSWERED';
  }

  describe('in production', () => {
    let library: LibraryServer;
    beforeAll(async () => {
      library = await startLibrary({ production: true, documents });
    });
    afterAll(() => library.stop());

    test('a request with a session is answered by hash and by text, and nothing else is', async () => {
      expect(await send(library, chief, byHash(hash))).toBe('ANSWERED');
      expect(await send(library, chief, byHash(`sha256:${hash}`))).toBe('ANSWERED');
      expect(await send(library, chief, JSON.stringify({ query: DOCUMENT }))).toBe('ANSWERED');
      expect(await send(library, chief, JSON.stringify({ query: OTHER }))).toBe('UNREGISTERED_DOCUMENT');
      expect(await send(library, chief, byHash('0'.repeat(64)))).toBe('UNREGISTERED_DOCUMENT');
      expect(await send(library, chief, '{}')).toBe('UNREGISTERED_DOCUMENT');
    });

    test('nor is another text beside a registered hash', async () => {
      const body = JSON.stringify({ query: OTHER, ...(JSON.parse(byHash(hash)) as object) });
      expect(await send(library, chief, body)).toBe('UNREGISTERED_DOCUMENT');
    });

    test('nor by GET, nor in a batch', async () => {
      const address = `/graphql?query=${encodeURIComponent(OTHER)}`;
      const response = await library
        .as(chief)
        .fetch(address, { headers: { 'apollo-require-preflight': '1' } });
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'UNREGISTERED_DOCUMENT' } }],
      });
      expect(await send(library, chief, JSON.stringify([{ query: OTHER }]))).toBe('UNREGISTERED_DOCUMENT');
    });

    test('without a session any document goes, within the limits of everybody', async () => {
      expect(await send(library, anonymousActor, JSON.stringify({ query: OTHER }))).toBe('NOT_SIGNED_IN');
      expect(
        await send(library, anonymousActor, JSON.stringify({ query: '{ day(date: "2026-03-19") }' })),
      ).toBe('ANSWERED');
    });

    test('the schema does not tell of itself', async () => {
      const body = JSON.stringify({ query: '{ __schema { types { name } } }' });
      expect(await send(library, anonymousActor, body)).toBe('GRAPHQL_VALIDATION_FAILED');
      const told = async (language: string) => {
        const headers = { 'content-type': 'application/json', 'accept-language': language };
        const answer = await library.as(anonymousActor).fetch('/graphql', { method: 'POST', headers, body });
        return ((await answer.json()) as { errors: { message: string }[] }).errors.map(
          ({ message }) => message,
        );
      };
      const where = 'shared-schema/schema.graphql';
      expect(await told('ru')).toEqual([
        `Запрос не соответствует схеме: схема здесь о себе не рассказывает, она описана в ${where}.`,
      ]);
      expect(await told('kk')).toEqual([
        `Сұрау схемаға сай емес: схема мұнда өзі туралы айтпайды, ол ${where} файлында сипатталған.`,
      ]);
    });
  });

  test('elsewhere any document goes', async () => {
    const library = await startLibrary({ documents });
    expect(await send(library, chief, JSON.stringify({ query: OTHER }))).toBe('ANSWERED');
    expect(await send(library, chief, byHash(hash))).toBe('ANSWERED');
    expect(await send(library, chief, byHash('0'.repeat(64)))).toBe('UNREGISTERED_DOCUMENT');
    await library.stop();
  });
});
