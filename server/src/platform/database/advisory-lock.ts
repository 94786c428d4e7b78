import { Client } from 'pg';

// The first key is ours, the second names what is guarded.
const LOCK_SPACE = 78;
const CONNECT_LIMIT_MS = 15_000;
const LOCKS = { owner: 1, roles: 2, migrations: 3, seeds: 4, queue: 5 } as const;

/**
 * Does something that one process alone may do at a time, on a connection of its own. The lock goes with the
 * connection, so a process that dies leaves none behind.
 */
export async function withAdvisoryLock<T>(
  connectionString: string,
  lock: keyof typeof LOCKS,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1, $2)', [LOCK_SPACE, LOCKS[lock]]);
    return await work(client);
  } finally {
    await client.end();
  }
}
