import type { EntityManager } from 'typeorm';

/** A job asked for by a command. The payload holds ids only: the handler reads the rest anew. */
export interface OutboxJob {
  readonly job: string;
  /** The business key of the effect; asking twice for one key is one job. No colon: the queue forbids it. */
  readonly key: string;
  readonly payload: Readonly<Record<string, string | number>>;
}

/** Writes a job in the transaction that needs it; the relay enqueues it after the commit. */
export async function askFor(manager: EntityManager, at: Date, job: OutboxJob): Promise<void> {
  if (job.key.includes(':')) throw new Error(`A job's key has no colon: ${job.key}`);
  const values = [job.job, job.key, JSON.stringify(job.payload), at.toISOString()];
  await manager.query('select ask_for_job($1, $2, $3::jsonb, $4)', values);
}
