import { PlanKeepingClient } from '../../server/src/platform/database/plan-keeping-client';
import { createTestDatabase, type TestDatabase } from '../harness';

describe('a connection that keeps its plans', () => {
  let database: TestDatabase;
  let client: PlanKeepingClient;
  const prepared = async () =>
    (await client.query<{ statement: string }>('select statement from pg_prepared_statements')).rows.map(
      ({ statement }) => statement,
    );

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    client = new PlanKeepingClient({ connectionString: database.ownerUrl });
    await client.connect();
  });
  afterEach(() => client.end());

  test('asks by one name what it asks again, with whatever values, and rows come as ever', async () => {
    const text = 'select $1::integer + 1 as next';
    for (const value of [1, 2, 3])
      expect((await client.query(text, [value])).rows).toEqual([{ next: value + 1 }]);
    await client.query('select 1');
    expect(await prepared()).toEqual([text]);
  });

  test('gives up what was asked longest ago, also while a transaction has failed, and goes on', async () => {
    const ask = (which: number) => client.query(`select ${which}, $1::integer as value`, [which]);
    for (let which = 0; which < 200; which += 1) await ask(which);
    await ask(0);
    await ask(200);
    const kept = await prepared();
    expect(kept).toHaveLength(200);
    expect(kept).toContain('select 0, $1::integer as value');
    expect(kept).not.toContain('select 1, $1::integer as value');
    const { parsedStatements } = (client as unknown as { connection: { parsedStatements: object } })
      .connection;
    expect(Object.keys(parsedStatements)).toHaveLength(200);

    await client.query('begin');
    await expect(client.query('select 1 / $1::integer', [0])).rejects.toThrow('division by zero');
    await expect(ask(201)).rejects.toThrow('current transaction is aborted');
    await client.query('rollback');
    for (const which of [201, 1, 3]) expect((await ask(which)).rows[0]).toMatchObject({ value: which });
  });

  test('does not keep what is written for once', async () => {
    await client.query(`select $1::integer ${' '.repeat(50_000)}`, [1]);
    expect(await prepared()).toEqual([]);
  });
});
