import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedReferenceData } from '../../server/src/composition';
import { installSchema } from '../../server/src/install';
import {
  prepareOwner,
  prepareRoles,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/src/platform/database';
import { CLUSTER_VARIABLE, TEMPLATE, type TestCluster } from './test-cluster';

// Speed counts, not what is left after a power cut.
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

let running: { readonly postgres: EmbeddedPostgres; readonly folder: string } | undefined;

/** One PostgreSQL for the whole run, with a template that every test database is cloned from. */
export default async function setUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-test-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, port: 0, settings: SETTINGS });
  running = { postgres, folder };
  try {
    const ownerUrl = await prepareOwner(postgres.adminUrl, postgres.secret, TEMPLATE);
    const urls = await prepareRoles({ ownerUrl });
    await installSchema(urls);
    await seedReferenceData(urls);
    const cluster: TestCluster = { adminUrl: postgres.adminUrl, ...urls };
    process.env[CLUSTER_VARIABLE] = JSON.stringify(cluster);
  } catch (error) {
    await tearDown();
    throw error;
  }
}

export async function tearDown(): Promise<void> {
  await running?.postgres.stop();
  if (running) rmSync(running.folder, { recursive: true, force: true });
  running = undefined;
}
