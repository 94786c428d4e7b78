import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { readEnvironment } from '../../../server/src/config';
import { joinDatabase } from '../../../server/src/platform/database/join-database';
import { GraphqlClient, openBrowser, type TestBrowser } from '../../harness';
import { ROOT, startServer } from '../../process/server-process';

/** The story is told before the first answer: half a minute, and several on a busy machine. */
const STORY_LIMIT_MS = 5 * 60_000;

/** The product as `npm start` runs it, its demonstration told, and a browser beside it. */
export interface ServedPortals {
  readonly url: string;
  readonly browser: TestBrowser;
  /** The schema's owner, to write rows past the commands. */
  readonly ownerUrl: string;
  signedIn(email: string): Promise<GraphqlClient>;
}

function build(): void {
  const command = [join(ROOT, 'scripts', 'build.mjs')];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
}

/** The worker makes the story's papers beside the first pages, and takes a processor for it: a page is measured after that. */
async function papersMade(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const text = 'select count(*)::int as left from outbox where done_at is null';
    const left = async () => (await owner.query<{ left: number }>(text)).rows[0]?.left;
    const until = Date.now() + STORY_LIMIT_MS;
    while ((await left()) !== 0) {
      if (Date.now() > until) throw new Error('the worker did not come to rest');
      await pause(1000);
    }
  } finally {
    await owner.end();
  }
}

export async function withServedPortals<T>(body: (portals: ServedPortals) => Promise<T>): Promise<T> {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-portals-'));
  const server = startServer({ DATA_DIR: folder, DEMO: 'true' }, [process.execPath, 'scripts/start.mjs']);
  try {
    const url = await server.ready(STORY_LIMIT_MS);
    const { ownerUrl } = await joinDatabase(readEnvironment({ DATA_DIR: folder, DEMO: 'false' }));
    await papersMade(ownerUrl);
    const browser = await openBrowser();
    try {
      const signedIn = (email: string) => new GraphqlClient(url).signIn(email);
      return await body({ url, browser, ownerUrl, signedIn });
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
