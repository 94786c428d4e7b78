import { randomUUID } from 'node:crypto';
import { openWorld, type World } from '../inspection/support/world';
import { at } from '../inspection/support/course';
import { inform, LATE, running, seen, sendRequest } from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';

const ADMIN = 'admin@agency.demo';
const HEAD = 'head.almaty@agency.demo';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world?.stop());

const ENTER = `mutation ($input: EnterDecreeInput!, $key: String!) {
  enterDecree(input: $input, idempotencyKey: $key, expectedVersion: 0) { id } }`;
const TAKE_BACK = `mutation ($key: String!) {
  takeBackDecree(id: "1", reason: "Wrong day", idempotencyKey: $key, expectedVersion: 1) { id } }`;
const DECREE = {
  kind: 'MOURNING',
  date: '2026-07-03',
  number: '41',
  decreedOn: '2026-07-01',
  source: 'Decree of the President',
  reason: 'National mourning',
};

interface Act {
  id: string;
  version: number;
  kind: string;
  decision: string | null;
  decree: { takenBackBy: { reason: string } | null };
  actions: { name: string }[];
}

async function actsOf(email: string, filter: object = {}): Promise<Act[]> {
  const client = await world.as(email);
  const { followedActs } = await client.run<{ followedActs: { nodes: Act[] } }>(
    `query ($filter: FollowedActFilter) { followedActs(filter: $filter) {
      nodes { id version kind decision decree { takenBackBy { reason } } actions { name } } } }`,
    { filter },
  );
  return followedActs.nodes;
}

const DECIDE = `mutation ($id: ID!, $key: String!, $version: Int!) {
  decideFollowedAct(id: $id, decision: WITHDRAWN, reason: "In time by the decree", idempotencyKey: $key, expectedVersion: $version) {
    decision } }`;
const toDecide = ({ id, version }: Act) => ({ id, version, key: randomUUID() });

/** Due on 7 July, answered on the 8th: late till the decree of 3 July gives one day more. */
async function answeredLate(): Promise<Act> {
  const of = await running(world, ['MINOR', 'MET', 'MET']);
  world.at(LATE);
  const asked = await sendRequest(world, await seen(world, of));
  world.at(at('2026-07-08'));
  await inform(world, asked, 'MINOR');
  const admin = await world.as(ADMIN);
  await admin.run(ENTER, { input: DECREE, key: randomUUID() });
  await workerTurn(world);
  const [mark] = (await actsOf(HEAD)).filter(({ kind }) => kind === 'LATE_MARK');
  if (!mark) throw new Error('no mark of lateness is listed');
  return mark;
}

const dueDate = () => world.value(`select due_date::text as value from deadline where rule = 'P28_3_ANSWER'`);

describe('a mark of lateness that a decree bears out no more', () => {
  test('[clause 28-3] is withdrawn by the head of the office, and the term says what it said before', async () => {
    const mark = await answeredLate();
    const head = await world.as(HEAD);
    const { decideFollowedAct } = await head.run<{ decideFollowedAct: object }>(DECIDE, toDecide(mark));
    expect(decideFollowedAct).toEqual({ decision: 'WITHDRAWN' });
    expect(await dueDate()).toBe('2026-07-08');
    const { deadlineMoves } = await head.run<{ deadlineMoves: { nodes: { earlierExplanation: string }[] } }>(
      '{ deadlineMoves { nodes { earlierExplanation } } }',
    );
    expect(deadlineMoves.nodes.map(({ earlierExplanation }) => earlierExplanation)).toEqual([
      expect.stringContaining('7 July 2026'),
    ]);
  });

  test('[clause 28-3] stands once the decree is taken back: nobody decides on it any more, and it says why', async () => {
    const mark = await answeredLate();
    const admin = await world.as(ADMIN);
    await admin.run(TAKE_BACK, { key: randomUUID() });
    const [lapsed] = await actsOf(HEAD);
    expect(lapsed).toMatchObject({
      id: mark.id,
      decision: null,
      decree: { takenBackBy: { reason: 'Wrong day' } },
      actions: [],
    });
    expect(await actsOf(HEAD, { undecided: true })).toEqual([]);
    const head = await world.as(HEAD);
    await head.expectRefusal('FOLLOWED_ACT_LAPSED', DECIDE, toDecide(mark));
    await workerTurn(world);
    expect(await dueDate()).toBe('2026-07-07');
  });
});
