import 'reflect-metadata';
import { sweepDeadlines } from '../../../server/src/deadlines';
import { openTestApplication } from './test-application';

// One sweep in a process of its own; begins when the parent says so, to be at it together with others.
async function main(): Promise<void> {
  const { urls, now, jobs } = JSON.parse(process.env['SWEEP_SETTINGS'] ?? '') as {
    urls: Parameters<typeof openTestApplication>[0];
    now: string;
    jobs: string[];
  };
  const { application, close } = await openTestApplication(urls, now);
  process.stdout.write('ready\n');
  await new Promise((begin) => process.stdin.once('data', begin));
  const swept = await sweepDeadlines(application.dataSource, new Date(now), jobs);
  process.stdout.write(`swept ${swept}\n`);
  await close();
  process.exit(0);
}

void main();
