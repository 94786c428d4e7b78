import 'reflect-metadata';
import { createLog } from '../../../server/src/platform/log/log';
import type { JobHandler, JobHandlers } from '../../../server/src/platform/outbox/job';
import { runProcess } from '../../../server/src/platform/process';
import { startWorker } from '../../../server/src/worker';
import { leaveMark } from './marks';
import { openTestApplication } from './test-application';

// A worker as in life but for its jobs. It says what it does, so that it can be killed at a chosen moment.
interface Settings {
  readonly urls: Parameters<typeof openTestApplication>[0];
  readonly now: string;
  readonly redisUrl?: string;
  /** Where every job stops for ever: before its effect, or between its effect and its acknowledgement. */
  readonly hang?: 'before' | 'after';
  /** How long a job takes, in milliseconds. */
  readonly takes?: number;
}

const settings = JSON.parse(process.env['WORKER_SETTINGS'] ?? '') as Settings;
const say = (line: string) => process.stdout.write(`${line}\n`);
const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
const forEver = () => pause(2 ** 31 - 1);

const stoppable =
  (handler: JobHandler): JobHandler =>
  async (application, payload, key) => {
    say(`began ${key}`);
    if (settings.hang === 'before') await forEver();
    if (settings.takes !== undefined) await pause(settings.takes);
    await handler(application, payload, key);
    say(`did ${key}`);
    if (settings.hang === 'after') await forEver();
  };

const handlers: JobHandlers = { leaveMark: stoppable(leaveMark) };
const log = createLog('info');

void runProcess(async (stack) => {
  const { application, close } = await openTestApplication(settings.urls, settings.now, log);
  await stack.push(close);
  const worker = await startWorker({
    application,
    handlers,
    redisUrl: settings.redisUrl,
    postgresUrl: settings.urls.appUrl,
    times: { lockDuration: 1500, stalledInterval: 700 },
  });
  await stack.push(worker.stop);
  say('ready');
}, log);
