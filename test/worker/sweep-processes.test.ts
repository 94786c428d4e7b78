import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { asSystem } from '../../server/src/platform/access/as-system';
import { createTestDatabase, type TestDatabase } from '../harness';
import { copyMany, open } from './support/deadlines';
import { openTestApplication, type OpenTestApplication } from './support/test-application';

jest.setTimeout(90_000);

const ROOT = resolve(__dirname, '..', '..');
const COMMAND = [join(ROOT, 'scripts', 'run-ts.cjs'), join(__dirname, 'support', 'sweep-process.ts')];
const MISSED = '2026-04-07T08:00:00+05:00';

let database: TestDatabase;
let opened: OpenTestApplication;

beforeEach(async () => {
  database = await createTestDatabase();
  opened = await openTestApplication(database, '2026-03-18T09:00:00+05:00');
  const id = await open(opened.application);
  await copyMany(opened.application, id, 19_999);
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

function sweeper() {
  const { ownerUrl, appUrl, readerUrl } = database;
  const settings = { urls: { ownerUrl, appUrl, readerUrl }, now: MISSED, jobs: ['missed-P13_INSPECTION'] };
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, SWEEP_SETTINGS: JSON.stringify(settings) };
  const child = spawn(process.execPath, COMMAND, { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const ready = new Promise<void>((done) => child.stdout.once('data', () => done()));
  return {
    ready,
    begin: () => child.stdin.write('go\n'),
    kill: () => child.kill('SIGKILL'),
    swept: async () => {
      await ended;
      return Number(/swept (\d+)/.exec(said)?.[1] ?? -1);
    },
  };
}

async function counts(): Promise<unknown> {
  const [row] = await asSystem<object[]>(opened.application.dataSource, (manager) =>
    manager.query(`select (select count(*)::int from deadline where stage = 3) as moved,
      (select count(*)::int from reminder) as told, (select count(*)::int from outbox) as asked`),
  );
  return row;
}

const EVERYTHING = { moved: 20_000, told: 20_000, asked: 20_000 };

test('two processes sweep 20,000 missed terms at once: each term once', async () => {
  const pair = [sweeper(), sweeper()];
  await Promise.all(pair.map(({ ready }) => ready));
  for (const one of pair) one.begin();
  const [first = 0, second = 0] = await Promise.all(pair.map((one) => one.swept()));
  expect(first + second).toBe(20_000);
  expect(Math.min(first, second)).toBeGreaterThan(0);
  expect(await counts()).toEqual(EVERYTHING);
});

test('a sweep that is killed half-way leaves whole batches, and the next one ends the rest', async () => {
  const victim = sweeper();
  await victim.ready;
  victim.begin();
  const until = performance.now() + 30_000;
  while (((await counts()) as { moved: number }).moved === 0 && performance.now() < until);
  victim.kill();
  expect(await victim.swept()).toBe(-1);
  const { moved, told, asked } = (await counts()) as typeof EVERYTHING;
  expect(moved).toBeGreaterThan(0);
  expect(moved % 2000).toBe(0);
  expect([told, asked]).toEqual([moved, moved]);
  const next = sweeper();
  await next.ready;
  next.begin();
  expect(await next.swept()).toBe(20_000 - moved);
  expect(await counts()).toEqual(EVERYTHING);
});
