import { runMigrations } from 'bullmq';
import { Client, escapeIdentifier } from 'pg';
import { withAdvisoryLock, type DatabaseUrls } from '../database';

/** The queue's own schema in PostgreSQL. */
export const QUEUE_SCHEMA = 'queue';

// The sequence that the application made is its own, and granting it again would be refused.
const SEQUENCES_SQL = `select string_agg(format('%I.%I', schemaname, sequencename), ', ') as names
  from pg_sequences where schemaname = $1 and sequenceowner = current_user`;

/**
 * Makes the queue's tables as the owner, under BullMQ's own lock. The application's role may use them, and make the
 * sequence that BullMQ numbers the jobs of a queue with; outside of this schema it makes nothing.
 */
export async function prepareQueue(urls: Pick<DatabaseUrls, 'ownerUrl' | 'appUrl'>): Promise<void> {
  // Two processes that grant the same thing at once would refuse each other.
  await withAdvisoryLock(urls.ownerUrl, 'queue', () => prepare(urls));
}

async function prepare(urls: Pick<DatabaseUrls, 'ownerUrl' | 'appUrl'>): Promise<void> {
  const client = new Client({ connectionString: urls.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    const app = escapeIdentifier(decodeURIComponent(new URL(urls.appUrl).username));
    const { rows } = await client.query<{ names: string }>(SEQUENCES_SQL, [QUEUE_SCHEMA]);
    await client.query(`
      grant usage, create on schema ${QUEUE_SCHEMA} to ${app};
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${app};
      grant usage, select on sequence ${rows[0]?.names} to ${app};
      grant execute on all functions in schema ${QUEUE_SCHEMA} to ${app};
    `);
  } finally {
    await client.end();
  }
}
