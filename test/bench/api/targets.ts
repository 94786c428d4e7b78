import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS, hashOf } from './documents';
import type { Question } from './questions';
import type { BenchRole, CookieOf } from './sessions';
import type { Kind } from './statements';

/** A server under load, in a process of its own. */
export interface Target {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const ROOT = join(__dirname, '..', '..', '..');
const RUN_TS = join(ROOT, 'scripts', 'run-ts.cjs');

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await gone;
}

/** Starts a program that prints `ready <port>`; its options go to it as JSON in TARGET. */
export async function startTarget(
  name: string,
  command: readonly [program: string, ...args: string[]],
  options: object,
): Promise<Target> {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    env: { ...process.env, NODE_ENV: 'production', TARGET: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${name} does not start`)), START_LIMIT_MS);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const ready = /ready (\d+)/.exec(said)?.[1];
      if (ready === undefined) return;
      clearTimeout(late);
      resolve(Number(ready));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
  }).catch(async (error: unknown) => {
    await ended(child);
    throw error;
  });
  return { name, port, pid: child.pid ?? 0, stop: () => ended(child) };
}

/** What `npm start` gives node. */
function flagsOfProduct(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** What `docker-compose.yml` gives node beside that where a process is a worker alone. */
function flagsOfWorker(): string[] {
  const given = /NODE_OPTIONS: (.+)/.exec(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'))?.[1];
  if (given === undefined) throw new Error('docker-compose.yml gives a worker no options');
  return given.split(' ');
}

/** The product itself, as it is started. */
export const product = (role?: 'worker'): [string, ...string[]] => {
  const [node, ...rest] = typescript('ours-process.ts');
  return [node, ...flagsOfProduct(), ...(role === 'worker' ? flagsOfWorker() : []), ...rest];
};

export const typescript = (file: string): [string, ...string[]] => [
  process.execPath,
  RUN_TS,
  join(__dirname, file),
];

/** How a target is asked a question: path, headers, body. */
export interface Wire {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function textOf({ method, path, headers, body }: Wire): string {
  const all = {
    host: '127.0.0.1',
    ...headers,
    ...(method === 'POST'
      ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
      : {}),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** The plain server is asked by its address. */
export function limitWire(question: Question): Wire {
  const rest =
    question.kind === 'A'
      ? String(question.id)
      : question.kind === 'B'
        ? `${question.office}/${question.state}`
        : `${question.form}/${question.year}/${question.quarter}/${encodeURIComponent(question.keys.join(','))}`;
  return { method: 'GET', path: `/${question.kind}/${rest}`, headers: {}, body: '' };
}

export function variablesOf(question: Question): Record<string, unknown> {
  if (question.kind === 'A') return { id: String(question.id) };
  if (question.kind === 'B') return { office: String(question.office), state: question.state };
  const { form, year, quarter, keys } = question;
  return { form, year, quarter, keys };
}

/** The product is asked with a session: by the document's text, or by its hash alone as the portals do. */
export function oursWire(question: Question, role: BenchRole, cookieOf: CookieOf, by: 'text' | 'hash'): Wire {
  const document = DOCUMENTS[question.kind];
  const asked =
    by === 'text'
      ? { query: document }
      : { extensions: { persistedQuery: { version: 1, sha256Hash: `sha256:${hashOf(document)}` } } };
  return {
    method: 'POST',
    path: '/graphql',
    headers: { cookie: cookieOf(role, question.office), 'accept-language': 'ru' },
    body: JSON.stringify({ ...asked, variables: variablesOf(question) }),
  };
}

/** One target under one role asked questions of one kind. */
export interface Cell {
  readonly target: Target;
  /** `limit`, `ours`, `ours by hash` …: several cells of one target may differ in it. */
  readonly name: string;
  readonly kind: Kind;
  readonly role?: BenchRole;
  readonly wires: readonly Wire[];
}
