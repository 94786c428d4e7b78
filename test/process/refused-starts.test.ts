import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { closedFolder, processesNaming, startServer } from './server-process';

jest.setTimeout(120_000);

const folder = closedFolder();

afterAll(() => folder.remove());

/** One line on standard error, nothing else, exit code 1, and nothing left running. */
async function refusalOf(environment: NodeJS.ProcessEnv): Promise<string> {
  const server = startServer({ DATA_DIR: join(folder.path, 'data'), ...environment });
  expect(await server.ended()).toBe(1);
  const { out, error } = server.said();
  expect(out).toBe('');
  expect(error.split('\n')).toEqual([expect.any(String), '']);
  expect(processesNaming(folder.path)).toEqual([]);
  return error.trim();
}

test('a busy port', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => {
    other.listen(0, '127.0.0.1', () => done((other.address() as AddressInfo).port));
  });
  try {
    expect(await refusalOf({ PORT: String(port) })).toBe(
      `port ${port} of 127.0.0.1 is in use; set another PORT`,
    );
  } finally {
    other.close();
  }
});

test('a data folder that cannot be written', async () => {
  const file = join(folder.path, 'not-a-folder');
  writeFileSync(file, '');
  expect(await refusalOf({ DATA_DIR: join(file, 'data') })).toBe(
    `DATA_DIR ${join(file, 'data')} cannot be written (ENOTDIR)`,
  );
});

test.each([
  ['postgres://nobody:nothing@127.0.0.1:1/nowhere', /^DATABASE_URL cannot be used: .*ECONNREFUSED/],
  ['nonsense', /^DATABASE_URL must be an address that begins with postgres:\/\/ .*, not what is set$/],
])('a wrong DATABASE_URL %s', async (url, line) => {
  expect(await refusalOf({ DATABASE_URL: url })).toMatch(line);
});

test.each([
  [{ PORT: '99999' }, 'PORT must be a port number from 0 to 65535, not "99999"'],
  [{ ROLE: 'judge' }, 'ROLE must be one of all, api, worker, not "judge"'],
  [{ DEMO: 'maybe' }, 'DEMO must be true or false, not "maybe"'],
  [{ ROLE: 'worker' }, 'ROLE=worker needs DATABASE_URL: the embedded PostgreSQL serves one process'],
  [
    { NODE_ENV: 'production', CLOCK_OFFSET: '60' },
    'CLOCK_FIXED and CLOCK_OFFSET are for tests and refused with NODE_ENV=production',
  ],
  [
    { NODE_ENV: 'production', DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c', DEMO: 'true' },
    'DEMO=true is refused with NODE_ENV=production and DATABASE_URL: its passwords are public',
  ],
])('a wrong value %j', async (environment, line) => {
  expect(await refusalOf(environment)).toBe(line);
});
