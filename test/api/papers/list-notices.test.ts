import { randomUUID } from 'node:crypto';
import { workerTurn } from '../../builders/worker-turn';
import { CHAIR, INSPECTOR, ListWorld } from '../half-year-list/list-world';

const MAKE = `mutation ($input: MakePapersInput!, $key: String!) {
  makePapers(input: $input, idempotencyKey: $key) { id items { state document { id number kind } refusals { clause code } } } }`;
const READ = `query ($id: ID!) { paperBatch(id: $id) { state items { state name document { number } refusals { clause code } } } }`;
interface Batch {
  readonly id: string;
  readonly state: string;
  readonly items: readonly {
    readonly state: string;
    readonly document: { readonly number: string } | null;
    readonly refusals: readonly { clause: string; code: string }[];
  }[];
}

let world: ListWorld;
beforeAll(async () => {
  world = await ListWorld.start();
});
afterAll(() => world?.stop());

async function made(listId: string, more: object = {}): Promise<Batch> {
  const client = await world.as(INSPECTOR);
  const input = { kind: 'LIST_NOTICE', listId, ...more };
  const { makePapers } = await client.run<{ makePapers: Batch }>(MAKE, { input, key: randomUUID() });
  await workerTurn(world);
  const { paperBatch } = await client.run<{ paperBatch: Batch }>(READ, { id: makePapers.id });
  return paperBatch;
}

test('[clause 7] [clause 7-1] each subject of an approved list is told once, before that nobody is', async () => {
  const built = await world.build();
  const subjects = [await world.subject('%Almaty%'), await world.subject('%Karagandy%')];
  let list = built;
  for (const subjectId of subjects)
    list = await world.act(INSPECTOR, 'addListLine', list, {
      subjectId,
      fact: 'Queue of four hours',
      risk: 'Terms may be broken',
      reason: 'Assignment of the leadership',
    });
  const early = await made(list.id);
  expect(early.items.map(({ refusals }) => refusals)).toEqual(
    early.items.map(() => [{ clause: '7', code: 'LIST_NOTICE_OF_APPROVED' }]),
  );
  const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', list);
  await world.act(CHAIR, 'approveHalfYearList', frozen, { orderNumber: '412', orderDate: '2026-12-01' });

  // Whoever issues none of them is told so at once.
  const head = await world.as('head.almaty@agency.demo');
  await head.expectRefusal('FORBIDDEN', MAKE, {
    input: { kind: 'LIST_NOTICE', listId: list.id },
    key: randomUUID(),
  });
  const told = await made(list.id);
  expect(told.state).toBe('DONE');
  expect(told.items.map(({ state }) => state)).toEqual(told.items.map(() => 'MADE'));
  const numbers = told.items.map(({ document }) => document?.number);
  expect(numbers).toEqual(numbers.map((_, i) => `85-${i + 1}/2026`));
  world.at('2026-12-01T10:05:00+05:00');
  const twice = await made(list.id);
  expect(twice.items.map(({ state, document }) => [state, document?.number])).toEqual(
    numbers.map((number) => ['FOUND', number]),
  );

  const subject = await world.as('head@almaty-city.demo');
  const lines = `{ halfYearListLines { nodes { notices { kind number urlKk copies { way awaited } } } } }`;
  type Told = { halfYearListLines: { nodes: { notices: { kind: string; urlKk: string }[] }[] } };
  const { halfYearListLines } = await subject.run<Told>(lines);
  expect(halfYearListLines.nodes.flatMap(({ notices }) => notices)).toMatchObject([
    { kind: 'LIST_NOTICE', copies: [{ way: 'ELECTRONIC', awaited: false }, {}] },
  ]);
  const url = halfYearListLines.nodes[0]?.notices[0]?.urlKk ?? '';
  expect((await subject.fetch(url)).status).toBe(200);
  expect((await (await world.as('head@karagandy.demo')).fetch(url)).status).toBe(404);
});
