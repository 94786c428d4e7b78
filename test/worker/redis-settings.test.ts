import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog, type Log } from '../../server/src/platform/log/log';
import { checkRedis } from '../../server/src/platform/queue/check-redis';
import { openJobQueue } from '../../server/src/platform/queue/job-queue';

/** Redis is no part of the product: without it only the server that is not there is asked. */
const installed = spawnSync('redis-server', ['--version']).status === 0;

let running: ChildProcess | undefined;
const folder = mkdtempSync(join(tmpdir(), 'qadagalau-redis-settings-'));
afterEach(async () => {
  const child = running;
  running = undefined;
  if (!child) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function warningsOf(...settings: string[]): Promise<Record<string, unknown>[]> {
  const port = await freePort();
  running = spawn('redis-server', [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
    ...settings,
  ]);
  await new Promise<void>((done) => {
    running?.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) done();
    });
  });
  return warnedOf(`redis://127.0.0.1:${port}`, openQueue);
}

/** The queue as the worker opens it. */
async function openQueue(redisUrl: string, log: Log): Promise<void> {
  await (await openJobQueue({ redisUrl, postgresUrl: '', log })).close();
}

async function warnedOf(url: string, check = checkRedis): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  await check(
    url,
    createLog('warn', (line) => lines.push(line)),
  );
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const LOSES = 'Redis may lose jobs: it must run with appendonly yes and maxmemory-policy noeviction';

describe('the settings of Redis', () => {
  if (installed) {
    test('that lose no job are passed over in silence', async () => {
      expect(await warningsOf('--appendonly', 'yes', '--maxmemory-policy', 'noeviction')).toEqual([]);
    });

    test('that lose jobs are warned of in one line, by their names', async () => {
      expect(await warningsOf('--maxmemory-policy', 'allkeys-lru')).toEqual([
        expect.objectContaining({ message: LOSES, aof_enabled: '0', maxmemory_policy: 'allkeys-lru' }),
      ]);
    });

    test('name only what is wrong', async () => {
      const [warning] = await warningsOf('--appendonly', 'no', '--maxmemory-policy', 'noeviction');
      expect(warning).toMatchObject({ aof_enabled: '0' });
      expect(warning).not.toHaveProperty('maxmemory_policy');
    });
  }

  test('that cannot be read are said to be so', async () => {
    expect(await warnedOf(`redis://127.0.0.1:${await freePort()}`)).toEqual([
      expect.objectContaining({ message: 'the settings of Redis cannot be read' }),
    ]);
  });
});
