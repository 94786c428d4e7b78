import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '..', '..');
export const FROM_SOURCE = [process.execPath, 'scripts/run-ts.cjs', 'server/src/main.ts'];

const READY_LIMIT_MS = 60_000;

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything that it said so far on standard output and standard error. */
  said(): { readonly out: string; readonly error: string };
  /** The address of the `ready` line; throws when the process ends before it. */
  ready(limitMs?: number): Promise<string>;
  /** The exit code, once the process has ended. */
  ended(): Promise<number | null>;
  stop(): Promise<number | null>;
}

export function startServer(
  environment: NodeJS.ProcessEnv,
  command: readonly string[] = FROM_SOURCE,
  folder: string = ROOT,
): ServerProcess {
  const { PATH, HOME } = process.env;
  const child = spawn(command[0], command.slice(1), {
    cwd: folder,
    env: { PATH, HOME, PORT: '0', DEMO: 'false', LOG_LEVEL: 'error', SOURCE_MAPS: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  const end = new Promise<number | null>((done) => child.once('close', done));
  const ready = (limitMs = READY_LIMIT_MS): Promise<string> =>
    new Promise((done, fail) => {
      const limit = setTimeout(() => fail(new Error(`not ready in time: ${out}${error}`)), limitMs);
      const look = (): void => {
        const address = /^ready (\S+)$/m.exec(out)?.[1];
        if (address === undefined) return;
        clearTimeout(limit);
        done(address);
      };
      child.stdout.on('data', look);
      look();
      void end.then((code) => {
        clearTimeout(limit);
        fail(new Error(`ended with ${code} before it was ready: ${out}${error}`));
      });
    });
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return end;
  };
  return { child, said: () => ({ out, error }), ready, ended: () => end, stop };
}

function commandNames(pid: number, text: string): boolean {
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1][0];
    return state !== 'Z' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
  } catch {
    return false;
  }
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]);
  } catch {
    return undefined;
  }
}

/**
 * Pids of the processes that name a text in their command line, such as PostgreSQL its data folder. What one of
 * them has just forked carries the same command line until it has a title of its own, and is left out.
 */
export function processesNaming(text: string): number[] {
  const naming = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => commandNames(pid, text));
  return naming.filter((pid) => !naming.includes(parentOf(pid) ?? 0));
}

/** A folder of its own for a test, with a space in its name and closed to everybody else. */
export function closedFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'qadagalau process '));
  return {
    path,
    remove: () => {
      for (const pid of processesNaming(path)) process.kill(pid, 'SIGKILL');
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
