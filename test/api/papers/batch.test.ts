import { randomUUID } from 'node:crypto';
import { readZip } from '../../../server/src/platform/zip';
import { doAgain, workerTurn } from '../../builders/worker-turn';
import { appointed, at, HEAD, INSPECTOR, MONDAY, registered, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { wordsOf } from '../../documents/docx-text';

const NEIGHBOUR = 'inspector.karagandy@agency.demo';
const BATCH = `id kind state total made refused url actions { name }
  items { position name state document { id number kind } refusals { clause code message } }`;

interface Batch {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly made: number;
  readonly refused: number;
  readonly url: string;
  readonly actions: readonly { name: string }[];
  readonly items: readonly {
    readonly name: string;
    readonly state: string;
    readonly document: { readonly id: string; readonly number: string } | null;
    readonly refusals: readonly { clause: string | null; code: string; message: string }[];
  }[];
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const MAKE = `mutation ($input: MakePapersInput!, $key: String!) { makePapers(input: $input, idempotencyKey: $key) { ${BATCH} } }`;

async function ask(email: string, input: object, key: string = randomUUID()): Promise<Batch> {
  const client = await world.as(email);
  return (await client.run<{ makePapers: Batch }>(MAKE, { input, key })).makePapers;
}

async function read(email: string, { id }: { id: string }): Promise<Batch | null> {
  const client = await world.as(email);
  const text = `query ($id: ID!) { paperBatch(id: $id) { ${BATCH} } }`;
  return (await client.run<{ paperBatch: Batch | null }>(text, { id })).paperBatch;
}

async function archive(email: string, url: string): Promise<Map<string, Buffer>> {
  const response = await (await world.as(email)).fetch(url);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const entries = readZip(Buffer.from(await response.arrayBuffer()));
  return new Map(entries.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
}

const notices = (cases: readonly { id: string }[]) => ({
  kind: 'START_NOTICE',
  targetIds: cases.map(({ id }) => id),
});
const again = (batch: Batch) =>
  doAgain(world, {
    job: 'makePapers',
    key: `make-papers-${batch.id}`,
    payload: { batchId: Number(batch.id) },
  });
const noticesOf = (of: Case) =>
  world.value<number>(
    `select count(*)::int as value from issued_document where inspection_id = $1 and kind = 'START_NOTICE'`,
    [of.id],
  );

test('[clause 16] notices for a list: those made, the one there before, the one refused with its clause, in one archive', async () => {
  world.at(at(MONDAY));
  const [first, second] = [await registered(world), await registered(world)];
  const told = await world.act(INSPECTOR, 'sendStartNotice', await registered(world), {
    input: { way: 'EMAIL' },
  });
  world.at(at(MONDAY, '10:30:00'));
  const drafted = await appointed(world);
  const key = randomUUID();
  const input = notices([first, second, told, drafted]);
  const asked = await ask(INSPECTOR, input, key);
  expect([asked.state, asked.total, asked.made, asked.actions]).toEqual([
    'RUNNING',
    4,
    0,
    [{ name: 'cancelPapers' }],
  ]);
  expect((await ask(INSPECTOR, input, key)).id).toBe(asked.id);
  await workerTurn(world);

  const done = await read(INSPECTOR, asked);
  expect([done?.state, done?.made, done?.refused]).toEqual(['DONE', 3, 1]);
  expect(done?.items.map(({ state }) => state)).toEqual(['MADE', 'MADE', 'FOUND', 'REFUSED']);
  expect(done?.items[3]?.refusals[0]).toMatchObject({ clause: expect.stringMatching(/^\d/) as string });
  for (const one of [first, second, told]) expect(await noticesOf(one)).toBe(1);
  expect(await read(HEAD, asked)).toBeNull();

  const files = await archive(INSPECTOR, asked.url);
  expect([...files.keys()].filter((name) => name.endsWith('.pdf'))).toHaveLength(6);
  const manifest = files.get('manifest.csv')?.toString('utf8') ?? '';
  expect(manifest.split('\r\n').filter(Boolean)).toHaveLength(8);
  expect(manifest).toContain(done?.items[3]?.refusals[0]?.message);
  const again = await archive(INSPECTOR, asked.url);
  expect([...again].map(([name, bytes]) => [name, bytes.toString('base64')])).toEqual(
    [...files].map(([name, bytes]) => [name, bytes.toString('base64')]),
  );
  const editable = await archive(INSPECTOR, `${asked.url}?format=docx`);
  const docx = [...editable].find(([name]) => name.endsWith('-kk.docx'));
  expect(wordsOf(docx?.[1] ?? Buffer.alloc(0))).toContain(done?.items[0]?.document?.number);
  expect((await (await world.as(HEAD)).fetch(asked.url)).status).toBe(404);
  expect((await (await world.as(SUBJECT)).fetch(asked.url)).status).toBe(404);
});

test('[clause 16] a worker that dies between the act and the note goes on where it left off, and nothing is there twice', async () => {
  world.at(at(MONDAY));
  const cases = [await registered(world), await registered(world), await registered(world)];
  const asked = await ask(INSPECTOR, notices(cases));
  await world.owner.query(
    `create function die() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$`,
  );
  await world.owner.query(`create trigger die before update on paper_batch_item for each row
    when (new.state = 'MADE' and new.position = 2) execute function die()`);
  await expect(again(asked)).rejects.toThrow('killed');
  await world.owner.query('drop trigger die on paper_batch_item');
  expect(await noticesOf(cases[1] as Case)).toBe(1);
  expect((await read(INSPECTOR, asked))?.items.map(({ state }) => state)).toEqual([
    'MADE',
    'PENDING',
    'PENDING',
  ]);

  await Promise.all([again(asked), again(asked)]);
  const done = await read(INSPECTOR, asked);
  expect([done?.state, done?.items.map(({ state }) => state)]).toEqual(['DONE', ['MADE', 'MADE', 'MADE']]);
  for (const one of cases) expect(await noticesOf(one)).toBe(1);
});

test('[clause 16] two batches for the same cases at once: one made the notices, the other found them', async () => {
  world.at(at(MONDAY));
  const cases = [await registered(world), await registered(world), await registered(world)];
  const both = [await ask(INSPECTOR, notices(cases)), await ask(INSPECTOR, notices(cases))];
  await Promise.all(both.map((batch) => again(batch)));
  const seen = await Promise.all(both.map((batch) => read(INSPECTOR, batch)));
  for (const [index] of cases.entries()) {
    const items = seen.map((batch) => batch?.items[index]);
    expect(items.map((item) => item?.state).toSorted()).toEqual(['FOUND', 'MADE']);
    expect(items[0]?.document?.id).toBe(items[1]?.document?.id);
  }
  for (const one of cases) expect(await noticesOf(one)).toBe(1);
});

test('what is stopped makes nothing more; what a stranger names is not there', async () => {
  world.at(at(MONDAY));
  const cases = [await registered(world), await registered(world)];
  const asked = await ask(INSPECTOR, notices(cases));
  const cancel = `mutation ($id: ID!, $key: String!, $version: Int! = 1) {
    cancelPapers(id: $id, idempotencyKey: $key, expectedVersion: $version) { ${BATCH} } }`;
  const client = await world.as(INSPECTOR);
  await (await world.as(HEAD)).expectRefusal('NOT_FOUND', cancel, { id: asked.id, key: randomUUID() });
  const { cancelPapers } = await client.run<{ cancelPapers: Batch }>(cancel, {
    id: asked.id,
    key: randomUUID(),
  });
  expect(cancelPapers.items.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
  await again(asked);
  for (const one of cases) expect(await noticesOf(one)).toBe(0);
  const late = (version: number) => ({ id: asked.id, key: randomUUID(), version });
  await client.expectRefusal('STALE_VERSION', cancel, late(1));
  await client.expectRefusal('PAPERS_ENDED', cancel, late(2));

  const neighbour = await world.as(NEIGHBOUR);
  await neighbour.expectRefusal('NO_PAPERS_ASKED', MAKE, { input: notices(cases), key: randomUUID() });
  await client.expectRefusal('INVALID_INPUT', MAKE, { input: { kind: 'LIST_NOTICE' }, key: randomUUID() });
  await (
    await world.as(SUBJECT)
  ).expectRefusal('FORBIDDEN', MAKE, { input: notices(cases), key: randomUUID() });
});

test('[clause 16] what is named among others and is not there, or not for whoever asks, is answered by its id and made for nobody', async () => {
  world.at(at(MONDAY));
  const of = await registered(world);
  const [unknown, twice] = ['2147483000', of.id];
  const asked = await ask(INSPECTOR, notices([{ id: unknown }, of, { id: twice }, { id: unknown }]));
  expect([asked.total, asked.refused]).toEqual([2, 1]);
  await workerTurn(world);
  const done = await read(INSPECTOR, asked);
  expect(done).toMatchObject({
    state: 'DONE',
    made: 1,
    refused: 1,
    items: [
      { position: 1, state: 'MADE' },
      {
        position: 2,
        name: unknown,
        state: 'REFUSED',
        document: null,
        refusals: [{ clause: '16', code: 'NOT_FOUND' }],
      },
    ],
  });
  expect([...(await archive(INSPECTOR, asked.url)).keys()]).toContain('manifest.csv');
});

test('[clause 12] [clause 16] whoever never issues such a paper is refused at once, who is not named case by case, one whose capacity has ended altogether', async () => {
  world.at(at(MONDAY));
  const of = await registered(world);
  const input = notices([of]);
  for (const [email, kind] of [
    [HEAD, 'START_NOTICE'],
    [INSPECTOR, 'ACT_OF_APPOINTMENT'],
  ] as const)
    await (
      await world.as(email)
    ).expectRefusal('FORBIDDEN', MAKE, { input: { ...input, kind }, key: randomUUID() });
  const lent = await ask('inspector@agency.demo', input);
  await workerTurn(world);
  expect((await read('inspector@agency.demo', lent))?.items[0]?.refusals).toMatchObject([
    { code: 'FORBIDDEN' },
  ]);

  const later = await ask(INSPECTOR, notices([of]));
  const capacity = await world.capacityOf(INSPECTOR);
  await world.owner.query('update capacity set withdrawn_at = now() where id = $1', [capacity]);
  await workerTurn(world);
  await world.owner.query('update capacity set withdrawn_at = null where id = $1', [capacity]);
  expect((await read(INSPECTOR, later))?.items[0]?.refusals).toMatchObject([
    { clause: '12', code: 'PAPERS_CAPACITY_ENDED' },
  ]);
  expect(await noticesOf(of)).toBe(0);
});
