import 'reflect-metadata';
import { seed, startApplication } from './composition';
import { readEnvironment, StartError, type Environment } from './config';
import { installSchema } from './install';
import { systemClock } from './platform/clock';
import { checkPort, openDatabase, prepareDataFolder } from './platform/database';
import { createLog, type Log } from './platform/log/log';
import { runProcess, type ClosingStack } from './platform/process';

const ANY_ADDRESS = ['0.0.0.0', '::'];

function readyLine({ host }: Environment, port: number | undefined): string {
  if (port === undefined) return 'ready worker\n';
  return `ready http://${ANY_ADDRESS.includes(host) ? '127.0.0.1' : host}:${port}\n`;
}

async function start(environment: Environment, log: Log, stack: ClosingStack): Promise<void> {
  const roles = { api: environment.role !== 'worker', worker: environment.role !== 'api' };
  prepareDataFolder(environment.dataDirectory);
  // Before PostgreSQL is started, so that a busy port leaves nothing half-open.
  if (roles.api && environment.port !== 0) await checkPort(environment.port, environment.host);

  const database = await openDatabase(environment);
  await stack.push(() => database.stop());
  const urls = { ownerUrl: database.ownerUrl, appUrl: database.appUrl, readerUrl: database.readerUrl };
  await installSchema(urls);

  const clock = systemClock(environment);
  await seed({ environment, clock, urls, log });

  const application = await startApplication({ environment, clock, urls, roles, log });
  await stack.push(() => application.stop());
  process.stdout.write(readyLine(environment, application.port));
}

/** Starts the API, the worker or both, as the environment says. */
export async function main(): Promise<void> {
  try {
    const environment = readEnvironment(process.env);
    const log = createLog(environment.logLevel);
    await runProcess((stack) => start(environment, log, stack), log);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
