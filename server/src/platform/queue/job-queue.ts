import { createPostgresBackend, Queue, withBackend, Worker, type Processor } from 'bullmq';
import { StartError } from '../../config';
import type { Log } from '../log/log';
import { checkRedis } from './check-redis';
import { QUEUE_SCHEMA } from './prepare-queue';

const NAME = 'qadagalau';
/** A worker that is killed makes its job "stalled"; with the default of 1 the second kill would end the job for good. */
const MAX_STALLED = 25;
const ATTEMPTS = 8;
const START_LIMIT_MS = 10_000;

/** A job as the queue carries it: which one, for which row of the outbox. */
export interface QueuedJob {
  readonly job: string;
  readonly key: string;
}

export interface QueueTimes {
  /** Milliseconds after which a killed worker's job is given to another. */
  readonly lockDuration: number;
  readonly stalledInterval: number;
}

const DEFAULT_TIMES: QueueTimes = { lockDuration: 30_000, stalledInterval: 30_000 };

export interface JobQueue {
  add(jobs: readonly QueuedJob[]): Promise<void>;
  /** Starts taking jobs; returns the way to stop after the running ones. */
  work(handle: (job: QueuedJob) => Promise<void>, concurrency: number): Promise<{ stop(): Promise<void> }>;
  close(): Promise<void>;
}

export interface JobQueueOptions {
  /** Redis when given, else the queue's own schema in PostgreSQL: the same code on both. */
  readonly redisUrl?: string | undefined;
  readonly postgresUrl: string;
  readonly log: Log;
  readonly times?: QueueTimes;
}

interface Backend {
  queue(): Pick<Queue, 'addBulk' | 'close' | 'on' | 'waitUntilReady'>;
  worker(
    processor: Processor<QueuedJob>,
    options: WorkerSettings,
  ): Pick<Worker, 'close' | 'on' | 'run' | 'waitUntilReady'>;
}

interface WorkerSettings extends QueueTimes {
  readonly concurrency: number;
  readonly maxStalledCount: number;
  /** A worker that runs before its first connection stands spins for ever when there is none. */
  readonly autorun: false;
}

function onRedis(url: string): Backend {
  return {
    // A producer fails fast, a worker waits for Redis to come back.
    queue: () => new Queue(NAME, { connection: { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 } }),
    worker: (processor, settings) =>
      new Worker(NAME, processor, { connection: { url, maxRetriesPerRequest: null }, ...settings }),
  };
}

function onPostgres(connectionString: string): Backend {
  const classes = withBackend(createPostgresBackend);
  const connection = { connectionString, schema: QUEUE_SCHEMA, max: 4 };
  return {
    queue: () => new classes.Queue(NAME, { connection }) as unknown as ReturnType<Backend['queue']>,
    worker: (processor, settings) =>
      new classes.Worker<QueuedJob>(NAME, processor as never, {
        connection,
        ...settings,
      }) as unknown as ReturnType<Backend['worker']>,
  };
}

const SAY_AGAIN_MS = 30_000;

/** Says an error once for a while: a queue that is away fails many times a second. */
function sayingSeldom(log: Log, what: string): (error: Error) => void {
  const said = new Map<string, number>();
  return ({ message }) => {
    const now = performance.now();
    if (now - (said.get(message) ?? -Infinity) < SAY_AGAIN_MS) return;
    said.set(message, now);
    log.warn(what, { error: message });
  };
}

async function within<T>(milliseconds: number, wait: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not answer')), milliseconds);
  });
  return Promise.race([wait, late]).finally(() => clearTimeout(timer));
}

const JOB_SETTINGS = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: 1000 },
  // The outbox remembers what is done; a kept job would only keep its key from being used again.
  removeOnComplete: true,
  removeOnFail: true,
};

/**
 * The one factory: BullMQ on Redis or on PostgreSQL.
 * @throws StartError when Redis does not answer, and whatever PostgreSQL says
 */
export async function openJobQueue(options: JobQueueOptions): Promise<JobQueue> {
  const { redisUrl, postgresUrl, log, times = DEFAULT_TIMES } = options;
  const backend = redisUrl ? onRedis(redisUrl) : onPostgres(postgresUrl);
  const queue = backend.queue();
  queue.on('error', sayingSeldom(log, 'queue'));
  try {
    await within(START_LIMIT_MS, queue.waitUntilReady());
  } catch (error) {
    await queue.close().catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw redisUrl ? new StartError(`REDIS_URL cannot be used: ${reason}`) : error;
  }
  if (redisUrl) await checkRedis(redisUrl, log);
  return {
    async add(jobs) {
      await queue.addBulk(
        jobs.map((job) => ({ name: job.job, data: job, opts: { ...JOB_SETTINGS, jobId: job.key } })),
      );
    },
    async work(handle, concurrency) {
      const settings = { concurrency, maxStalledCount: MAX_STALLED, autorun: false, ...times } as const;
      const worker = backend.worker(async (job) => handle(job.data), settings);
      const say = sayingSeldom(log, 'worker');
      worker.on('error', say);
      await within(START_LIMIT_MS, worker.waitUntilReady());
      worker.run().catch(say);
      return { stop: () => worker.close() };
    },
    close: () => queue.close(),
  };
}
