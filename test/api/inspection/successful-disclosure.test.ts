import { randomUUID } from 'node:crypto';
import { answered, at, drawnUp, INSPECTOR, MONDAY, PERSON, SUBJECT, started } from './support/course';
import { openWorld, type Case, type World } from './support/world';

const CLERK = 'control@almaty-city.demo';
const SHOWN =
  'version state stateTitle timeline { key state at } journal(first: 50) { nodes { action caseVersion } }';

interface Shown {
  readonly version: number;
  readonly state: string;
  readonly stateTitle: string;
  readonly timeline: { key: string; state: string }[];
  readonly journal: { nodes: { action: string; caseVersion: number | null }[] };
}

describe('what the subject is shown of its case before the papers reach it', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: at(MONDAY) });
  });
  afterAll(() => world.stop());

  async function shown(email: string, { id }: { id: string }): Promise<Shown> {
    const found = await world.read<Shown>(email, id, SHOWN);
    if (!found) throw new Error('not to be seen');
    return found;
  }

  async function listed(email: string, state: string): Promise<string[]> {
    const client = await world.as(email);
    const { inspections } = await client.run<{ inspections: { nodes: { id: string; state: string }[] } }>(
      'query ($state: [InspectionState!]) { inspections(first: 100, filter: { state: $state }) { nodes { id state } } }',
      { state: [state] },
    );
    expect(inspections.nodes.filter((node) => node.state !== state)).toEqual([]);
    return inspections.nodes.map(({ id }) => id);
  }

  test('[clause 22] a result act that is drawn up changes nothing for the subject till it is handed over, in lists and filters too', async () => {
    const before = await started(world);
    const known = await shown(SUBJECT, before);
    expect(known).toMatchObject({ version: before.version, state: 'IN_PROGRESS' });
    world.at(at(MONDAY));
    const of = await drawnUp(world);
    const first = await shown(SUBJECT, of);
    expect(first).toMatchObject({ state: 'IN_PROGRESS', stateTitle: known.stateTitle });
    expect(first.timeline).toEqual(
      known.timeline.map((step) => expect.objectContaining({ key: step.key, state: step.state })),
    );
    expect(await shown(INSPECTOR, of)).toMatchObject({ state: 'RESULTS_DRAWN_UP', version: of.version });
    expect(await listed(SUBJECT, 'IN_PROGRESS')).toContain(of.id);
    expect(await listed(SUBJECT, 'RESULTS_DRAWN_UP')).toEqual([]);
    expect(await listed(INSPECTOR, 'RESULTS_DRAWN_UP')).toContain(of.id);
    expect(await listed(INSPECTOR, 'IN_PROGRESS')).not.toContain(of.id);
    const handed = await world.act(INSPECTOR, 'handOverResultAct', of, { input: PERSON });
    const last = await shown(SUBJECT, handed);
    expect(last).toMatchObject({ state: 'HANDED_OVER', version: first.version + 1 });
    expect(await listed(SUBJECT, 'HANDED_OVER')).toContain(of.id);
  });

  test('[clause 22] the subject’s version counts what it was told of: not the answers, not the act drawn up', async () => {
    world.at(at(MONDAY));
    const of = await started(world);
    const known = (await shown(SUBJECT, of)).version;
    const later = await answered(world, of, ['MET', 'SIGNIFICANT']);
    expect(later.version).toBe(of.version + 2);
    const seen = await shown(SUBJECT, of);
    expect(seen.version).toBe(known);
    expect(new Set(seen.journal.nodes.map(({ caseVersion }) => caseVersion))).toEqual(new Set([null]));
    expect((await shown(INSPECTOR, of)).journal.nodes.map(({ caseVersion }) => caseVersion)).toContain(
      later.version,
    );
  });

  const ANSWER = `mutation ($id: ID!, $version: Int!, $key: String!) { answerDocumentRequest(requestId: $id, expectedVersion: $version,
    idempotencyKey: $key, input: { text: "Attached", fileIds: [] }) { id state } }`;

  async function asked(): Promise<{ of: Case; request: { id: string; version: number } }> {
    world.at(at(MONDAY));
    const of = await world.act(INSPECTOR, 'sendDocumentRequest', await started(world), {
      input: { text: 'Journals', items: ['Journal of May'], dueDate: '2026-06-05' },
    });
    const found = await world.read<{ requests: { id: string; version: number }[] }>(
      SUBJECT,
      of.id,
      'requests { id version }',
    );
    return { of, request: found?.requests[0] as { id: string; version: number } };
  }

  test('[clause 5] the subject’s commands go by its own version, whatever the office did in between', async () => {
    const { of, request } = await asked();
    await answered(world, of, ['MET', 'MET']);
    const clerk = await world.as(CLERK);
    const done = await clerk.run(ANSWER, { ...request, key: randomUUID() });
    expect(done).toMatchObject({ answerDocumentRequest: { state: 'ANSWERED' } });
    const { version } = await shown(SUBJECT, of);
    await answered(world, { ...of, version: of.version + 3 }, ['MET', 'MET', 'MET']);
    expect((await shown(SUBJECT, of)).version).toBe(version);
    world.at(at('2026-06-10'));
    const act = { place: 'Almaty', conclusions: 'All points are met', remedy: [] };
    const drawn = await world.act(
      INSPECTOR,
      'drawUpResultAct',
      { ...of, version: of.version + 6 },
      { input: act },
    );
    await world.act(INSPECTOR, 'handOverResultAct', drawn, { input: PERSON });
    const input = { text: 'We disagree', fileIds: [] };
    const stale = await world.refused('STALE_VERSION', SUBJECT, 'fileObjection', of, { input, version });
    // What happened meanwhile, as far as the subject may know it.
    expect(stale.errors[0].extensions['changes']).toMatchObject([{ action: 'resultActHandedOver' }]);
    const filed = await world.act(SUBJECT, 'fileObjection', of, { input, version: version + 1 });
    expect(filed.version).toBe(version + 2);
    await world.refused('STALE_VERSION', SUBJECT, 'fileObjection', of, { input, version: version + 9 });
  });
});
