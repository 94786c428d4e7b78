import { randomUUID } from 'node:crypto';
import { openWorld, type World } from '../inspection/support/world';
import { at, completed, SUBJECT } from '../inspection/support/course';
import { inform, LATE, running, seen, sendRequest } from '../../builders/prescription';
import { plan, sentLetter } from '../../builders/letter';
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

async function lateFindings(email: string): Promise<(string | null)[][]> {
  const client = await world.as(email);
  const { prescriptions } = await client.run<{
    prescriptions: { nodes: { findings: { code: string; overtakenBy: string | null }[] }[] };
  }>('{ prescriptions(first: 10) { nodes { findings { code overtakenBy } } } }');
  return prescriptions.nodes
    .flatMap(({ findings }) => findings.map(({ code, overtakenBy }) => [code, overtakenBy]))
    .filter(([code]) => code?.endsWith('_LATE'));
}

const dueDate = () => world.value(`select due_date::text as value from deadline where rule = 'P28_3_ANSWER'`);

describe('a mark of lateness that a decree bears out no more', () => {
  test('[clause 28-3] is withdrawn by the head of the office, and the term says what it said before', async () => {
    const mark = await answeredLate();
    const head = await world.as(HEAD);
    const information = ['INFORMATION_LATE', null];
    expect(await lateFindings(HEAD)).toEqual([information, ['ANSWER_LATE', null]]);
    const { decideFollowedAct } = await head.run<{ decideFollowedAct: object }>(DECIDE, toDecide(mark));
    expect(decideFollowedAct).toEqual({ decision: 'WITHDRAWN' });
    const decided = { ...mark, version: mark.version + 1 };
    const twice = await head.expectRefusal('FOLLOWED_ACT_WITHDRAWN_ALREADY', DECIDE, toDecide(decided));
    expect(twice.message).toMatch(/withdrawn on \d\d\.07\.2026, .*: “In time by the decree”/);
    expect(await dueDate()).toBe('2026-07-08');
    // The finding stays as it was written and says that it was overtaken; the subject sees the same.
    for (const email of [HEAD, SUBJECT])
      expect(await lateFindings(email)).toEqual([information, ['ANSWER_LATE', 'DECREE']]);
    const { deadlineMoves } = await head.run<{ deadlineMoves: { nodes: { earlierExplanation: string }[] } }>(
      '{ deadlineMoves { nodes { earlierExplanation } } }',
    );
    expect(deadlineMoves.nodes.map(({ earlierExplanation }) => earlierExplanation)).toEqual([
      expect.stringContaining('7 July 2026'),
    ]);
  });

  test('[clause 32] of an action plan: what was found of it stays in the letter and says that the mark was withdrawn', async () => {
    const letter = await sentLetter(world);
    world.at(at('2026-06-18'));
    await plan(world, letter);
    const input = { ...DECREE, date: '2026-06-16', decreedOn: '2026-06-15' };
    await (await world.as(ADMIN)).run(ENTER, { input, key: randomUUID() });
    await workerTurn(world);
    const [mark] = (await actsOf(HEAD)).filter(({ kind }) => kind === 'LATE_MARK');
    if (!mark) throw new Error('no mark of lateness is listed');
    await (await world.as(HEAD)).run(DECIDE, toDecide(mark));
    for (const email of [HEAD, SUBJECT]) {
      const client = await world.as(email);
      const { letterOnMeasures } = await client.run<{ letterOnMeasures: object }>(
        'query ($id: ID!) { letterOnMeasures(id: $id) { findings { code overtakenBy overtakenTitle } } }',
        { id: letter.id },
      );
      expect(letterOnMeasures).toMatchObject({
        findings: [
          {
            code: 'PLAN_LATE',
            overtakenBy: 'DECREE',
            overtakenTitle: 'A decree moved the date, and the mark of lateness was withdrawn',
          },
        ],
      });
    }
  });

  test('[clause 25] of an objection: neither side reads it as late any more, and again once the decree is taken back', async () => {
    const of = await completed(world);
    world.at(at('2026-06-16'));
    await world.act(SUBJECT, 'fileObjection', of, { input: { text: 'Point 2 was met', fileIds: [] } });
    const admin = await world.as(ADMIN);
    const input = { ...DECREE, date: '2026-06-12', decreedOn: '2026-06-11' };
    await admin.run(ENTER, { input, key: randomUUID() });
    await workerTurn(world);
    const late = async (value: boolean) => {
      for (const email of [HEAD, SUBJECT])
        expect(await world.read(email, of.id, 'objections { late }')).toEqual({
          objections: [{ late: value }],
        });
    };
    await late(true);
    const [mark] = (await actsOf(HEAD)).filter(({ kind }) => kind === 'LATE_MARK');
    if (!mark) throw new Error('no mark of lateness is listed');
    await (await world.as(HEAD)).run(DECIDE, toDecide(mark));
    await late(false);
    // As it was written: the answer is drawn from what overtook the finding.
    expect(await world.value('select late as value from objection')).toBe(true);
    await admin.run(TAKE_BACK, { key: randomUUID() });
    await workerTurn(world);
    await late(true);
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
