import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { OWNER_ROLE, type DatabaseUrls } from '../../server/src/platform/database';
import { getTestCluster, TEMPLATE } from './test-cluster';

export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  drop(): Promise<void>;
}

// Any number: template copies are made one at a time, as PostgreSQL wants the template to itself.
const CLONE_LOCK = 7801;
const END_CONNECTIONS = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1';

function urlOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}

/** Works on the cluster as its superuser. */
export async function asAdmin<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: getTestCluster().adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One statement on a test's database, as whoever owns its tables. */
export async function asOwner(
  { ownerUrl }: DatabaseUrls,
  text: string,
  values: unknown[] = [],
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(text, values);
  } finally {
    await client.end();
  }
}

export function testUrls(database: string): DatabaseUrls {
  const { ownerUrl, appUrl, readerUrl } = getTestCluster();
  return {
    ownerUrl: urlOf(ownerUrl, database),
    appUrl: urlOf(appUrl, database),
    readerUrl: urlOf(readerUrl, database),
  };
}

export async function cloneDatabase(client: Client, name: string, template: string): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [CLONE_LOCK]);
  try {
    const [copy, source] = [escapeIdentifier(name), escapeIdentifier(template)];
    await client.query(`create database ${copy} template ${source} owner ${OWNER_ROLE} strategy file_copy`);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [CLONE_LOCK]);
  }
}

/** What is copied is connected to by nobody, PostgreSQL's own cleaning included: a copy is refused while anybody is. */
export async function closeTemplate(client: Client, name: string): Promise<void> {
  await client.query(`alter database ${escapeIdentifier(name)} with allow_connections false`);
}

/**
 * A further template, made by whoever asks for it first.
 * @param fill what is done once in a copy of the ordinary one
 */
export async function ensureTemplate(
  name: string,
  fill: (urls: DatabaseUrls) => Promise<void>,
): Promise<void> {
  await asAdmin(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext(${escapeLiteral(name)}))`);
    const known = await client.query('select from pg_database where datname = $1', [name]);
    if (known.rowCount !== 0) return;
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await cloneDatabase(client, draft, TEMPLATE);
    await fill(testUrls(draft));
    await client.query(`alter database ${draft} rename to ${name}`);
    await closeTemplate(client, name);
  });
}

/** An ended pool takes its leave a moment after it said so; forced out before that, it would tell of an error to whichever test runs. */
async function awaitLeave(client: Client, name: string): Promise<void> {
  const still = 'select from pg_stat_activity where datname = $1';
  for (let looks = 0; looks < 20 && (await client.query(still, [name])).rowCount !== 0; looks += 1)
    await pause(25);
}

/** A database of its own for a test file: every migration and the reference data, nothing else. */
export async function createTestDatabase(template: string = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) => cloneDatabase(client, name, template));
  const drop = () =>
    asAdmin(async (client) => {
      await awaitLeave(client, name);
      if (getTestCluster().keepsDatabases) await client.query(END_CONNECTIONS, [name]);
      else await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
    });
  return { name, ...testUrls(name), drop };
}
