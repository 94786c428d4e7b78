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

test('a data folder where none can be made', async () => {
  expect(await refusalOf({ DATA_DIR: '/proc/qadagalau/data' })).toBe(
    'DATA_DIR /proc/qadagalau/data cannot be written (ENOENT)',
  );
});

test('a database that does not answer', async () => {
  const line = await refusalOf({ DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/nowhere' });
  expect(line).toMatch(/^DATABASE_URL cannot be used: .*ECONNREFUSED/);
});

test('a wrong value', async () => {
  expect(await refusalOf({ ROLE: 'judge' })).toBe('ROLE must be one of all, api, worker, not "judge"');
});
