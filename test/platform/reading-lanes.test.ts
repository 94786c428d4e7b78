import { Client } from 'pg';
import { openReadingLanes } from '../../server/src/platform/database';
import type { ReadingLanes } from '../../server/src/platform/reading/reading-lanes';
import { togetherOf } from '../../server/src/platform/reading/together';
import { createTestDatabase, type TestDatabase } from '../harness';
import { keeperOf } from './support/library-server';

const OWN = `select current_setting('app.authority', true) as authority, $1::integer as number`;
const own = (number: number) => ({ text: OWN, values: [number] });
/** For several at once: a quotient, whose it is, and when the statement began that gave it. */
const QUOTIENT = `select concat_ws(' ', 12 / $2::integer, current_setting('app.authority', true), $1::integer,
  statement_timestamp()::text) where $2::integer <> 7`;
const quotient = (office: number, by: number) => ({
  text: QUOTIENT,
  values: [office, by],
  together: togetherOf(QUOTIENT, [false, true]),
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

  test('what one actor asks of several things at once is answered by few statements, to each its own', async () => {
    const actor = keeperOf(3);
    for (let round = 0; round < 3; round += 1) {
      const asked = Array.from({ length: 20 }, (_, i) => i + 1);
      const read = await Promise.all(asked.map((by) => printed({ actor }, quotient(3, by))));
      const words = read.map(([row]) => row?.[0]?.split(' '));
      expect(words.map((each) => each?.slice(0, 3).join(' '))).toEqual(
        asked.map((by) => (by === 7 ? undefined : `${Math.floor(12 / by)} 3 3`)),
      );
      const began = new Set(words.filter((each) => each !== undefined).map((each) => each[4]));
      expect(began.size).toBe(3);
    }
  });

  test('actors are never answered together', async () => {
    const offices = Array.from({ length: 12 }, (_, i) => i + 1);
    const read = await Promise.all(
      offices.map((office) => printed({ actor: keeperOf(office) }, quotient(office, 1))),
    );
    const whose = read.map(([row]) => row?.[0]?.split(' ').slice(0, 3).join(' '));
    expect(whose).toEqual(offices.map((office) => `12 ${office} ${office}`));
  });

  test('one that fails among those answered together harms none of them', async () => {
    const actor = keeperOf(3);
    const ends = await Promise.allSettled(
      [1, 0, 2, 3, 0, 4].map((by) => printed({ actor }, quotient(3, by))),
    );
    const first = (end: (typeof ends)[number]) =>
      end.status === 'rejected' ? String(end.reason) : end.value[0]?.[0]?.split(' ')[0];
    const failed = expect.stringContaining('division by zero') as unknown;
    expect(ends.map(first)).toEqual(['12', failed, '6', '4', failed, '3']);
  });

  test('a statement with a list, or a value of no known type, stays one reader’s', () => {
    expect(togetherOf('select 1 where 2 = any ($1::integer[])', [true])).toBeUndefined();
    expect(togetherOf('select $1::integer, $2', [true, true])).toBeUndefined();
    expect(togetherOf('select $1::integer', [false])).toBeUndefined();
    expect(togetherOf('select $1::integer, $10::text', Array<boolean>(10).fill(true))?.own).toEqual([0, 9]);
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
