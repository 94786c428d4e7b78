import { join } from 'node:path';
import { closedFolder, processesNaming, startServer } from './server-process';

// Real processes: a start builds what is stale first.
jest.setTimeout(180_000);

const folder = closedFolder();
const dataDirectory = join(folder.path, 'data');

afterAll(() => folder.remove());

async function answersOn(address: string): Promise<string> {
  const response = await fetch(`${address}/readyz`);
  return response.text();
}

// npm ends at once; what it started drains behind it.
async function emptiedWithin(milliseconds: number): Promise<number[]> {
  const until = performance.now() + milliseconds;
  while (processesNaming(dataDirectory).length > 0 && performance.now() < until) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return processesNaming(dataDirectory);
}

test('npm start answers, and SIGTERM to npm leaves no process behind', async () => {
  const server = startServer({ DATA_DIR: dataDirectory }, ['npm', 'start']);
  const address = await server.ready();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await answersOn(address)).toBe('ready');
  expect(processesNaming(dataDirectory)).toHaveLength(1);
  await server.stop();
  expect(await emptiedWithin(15_000)).toEqual([]);
});

test('a process that is asked to stop drains and ends with 0', async () => {
  const server = startServer({ DATA_DIR: dataDirectory });
  await server.ready();
  expect(await server.stop()).toBe(0);
  expect(server.said().error).toBe('');
  expect(processesNaming(dataDirectory)).toEqual([]);
});

test('after kill -9 of the server alone the database lives on, and the next start takes over', async () => {
  const server = startServer({ DATA_DIR: dataDirectory });
  await server.ready();
  const [postgres] = processesNaming(dataDirectory);
  server.child.kill('SIGKILL');
  await server.ended();
  expect(processesNaming(dataDirectory)).toContain(postgres);

  const next = startServer({ DATA_DIR: dataDirectory });
  expect(await answersOn(await next.ready())).toBe('ready');
  expect(processesNaming(dataDirectory)).not.toContain(postgres);
  expect(await next.stop()).toBe(0);
});

test('after kill -9 of everything the next start finds the data again', async () => {
  const server = startServer({ DATA_DIR: dataDirectory });
  await server.ready();
  server.child.kill('SIGKILL');
  for (const pid of processesNaming(dataDirectory)) process.kill(pid, 'SIGKILL');
  await server.ended();

  const next = startServer({ DATA_DIR: dataDirectory });
  expect(await answersOn(await next.ready())).toBe('ready');
  expect(await next.stop()).toBe(0);
});

test('a stop in the middle of a start leaves no process behind', async () => {
  const early = closedFolder();
  try {
    const server = startServer({ DATA_DIR: early.path });
    await new Promise((done) => setTimeout(done, 1500));
    await server.stop();
    expect(processesNaming(early.path)).toEqual([]);
  } finally {
    early.remove();
  }
});

test('two run at once on one machine, and a third is refused the folder of the first', async () => {
  const other = closedFolder();
  const [first, second] = [startServer({ DATA_DIR: dataDirectory }), startServer({ DATA_DIR: other.path })];
  try {
    expect(await answersOn(await first.ready())).toBe('ready');
    expect(await answersOn(await second.ready())).toBe('ready');
    const third = startServer({ DATA_DIR: dataDirectory });
    expect(await third.ended()).toBe(1);
    expect(third.said().error).toMatch(/^DATA_DIR .* is in use by process \d+; .*\n$/);
    expect(await answersOn(await first.ready())).toBe('ready');
  } finally {
    await Promise.all([first.stop(), second.stop()]);
    other.remove();
  }
});
