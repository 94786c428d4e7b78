import { createTestDatabase, TEST_NOW, type TestDatabase } from '../harness';
import { testBackend, type TestBackend } from './support/backend';
import { allDone, askForMarks, markKey, marks, onceEach, outbox, until } from './support/marks';
import { spawnWorker, type WorkerProcess } from './support/spawn-worker';
import { openTestApplication, type OpenTestApplication } from './support/test-application';

// Real processes, really killed.
jest.setTimeout(120_000);

let database: TestDatabase;
let open: OpenTestApplication;
let backend: TestBackend;
const started: WorkerProcess[] = [];

beforeEach(async () => {
  backend = await testBackend();
  database = await createTestDatabase();
  open = await openTestApplication(database, TEST_NOW);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((worker) => worker.kill('SIGKILL')));
  await open.close();
  await database.drop();
});

function worker(more: object = {}): WorkerProcess {
  const { ownerUrl, appUrl, readerUrl } = database;
  const { redisUrl } = backend;
  const process = spawnWorker({ urls: { ownerUrl, appUrl, readerUrl }, now: TEST_NOW, redisUrl, ...more });
  started.push(process);
  return process;
}

test('killed between the effect and the acknowledgement: another worker ends the job, its effect stays one', async () => {
  await askForMarks(open.application, [1]);
  const first = worker({ hang: 'after' });
  await first.says(/^did /);
  expect(await marks(open.application)).toEqual(onceEach([1]));
  await first.kill('SIGKILL');
  expect((await outbox(open.application))[0]?.done_at).toBeNull();

  const second = worker();
  await second.says(new RegExp(`^began ${markKey(1)}$`));
  await until('done', () => allDone(open.application));
  expect(await marks(open.application)).toEqual(onceEach([1]));
});

test('a job that outlives three killed workers is not given up', async () => {
  await askForMarks(open.application, [1]);
  for (let killed = 0; killed < 3; killed += 1) {
    const victim = worker({ hang: 'before' });
    await victim.says(/^began /);
    await victim.kill('SIGKILL');
  }
  expect(await marks(open.application)).toEqual(new Map());
  worker();
  await until('done', () => allDone(open.application));
  expect(await marks(open.application)).toEqual(onceEach([1]));
});

test('two workers under fire, killed again and again in the middle of 150 jobs: nothing lost, nothing twice', async () => {
  const numbers = Array.from({ length: 150 }, (_, i) => i + 1);
  await askForMarks(open.application, numbers);
  // Delays of a fixed pattern, so that a red run can be run again.
  for (const delay of [40, 170, 90]) {
    const pair = [worker({ takes: 15 }), worker({ takes: 15 })];
    await Promise.race(pair.map((one) => one.says(/^did /)));
    await new Promise((done) => setTimeout(done, delay));
    await Promise.all(pair.map((one) => one.kill('SIGKILL')));
  }
  const before = [...(await marks(open.application)).keys()].length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(150);
  worker();
  await until('all done', () => allDone(open.application), 60);
  expect(await marks(open.application)).toEqual(onceEach(numbers));
});

test('SIGTERM: the jobs that are being done end, no other begins, and the process ends with 0', async () => {
  const numbers = Array.from({ length: 30 }, (_, i) => i + 1);
  await askForMarks(open.application, numbers);
  const draining = worker({ takes: 900 });
  await draining.says(/^began /);
  expect(await draining.kill('SIGTERM')).toBe(0);
  const [began, did] = [/^began /, /^did /].map(
    (line) => draining.lines().filter((text) => line.test(text)).length,
  );
  expect(did).toBe(began);
  expect(did).toBeLessThan(30);
  expect([...(await marks(open.application)).keys()]).toHaveLength(did ?? 0);
  const done = (await outbox(open.application)).filter(({ done_at }) => done_at !== null);
  expect(done).toHaveLength(did ?? 0);

  worker();
  await until('all done', () => allDone(open.application), 60);
  expect(await marks(open.application)).toEqual(onceEach(numbers));
});
