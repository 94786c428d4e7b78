import { randomInt } from 'node:crypto';
import Redis from 'ioredis';
import { Client } from 'pg';
import type { DatabaseUrls } from '../../../server/src/platform/database';

/** The queue's two homes: the same tests run on PostgreSQL, and on Redis where REDIS_URL is set. */
export interface TestBackend {
  readonly name: 'PostgreSQL' | 'Redis';
  readonly redisUrl: string | undefined;
  /** What a queue without a journal of its own may do at any time: it forgets everything. */
  loseEverything(urls: DatabaseUrls): Promise<void>;
}

async function emptyTables({ ownerUrl }: DatabaseUrls): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'queue' and tablename like '%job%'`,
    );
    await client.query(`truncate ${rows.map(({ name }) => `queue.${name}`).join(', ')} cascade`);
  } finally {
    await client.end();
  }
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  try {
    await redis.flushdb();
  } finally {
    redis.disconnect();
  }
}

export async function testBackend(): Promise<TestBackend> {
  const given = process.env['REDIS_URL'];
  if (!given) return { name: 'PostgreSQL', redisUrl: undefined, loseEverything: emptyTables };
  // A database of its own for each test file.
  const address = new URL(given);
  address.pathname = `/${randomInt(16)}`;
  const redisUrl = address.toString();
  await flush(redisUrl);
  return { name: 'Redis', redisUrl, loseEverything: () => flush(redisUrl) };
}
