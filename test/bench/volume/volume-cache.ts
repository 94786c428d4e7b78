import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedReferenceData } from '../../../server/src/composition';
import { installSchema } from '../../../server/src/install';
import {
  prepareOwner,
  prepareRoles,
  startEmbeddedPostgres,
  urlAs,
  type DatabaseUrls,
} from '../../../server/src/platform/database';
import { fillVolume } from './fill-volume';
import type { VolumeSize } from './size';

const DATABASE = 'qadagalau';
const SERVER = join(__dirname, '..', '..', '..', 'server');
/** What a volume depends on: the schema, and what fills it; not how it is kept or held open. */
const SOURCES = [join(SERVER, 'migrations'), join(SERVER, 'migrations', 'support'), __dirname];
const NOT_FILLING = ['volume-cache.ts', 'hold.ts'];

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.ts') && !NOT_FILLING.includes(file))
        hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** Folder of the volumes that are kept, since filling one takes minutes: BENCH_DATA, else among the temporary ones. */
function cacheFolder(): string {
  return process.env['BENCH_DATA'] ?? join(tmpdir(), 'qadagalau-bench-volumes');
}

/** A running database with a volume in it. */
export interface VolumeDatabase extends DatabaseUrls {
  /** The cluster's superuser in the same database: past every policy. */
  readonly adminUrl: string;
  readonly postmasterPid: number;
  stop(): Promise<void>;
}

/** The folder for a size under today's schema; those of earlier schemas are cleared away. */
function folderFor({ cases, quarters }: VolumeSize): string {
  const size = `${cases}-${quarters}-`;
  const name = `${size}${hashOfSources()}`;
  mkdirSync(cacheFolder(), { recursive: true });
  for (const other of readdirSync(cacheFolder())) {
    if (other.startsWith(size) && other !== name)
      rmSync(join(cacheFolder(), other), { recursive: true, force: true });
  }
  return join(cacheFolder(), name);
}

/** Starts the kept volume of a size, filling it first where there is none yet. */
export async function openVolume(size: VolumeSize, say: (line: string) => void): Promise<VolumeDatabase> {
  const folder = folderFor(size);
  const complete = join(folder, 'volume-is-complete');
  if (!existsSync(complete)) rmSync(folder, { recursive: true, force: true });
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, port: 0 });
  try {
    const ownerUrl = await prepareOwner(postgres.adminUrl, postgres.secret, DATABASE);
    const urls = await prepareRoles({ ownerUrl });
    if (!existsSync(complete)) {
      say(`filling ${size.cases} cases, ${size.quarters} quarters into ${folder}`);
      await installSchema(urls);
      await seedReferenceData(urls);
      await fillVolume(ownerUrl, size, say);
      writeFileSync(complete, '');
    }
    const status = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8');
    return {
      ...urls,
      adminUrl: urlAs(postgres.adminUrl, 'postgres', postgres.secret, DATABASE),
      postmasterPid: Number(status.split('\n')[0]),
      stop: () => postgres.stop(),
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
