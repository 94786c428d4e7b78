import type { Application } from '../graphql/application';

export type JobPayload = Readonly<Record<string, string | number>>;

/** Does a job. It may be called twice for one job and must then change nothing the second time. */
export type JobHandler = (application: Application, payload: JobPayload, key: string) => Promise<void>;

export type JobHandlers = Readonly<Record<string, JobHandler>>;
