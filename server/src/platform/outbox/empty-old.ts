import type { DataSource, EntityManager } from 'typeorm';
import { asSystem } from '../access/as-system';

/** So long a job that is done is still to be seen in the outbox. */
export const DONE_JOBS_KEPT_DAYS = 30;
/** So long a command's idempotency key is honoured: the same key gives the first answer again. */
export const RECEIPTS_KEPT_DAYS = 90;
/** So long a file that was uploaded waits to be attached to a case. */
export const UNATTACHED_FILES_KEPT_DAYS = 2;

const DAY_MS = 86_400_000;
const BATCH = 5000;
/** Files go with their bytes. */
const FILES_BATCH = 100;

const JOBS_SQL = `with emptied as (delete from outbox where id = any (array(
    select id from outbox where created_at < $1 and done_at < $1 limit $2 for update skip locked)) returning 1)
  select count(*)::int as emptied from emptied`;
const RECEIPTS_SQL = 'select empty_command_receipts($1, $2) as emptied';
const FILES_SQL = 'select remove_unattached_files($1, $2) as emptied';

type Emptied = { readonly emptied: number };

/** One transaction a batch, so that nobody waits for it. @returns how many rows went */
async function inBatches(dataSource: DataSource, sql: string, before: Date, batch: number): Promise<number> {
  const once = async (manager: EntityManager) =>
    ((await manager.query(sql, [before.toISOString(), batch])) as Emptied[])[0]?.emptied ?? 0;
  let total = 0;
  for (;;) {
    const emptied = await asSystem(dataSource, once);
    total += emptied;
    if (emptied < batch) return total;
  }
}

/**
 * Empties the outbox of jobs that were done long ago, forgets what commands of people answered long ago, and removes files
 * that nobody attached. Jobs that are
 * not done and receipts of the system itself stay, however old. Any number of workers may do it at once.
 */
export async function emptyOld(
  dataSource: DataSource,
  now: Date,
  batch = BATCH,
): Promise<{ readonly jobs: number; readonly receipts: number; readonly files: number }> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return {
    jobs: await inBatches(dataSource, JOBS_SQL, daysAgo(DONE_JOBS_KEPT_DAYS), batch),
    receipts: await inBatches(dataSource, RECEIPTS_SQL, daysAgo(RECEIPTS_KEPT_DAYS), batch),
    files: await inBatches(
      dataSource,
      FILES_SQL,
      daysAgo(UNATTACHED_FILES_KEPT_DAYS),
      Math.min(batch, FILES_BATCH),
    ),
  };
}
