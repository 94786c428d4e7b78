import type { DataSource } from 'typeorm';
import { asSystem } from '../access/as-system';
import type { JobQueue, QueuedJob } from '../queue/job-queue';

const BATCH = 500;
/** A job that was handed to the queue and not done by then is handed over again: a queue may lose its data. */
export const LOST_AFTER_MS = 5 * 60_000;

/**
 * Hands jobs from the outbox to the queue. A crash between handing over and noting it hands them over twice,
 * which the queue drops by their key and the handlers survive.
 * @returns how many were handed over
 */
export async function relayOutbox(dataSource: DataSource, queue: JobQueue, now: Date): Promise<number> {
  return asSystem(dataSource, async (manager) => {
    const jobs: (QueuedJob & { id: number })[] = await manager.query(
      `select id, job, key from outbox
       where enqueued_at is null or (done_at is null and enqueued_at < $2)
       order by id limit $1 for update skip locked`,
      [BATCH, new Date(now.getTime() - LOST_AFTER_MS).toISOString()],
    );
    if (jobs.length === 0) return 0;
    await queue.add(jobs.map(({ job, key }) => ({ job, key })));
    await manager.query('update outbox set enqueued_at = $2 where id = any($1)', [
      jobs.map(({ id }) => id),
      now.toISOString(),
    ]);
    return jobs.length;
  });
}
