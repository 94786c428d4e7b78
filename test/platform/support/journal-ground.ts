import { Pool, type PoolClient } from 'pg';
import {
  actorSettings,
  SET_ACTOR_SQL,
  systemActor,
  type Actor,
} from '../../../server/src/platform/access/actor';
import { appendToJournal, type JournalEvent } from '../../../server/src/platform/journal/journal';
import { createTestDatabase, TEST_NOW, type TestDatabase } from '../../harness';
import { openTestApplication, type TestApplication } from '../../worker/support/test-application';
import { keeperOf } from './library-server';

export const event = (caseId: number, more: Partial<JournalEvent> = {}): JournalEvent => ({
  action: 'thingDone',
  caseKind: 'thing',
  caseId,
  authorityId: 1,
  disclosedToSubjectId: null,
  details: { note: `«Ескерту» № ${caseId}`, number: caseId, list: ['a', 'ә'] },
  ...more,
});

export interface JournalGround {
  readonly database: TestDatabase;
  readonly application: TestApplication;
  readonly owner: Pool;
  append(events: JournalEvent[], actor?: Actor): Promise<void>;
  /** Ten entries by two actors. */
  fill(): Promise<void>;
  /** Does something as the owner, with the guards taken away, and takes it all back. */
  tampered<T>(statements: readonly string[], look: (client: PoolClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const TABLES = ['journal_entry', 'journal_anchor', 'journal_length'];

export async function openJournal(): Promise<JournalGround> {
  const database = await createTestDatabase();
  const { application, close } = await openTestApplication(database, TEST_NOW);
  const owner = new Pool({ connectionString: database.ownerUrl, max: 2 });

  const append = (events: JournalEvent[], actor: Actor = systemActor): Promise<void> =>
    application.dataSource.transaction(async (manager) => {
      await manager.query(SET_ACTOR_SQL, actorSettings(actor));
      await appendToJournal(manager, actor, new Date(TEST_NOW), events);
    });

  return {
    database,
    application,
    owner,
    append,
    async fill() {
      await append([event(1), event(2), event(3)]);
      await append(
        [event(4, { caseVersion: 2 }), event(5), event(6, { disclosedToSubjectId: 7 })],
        keeperOf(1),
      );
      await append([event(7), event(8), event(9), event(10)]);
    },
    async tampered(statements, look) {
      const client = await owner.connect();
      try {
        await client.query('begin');
        for (const table of TABLES) await client.query(`alter table ${table} disable trigger user`);
        for (const statement of statements) await client.query(statement);
        return await look(client);
      } finally {
        await client.query('rollback');
        client.release();
      }
    },
    async close() {
      await owner.end();
      await close();
      await database.drop();
    },
  };
}
