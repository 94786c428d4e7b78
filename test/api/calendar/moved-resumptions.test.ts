import { randomUUID } from 'node:crypto';
import { workerTurn } from '../../builders/worker-turn';
import { at, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { suspended } from '../inspection/support/suspension';
import { openWorld, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world?.stop());

const INPUT = {
  kind: 'DAY_OFF',
  date: '2026-07-07',
  number: '706',
  decreedOn: '2026-06-05',
  source: 'Decree of the Government',
  reason: 'A day off for all',
};

interface Suspension {
  latestResumption: string;
  resumptionMoves: object[];
}

async function suspensionFor(email: string, id: string): Promise<Suspension | undefined> {
  const of = await world.read<{ suspension: Suspension }>(
    email,
    id,
    'suspension { latestResumption resumptionMoves { earlierDate date decree { number reason takesBack { number } } } }',
  );
  return of?.suspension;
}

describe('the latest day of resumption of a suspension, once a decree takes it off', () => {
  test('[clause 20] moves with the old day, the new one and the reason before both sides, also when the decree is taken back', async () => {
    const { id } = await suspended(world);
    world.at(at('2026-06-05'));
    const admin = await world.as(ADMIN);
    const preview = await admin.run(
      'query ($input: EnterDecreeInput!) { decreePreview(input: $input) { resumptions } }',
      { input: INPUT },
    );
    expect(preview).toEqual({ decreePreview: { resumptions: 1 } });
    await admin.run(
      `mutation ($input: EnterDecreeInput!, $key: String!) {
        enterDecree(input: $input, idempotencyKey: $key, expectedVersion: 0) { id } }`,
      { input: INPUT, key: randomUUID() },
    );
    await workerTurn(world);
    const by = {
      earlierDate: '2026-07-07',
      date: '2026-07-08',
      decree: { number: '706', reason: INPUT.reason, takesBack: null },
    };
    for (const email of [INSPECTOR, SUBJECT])
      expect(await suspensionFor(email, id)).toEqual({
        latestResumption: '2026-07-08',
        resumptionMoves: [by],
      });
    const told = `select count(*)::int as value from journal_entry
      where action = 'latestResumptionMoved' and disclosed_to_subject_id is not null`;
    expect(await world.value(told)).toBe(1);
    await admin.run(
      `mutation ($key: String!) {
        takeBackDecree(id: "1", reason: "Wrong day", idempotencyKey: $key, expectedVersion: 1) { id } }`,
      { key: randomUUID() },
    );
    await workerTurn(world);
    const back = {
      earlierDate: '2026-07-08',
      date: '2026-07-07',
      decree: { number: '706', reason: 'Wrong day', takesBack: { number: '706' } },
    };
    for (const email of [INSPECTOR, SUBJECT])
      expect(await suspensionFor(email, id)).toEqual({
        latestResumption: '2026-07-07',
        resumptionMoves: [back, by],
      });
  });
});
