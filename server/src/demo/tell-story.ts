import type { GraphQLSchema } from 'graphql';
import { sweepDeadlines } from '../deadlines';
import { dateOfInstant, instantFromEpoch, subtractWorkingDays } from '../law';
import type { Actor } from '../platform/access/actor';
import { asSystem } from '../platform/access/as-system';
import type { Application } from '../platform/graphql/application';
import { doJob } from '../platform/outbox/do-job';
import type { JobHandlers } from '../platform/outbox/job';
import * as calendar from './cases/calendar';
import * as lists from './cases/lists';
import * as measures from './cases/measures';
import * as controls from './cases/controls';
import * as internalControl from './cases/internal-control';
import * as commissions from './cases/commissions';
import * as confidentiality from './cases/confidentiality';
import * as course from './cases/course';
import * as complaints from './cases/complaints';
import * as monitoring from './cases/monitoring';
import * as internalMonitoring from './cases/internal-monitoring';
import * as opening from './cases/opening';
import * as reorganised from './cases/reorganised';
import * as reports from './cases/reports';
import * as results from './cases/results';
import * as scores from './cases/scores';
import { StoryTime } from './story-time';
import { Teller } from './teller';
import { beginTelling, endTelling } from './telling';

export interface StoryOptions {
  readonly application: Application;
  readonly schema: GraphQLSchema;
  readonly handlers: JobHandlers;
  /** Jobs of terms that set something off. */
  readonly handledJobs: readonly string[];
  readonly actorOf: (email: string) => Promise<Actor>;
}

/** The worker draws documents when it is up; the story does not wait for that. */
const LEFT_TO_THE_WORKER = 'renderDocument';

async function ask<T extends object>(application: Application, text: string): Promise<T[]> {
  return asSystem(application.dataSource, async (manager) => (await manager.query(text)) as T[]);
}

/** What happens by itself up to an hour: the sweep, and the jobs that it and the commands asked for. */
async function byItself({ application, handlers, handledJobs }: StoryOptions, hour: Date): Promise<void> {
  const then = { ...application, clock: { now: () => instantFromEpoch(hour.getTime()) } };
  await sweepDeadlines(application.dataSource, hour, handledJobs);
  for (;;) {
    const jobs = await ask<{ job: string; key: string }>(
      application,
      `select job, key from outbox where done_at is null and job <> '${LEFT_TO_THE_WORKER}' order by id`,
    );
    if (jobs.length === 0) return;
    for (const job of jobs) await doJob(then, handlers, job);
  }
}

/** Tells the story once, in an empty product. What is cut off before its end is forgotten at the next start. */
export async function tellStory(options: StoryOptions): Promise<void> {
  const { application } = options;
  const { clock, dataSource } = application;
  if (!(await beginTelling(dataSource, new Date(clock.now())))) return;
  const time = new StoryTime();
  const lastDay = subtractWorkingDays(dateOfInstant(clock.now()), 1);
  const teller = new Teller({ ...options, time, lastDay });
  const chapters = [
    opening,
    course,
    confidentiality,
    results,
    commissions,
    measures,
    complaints,
    reports,
    lists,
    controls,
    internalControl,
    monitoring,
    internalMonitoring,
    scores,
    reorganised,
    calendar,
  ].flatMap((group) => Object.values(group));
  const diaries = chapters.map((diary) => () => diary(teller));
  await time.tell(diaries, (hour) => byItself(options, hour));
  await byItself(options, new Date(clock.now()));
  await endTelling(dataSource, new Date(clock.now()));
}
