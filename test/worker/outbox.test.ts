import { createTestDatabase, TEST_NOW, type TestDatabase } from '../harness';
import { startWorker } from '../../server/src/worker';
import { askFor } from '../../server/src/platform/outbox/outbox';
import { LOST_AFTER_MS, relayOutbox } from '../../server/src/platform/outbox/relay';
import { openJobQueue, type JobQueue } from '../../server/src/platform/queue/job-queue';
import type { JobHandlers } from '../../server/src/platform/outbox/job';
import { testBackend, type TestBackend } from './support/backend';
import { allDone, askForMarks, leaveMark, markKey, marks, onceEach, outbox, until } from './support/marks';
import { openTestApplication, type OpenTestApplication } from './support/test-application';

let database: TestDatabase;
let open: OpenTestApplication;
let backend: TestBackend;
const running: { stop(): Promise<void> }[] = [];

beforeEach(async () => {
  backend = await testBackend();
  database = await createTestDatabase();
  open = await openTestApplication(database, TEST_NOW);
});
afterEach(async () => {
  for (const part of running.splice(0).reverse()) await part.stop();
  await open.close();
  await database.drop();
});

async function work(handlers: JobHandlers): Promise<void> {
  const { redisUrl } = backend;
  running.push(
    await startWorker({ application: open.application, handlers, redisUrl, postgresUrl: database.appUrl }),
  );
}

async function openQueue(): Promise<JobQueue> {
  const { redisUrl } = backend;
  const queue = await openJobQueue({ redisUrl, postgresUrl: database.appUrl, log: open.application.log });
  running.push({ stop: () => queue.close() });
  return queue;
}

describe('jobs asked for in the outbox', () => {
  test('are done once each, by the worker that takes them', async () => {
    const numbers = Array.from({ length: 120 }, (_, i) => i + 1);
    await askForMarks(open.application, numbers);
    await work({ leaveMark });
    await until('all done', () => allDone(open.application));
    expect(await marks(open.application)).toEqual(onceEach(numbers));
  });

  test('asking twice for one key is one job', async () => {
    await askForMarks(open.application, [1, 1, 1]);
    await askForMarks(open.application, [1]);
    expect(await outbox(open.application)).toHaveLength(1);
  });

  test('a key with a colon is a mistake of the program', async () => {
    const asked = open.application.dataSource.transaction((manager) =>
      askFor(manager, new Date(TEST_NOW), { job: 'leaveMark', key: 'mark:1', payload: {} }),
    );
    await expect(asked).rejects.toThrow(/no colon/);
  });

  test('a job that fails is tried again, and what went wrong is noted until it is done', async () => {
    let attempts = 0;
    await askForMarks(open.application, [7]);
    await work({
      leaveMark: async (...given) => {
        attempts += 1;
        if (attempts < 3) throw new Error(`the register is away (${attempts})`);
        await leaveMark(...given);
      },
    });
    await until('a failure is noted', async () => (await outbox(open.application))[0]?.failures === 2);
    expect((await outbox(open.application))[0]).toMatchObject({
      last_error: 'the register is away (2)',
      done_at: null,
    });
    await until('done', () => allDone(open.application));
    expect((await outbox(open.application))[0]).toMatchObject({ failures: 2, last_error: null });
    expect(await marks(open.application)).toEqual(onceEach([7]));
  });

  test('a job that no room handles is kept with its reason, not dropped', async () => {
    await askForMarks(open.application, [1], 'brewTea');
    await work({ leaveMark });
    await until('a failure is noted', async () => ((await outbox(open.application))[0]?.failures ?? 0) > 0);
    expect((await outbox(open.application))[0]).toMatchObject({
      last_error: 'no room handles the job brewTea',
      done_at: null,
    });
  });

  test('a job that was done already is left alone: its handler is not even called', async () => {
    const called: string[] = [];
    const handlers: JobHandlers = {
      leaveMark: async (...given) => {
        called.push(given[2]);
        await leaveMark(...given);
      },
    };
    await askForMarks(open.application, [1]);
    await work(handlers);
    await until('done', () => allDone(open.application));
    const queue = await openQueue();
    await queue.add([{ job: 'leaveMark', key: markKey(1) }]);
    await askForMarks(open.application, [2]);
    await until('the next one done', () => allDone(open.application));
    expect(called).toEqual([markKey(1), markKey(2)]);
    expect(await marks(open.application)).toEqual(onceEach([1, 2]));
  });
});

describe('a queue that lost its data', () => {
  test('gets every job again that is not done, after a while, and nothing is done twice', async () => {
    const { application } = open;
    const numbers = [1, 2, 3, 4, 5];
    await askForMarks(application, numbers);
    const queue = await openQueue();
    const now = new Date(application.clock.now());
    expect(await relayOutbox(application.dataSource, queue, now)).toBe(5);
    await backend.loseEverything(database);
    const later = new Date(now.getTime() + LOST_AFTER_MS);
    expect(await relayOutbox(application.dataSource, queue, later)).toBe(0);
    application.clock.set(new Date(later.getTime() + 1).toISOString());
    await work({ leaveMark });
    await until('all done', () => allDone(application));
    expect(await marks(application)).toEqual(onceEach(numbers));
  });

  test('a crash between handing over and noting it hands over again, which changes nothing', async () => {
    const { application } = open;
    await askForMarks(application, [1, 2]);
    const queue = await openQueue();
    await queue.add([1, 2].map((number) => ({ job: 'leaveMark', key: markKey(number) })));
    await work({ leaveMark });
    await until('all done', () => allDone(application));
    expect(await marks(application)).toEqual(onceEach([1, 2]));
  });

  test('what cannot be handed over stays to be handed over', async () => {
    const { application } = open;
    await askForMarks(application, [1]);
    const away: JobQueue = {
      add: () => Promise.reject(new Error('the queue is away')),
      work: () => Promise.reject(new Error('the queue is away')),
      close: () => Promise.resolve(),
    };
    const now = new Date(application.clock.now());
    await expect(relayOutbox(application.dataSource, away, now)).rejects.toThrow('the queue is away');
    expect((await outbox(application))[0]?.enqueued_at).toBeNull();
  });
});
