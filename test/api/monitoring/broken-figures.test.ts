import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from '../../harness';
import { at } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const IMPORTS = `{ serviceFigureImports(first: 1) { nodes {
  id version state stateTitle failCode failMessage rowsNew endedAt } } }`;
const CANCEL = `mutation ($id: ID!, $key: String!, $version: Int!) {
  cancelServiceFigures(id: $id, idempotencyKey: $key, expectedVersion: $version) { id state failCode } }`;
interface Import {
  id: string;
  version: number;
  state: string;
  stateTitle: string;
  failCode: string | null;
  failMessage: string | null;
  endedAt: string | null;
}

let world: World;
let analyst: GraphqlClient;
beforeAll(async () => {
  world = await openWorld();
  world.at(at('2026-06-10'));
  analyst = await world.as('analyst@agency.demo');
});
afterAll(() => world?.stop());

async function last(): Promise<Import> {
  const { serviceFigureImports } = await analyst.run<{ serviceFigureImports: { nodes: Import[] } }>(IMPORTS);
  const [found] = serviceFigureImports.nodes;
  if (!found) throw new Error('there is one');
  return found;
}

/** An import as its process left it, last heard of so long ago. */
async function begun(silence: string): Promise<void> {
  await world.owner.query(
    `insert into service_figure_import (file_name, bytes, sha256, percent, rows_read, started_at, started_by, touched_at)
     values ('big3.csv', 100, repeat('a', 64), 9, 40000, now(), 'Analyst', clock_timestamp() - $1::interval)`,
    [silence],
  );
}

const cancel = ({ id, version }: Import) => ({ id, key: randomUUID(), version });

test('[clause 36.1] an import of figures whose process ended is told to be broken off in three languages, and can be closed', async () => {
  await begun('31 seconds');
  const told: { title: string; why: string | null }[] = [];
  for (const language of ['kk', 'ru', 'en'] as const) {
    analyst.language = language;
    const found = await last();
    expect(found).toMatchObject({
      state: 'FAILED',
      failCode: 'FIGURES_BROKEN_OFF',
      rowsNew: 0,
      endedAt: expect.any(String) as string,
    });
    told.push({ title: found.stateTitle, why: found.failMessage });
  }
  analyst.language = 'en';
  expect(new Set(told.map(({ why }) => why)).size).toBe(3);
  expect(told[2]).toEqual({ title: 'Not taken in', why: expect.stringMatching(/^Broken off/) as string });
  const broken = await last();
  const closed = await analyst.run<{ cancelServiceFigures: object }>(CANCEL, cancel(broken));
  expect(closed.cancelServiceFigures).toEqual({
    id: broken.id,
    state: 'FAILED',
    failCode: 'FIGURES_BROKEN_OFF',
  });
  expect(
    await world.value('select state as value from service_figure_import where id = $1', [broken.id]),
  ).toBe('FAILED');
  const again = await last();
  expect(again.endedAt).not.toBeNull();
  await analyst.expectRefusal('FIGURES_NOT_RUNNING', CANCEL, cancel(again));
});

test('[clause 36.1] one that is under way is only asked to stop', async () => {
  await begun('10 seconds');
  const running = await last();
  expect(running).toMatchObject({ state: 'RUNNING', failCode: null, failMessage: null, endedAt: null });
  await analyst.run(CANCEL, cancel(running));
  expect(await last()).toMatchObject({ id: running.id, state: 'RUNNING', version: 2 });
});
