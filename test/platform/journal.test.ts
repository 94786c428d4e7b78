import { Client } from 'pg';
import { SET_ACTOR_SQL, systemActor } from '../../server/src/platform/access/actor';
import { asSystem } from '../../server/src/platform/access/as-system';
import { appendToJournal, journalHead } from '../../server/src/platform/journal/journal';
import { verifyJournal } from '../../server/src/platform/journal/verify-journal';
import { TEST_NOW } from '../harness';
import { event, openJournal, type JournalGround } from './support/journal-ground';

let journal: JournalGround;

beforeAll(async () => {
  journal = await openJournal();
});
afterAll(() => journal.close());

const START = '0'.repeat(64);

async function count(): Promise<number> {
  const verdict = await verifyJournal(journal.owner);
  if (!verdict.sound) throw new Error(`entry ${verdict.badEntry}: ${verdict.why}`);
  return verdict.count;
}

describe('the chain', () => {
  test('of a new database is empty and sound', async () => {
    const empty = [`truncate journal_entry cascade`];
    expect(await journal.tampered(empty, verifyJournal)).toEqual({ sound: true, count: 0, head: START });
  });

  test('verifies, and its head is the one that documents are anchored with', async () => {
    await journal.fill();
    const head = await asSystem(journal.application.dataSource, journalHead);
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    expect(head).not.toBe(START);
    expect(await verifyJournal(journal.owner)).toEqual({ sound: true, count: 10, head });
  });

  test('stays one chain under twenty writers at once', async () => {
    const before = await count();
    await Promise.all(Array.from({ length: 20 }, (_, i) => journal.append([event(i), event(i + 100)])));
    expect(await count()).toBe(before + 40);
  });

  test('has no gap where a transaction was rolled back', async () => {
    const before = await count();
    const failed = journal.application.dataSource.transaction(async (manager) => {
      await appendToJournal(manager, systemActor, new Date(TEST_NOW), [event(2)]);
      throw new Error('after all');
    });
    await expect(failed).rejects.toThrow('after all');
    await journal.append([event(3)]);
    expect(await count()).toBe(before + 1);
  });

  test('is walked in batches', async () => {
    const before = await count();
    for (let i = 0; i < 6; i += 1) await journal.append(Array.from({ length: 1000 }, (_, n) => event(n)));
    expect(await count()).toBe(before + 6000);
  });
});

test('an office and a subject read what concerns them, and nobody reads without an actor', async () => {
  const kind = { caseKind: 'seen' };
  await journal.append([
    event(1, kind),
    event(2, { ...kind, authorityId: 2 }),
    event(3, { ...kind, authorityId: 2, disclosedToSubjectId: 7 }),
  ]);
  const seen = async (...settings: string[]) => {
    const client = new Client({ connectionString: journal.database.readerUrl });
    await client.connect();
    try {
      await client.query('begin');
      if (settings.length > 0) await client.query(SET_ACTOR_SQL, settings);
      const { rows } = await client.query<{ case_id: number }>(
        `select case_id from journal_entry where case_kind = 'seen' order by id`,
      );
      return rows.map((row) => row.case_id);
    } finally {
      await client.end();
    }
  };
  expect(await seen('territory', '2', '', '', '')).toEqual([2, 3]);
  expect(await seen('subject', '', '7', '', '')).toEqual([3]);
  expect(await seen('agency', '1', '', '', '')).toEqual([1, 2, 3]);
  expect(await seen('subject', '', '8', '', '{7}')).toEqual([3]);
  expect(await seen('anonymous', '', '', '', '')).toEqual([]);
  expect(await seen()).toEqual([]);
});
