import type { Application } from '../graphql/application';
import { systemActor } from '../access/actor';
import { asSystem } from '../access/as-system';
import { execute } from '../commands/execute';
import type { Work } from '../commands/work';
import type { QueuedJob } from '../queue/job-queue';
import type { JobHandlers, JobPayload } from './job';

async function query<T extends object>(
  application: Application,
  text: string,
  values: unknown[],
): Promise<T[]> {
  return asSystem(application.dataSource, async (manager) => (await manager.query(text, values)) as T[]);
}

/**
 * Does one job of the outbox and notes that it is done. A job that is already done is left alone; one that fails
 * stays in the outbox with its error and is tried again.
 */
export async function doJob(
  application: Application,
  handlers: JobHandlers,
  { job, key }: QueuedJob,
): Promise<void> {
  const [row] = await query<{ payload: JobPayload; done_at: Date | null }>(
    application,
    'select payload, done_at from outbox where key = $1',
    [key],
  );
  if (!row || row.done_at) return;
  try {
    const handler = handlers[job];
    // Kept and tried again: the process that knows the job may be a newer one.
    if (!handler) throw new Error(`no room handles the job ${job}`);
    await handler(application, row.payload, key);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await query(application, 'update outbox set failures = failures + 1, last_error = $2 where key = $1', [
      key,
      message,
    ]);
    application.log.error('job failed', { job, key, error: error instanceof Error ? error.stack : message });
    throw error;
  }
  await query(application, 'update outbox set done_at = $2, last_error = null where key = $1', [
    key,
    application.clock.now(),
  ]);
}

/** A job's effect as a command of the system: the job's key is its idempotency key, so it happens once. */
export async function executeAsSystem<T>(
  application: Application,
  command: { readonly name: string; readonly key: string; readonly input: unknown },
  body: (work: Work) => Promise<T>,
): Promise<T> {
  const { dataSource, abilities, clock } = application;
  const context = { dataSource, abilities, actor: systemActor, now: new Date(clock.now()) };
  return execute(context, { name: command.name, idempotencyKey: command.key, input: command.input }, body);
}
