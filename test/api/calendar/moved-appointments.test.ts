import { randomUUID } from 'node:crypto';
import { appointFollowUp, beginFollowUp, tellOfFollowUp } from '../../builders/follow-up';
import {
  dutiesOf,
  inform,
  LATE,
  read,
  running,
  seen,
  sendRequest,
  type Prescription,
} from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';
import { at, INSPECTOR, PERSON, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const HEAD = 'head.almaty@agency.demo';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world?.stop());

interface Act {
  id: string;
  version: number;
  kind: string;
  actId: string;
  actNumber: string | null;
  decision: string | null;
  earlierDueDate: string;
  dueDate: string;
}

/** Asked on 1 July, due on the 7th and not answered: on the 8th the inspection on ground 8.2 is appointed. */
async function appointed(): Promise<{ of: Prescription; inspection: Case }> {
  const silent = await running(world, ['MINOR', 'MET', 'MET']);
  world.at(LATE);
  const of = await sendRequest(world, await seen(world, silent));
  world.at(at('2026-07-08'));
  await workerTurn(world);
  return { of, inspection: await appointFollowUp(world, await seen(world, of), 'PRESCRIPTION_CONTROL') };
}

/** The term of the answer becomes 8 July. */
async function decree(): Promise<void> {
  const input = {
    kind: 'MOURNING',
    date: '2026-07-03',
    number: '41',
    decreedOn: '2026-07-01',
    source: 'Decree of the President',
    reason: 'National mourning',
  };
  await (
    await world.as(ADMIN)
  ).run(
    `mutation ($input: EnterDecreeInput!, $key: String!) {
      enterDecree(input: $input, idempotencyKey: $key, expectedVersion: 0) { id } }`,
    { input, key: randomUUID() },
  );
  await workerTurn(world);
}

async function listed(wanted = 'APPOINTMENT'): Promise<Act> {
  const head = await world.as(HEAD);
  const { followedActs } = await head.run<{ followedActs: { nodes: Act[] } }>(
    '{ followedActs { nodes { id version kind actId actNumber decision earlierDueDate dueDate } } }',
  );
  const [act] = followedActs.nodes.filter(({ kind }) => kind === wanted);
  if (!act) throw new Error(`no ${wanted} is listed`);
  return act;
}

const DECIDE = `mutation ($id: ID!, $version: Int!, $key: String!, $decision: FollowedActDecision!) {
  decideFollowedAct(id: $id, decision: $decision, reason: "By the decree", idempotencyKey: $key, expectedVersion: $version) { decision } }`;
const decided = ({ id, version }: Act, decision: string) => ({ id, version, decision, key: randomUUID() });

const numberOf = ({ id }: Case) =>
  world.value<string>('select act_number as value from inspection where id = $1', [id]);
const now = async ({ id }: Case) => {
  const found = await world.read<Case>(INSPECTOR, id, 'id version');
  if (!found) throw new Error('the case is not seen');
  return found;
};

describe('an inspection appointed on a request that was not answered, once a decree has moved that date', () => {
  test('[clause 28-3] is listed with both dates and its number, its ground stands no more, and it is not registered', async () => {
    const { inspection } = await appointed();
    await decree();
    expect(await listed()).toMatchObject({
      actId: inspection.id,
      actNumber: await numberOf(inspection),
      decision: null,
      earlierDueDate: '2026-07-07',
      dueDate: '2026-07-08',
    });
    const seenBy = await world.read<{ findings: { code: string; overtakenBy: string | null }[] }>(
      INSPECTOR,
      inspection.id,
      'findings { code overtakenBy }',
    );
    expect(seenBy?.findings).toContainEqual({ code: 'GROUND_STANDS', overtakenBy: 'MOVED_TERM' });
    const refusal = await world.refused(
      'REFUSED_BY_LAW',
      INSPECTOR,
      'registerAppointment',
      await now(inspection),
    );
    expect(refusal.findings).toMatchObject([
      {
        clause: '28-3',
        code: 'GROUND_TERM_MOVED',
        severity: 'VOID',
        message: expect.stringContaining('№ 41'),
      },
    ]);
  });

  test('[clause 28-3] the head confirms it with a reason, and it goes on; the administrator decides nothing', async () => {
    const { inspection } = await appointed();
    await decree();
    const act = await listed();
    await (await world.as(ADMIN)).expectRefusal('FORBIDDEN', DECIDE, decided(act, 'CONFIRMED'));
    await (await world.as(HEAD)).run(DECIDE, decided(act, 'CONFIRMED'));
    const registered = await world.act(INSPECTOR, 'registerAppointment', await now(inspection));
    expect(registered).toMatchObject({ state: 'REGISTERED' });
  });

  test('[clause 28-3] the head withdraws it: the appointment is cancelled, and the prescription goes on with the moved date', async () => {
    const { of, inspection } = await appointed();
    await decree();
    await (await world.as(HEAD)).run(DECIDE, decided(await listed(), 'WITHDRAWN'));
    await workerTurn(world);
    const cancelled = await world.read<{ state: string }>(INSPECTOR, inspection.id, 'state');
    expect(cancelled).toEqual({ state: 'WITHDRAWN' });
    expect(await dutiesOf(world, of)).toEqual([]);
    const again = await seen(world, of);
    expect(again.deadlines.find(({ rule }) => rule === 'P28_3_ANSWER')).toMatchObject({
      dueDate: '2026-07-08',
    });
  });

  test('[clause 28-3] one whose subject has its notice is listed too, and is not handed over after the moved date either', async () => {
    const { inspection } = await appointed();
    await tellOfFollowUp(world, inspection);
    await decree();
    expect(await listed()).toMatchObject({ earlierDueDate: '2026-07-07', dueDate: '2026-07-08' });
    world.at(at('2026-07-13'));
    const input = { ...PERSON, checklistAcquainted: true };
    const of = await now(inspection);
    const refusal = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'handOverAppointment', of, { input });
    expect(refusal.findings).toMatchObject([{ code: 'GROUND_TERM_MOVED' }]);
  });

  test('[clause 28-3] answered late by the earlier date and in time by the moved one: it waits for the head', async () => {
    const { of, inspection } = await appointed();
    await inform(world, (await read(world, SUBJECT, of)) ?? of, 'MINOR');
    await decree();
    world.at(at('2026-07-09'));
    await world.refused('REFUSED_BY_LAW', INSPECTOR, 'registerAppointment', await now(inspection));
    await world.act(HEAD, 'cancelAppointment', await now(inspection));
    expect(await listed()).toMatchObject({ decision: 'WITHDRAWN' });
    // The late answer opens the duty anew, till the head withdraws the mark of lateness as well.
    expect(await dutiesOf(world, of)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_2' }]);
    await (await world.as(HEAD)).run(DECIDE, decided(await listed('LATE_MARK'), 'WITHDRAWN'));
    await workerTurn(world);
    expect(await dutiesOf(world, of)).toEqual([]);
  });

  test('[clause 28-3] one that has begun is confirmed or stays listed: nothing cancels it any more', async () => {
    const { inspection } = await appointed();
    await beginFollowUp(world, inspection);
    await decree();
    const act = await listed();
    const head = await world.as(HEAD);
    await head.expectRefusal('FOLLOWED_ACT_BEGUN', DECIDE, decided(act, 'WITHDRAWN'));
    await head.run(DECIDE, decided(act, 'CONFIRMED'));
  });
});
