import { createPostgresBackend, Queue, withBackend, Worker, type Processor } from 'bullmq';
import type { Log } from '../log/log';
import { QUEUE_SCHEMA } from './prepare-queue';

const NAME = 'qadagalau';
/** A worker that is killed makes its job "stalled"; with the default of 1 the second kill would end the job for good. */
const MAX_STALLED = 25;
const ATTEMPTS = 8;

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
  work(handle: (job: QueuedJob) => Promise<void>, concurrency: number): { stop(): Promise<void> };
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
    options: QueueTimes & { concurrency: number },
  ): Pick<Worker, 'close' | 'on'>;
}

function onRedis(url: string): Backend {
  return {
    // A producer fails fast, a worker waits for Redis to come back.
    queue: () => new Queue(NAME, { connection: { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 } }),
    worker: (processor, options) =>
      new Worker(NAME, processor, {
        connection: { url, maxRetriesPerRequest: null },
        maxStalledCount: MAX_STALLED,
        ...options,
      }),
  };
}

function onPostgres(connectionString: string): Backend {
  const classes = withBackend(createPostgresBackend);
  const connection = { connectionString, schema: QUEUE_SCHEMA, max: 4 };
  return {
    queue: () => new classes.Queue(NAME, { connection }) as unknown as ReturnType<Backend['queue']>,
    worker: (processor, options) =>
      new classes.Worker<QueuedJob>(NAME, processor as never, {
        connection,
        maxStalledCount: MAX_STALLED,
        ...options,
      }) as unknown as ReturnType<Backend['worker']>,
  };
}

/** The one factory: BullMQ on Redis or on PostgreSQL. */
export async function openJobQueue(options: JobQueueOptions): Promise<JobQueue> {
  const { redisUrl, postgresUrl, log, times = DEFAULT_TIMES } = options;
  const backend = redisUrl ? onRedis(redisUrl) : onPostgres(postgresUrl);
  const queue = backend.queue();
  queue.on('error', (error) => log.warn('queue', { error: error.message }));
  await queue.waitUntilReady();
  return {
    async add(jobs) {
      const settings = {
        attempts: ATTEMPTS,
        backoff: { type: 'exponential', delay: 1000 },
        // The outbox remembers what is done; a kept job would only keep its key from being used again.
        removeOnComplete: true,
        removeOnFail: true,
      };
      await queue.addBulk(
        jobs.map((job) => ({ name: job.job, data: job, opts: { ...settings, jobId: job.key } })),
      );
    },
    work(handle, concurrency) {
      const worker = backend.worker(async (job) => handle(job.data), { concurrency, ...times });
      worker.on('error', (error: Error) => log.warn('worker', { error: error.message }));
      return { stop: () => worker.close() };
    },
    close: () => queue.close(),
  };
}
