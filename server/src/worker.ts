import { missedJob, RULES_WITH_TERMS, runsAgainJob, sweepDeadlines, warnedJob } from './deadlines';
import { dateOfInstant } from './law';
import type { Application } from './platform/graphql/application';
import { anchorJournal } from './platform/journal/anchor-journal';
import { doJob } from './platform/outbox/do-job';
import { emptyOld } from './platform/outbox/empty-old';
import type { JobHandlers } from './platform/outbox/job';
import { relayOutbox } from './platform/outbox/relay';
import { openJobQueue, type QueueTimes } from './platform/queue/job-queue';

const CONCURRENCY = 4;
const RELAY_EVERY_MS = 500;
const SWEEP_EVERY_MS = 5000;
const ANCHOR_EVERY_MS = 60_000;
const TURN_EVERY_MS = 60_000;
const EMPTY_EVERY_MS = 60 * 60_000;

export interface WorkerOptions {
  readonly application: Application;
  readonly handlers: JobHandlers;
  /** What rooms do by themselves. */
  readonly turns?: readonly ((application: Application) => Promise<void>)[];
  readonly redisUrl?: string | undefined;
  readonly postgresUrl: string;
  readonly times?: QueueTimes;
}

/** Runs a task again and again, never twice at once; stopping waits for the running turn. */
function every(
  milliseconds: number,
  task: () => Promise<unknown>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();
  const run = (): void => {
    turn = task()
      .then(() => undefined, failed)
      .then(() => {
        if (!stopped) timer = setTimeout(run, milliseconds);
      });
  };
  run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await turn;
  };
}

// The line in the log is the copy of the head that nobody can change from inside the database.
async function anchor({ dataSource, clock, log }: Application): Promise<void> {
  const day = dateOfInstant(clock.now());
  const head = await anchorJournal(dataSource, day, new Date(clock.now()));
  if (head !== undefined) log.info('journal head', { day, head });
}

async function empty({ dataSource, clock, log }: Application): Promise<void> {
  const emptied = await emptyOld(dataSource, new Date(clock.now()));
  if (emptied.jobs + emptied.receipts + emptied.files > 0) log.info('old rows emptied', emptied);
}

/** What some room does about terms: once they are warned of, missed, or run again. */
export function handledJobs(handlers: JobHandlers): string[] {
  const jobs = RULES_WITH_TERMS.flatMap((rule) => [warnedJob(rule), missedJob(rule), runsAgainJob(rule)]);
  return jobs.filter((job) => job in handlers);
}

/** The worker: sweeps deadlines, hands the outbox to the queue, does the jobs, empties what is old. Any number of them may run. */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { application, handlers, redisUrl, postgresUrl, times } = options;
  const { dataSource, clock, log } = application;
  const queue = await openJobQueue({ redisUrl, postgresUrl, log, ...(times ? { times } : {}) });
  const swept = handledJobs(handlers);
  const now = () => new Date(clock.now());
  const failed = (error: unknown) =>
    log.error('worker turn failed', { error: error instanceof Error ? error.stack : String(error) });
  const jobs = await queue.work((job) => doJob(application, handlers, job), CONCURRENCY);
  const stopSweep = every(SWEEP_EVERY_MS, () => sweepDeadlines(dataSource, now(), swept), failed);
  const stopRelay = every(RELAY_EVERY_MS, () => relayOutbox(dataSource, queue, now()), failed);
  const stopAnchor = every(ANCHOR_EVERY_MS, () => anchor(application), failed);
  const stopTurns = (options.turns ?? []).map((turn) =>
    every(TURN_EVERY_MS, () => turn(application), failed),
  );
  const stopEmpty = every(EMPTY_EVERY_MS, () => empty(application), failed);
  return {
    async stop() {
      await Promise.all([
        stopSweep(),
        stopRelay(),
        stopAnchor(),
        stopEmpty(),
        ...stopTurns.map((stopTurn) => stopTurn()),
      ]);
      await jobs.stop();
      await queue.close();
    },
  };
}
