import { jobHandlers, openApplication } from '../../server/src/composition';
import { sweepDeadlines } from '../../server/src/deadlines';
import { asSystem } from '../../server/src/platform/access/as-system';
import type { Application } from '../../server/src/platform/graphql/application';
import { createLog } from '../../server/src/platform/log/log';
import { doJob } from '../../server/src/platform/outbox/do-job';
import { handledJobs } from '../../server/src/worker';
import type { World } from '../api/inspection/support/world';
import type { TestServer } from '../harness';

type Opened = Awaited<ReturnType<typeof openApplication>>;

function open({ urls, clock, environment }: TestServer): Promise<Opened> {
  return openApplication({ environment, clock, urls, log: createLog('silent') });
}

/** An application of its own on the database of a test server, as a worker has. */
export async function withApplication<T>(
  { server }: Pick<World, 'server'>,
  work: (application: Application) => Promise<T>,
): Promise<T> {
  const { application, close } = await open(server);
  try {
    return await work(application);
  } finally {
    await close();
  }
}

/** Papers are drawn by the worker as well; what is told here does not wait for them. */
const LEFT_OUT = ['renderDocument', 'fileResultAct'];

const workers = new WeakMap<TestServer, Promise<Opened>>();

/** The application of a worker that stays up as long as the server: on new connections everything would be planned anew. */
async function workerOf(server: TestServer): Promise<Application> {
  let opening = workers.get(server);
  if (!opening) {
    workers.set(server, (opening = open(server)));
    const { close } = await opening;
    server.closings.push(close);
  }
  return (await opening).application;
}

/** What a worker that is up does at the present instant: one sweep, and every job that it and the commands asked for. */
export async function workerTurn({ server }: Pick<World, 'server'>): Promise<void> {
  const application = await workerOf(server);
  await sweepDeadlines(application.dataSource, new Date(application.clock.now()), handledJobs(jobHandlers));
  for (;;) {
    const jobs: { job: string; key: string }[] = await asSystem(application.dataSource, (manager) =>
      manager.query('select job, key from outbox where done_at is null and job <> all($1) order by id', [
        LEFT_OUT,
      ]),
    );
    if (jobs.length === 0) return;
    for (const job of jobs) await doJob(application, jobHandlers, job);
  }
}

export interface OutboxJob {
  readonly job: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, string | number>>;
}

/** The handler of a job itself, without the note that it was done: what a crash before the acknowledgement repeats. */
export async function doAgain(world: World, { job, key, payload }: OutboxJob): Promise<void> {
  const handler = jobHandlers[job];
  if (!handler) throw new Error(`no room handles ${job}`);
  await withApplication(world, (application) => handler(application, payload, key));
}

/** Jobs that were asked for about one prescription or one of its terms. */
export async function jobsOf(world: World, prescriptionId: string): Promise<OutboxJob[]> {
  const { rows } = await world.owner.query<OutboxJob>(
    `select job, key, payload from outbox where payload ->> 'prescriptionId' = $1 or payload ->> 'deadlineId' in
       (select id::text from deadline where case_kind = 'prescription' and case_id = $1::int) order by id`,
    [prescriptionId],
  );
  return rows;
}
