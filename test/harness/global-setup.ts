import 'reflect-metadata';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedReferenceData } from '../../server/src/composition';
import { installSchema } from '../../server/src/install';
import {
  isSameProcess,
  prepareOwner,
  prepareRoles,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type ProcessMark,
} from '../../server/src/platform/database';
import { CLUSTER_VARIABLE, TEMPLATE, type TestCluster } from './test-cluster';
import { asAdmin, closeTemplate } from './test-database';

// Speed counts, not what is left after a power cut.
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  // Over the few rows of a test two thirds of the work would be planning.
  plan_cache_mode: 'force_generic_plan',
  max_wal_size: '512MB',
};

const FOLDER = 'qadagalau-test-';
const MEMORY = '/dev/shm';
const GIGABYTE = 1024 ** 3;

function freeIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * A test database is 1,700 files. ext4 gives out no inode that was given back a moment ago and walks past every one
 * of them, so that after a database was dropped the next one takes a second and not a twentieth of one. Hence
 * in memory where it is to be had; else databases are left standing while the disk has room for all of them.
 */
function choosePlace(): { readonly parent: string; readonly keepsDatabases: boolean } {
  if (freeIn(MEMORY) > 4 * GIGABYTE) return { parent: MEMORY, keepsDatabases: false };
  return { parent: tmpdir(), keepsDatabases: freeIn(tmpdir()) > 20 * GIGABYTE };
}

/** Folders of runs that were killed: they would hold memory until the machine is started anew. */
function clearAfterTheDead(parent: string): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(FOLDER))) {
    const owner = join(parent, name, 'owner.json');
    if (!existsSync(owner)) continue;
    if (!isSameProcess(JSON.parse(readFileSync(owner, 'utf8')) as ProcessMark))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

let running: { readonly postgres: EmbeddedPostgres; readonly folder: string } | undefined;

/** One PostgreSQL for the whole run, with a template that every test database is cloned from. */
export default async function setUp(): Promise<void> {
  const { parent, keepsDatabases } = choosePlace();
  if (parent === MEMORY) clearAfterTheDead(parent);
  const folder = mkdtempSync(join(parent, FOLDER));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, port: 0, settings: SETTINGS });
  running = { postgres, folder };
  try {
    const ownerUrl = await prepareOwner(postgres.adminUrl, postgres.secret, TEMPLATE);
    const urls = await prepareRoles({ ownerUrl });
    await installSchema(urls);
    await seedReferenceData(urls);
    const cluster: TestCluster = { adminUrl: postgres.adminUrl, keepsDatabases, ...urls };
    process.env[CLUSTER_VARIABLE] = JSON.stringify(cluster);
    await asAdmin((client) => closeTemplate(client, TEMPLATE));
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
