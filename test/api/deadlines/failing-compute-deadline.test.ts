import { startTestServer, type TestServer } from '../../harness';
import { COMPUTE, RULES } from './questions';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const refused = async (code: string, rule: string, from: string, language = 'en', edition?: string) => {
  const client = server.client();
  client.language = language;
  return (await client.expectRefusal(code, COMPUTE, { rule, from, edition })).errors;
};

describe('computeDeadline refuses', () => {
  test('an unknown rule, by a code and in words that name it', async () => {
    const [error, ...more] = await refused('UNKNOWN_RULE', 'P99_NOTHING', '2026-03-19');
    expect(more).toEqual([]);
    expect(error).toMatchObject({ path: ['computeDeadline'], extensions: { code: 'UNKNOWN_RULE' } });
    expect(error?.message).toContain('P99_NOTHING');
    expect(JSON.stringify(error)).not.toMatch(/stack|\.ts|node_modules/);
  });

  test('in the language that the request accepts', async () => {
    const said = async (language: string) =>
      (await refused('UNKNOWN_RULE', 'P99', '2026-03-19', language))[0]?.message;
    const [kk, ru, en] = [await said('kk'), await said('ru'), await said('en')];
    expect(kk).toMatch(/[әғқңөұүһі]/i);
    expect(ru).toMatch(/[а-я]/);
    expect(en).not.toMatch(/[а-яёәғқңөұүһі]/i);
    expect(new Set([kk, ru, en]).size).toBe(3);
  });

  test('names of the language itself in the place of a rule', async () => {
    for (const rule of ['constructor', '__proto__', 'toString', '', ' P25_OBJECTION', 'p25_objection']) {
      expect((await refused('UNKNOWN_RULE', rule, '2026-03-19')).length).toBe(1);
    }
  });

  test.each([
    '',
    'tomorrow',
    '2026-02-30',
    '2026-13-01',
    '19.03.2026',
    '2026-3-19',
    '2026-03-19T10:00:00',
    '2026-03-19T25:00:00+05:00',
    '99999999-01-01',
    '2026-03-19; drop table deadline',
  ])('a date that is none: %p', async (from) => {
    const errors = await server.client().ask(COMPUTE, { rule: 'P25_OBJECTION', from });
    expect(errors.data ?? null).toBeNull();
    expect(['INVALID_DATE', 'INVALID_INSTANT']).toContain(errors.errors?.[0]?.extensions.code);
  });

  test.each([
    ['kk', 'сағат белдеуі'],
    ['ru', 'часовым поясом'],
    ['en', 'with its zone'],
  ])('a clock time without its zone, saying what is missing (%s)', async (language, words) => {
    const [error] = await refused('INVALID_DATE', 'P16_START_NOTICE', '2026-03-19T10:00:00', language);
    expect(error?.message).toContain(words);
    expect(error?.message).toContain('+05:00');
  });

  test('a long text, telling no more of it back than a line holds', async () => {
    const [error] = await refused('INVALID_DATE', 'P25_OBJECTION', '2'.repeat(100_000));
    expect(error?.message.length).toBeLessThan(200);
  });

  test('[clause 7] a day of the other half-year for a list', async () => {
    const [error] = await refused('DATE_OUTSIDE_PERIOD', 'P7_LIST_H1', '2026-07-01');
    expect(error?.message).toContain('01.07.2026 does not lie in the half-year');
  });

  test.each(['2015-12-31', '1999-01-01T00:00:00+05:00', '2031-01-01'])(
    'a day outside of what is known: %s',
    async (from) => {
      const { errors } = await server.client().ask(COMPUTE, { rule: 'P25_OBJECTION', from });
      expect(['DATE_OUTSIDE_EDITIONS', 'DATE_OUTSIDE_CALENDAR']).toContain(errors?.[0]?.extensions.code);
    },
  );

  test('an edition that there is not', async () => {
    await refused('UNKNOWN_EDITION', 'P25_OBJECTION', '2026-03-19', 'en', '1917-11-07');
    await refused('UNKNOWN_EDITION', 'P25_OBJECTION', '2026-03-19', 'en', '');
    await server.client().expectRefusal('UNKNOWN_EDITION', RULES, { edition: 'constructor' });
  });

  test('a wrong type or a missing argument, before anything runs', async () => {
    const client = server.client();
    await client.expectRefusal('INVALID_INPUT', COMPUTE, { rule: 25, from: '2026-03-19' });
    await client.expectRefusal('INVALID_INPUT', COMPUTE, { rule: 'P25_OBJECTION' });
    await client.expectRefusal(
      'GRAPHQL_VALIDATION_FAILED',
      '{ computeDeadline(rule: "P25_OBJECTION") { dueDate } }',
    );
  });
});
