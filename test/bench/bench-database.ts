import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openApplication } from '../../server/src/composition';
import { readEnvironment } from '../../server/src/config';
import { installSchema } from '../../server/src/install';
import { systemClock } from '../../server/src/platform/clock';
import {
  prepareOwner,
  prepareRoles,
  startEmbeddedPostgres,
  type DatabaseUrls,
} from '../../server/src/platform/database';
import type { Application } from '../../server/src/platform/graphql/application';
import { createLog } from '../../server/src/platform/log/log';

export interface BenchDatabase {
  readonly application: Application;
  readonly urls: DatabaseUrls;
  readonly owner: Client;
  readonly postmasterPid: number;
}

/** The process whose children serve the connections: the first line of its own file. */
async function postmasterOf(adminUrl: string): Promise<number> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const text = "select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int as pid";
    return (await admin.query<{ pid: number }>(text)).rows[0]?.pid ?? Number.NaN;
  } finally {
    await admin.end();
  }
}

/** Runs a benchmark over an empty database of today's schema, with PostgreSQL set up as the product has it. */
export async function withBenchDatabase<T>(body: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, port: 0 });
  try {
    const urls = await prepareRoles({
      ownerUrl: await prepareOwner(postgres.adminUrl, postgres.secret, 'qadagalau'),
    });
    const postmasterPid = await postmasterOf(postgres.adminUrl);
    await installSchema(urls);
    const environment = readEnvironment({ DATA_DIR: folder, DEMO: 'false' });
    const opened = await openApplication({
      environment,
      clock: systemClock(),
      urls,
      log: createLog('error'),
    });
    const owner = new Client({ connectionString: urls.ownerUrl });
    await owner.connect();
    try {
      return await body({ application: opened.application, urls, owner, postmasterPid });
    } finally {
      await owner.end();
      await opened.close();
    }
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The value that such a share of all lies below: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
