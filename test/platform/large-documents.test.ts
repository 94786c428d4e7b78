import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, parse } from 'graphql';
import { anonymousActor } from '../../server/src/platform/access/actor';
import { sizeLimitOf } from '../../server/src/platform/graphql/limits';
import { isTooLarge } from '../../server/src/platform/graphql/measure-document';
import { chief, startLibrary, type LibraryServer } from './support/library-server';

const limit = sizeLimitOf('anonymous');
const passesFor = (kind: 'anonymous' | 'token' | 'account', text: string) =>
  !isTooLarge(parse(text), sizeLimitOf(kind));
const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i));

describe('a document is measured before it is validated', () => {
  test.each([
    ['the same field again and again', `{ a { ${'viewer { account { id } } '.repeat(22)} } }`],
    ['in a fragment', `{ a { ...F } } fragment F on A { ${'viewer { account { id } } '.repeat(22)} }`],
    ['in a fragment that nobody opens', `{ id } fragment F on Query { ${'viewer { id } '.repeat(32)} }`],
    ['in the second operation', `query A { id } query B { a { ${'viewer { id } '.repeat(32)} } }`],
    ['over several places', `{ a { ${'b '.repeat(32)} } c { ${'d '.repeat(32)} } }`],
  ])('repeats: %s', (_what, text) => {
    expect(passesFor('account', text)).toBe(false);
  });

  test('fields that an honest page repeats pass', () => {
    expect(passesFor('anonymous', `{ a { ${'b '.repeat(21)} } }`)).toBe(true);
    expect(passesFor('anonymous', `{ a { ${'b '.repeat(22)} } }`)).toBe(false);
  });

  test('fields of the root are counted with fragments opened', () => {
    const aliases = times(6, (i) => `a${i}: id`).join(' ');
    const wrapped = [`{ ... { ${aliases} } }`, `{ ...F } fragment F on Query { ${aliases} }`];
    for (const text of [`{ ${aliases} }`, ...wrapped]) expect(passesFor('anonymous', text)).toBe(false);
    expect(passesFor('account', wrapped[0] ?? '')).toBe(true);
  });

  test('what only computes is counted by its fields: all rules of the law go into one question of anybody', () => {
    const asked = `dueDate dueAt provisional edition clause days { date counted reason }`;
    const rules = (count: number, fields = asked) =>
      `{ ${times(count, (i) => `r${i}: computeDeadline(rule: "P25_OBJECTION", from: "2026-03-19T10:00:00+05:00") { ${fields} }`).join(' ')} }`;
    expect(passesFor('anonymous', rules(35))).toBe(true);
    expect(passesFor('anonymous', rules(50, 'dueDate'))).toBe(true);
    expect(passesFor('anonymous', rules(51, 'dueDate'))).toBe(false);
    expect(passesFor('anonymous', rules(50, `${asked} explanation notes { text } rule`))).toBe(false);
    const beside = (count: number) =>
      `${rules(35).slice(0, -1)} ${times(count, (i) => `a${i}: id`).join(' ')} }`;
    expect(passesFor('anonymous', beside(5))).toBe(true);
    expect(passesFor('anonymous', beside(6))).toBe(false);
  });

  test('whoever has not signed in, and a token, have fewer words', () => {
    const text = `{ a(list: [${'1 '.repeat(2000)}]) }`;
    expect(passesFor('anonymous', text)).toBe(false);
    expect(passesFor('token', text)).toBe(false);
    expect(passesFor('account', text)).toBe(true);
  });

  test('circles and fragments that multiply without a field end', () => {
    expect(passesFor('anonymous', '{ ...A } fragment A on Q { ...B } fragment B on Q { ...A }')).toBe(true);
    const levels = times(9, (i) => `fragment F${i} on Q { ${`...F${i + 1} `.repeat(10)} }`).join(' ');
    expect(passesFor('anonymous', `{ ...F0 } ${levels}`)).toBe(false);
  });

  test('more fragments than a page has are not compared with one another', () => {
    const text = (count: number) =>
      `{ a { ${times(count, (i) => `...F${i}`).join(' ')} } } ${times(count, (i) => `fragment F${i} on A { f${i}: id }`).join(' ')}`;
    expect(passesFor('anonymous', text(29))).toBe(true);
    expect(passesFor('anonymous', text(30))).toBe(false);
    expect(passesFor('account', text(100))).toBe(false);
  });

  test('the schema is asked once, whatever the aliases', () => {
    const aliases = (count: number) => times(count, (i) => `t${i}: types { name }`).join(' ');
    expect(passesFor('anonymous', `{ __schema { ${aliases(4)} } }`)).toBe(false);
    expect(passesFor('account', `{ __schema { ${aliases(250)} } }`)).toBe(false);
    expect(passesFor('anonymous', getIntrospectionQuery())).toBe(true);
  });

  test('every registered document of the portals would pass as a person’s', () => {
    const file = join(__dirname, '../../shared-schema/registered-documents.json');
    const texts = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !passesFor('account', text))).toEqual([]);
    expect(limit.tokens).toBeLessThan(sizeLimitOf('account').tokens);
  });
});

describe('over HTTP', () => {
  let library: LibraryServer;
  let production: LibraryServer;
  const registered = `{ ${times(7, (i) => `a${i}: day(date: "2026-03-19")`).join(' ')} }`;
  beforeAll(async () => {
    library = await startLibrary();
    production = await startLibrary({ production: true, documents: new Map([['hash', registered]]) });
  });
  afterAll(async () => {
    await library.stop();
    await production.stop();
  });

  const send = async (server: LibraryServer, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as {
      errors?: { message: string; extensions: { code: string } }[];
    };
    return {
      status: response.status,
      code: errors?.[0]?.extensions.code,
      messages: errors?.map(({ message }) => message),
    };
  };

  test('too large is refused before the schema is looked at, with 400 and one sentence', async () => {
    const query = `{ ${'noSuchField { account { id } } '.repeat(200)} }`;
    expect(await send(library, { query })).toEqual({
      status: 400,
      code: 'QUERY_TOO_LARGE',
      messages: ['The request is too large. Split it.'],
    });
    const address = `${library.url}/graphql?query=${encodeURIComponent(query)}`;
    const response = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('QUERY_TOO_LARGE');
  });

  test('a registered document is not measured, and any other of its size is refused', async () => {
    expect(await send(production, { query: registered })).toMatchObject({ status: 200, code: undefined });
    expect(await send(production, { query: `${registered} ` })).toMatchObject({ code: 'QUERY_TOO_LARGE' });
  });

  test('what cannot be kept is the caller’s fault', async () => {
    const query = 'query Q($at: DateTime) { day(date: "2026-03-19", at: $at) }';
    for (const body of [
      { query, variables: { other: 'a\0b' } },
      { query: '{ day(date: "2026-\\u0000") }' },
      { query, variables: { other: '\ud800' } },
    ]) {
      expect(await send(library, body)).toMatchObject({ status: 400, code: 'INVALID_INPUT' });
    }
  });

  test('no names of the schema are offered in production', async () => {
    const misspelt = [
      { query: '{ shelve { nodes { id } } }' },
      { query: '{ day(dat: "2026-03-19") }' },
      { query: 'mutation { renameShel }' },
    ];
    for (const body of misspelt) {
      expect((await send(production, body)).messages?.join()).not.toContain('Did you mean');
      expect((await send(production, body)).messages?.join()).not.toContain('shelves');
    }
    expect((await send(library, { query: '{ shelve { nodes { id } } }' })).messages?.join()).toContain(
      'Did you mean',
    );
  });

  test('a page of another site is refused, programs and our own pages pass', async () => {
    const query = '{ day(date: "2026-03-19") }';
    const foreign = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'https://elsewhere.example' },
    ];
    for (const headers of foreign) {
      expect(await send(library, { query }, headers as Record<string, string>)).toEqual({
        status: 403,
        code: 'CROSS_SITE',
        messages: ['The request was sent from a page of another site.'],
      });
    }
    const ours = [
      {},
      { origin: library.url },
      { origin: library.application.publicUrl },
      { 'sec-fetch-site': 'same-origin', origin: library.application.publicUrl },
    ];
    for (const headers of ours) {
      expect(await send(library, { query }, headers as Record<string, string>)).toMatchObject({
        status: 200,
      });
    }
  });

  test('who signed in has more', async () => {
    const query = `{ ${times(6, (i) => `a${i}: day(date: "2026-03-19")`).join(' ')} }`;
    expect((await library.as(chief).ask(query)).errors).toBeUndefined();
    expect((await library.as(anonymousActor).ask(query)).errors?.[0]?.extensions.code).toBe(
      'QUERY_TOO_LARGE',
    );
  });
});
