import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo, startApplication } from '../../server/src/composition';
import { readEnvironment, type Environment } from '../../server/src/config';
import type { DatabaseUrls } from '../../server/src/platform/database';
import { createLog } from '../../server/src/platform/log/log';
import { makeSignInCheap } from './cheap-sign-in';
import { GraphqlClient } from './graphql-client';
import { indexExtensions } from './index-extensions';
import { settableClock, type SettableClock } from './settable-clock';
import { asOwner, createTestDatabase, ensureTemplate, testUrls } from './test-database';
import { TEMPLATE } from './test-cluster';

/** An ordinary Thursday on which the demonstration story ends, unless a test says otherwise. */
export const TEST_NOW = '2026-03-19T10:00:00+05:00';

export interface TestServerOptions {
  /** Where the clock stands at first. */
  readonly now?: string;
  /** Whether the demonstration story and accounts are there. */
  readonly demo?: boolean;
  readonly worker?: boolean;
  /** More environment variables, such as `{ NODE_ENV: 'production' }`. */
  readonly environment?: NodeJS.ProcessEnv;
  /** A database to go on with, such as that of another test server. */
  readonly urls?: DatabaseUrls;
}

export interface TestServer {
  readonly url: string;
  readonly clock: SettableClock;
  readonly urls: DatabaseUrls;
  readonly environment: Environment;
  client(): GraphqlClient;
  signedIn(email: string): Promise<GraphqlClient>;
  /** Closed before the server is: what lives beside it on its database. */
  readonly closings: (() => Promise<void>)[];
  stop(): Promise<void>;
}

const log = createLog(process.env['TEST_LOG'] === undefined ? 'silent' : 'debug');

// The story takes a while to act out, so it is acted out once for each instant and copied.
async function ensureDemoTemplate(now: string, environment: Environment): Promise<string> {
  const name = `${TEMPLATE}_demo_${createHash('sha1').update(now).digest('hex').slice(0, 12)}`;
  await ensureTemplate(name, async (urls) => {
    await seedDemo({ environment, clock: settableClock(now), urls, log });
    await makeSignInCheap(urls);
  });
  return name;
}

/** A worker would begin with the papers of the story, 167 in two languages, for 20 s: whoever opens one has it drawn then. */
const LEAVE_PAPERS = `update outbox set done_at = now() where done_at is null and job = 'renderDocument'`;

/** The real server, composed as in life, on a free port, with a database and a clock of its own. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { now = TEST_NOW, demo = false, worker = false } = options;
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-files-'));
  const environment = readEnvironment({
    PORT: '0',
    DATA_DIR: folder,
    DEMO: String(demo),
    // Tests let weeks pass; those of sessions set their own limits.
    SESSION_IDLE_HOURS: '87600',
    SESSION_HOURS: '87600',
    ...options.environment,
  });
  indexExtensions();
  const template = demo && !options.urls ? await ensureDemoTemplate(now, environment) : TEMPLATE;
  const database = options.urls ? undefined : await createTestDatabase(template);
  const urls = options.urls ?? testUrls(database?.name ?? TEMPLATE);
  if (demo && worker && database) await asOwner(database, LEAVE_PAPERS);
  const clock = settableClock(now);
  const application = await startApplication({ environment, clock, urls, log, roles: { api: true, worker } });
  const url = `http://127.0.0.1:${application.port}`;
  const client = () => new GraphqlClient(url);
  const closings: (() => Promise<void>)[] = [];
  return {
    url,
    clock,
    urls,
    environment,
    client,
    signedIn: (email) => client().signIn(email),
    closings,
    stop: async () => {
      for (const close of closings.splice(0)) await close();
      await application.stop();
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
