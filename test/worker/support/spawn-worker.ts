import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..', '..');
const RUN = [join(ROOT, 'scripts', 'run-ts.cjs'), join(__dirname, 'worker-process.ts')];

export interface WorkerProcess {
  /** What it said on standard output, line by line, and on standard error. */
  lines(): readonly string[];
  complaints(): string;
  /** Waits for a line; throws when the process ends first. */
  says(line: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  readonly running: boolean;
}

function watch(child: ChildProcess): WorkerProcess {
  let [out, complaints] = ['', ''];
  let [exited, code]: [boolean, number | null] = [false, null];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = new Promise<number | null>((done) =>
    child.once('close', (given) => {
      [exited, code] = [true, given];
      done(given);
    }),
  );
  const lines = () => out.split('\n').slice(0, -1);
  return {
    lines,
    complaints: () => complaints,
    async says(line) {
      for (;;) {
        const found = lines().find((text) => line.test(text));
        if (found !== undefined) return found;
        if (exited) throw new Error(`ended with ${code} before it said ${line}: ${out}${complaints}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    kill(signal) {
      child.kill(signal);
      return ended;
    },
    get running() {
      return !exited;
    },
  };
}

/** Starts a real worker process; see `worker-process.ts` for the settings. */
export function spawnWorker(settings: object): WorkerProcess {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    SOURCE_MAPS: 'off',
    WORKER_SETTINGS: JSON.stringify(settings),
  };
  return watch(spawn(process.execPath, RUN, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}
