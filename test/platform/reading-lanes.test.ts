import { Client } from 'pg';
import { openReadingLanes } from '../../server/src/platform/database';
import type { ReadingLanes } from '../../server/src/platform/reading/reading-lanes';
import { dependsOnReader } from '../../server/src/platform/reading/depends-on-reader';
import { togetherOf } from '../../server/src/platform/reading/together';
import { createTestDatabase, type TestDatabase } from '../harness';
import { keeperOf } from './support/library-server';

const OWN = `select current_setting('app.authority', true) as authority, $1::integer as number`;
const own = (number: number) => ({ text: OWN, values: [number] });
/** For several at once: a quotient, for which office it was asked and answered, and when the statement began that gave it. */
const QUOTIENT = `select concat_ws(' ', 12 / $2::integer, current_setting('app.authority', true), $1::integer,
  statement_timestamp()::text) where $2::integer <> 7`;
const quotient = (office: number, by: number) => ({
  text: QUOTIENT,
  values: [office, by],
  together: togetherOf(QUOTIENT),
});
const dividing = (by: number) => ({ text: 'select (1 / $1::integer)::text', values: [by] });

describe('connections on which statements do not wait for each other', () => {
  let database: TestDatabase;
  let lanes: ReadingLanes;
  const lost: string[] = [];
  const printed = async (...asked: Parameters<ReadingLanes['printed']>) =>
    (await lanes.printed(...asked)).map((row) => row.map((column) => column?.toString() ?? null));

  beforeAll(async () => {
    database = await createTestDatabase();
    lanes = openReadingLanes(database.readerUrl, 1, (error) => lost.push(error.message));
  });
  afterAll(async () => {
    await lanes.end();
    await database.drop();
  });

  test('sixty-four readers at once on one connection each act as themselves', async () => {
    for (let round = 0; round < 20; round += 1) {
      const readers = Array.from({ length: 64 }, (_, i) => i + 1);
      const read = await Promise.all(readers.map((id) => printed({ actor: keeperOf(id) }, own(id * round))));
      expect(read).toEqual(readers.map((id) => [[String(id), String(id * round)]]));
    }
  });

  test('a statement is planned once a connection, whatever it is asked with, as the connection itself asks', async () => {
    const text = `select setting, source from pg_settings where name = 'plan_cache_mode'`;
    expect(await lanes.rows({ actor: keeperOf(1) }, { text, values: [] })).toEqual([
      { setting: 'force_generic_plan', source: 'client' },
    ]);
  });

  test('a statement that fails harms none of its neighbours, and its actor is gone with it', async () => {
    const asked = [own(1), dividing(0), own(2), dividing(2), dividing(0), own(3)];
    const ends = await Promise.allSettled(asked.map((one, i) => printed({ actor: keeperOf(i + 1) }, one)));
    expect(ends.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(ends[5]).toMatchObject({ value: [['6', '3']] });
  });

  test('what several ask at once is answered by few statements, to each as itself', async () => {
    for (let round = 0; round < 3; round += 1) {
      const asked = Array.from({ length: 20 }, (_, i) => i + 1);
      const read = await Promise.all(
        asked.map((by) => printed({ actor: keeperOf(by % 4) }, quotient(by % 4, by))),
      );
      const words = read.map(([row]) => row?.[0]?.split(' '));
      expect(words.map((each) => each?.slice(0, 3).join(' '))).toEqual(
        asked.map((by) => (by === 7 ? undefined : `${Math.floor(12 / by)} ${by % 4} ${by % 4}`)),
      );
      const began = new Set(words.filter((each) => each !== undefined).map((each) => each[4]));
      expect(began.size).toBe(3);
    }
  });

  test('one that fails among those answered together harms none of them', async () => {
    const ends = await Promise.allSettled(
      [1, 0, 2, 3, 0, 4].map((by, i) => printed({ actor: keeperOf(i) }, quotient(i, by))),
    );
    const first = (end: (typeof ends)[number]) =>
      end.status === 'rejected' ? String(end.reason) : end.value[0]?.[0]?.split(' ').slice(0, 2).join(' ');
    const failed = expect.stringContaining('division by zero') as unknown;
    expect(ends.map(first)).toEqual(['12 0', failed, '6 2', '4 3', failed, '3 5']);
  });

  test('who sees single cases, and who succeeded somebody, is answered alone', async () => {
    const one = keeperOf(3);
    const others = [
      { ...one, scope: 'commission' as const },
      { ...one, heirOf: [8] },
    ];
    for (const actor of others) {
      const read = await Promise.all([1, 2, 3].map((by) => printed({ actor }, quotient(3, by))));
      const began = read.map(([row]) => row?.[0]?.split(' ')[4]);
      expect(new Set(began).size).toBe(3);
    }
  });

  test('what is not open to the role that answers several is answered alone, and not tried again', async () => {
    const text = 'select rolname from pg_authid t1 where t1.oid = $1::integer';
    const closed = { text, values: [10], together: togetherOf(text) };
    await expect(printed({ actor: keeperOf(1) }, closed)).rejects.toThrow('permission denied');
    expect(closed.together?.refused).toBe(true);
  });

  test('a statement with a list, or a value of no known type, stays one reader’s', () => {
    expect(togetherOf('select 1 where 2 = any ($1::integer[])')).toBeUndefined();
    expect(togetherOf('select $1::integer, $2')).toBeUndefined();
    expect(togetherOf('select 1')).toBeUndefined();
    expect(togetherOf('select $1::integer, $2::text')).toBeDefined();
  });

  test.each([
    ['select id from t t1 where t1.id = asked.own1', true],
    ['select (select n from s t2 where t2.id = t1.s limit 1) from t t1 where t1.id = asked.own1', true],
    [
      "select string_agg(t1.j, ',') from (select j from t t1 where t1.o = asked.own1 order by t1.id) t1",
      true,
    ],
    ['select (select 1) from t t1 where t1.id = asked.own1', true],
    ['select (select own_cases()) from t t1 where t1.id = asked.own1', false],
    ['select id from t t1', false],
    ["select id from t t1 where t1.state = 'asked.own1'", false],
    ['select (select n from s t2 order by t2.id limit 1) from t t1 where t1.id = asked.own1', false],
    ['select (select asked.own1 || n from s t2 limit 1) from t t1 where t1.id = asked.own1', false],
    ['select id from t t1 where t1.id = asked.own1 and exists (select from s t2 where t2.t = t1.id)', false],
    [
      'select id from t t1 where t1.id = asked.own1 and t1.s in (select id from s t2 where t2.t = t1.id)',
      false,
    ],
    ['select t2.id from t t1, s t2 where t2.id = asked.own1', false],
    ['select t1.id from (select t1.id from t t1 order by 1) t1 where t1.id = asked.own1', false],
  ])('%s: asked anew for each reader is %s', (text, expected) => {
    expect(dependsOnReader(text)).toBe(expected);
  });

  test('a text that cannot be prepared fails for each that sends it, every time', async () => {
    const wrong = { text: 'select no_such_column', values: [] };
    for (let round = 0; round < 3; round += 1) {
      const ends = await Promise.allSettled(
        [wrong, wrong, own(7)].map((one) => printed({ actor: keeperOf(1) }, one)),
      );
      expect(ends.map((end) => (end.status === 'rejected' ? String(end.reason) : end.value))).toEqual([
        expect.stringContaining('no_such_column'),
        expect.stringContaining('no_such_column'),
        [['1', '7']],
      ]);
    }
  });

  test('rows come as objects where a room asks for them', async () => {
    expect(await lanes.rows({ actor: keeperOf(4) }, own(5))).toEqual([{ authority: '4', number: 5 }]);
  });

  test('a connection keeps no more statements than it should', async () => {
    const texts = Array.from({ length: 400 }, (_, i) => ({ text: `select ${i}`, values: [] }));
    const read = await Promise.all(texts.map((one) => printed({ actor: keeperOf(1) }, one)));
    expect(read).toEqual(texts.map((_, i) => [[String(i)]]));
    const [[kept] = []] = await printed(
      { actor: keeperOf(1) },
      {
        text: 'select count(*) from pg_prepared_statements',
        values: [],
      },
    );
    expect(Number(kept)).toBeLessThanOrEqual(160);
    expect(await printed({ actor: keeperOf(1) }, { text: 'select 0', values: [] })).toEqual([['0']]);
  });

  test('a connection keeps the fewer statements the longer they are', async () => {
    const long = (i: number) => `select ${i} /* ${'x'.repeat(200_000)} */`;
    const texts = Array.from({ length: 40 }, (_, i) => ({ text: long(i), values: [] }));
    const read = await Promise.all(texts.map((one) => printed({ actor: keeperOf(1) }, one)));
    expect(read).toEqual(texts.map((_, i) => [[String(i)]]));
    const [[kept] = []] = await printed(
      { actor: keeperOf(1) },
      { text: `select sum(length(statement)) from pg_prepared_statements`, values: [] },
    );
    expect(Number(kept)).toBeLessThanOrEqual(2_000_000);
    expect(await printed({ actor: keeperOf(1) }, texts[0] ?? own(1))).toEqual([['0']]);
  });

  test('a connection that breaks is told of, and the next reader gets another', async () => {
    const [[backend] = []] = await printed(
      { actor: keeperOf(1) },
      {
        text: 'select pg_backend_pid()',
        values: [],
      },
    );
    const waiting = printed({ actor: keeperOf(1) }, { text: 'select pg_sleep(30)', values: [] });
    const broken = expect(waiting).rejects.toThrow(/terminat/);
    const other = new Client({ connectionString: database.readerUrl });
    await other.connect();
    await new Promise((done) => setTimeout(done, 200));
    await other.query('select pg_terminate_backend($1)', [Number(backend)]);
    await other.end();
    await broken;
    expect(await printed({ actor: keeperOf(2) }, own(9))).toEqual([['2', '9']]);
    expect(lost.length).toBeGreaterThan(0);
  });
});
