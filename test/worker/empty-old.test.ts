import { createTestDatabase, TEST_NOW, type TestDatabase } from '../harness';
import { asSystem } from '../../server/src/platform/access/as-system';
import type { Actor } from '../../server/src/platform/access/actor';
import { execute } from '../../server/src/platform/commands/execute';
import { doJob } from '../../server/src/platform/outbox/do-job';
import {
  DONE_JOBS_KEPT_DAYS,
  emptyOld,
  RECEIPTS_KEPT_DAYS,
} from '../../server/src/platform/outbox/empty-old';
import { instantFromEpoch } from '../../server/src/law';
import { startWorker } from '../../server/src/worker';
import { askForMarks, leaveMark, markKey, marks, onceEach, outbox, until } from './support/marks';
import { openTestApplication, type OpenTestApplication } from './support/test-application';

const DAY_MS = 86_400_000;
const PERSON: Actor = {
  kind: 'account',
  role: 'TERRITORIAL_INSPECTOR',
  scope: 'territory',
  accountId: 7,
  capacityId: 70,
  authorityId: 2,
  subjectId: null,
  name: 'Inspector',
  title: 'Inspector',
};

describe('what is old is emptied', () => {
  let database: TestDatabase;
  let open: OpenTestApplication;
  beforeEach(async () => {
    database = await createTestDatabase();
    open = await openTestApplication(database, TEST_NOW);
  });
  afterEach(async () => {
    await open.close();
    await database.drop();
  });

  const after = (days: number) => new Date(Date.parse(TEST_NOW) + days * DAY_MS);
  const doMarks = async (numbers: readonly number[]) => {
    for (const number of numbers)
      await doJob(open.application, { leaveMark }, { job: 'leaveMark', key: markKey(number) });
  };
  const keys = async () => (await outbox(open.application)).map(({ key }) => key);
  const empty = (days: number, batch?: number) => emptyOld(open.application.dataSource, after(days), batch);

  /** A command of a person; answers how often it was really done. */
  let done = 0;
  const command = (key: string, days: number): Promise<number> => {
    const { dataSource, abilities } = open.application;
    const context = { dataSource, abilities, actor: PERSON, now: after(days) };
    return execute(context, { name: 'count', idempotencyKey: key, input: null }, () =>
      Promise.resolve((done += 1)),
    );
  };
  beforeEach(() => (done = 0));

  test('jobs that were done leave the outbox after their days; those that were not stay, however old', async () => {
    await askForMarks(open.application, [1, 2, 3, 4, 5, 6]);
    await doMarks([1, 2, 3, 4, 5]);
    expect(await empty(DONE_JOBS_KEPT_DAYS, 2)).toMatchObject({ jobs: 0 });
    expect(await keys()).toHaveLength(6);
    expect(await empty(DONE_JOBS_KEPT_DAYS + 1, 2)).toMatchObject({ jobs: 5 });
    expect(await keys()).toEqual([markKey(6)]);
  });

  test('a job asked for again after its row is gone is not done twice', async () => {
    await askForMarks(open.application, [1]);
    await doMarks([1]);
    await empty(400);
    await askForMarks(open.application, [1]);
    await doMarks([1]);
    expect(await keys()).toEqual([markKey(1)]);
    expect(await marks(open.application)).toEqual(onceEach([1]));
  });

  test('an idempotency key is honoured for its days, and then as good as new', async () => {
    for (const key of ['first-key', 'second-key', 'third-key']) await command(key, 0);
    expect(await empty(RECEIPTS_KEPT_DAYS, 2)).toMatchObject({ receipts: 0 });
    expect(await command('first-key', RECEIPTS_KEPT_DAYS)).toBe(1);
    await command('young-key', 2);
    expect(await empty(RECEIPTS_KEPT_DAYS + 1, 2)).toMatchObject({ receipts: 3 });
    expect(await command('young-key', RECEIPTS_KEPT_DAYS + 1)).toBe(4);
    expect(await command('first-key', RECEIPTS_KEPT_DAYS + 1)).toBe(5);
  });

  test('the worker does it by itself', async () => {
    await askForMarks(open.application, [1, 2]);
    await doMarks([1]);
    // As the relay leaves what it has handed over: it does not hold the row while it is emptied.
    await asSystem(open.application.dataSource, (manager) =>
      manager.query('update outbox set enqueued_at = created_at'),
    );
    open.application.clock.set(instantFromEpoch(after(DONE_JOBS_KEPT_DAYS + 1).getTime()));
    const worker = await startWorker({
      application: open.application,
      handlers: {},
      postgresUrl: database.appUrl,
    });
    try {
      await until('the old job is gone', async () => (await keys()).join() === markKey(2));
    } finally {
      await worker.stop();
    }
  });
});
