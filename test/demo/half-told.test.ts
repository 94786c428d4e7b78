import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { seed } from '../../server/src/composition';
import { readEnvironment } from '../../server/src/config';
import { createLog } from '../../server/src/platform/log/log';
import { createTestDatabase, settableClock, TEST_NOW, type TestDatabase } from '../harness';
import { asAdmin } from '../harness/test-database';

jest.setTimeout(300_000);

const SEEN_SQL = `select (select count(*)::int from inspection) as cases, (select count(*)::int from account) as people,
  (select count(*)::int from journal_entry) as entries, (select count(told_at)::int from story_telling) as told`;

interface Seen {
  readonly cases: number;
  readonly people: number;
  readonly entries: number;
  readonly told: number;
}

describe('a story that is cut off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-half-told-'));
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database?.drop());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function ask<T extends object>(text: string): Promise<T> {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      const { rows } = await owner.query<T>(text);
      return rows[0];
    } finally {
      await owner.end();
    }
  }

  const seen = () => ask<Seen>(SEEN_SQL);

  /** What a start does before it answers anything. */
  const start = (demo: boolean): Promise<void> => {
    const environment = readEnvironment({ PORT: '0', DATA_DIR: folder, DEMO: String(demo) });
    return seed({ environment, clock: settableClock(TEST_NOW), urls: database, log: createLog('silent') });
  };

  /** A start that loses its database while the story has some cases. @returns what it ended with */
  async function cutOff(): Promise<unknown> {
    const starting = start(true).then(
      () => 'told',
      (error: unknown) => error,
    );
    while ((await seen()).cases < 2) await new Promise((done) => setTimeout(done, 50));
    const name = escapeIdentifier(database.name);
    return asAdmin(async (client) => {
      await client.query(`alter database ${name} allow_connections false`);
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        database.name,
      ]);
      const end = await starting;
      await client.query(`alter database ${name} allow_connections true`);
      return end;
    });
  }

  test('is shown to nobody: the next start forgets it and tells it from its beginning, once', async () => {
    expect(await cutOff()).toBeInstanceOf(Error);
    const half = await seen();
    expect(half).toMatchObject({ told: 0 });

    await start(false);
    expect(await seen()).toEqual({ cases: 0, people: 0, entries: 0, told: 0 });

    await start(true);
    const whole = await seen();
    expect(whole.cases).toBeGreaterThan(half.cases);
    expect(whole.told).toBe(1);
    await start(true);
    expect(await seen()).toEqual(whole);
  });

  test('is not begun where somebody has entered something already', async () => {
    await start(false);
    const entry = {
      at: '2026-03-18T10:00:00Z',
      actorName: 'A. Administrator',
      actorTitle: 'Administrator',
      action: 'subjectRegistered',
      caseKind: 'inspectedSubject',
      caseId: 1,
      details: {},
    };
    await ask(`select append_to_journal('${JSON.stringify([entry])}'::jsonb)`);
    await start(true);
    expect(await seen()).toMatchObject({ cases: 0, entries: 1, told: 0 });
  });
});
