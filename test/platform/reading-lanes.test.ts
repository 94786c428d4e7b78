import { Client } from 'pg';
import { openReadingLanes } from '../../server/src/platform/database';
import type { ReadingLanes } from '../../server/src/platform/reading/reading-lanes';
import { createTestDatabase, type TestDatabase } from '../harness';
import { keeperOf } from './support/library-server';

const OWN = `select current_setting('app.authority', true) as authority, $1::integer as number`;
const own = (number: number) => ({ text: OWN, values: [number] });
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
