import { randomUUID } from 'node:crypto';
import { inform, LATE, running, seen, sendRequest } from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';
import { at, INSPECTOR } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const HEAD = 'head.almaty@agency.demo';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await answeredLate();
});
afterEach(() => world?.stop());

const DECREE = {
  kind: 'MOURNING',
  date: '2026-07-03',
  number: '41',
  decreedOn: '2026-07-01',
  source: 'Decree of the President',
  reason: 'National mourning',
};

/** Due on 7 July, answered on the 8th: late till the decree of 3 July gives one day more. */
async function answeredLate(): Promise<void> {
  const of = await running(world, ['MINOR', 'MET', 'MET']);
  world.at(LATE);
  const asked = await sendRequest(world, await seen(world, of));
  world.at(at('2026-07-08'));
  await inform(world, asked, 'MINOR');
  const enter = `mutation ($input: EnterDecreeInput!, $key: String!) {
    enterDecree(input: $input, idempotencyKey: $key, expectedVersion: 0) { id } }`;
  await (await world.as(ADMIN)).run(enter, { input: DECREE, key: randomUUID() });
  await workerTurn(world);
}

interface Item {
  id: string;
  kind: string;
  code: string;
  clause: string;
  title: string;
  subject: { id: string } | null;
}

async function waiting(email: string, mine = false) {
  const client = await world.as(email);
  const { waiting: found } = await client.run<{
    waiting: { nodes: Item[]; totals: { undated: number } };
  }>(
    `query ($mine: Boolean) { waiting(first: 200, filter: { mine: $mine }) { totals { undated }
      nodes { id kind code clause title subject { id } } } }`,
    { mine },
  );
  return { decided: found.nodes.filter(({ code }) => code.startsWith('STEP_DECIDE_')), ...found.totals };
}

const DECIDE = `mutation ($id: ID!, $key: String!) {
  decideFollowedAct(id: $id, decision: CONFIRMED, reason: "Late all the same", idempotencyKey: $key, expectedVersion: 1) { decision } }`;

const idOf = (item: Item | undefined) => item?.id.replace('DECIDE_FOLLOWED_ACT-', '');

describe('what followed from a date that a decree moved', () => {
  test('[clause 28-3] waits for the head of the office: what it is, of which term, both dates and the decree; decided, it is gone', async () => {
    const before = await waiting(HEAD, true);
    expect(before.decided).toEqual([
      {
        id: expect.stringMatching(/^DECIDE_FOLLOWED_ACT-\d+$/) as string,
        kind: 'STEP',
        code: 'STEP_DECIDE_FOLLOWED_LATE_MARK',
        clause: '28-3',
        title: expect.stringMatching(
          /^Confirm or withdraw: mark that it was done late\. The term “.+” was moved from 07\.07\.2026 to 08\.07\.2026 by decree № 41$/,
        ) as string,
        subject: { id: expect.any(String) as string },
      },
    ]);
    const head = await world.as(HEAD);
    await head.run(DECIDE, { id: idOf(before.decided[0]), key: randomUUID() });
    const after = await waiting(HEAD);
    expect(after.decided).toEqual([]);
    expect(after.undated).toBe(before.undated - 1);
  });

  test('[clause 28-3] stands once, however many decrees moved the date, and the last of them tells all', async () => {
    const enter = `mutation ($input: EnterDecreeInput!, $key: String!) {
      enterDecree(input: $input, idempotencyKey: $key, expectedVersion: 1) { id } }`;
    const input = { ...DECREE, date: '2026-07-02', number: '42' };
    await (await world.as(ADMIN)).run(enter, { input, key: randomUUID() });
    await workerTurn(world);
    const head = await world.as(HEAD);
    const listed = async () =>
      (
        await head.run<{
          followedActs: { nodes: { decision: string | null; dateNow: string; moves: object[] }[] };
        }>(
          '{ followedActs { nodes { decision dateNow moves { earlierDueDate dueDate decree { number reason takesBack { id } } } } } }',
        )
      ).followedActs.nodes;
    const entry = (number: string, reason = 'National mourning', takesBack: object | null = null) => ({
      number,
      reason,
      takesBack,
    });
    const moves = [
      { earlierDueDate: '2026-07-07', dueDate: '2026-07-08', decree: entry('41') },
      { earlierDueDate: '2026-07-08', dueDate: '2026-07-09', decree: entry('42') },
    ];
    expect(await listed()).toEqual([{ decision: null, dateNow: '2026-07-09', moves }]);
    const { decided } = await waiting(HEAD);
    expect(decided).toMatchObject([
      { title: expect.stringContaining('was moved from 07.07.2026 to 09.07.2026 by decree № 41, № 42') },
    ]);
    await head.run(DECIDE, { id: idOf(decided[0]), key: randomUUID() });
    expect(await listed()).toMatchObject([{ decision: 'CONFIRMED', moves }]);
    expect((await waiting(HEAD)).decided).toEqual([]);
    const takeBack = `mutation ($id: ID!, $version: Int!, $key: String!) {
      takeBackDecree(id: $id, reason: "Wrong day", idempotencyKey: $key, expectedVersion: $version) { id } }`;
    const admin = await world.as(ADMIN);
    await admin.run(takeBack, { id: '1', version: 2, key: randomUUID() });
    const back = (number: string, id: string) => entry(number, 'Wrong day', { id });
    const first = { earlierDueDate: '2026-07-09', dueDate: '2026-07-08', decree: back('41', '1') };
    expect(await listed()).toEqual([
      { decision: 'CONFIRMED', dateNow: '2026-07-08', moves: [...moves, first] },
    ]);
    await admin.run(takeBack, { id: '2', version: 3, key: randomUUID() });
    const second = { earlierDueDate: '2026-07-08', dueDate: '2026-07-07', decree: back('42', '2') };
    expect(await listed()).toEqual([
      { decision: 'CONFIRMED', dateNow: '2026-07-07', moves: [...moves, first, second] },
    ]);
  });

  test('[clause 12] waits for nobody else: no inspector, no other office, not the Chair while it is an office’s own', async () => {
    for (const email of [INSPECTOR, 'head.karagandy@agency.demo', 'chair@agency.demo'])
      expect((await waiting(email)).decided).toEqual([]);
  });

  test('[clause 4] that is no office’s own waits for the Chair', async () => {
    await world.value('update followed_act set authority_id = null returning id as value');
    expect((await waiting('chair@agency.demo')).decided).toHaveLength(1);
    expect((await waiting(HEAD)).decided).toEqual([]);
  });

  test('[clause 28-3] is read alone where the list leads to it, and waits no more once the decree is taken back', async () => {
    const [item] = (await waiting(HEAD)).decided;
    const head = await world.as(HEAD);
    const one = 'query ($id: ID!) { followedActs(filter: { id: $id }) { nodes { id } } }';
    expect(await head.run(one, { id: idOf(item) })).toEqual({
      followedActs: { nodes: [{ id: idOf(item) }] },
    });
    expect(await head.run(one, { id: '999' })).toEqual({ followedActs: { nodes: [] } });
    const takeBack = `mutation ($key: String!) {
      takeBackDecree(id: "1", reason: "Wrong day", idempotencyKey: $key, expectedVersion: 1) { id } }`;
    await (await world.as(ADMIN)).run(takeBack, { key: randomUUID() });
    expect((await waiting(HEAD)).decided).toEqual([]);
  });
});
