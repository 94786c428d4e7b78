import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { ArgumentValidationError } from 'type-graphql';
import { anonymousActor } from '../../server/src/platform/access/actor';
import { formatError } from '../../server/src/platform/graphql/format-error';
import { createLog } from '../../server/src/platform/log/log';
import { MessageCatalogue } from '../../server/src/platform/messages/catalogue';
import { platformMessages } from '../../server/src/platform/refusals/messages';
import { libraryMessages } from './support/library';
import { chief, startLibrary, type LibraryServer } from './support/library-server';

let library: LibraryServer;

beforeAll(async () => {
  library = await startLibrary();
});
afterAll(() => library.stop());

const LEAKS =
  /select|a_table_of_secrets|password_hash|\brelation|node_modules|\.ts|\bat \w+|stack|QueryFailed/i;

/** The list that callers choose by. */
const CODES = readFileSync(join(__dirname, '../../shared-schema/src/codes.ts'), 'utf8');

async function post(
  body: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${library.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

describe('what went wrong inside', () => {
  test('is told in one opaque sentence with a mark, by which it is found in the log', async () => {
    const client = library.as(chief);
    client.language = 'ru';
    const { errors } = await client.expectRefusal('INTERNAL', '{ brokenSql }');
    expect(errors).toHaveLength(1);
    const mark = String(errors[0]?.extensions['correlationId']);
    expect(mark).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors[0]?.message).toBe(`Произошла ошибка. Метка: ${mark}.`);
    expect(JSON.stringify(errors)).not.toMatch(LEAKS);
    const line = library.logged.find((text) => text.includes(mark));
    expect(line).toContain('a_table_of_secrets');
  });

  test('is told the same way when it is not even known who asks', async () => {
    const { status, text } = await post('{"query":"{ lawful }"}', {
      cookie: 'qadagalau_session=broken',
      'accept-language': 'en',
    });
    expect(status).toBe(503);
    expect(text).not.toMatch(LEAKS);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL', correlationId: expect.any(String) } }],
    });
  });

  test('never names a table, a file or a stack in any answer of these tests', async () => {
    for (const body of ['{"query":"{ brokenSql }"}', '{"query":"{ a: brokenSql b: brokenSql lawful }"}']) {
      expect((await post(body)).text).not.toMatch(LEAKS);
    }
  });
});

describe('a refusal by the law', () => {
  test.each([
    ['kk', 'Әрекет Қағидаларға қайшы келеді.', '10 күннен артық.'],
    ['ru', 'Действие противоречит Правилам.', 'Больше 10 дней.'],
    ['en', 'The action would be contrary to the Rules.', 'More than 10 days.'],
  ])('names its findings in the language of the request: %s', async (language, message, finding) => {
    const client = library.as(chief);
    client.language = language;
    expect((await client.ask('{ lawful }')).errors).toEqual([
      {
        message,
        path: ['lawful'],
        locations: expect.anything(),
        extensions: {
          code: 'REFUSED_BY_LAW',
          findings: [{ clause: '13', code: 'TOO_LONG', severity: 'VOID', message: finding }],
        },
      },
    ]);
  });
});

describe('a request that is wrong by itself', () => {
  test.each([
    ['GRAPHQL_PARSE_FAILED', '{ lawful'],
    ['GRAPHQL_VALIDATION_FAILED', '{ noSuchField }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { lawful }'],
    ['GRAPHQL_VALIDATION_FAILED', 'query A { lawful } query B { lawful }'],
    ['INVALID_INPUT', '{ day(date: "2026-02-30") }'],
    ['INVALID_INPUT', '{ day(date: 20260230) }'],
    ['INVALID_INPUT', '{ day(date: "2026-03-01", at: "2026-03-01T10:00:00") }'],
  ])('%s: %s', async (code, query) => {
    const { errors } = await library.as(chief).ask(query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
  });

  test.each([
    [
      'kk',
      '{ lawful',
      'GRAPHQL_PARSE_FAILED',
      'Сұраудың жазылуы қате: Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'ru',
      '{ nothing }',
      'GRAPHQL_VALIDATION_FAILED',
      'Запрос не соответствует схеме: Cannot query field "nothing" on type "Query".',
    ],
    [
      'en',
      '{ nothing }',
      'GRAPHQL_VALIDATION_FAILED',
      'The request does not fit the schema: Cannot query field "nothing" on type "Query".',
    ],
  ])(
    'is told in the language of the request, under a code of the list: %s %s',
    async (language, query, code, message) => {
      const client = library.as(chief);
      client.language = language;
      expect((await client.ask(query)).errors).toMatchObject([{ message, extensions: { code } }]);
      expect(CODES).toContain(`'${code}',`);
    },
  );

  test('a wrong argument is named in words, with its limit', () => {
    const messages = new MessageCatalogue([platformMessages, libraryMessages]);
    const log = createLog('silent');
    const telling = {
      messages,
      language: 'kk',
      correlationId: '',
      application: { log, production: true },
    } as const;
    const told = (property: string) => {
      const constraints = { maxLength: `${property} must be shorter than or equal to 64 characters` };
      return formatError({ message: '' }, new ArgumentValidationError([{ property, constraints }]), telling);
    };
    expect(told('date')).toMatchObject({
      message: 'Енгізілген мән дұрыс емес: «күні» (≤ 64).',
      extensions: { code: 'INVALID_INPUT', field: 'date' },
    });
    expect(told('other')).toMatchObject({ message: 'Енгізілген мән дұрыс емес: other (≤ 64).' });
  });

  test('what is wrong within an input is named by its way there, counted as people count', () => {
    const words = {
      FIELD_lines: { kk: 'жолдар', ru: 'строки', en: 'lines' },
      FIELD_value: { kk: 'мән', ru: 'значение', en: 'value' },
    };
    const telling = {
      messages: new MessageCatalogue([platformMessages, words]),
      language: 'ru',
      correlationId: 'x',
      application: { log: createLog('error'), production: true },
    } as const;
    const constraints = { maxLength: 'value must be shorter than or equal to 64 characters' };
    const within = (property: string, children: object[]) => ({ property, children }) as never;
    const error = within('input', [
      within('lines', [
        within('3', [{ property: 'value', constraints }]),
        within('5', [{ property: 'other', constraints: {} }]),
      ]),
    ]);
    expect(formatError({ message: '' }, new ArgumentValidationError([error]), telling)).toMatchObject({
      message: 'Введено неверное значение: «строки» (4): «значение» (≤ 64), «строки» (6): other.',
      extensions: { code: 'INVALID_INPUT', field: 'input.lines.3.value, input.lines.5.other' },
    });
  });

  test('a variable that does not fit is named', async () => {
    const client = library.as(chief);
    client.language = 'ru';
    const query = 'query Q($date: CalendarDate!) { day(date: $date) }';
    for (const variables of [{ date: '2026-02-30' }, {}])
      expect((await client.ask(query, variables)).errors).toMatchObject([
        {
          message: 'Введено неверное значение: «дата».',
          extensions: { code: 'INVALID_INPUT', field: 'date' },
        },
      ]);
  });

  test('dates are what they are, in variables too', async () => {
    const query = 'query Q($date: CalendarDate!, $at: DateTime) { day(date: $date, at: $at) }';
    const client = library.as(chief);
    const at = '2026-03-19T10:00:00+05:00';
    expect(await client.run(query, { date: '2024-02-29', at })).toEqual({
      day: '2024-02-29 2026-03-19T05:00:00.000Z',
    });
    for (const date of ['2026-02-29', '2026-2-1', '20260201', 5, '2026-02-01T00:00:00Z', '+002026-01-01']) {
      await client.expectRefusal('INVALID_INPUT', query, { date });
    }
    for (const wrong of ['yesterday', '2026-03-19', 1_773_900_000_000, '2026-13-01T00:00:00Z']) {
      await client.expectRefusal('INVALID_INPUT', query, { date: '2026-03-19', at: wrong });
    }
  });

  test('no JSON, too much of it, or no request at all', async () => {
    expect(JSON.parse((await post('{"query":')).text)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    const large = await post(JSON.stringify({ query: `# ${'x'.repeat(3_000_000)}\n{ lawful }` }));
    expect([large.status, JSON.parse(large.text)]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] },
    ]);
    for (const body of ['[]', '{}', '"x"', 'null', '{"query":5}', '[{"query":"{ lawful }"}]']) {
      const { status, text } = await post(body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toMatch(LEAKS);
    }
  });

  test.each([
    ['another content type', 'text/plain', '{"query":"{ lawful }"}'],
    ['no body', 'application/json', ''],
    ['an empty object', 'application/json', '{}'],
    ['a batch', 'application/json', '[{"query":"{ lawful }"}]'],
    ['variables that are no object', 'application/json', '{"query":"{ lawful }","variables":5}'],
    ['variables that are a text', 'application/json', '{"query":"{ lawful }","variables":"x"}'],
    ['a query that is no text', 'application/json', '{"query":5}'],
  ])('%s is refused in the language of the request', async (_what, type, body) => {
    for (const [language, message] of [
      ['kk', 'Сұрауды түсіну мүмкін болмады.'],
      ['ru', 'Запрос не удалось понять.'],
      ['en', 'The request could not be understood.'],
    ] as const) {
      const { status, text } = await post(body, { 'content-type': type, 'accept-language': language });
      expect([status, JSON.parse(text)]).toEqual([
        400,
        { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
      ]);
    }
  });

  test('nor is a request by its address understood in one language only', async () => {
    const headers = { 'accept-language': 'ru', 'apollo-require-preflight': '1' };
    for (const [path, method] of [
      ['/graphql', 'GET'],
      ['/graphql?query=%7B%20lawful%20%7D&variables=5', 'GET'],
      ['/graphql', 'PUT'],
    ] as const) {
      const response = await fetch(`${library.url}${path}`, { method, headers });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.json()).toEqual({
        errors: [{ message: 'Запрос не удалось понять.', extensions: { code: 'BAD_REQUEST' } }],
      });
    }
  });

  test('a form of another site cannot ask', async () => {
    const { status, text } = await post('query={lawful}', { 'content-type': 'text/plain' });
    expect(status).toBe(400);
    expect(text).not.toContain('REFUSED_BY_LAW');
    const got = await fetch(`${library.url}/graphql?query=${encodeURIComponent('{ lawful }')}`);
    expect(got.status).toBe(400);
  });
});

test('every answer carries the safe headers, and none says what it is made with', async () => {
  const headers = await new Promise<Record<string, unknown>>((done) =>
    httpRequest(`${library.url}/graphql`, { method: 'POST' }, (response) => {
      response.resume();
      done(response.headers);
    }).end(),
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-powered-by']).toBeUndefined();
});

test('an anonymous caller is told to sign in, and no more', async () => {
  const { errors } = await library
    .as(anonymousActor)
    .expectRefusal('NOT_SIGNED_IN', '{ shelves { nodes { id } } }');
  expect(errors[0]?.message).toBe('Sign in first.');
});
