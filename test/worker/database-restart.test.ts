import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installSchema } from '../../server/src/install';
import {
  findFreePort,
  prepareOwner,
  prepareRoles,
  startEmbeddedPostgres,
  type DatabaseUrls,
  type EmbeddedPostgres,
} from '../../server/src/platform/database';
import { TEST_NOW } from '../harness';
import { testBackend } from './support/backend';
import { allDone, askForMarks, marks, onceEach, until } from './support/marks';
import { spawnWorker } from './support/spawn-worker';
import { openTestApplication } from './support/test-application';

jest.setTimeout(120_000);

const dataDirectory = mkdtempSync(join(tmpdir(), 'qadagalau-restart-'));
let postgres: EmbeddedPostgres;
let urls: DatabaseUrls;
let port: number;

beforeAll(async () => {
  port = await findFreePort();
  postgres = await startEmbeddedPostgres({ dataDirectory, port });
  const ownerUrl = await prepareOwner(postgres.adminUrl, postgres.secret, 'qadagalau');
  urls = await prepareRoles({ ownerUrl });
  await installSchema(urls);
});
afterAll(async () => {
  await postgres.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

test('PostgreSQL stopped and started again under a working worker: it goes on, and nothing is lost or done twice', async () => {
  const { redisUrl } = await testBackend();
  const first = await openTestApplication(urls, TEST_NOW);
  const numbers = Array.from({ length: 60 }, (_, i) => i + 1);
  await askForMarks(first.application, numbers);
  await first.close();

  const worker = spawnWorker({ urls, now: TEST_NOW, redisUrl, takes: 50 });
  try {
    await worker.says(/^did /);
    await postgres.stop();
    await new Promise((done) => setTimeout(done, 1500));
    expect(worker.running).toBe(true);
    postgres = await startEmbeddedPostgres({ dataDirectory, port });

    const again = await openTestApplication(urls, TEST_NOW);
    const more = [61, 62, 63];
    await askForMarks(again.application, more);
    await until('all done', () => allDone(again.application), 60);
    expect(await marks(again.application)).toEqual(onceEach([...numbers, ...more]));
    await again.close();
    expect(worker.running).toBe(true);
    expect(worker.complaints()).not.toContain('"message":"unexpected"');
    expect(await worker.kill('SIGTERM')).toBe(0);
  } finally {
    await worker.kill('SIGKILL');
  }
});
