import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../config';
import { keepSecret, prepareDataFolder } from './data-folder';
import { ownFolder } from './folder-owner';
import { findFreePort } from './free-port';
import { commandOf, isRunning, waitForEnd } from './living-process';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries';
import { choosePostgresUser, giveFolder, type PostgresUser } from './postgres-user';

export interface EmbeddedPostgresOptions {
  readonly dataDirectory: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Server settings such as `{ fsync: 'off' }`, on top of ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** Address of the cluster's superuser; only roles and databases are made with it. */
  readonly adminUrl: string;
  /** A secret of this cluster from which the passwords of its roles are derived. */
  readonly secret: string;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const INITDB_FLAGS = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // A socket's path may be longer than the system allows.
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '256MB',
  // What writes much at once, as a recount does, would write every page whole again after each of many checkpoints.
  max_wal_size: '4GB',
  // What is read often lies in memory: with the default PostgreSQL walks a wrong index to spare itself pages.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  jit: 'off',
};

interface Cluster {
  readonly folder: string;
  readonly logFile: string;
  readonly binaries: PostgresBinaries;
  readonly user: PostgresUser;
}

function launch(cluster: Cluster, program: string, flags: readonly string[]): ReturnType<typeof spawn> {
  const [command, ...rest] = [...cluster.user.prefix, program, ...flags];
  const log = openSync(cluster.logFile, 'a');
  try {
    return spawn(command, rest, {
      ...cluster.user.identity,
      // A session of its own, so that Ctrl+C reaches it through us and after the work is drained.
      detached: true,
      stdio: ['ignore', log, log],
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    });
  } finally {
    closeSync(log);
  }
}

function lastWords(cluster: Cluster): string {
  const lines = readFileSync(cluster.logFile, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|error|denied|could not/i.test(line)) ?? lines.at(-1) ?? '';
}

async function initialise(cluster: Cluster, password: string): Promise<void> {
  const fresh = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  giveFolder(fresh, cluster.user);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveFolder(passwordFile, cluster.user);
  const flags = [
    `--pgdata=${fresh}`,
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
  ];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = launch(cluster, cluster.binaries.initdb, [...flags, ...INITDB_FLAGS]);
    child.once('error', reject);
    child.once('exit', resolve);
  });
  rmSync(passwordFile, { force: true });
  if (code !== 0) throw new StartError(`the embedded PostgreSQL cannot be made: ${lastWords(cluster)}`);
  // Renamed when whole: an initdb that was killed half-way leaves nothing that looks like a cluster.
  renameSync(fresh, cluster.folder);
}

async function stopPostmaster(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitForEnd(pid, 15_000)) return;
  }
}

// After kill -9 the database lives on without us. Its owner is known to be dead when we come here.
async function stopOrphan(cluster: Cluster): Promise<void> {
  const file = join(cluster.folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (isRunning(pid) && commandOf(pid).includes(cluster.folder)) return stopPostmaster(pid);
  // The number belongs to somebody else by now, which PostgreSQL would take for a living server.
  rmSync(file, { force: true });
}

async function startServer(
  cluster: Cluster,
  port: number,
  settings: Record<string, string>,
): Promise<number> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = launch(cluster, cluster.binaries.postgres, [
    '-D',
    cluster.folder,
    '-p',
    String(port),
    ...flags,
  ]);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  const until = performance.now() + START_LIMIT_MS;
  const statusFile = join(cluster.folder, 'postmaster.pid');
  while (!ended && performance.now() < until) {
    const [pid, , , , , , , status] = existsSync(statusFile)
      ? readFileSync(statusFile, 'utf8').split('\n')
      : [];
    if (Number(pid) === child.pid && status?.trim() === 'ready') return Number(pid);
    await new Promise((done) => setTimeout(done, 20));
  }
  if (!ended && child.pid !== undefined) await stopPostmaster(child.pid);
  throw new StartError(`the embedded PostgreSQL does not start: ${lastWords(cluster)}`);
}

// Tried again: a port may be taken meanwhile, and the last processes of a killed server may still be leaving.
async function startWithPatience(cluster: Cluster, wanted: number, settings: Record<string, string>) {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted === 0 ? await findFreePort() : wanted;
    try {
      return { port, pid: await startServer(cluster, port, settings) };
    } catch (error) {
      if (attempt === 4) throw error;
      await new Promise((done) => setTimeout(done, 500 * attempt));
    }
  }
}

/** Starts PostgreSQL in a data folder, making the cluster on first use; throws `StartError` with one line. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory } = options;
  prepareDataFolder(dataDirectory);
  const release = ownFolder(join(dataDirectory, 'owner.json'), dataDirectory);
  try {
    const cluster: Cluster = {
      folder: join(dataDirectory, 'postgres'),
      logFile: join(dataDirectory, 'postgres.log'),
      binaries: findPostgresBinaries(),
      user: choosePostgresUser(),
    };
    writeFileSync(cluster.logFile, '');
    const secret = keepSecret(dataDirectory, 'postgres-secret');
    if (existsSync(cluster.folder)) await stopOrphan(cluster);
    else await initialise(cluster, secret);
    giveFolder(cluster.folder, cluster.user);
    const { port, pid } = await startWithPatience(cluster, options.port, {
      ...SETTINGS,
      ...options.settings,
    });
    const stop = async (): Promise<void> => {
      await stopPostmaster(pid);
      release();
    };
    return { port, secret, adminUrl: `postgres://postgres:${secret}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    release();
    throw error instanceof StartError ? error : new StartError((error as Error).message);
  }
}
