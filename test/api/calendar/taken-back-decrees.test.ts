import { randomUUID } from 'node:crypto';
import { appointFollowUp } from '../../builders/follow-up';
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
import { at, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const HEAD = 'head.almaty@agency.demo';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world?.stop());

/** The term of the answer becomes 8 July by one, 9 July by both. */
async function decree(version = 0): Promise<void> {
  const input = {
    kind: 'MOURNING',
    date: `2026-07-0${3 - version}`,
    number: `${41 + version}`,
    decreedOn: '2026-07-01',
    source: 'Decree of the President',
    reason: 'National mourning',
  };
  const enter = `mutation ($input: EnterDecreeInput!, $key: String!, $version: Int!) {
    enterDecree(input: $input, idempotencyKey: $key, expectedVersion: $version) { id } }`;
  await (await world.as(ADMIN)).run(enter, { input, key: randomUUID(), version });
  await workerTurn(world);
}

async function takeBack(id = '1', version = 1): Promise<void> {
  const text = `mutation ($id: ID!, $key: String!, $version: Int!) {
    takeBackDecree(id: $id, reason: "Wrong day", idempotencyKey: $key, expectedVersion: $version) { id } }`;
  await (await world.as(ADMIN)).run(text, { id, key: randomUUID(), version });
  await workerTurn(world);
}

interface Act {
  id: string;
  version: number;
  kind: string;
}

async function decide(kind: string, decision: string): Promise<void> {
  const head = await world.as(HEAD);
  const { followedActs } = await head.run<{ followedActs: { nodes: Act[] } }>(
    '{ followedActs(filter: { undecided: true }) { nodes { id version kind } } }',
  );
  const act = followedActs.nodes.find((one) => one.kind === kind);
  if (!act) throw new Error(`no ${kind} is listed`);
  await head.run(
    `mutation ($id: ID!, $version: Int!, $key: String!, $decision: FollowedActDecision!) {
      decideFollowedAct(id: $id, decision: $decision, reason: "By the decree", idempotencyKey: $key, expectedVersion: $version) { id } }`,
    { id: act.id, version: act.version, decision, key: randomUUID() },
  );
  await workerTurn(world);
}

/** Asked on 1 July, due on the 7th. */
async function asked(): Promise<Prescription> {
  const of = await running(world, ['MINOR', 'MET', 'MET']);
  world.at(LATE);
  const sent = await sendRequest(world, await seen(world, of));
  world.at(at('2026-07-08'));
  await workerTurn(world);
  return sent;
}

async function ground({ id }: Case) {
  const found = await world.read<{ findings: { code: string; overtakenBy: string | null }[] }>(
    INSPECTOR,
    id,
    'findings { code overtakenBy }',
  );
  return found?.findings.filter(({ code }) => code === 'GROUND_STANDS').map(({ overtakenBy }) => overtakenBy);
}
const dueDate = () => world.value(`select due_date::text as value from deadline where rule = 'P28_3_ANSWER'`);

describe('a decree that is taken back after the head decided on what followed from the earlier date', () => {
  test.each(['CONFIRMED', undefined])(
    '[clause 28-3] the ground of an appointed inspection stands again (%s), and the journal says so',
    async (decision) => {
      const inspection = await appointFollowUp(
        world,
        await seen(world, await asked()),
        'PRESCRIPTION_CONTROL',
      );
      await decree();
      if (decision) await decide('APPOINTMENT', decision);
      expect(await ground(inspection)).toEqual(['MOVED_TERM']);
      await takeBack();
      expect(await ground(inspection)).toEqual([null]);
      const journal = await world.read<{ journal: { nodes: { action: string }[] } }>(
        INSPECTOR,
        inspection.id,
        'journal { nodes { action } }',
      );
      expect(journal?.journal.nodes.map(({ action }) => action)).toContain('termOfAppointmentMovedBack');
    },
  );

  test('[clause 28-3] of one that was withdrawn the ground stays left, and the duty asks for it anew', async () => {
    const of = await asked();
    const inspection = await appointFollowUp(world, await seen(world, of), 'PRESCRIPTION_CONTROL');
    await decree();
    await decide('APPOINTMENT', 'WITHDRAWN');
    expect(await dutiesOf(world, of)).toEqual([]);
    await takeBack();
    expect(await ground(inspection)).toEqual(['MOVED_TERM']);
    expect(await dueDate()).toBe('2026-07-07');
    // With another draft: the ground of the earlier one was left for good.
    const [duty, ...others] = await dutiesOf(world, of);
    expect([duty, others]).toMatchObject([
      { code: 'DUTY_INSPECTION_GROUND_2', draft: { state: 'DRAFT' } },
      [],
    ]);
    expect(duty?.draft?.id).not.toBe(inspection.id);
  });

  test('[clause 28-3] after a standstill and after a decree was taken back the duty stands since the term was over', async () => {
    const silent = await running(world, ['MINOR', 'MET', 'MET']);
    world.at(LATE);
    await sendRequest(world, await seen(world, silent));
    const since = () =>
      world.value(
        `select to_char(since at time zone 'Asia/Almaty', 'YYYY-MM-DD HH24:MI') as value from duty where code = 'DUTY_INSPECTION_GROUND_2' and closed_at is null`,
      );
    world.at(at('2026-07-15'));
    await workerTurn(world);
    expect(await since()).toBe('2026-07-08 00:00');
    // By the decree it was due on the 8th: the duty stands on, since a day later.
    await decree();
    expect(await since()).toBe('2026-07-09 00:00');
    world.at(at('2026-07-16', '14:04:00'));
    await takeBack();
    expect(await since()).toBe('2026-07-08 00:00');
  });

  test('[clause 28-3] a mark of lateness that was withdrawn stands again with its finding, for both sides', async () => {
    const sent = await asked();
    await inform(world, (await read(world, SUBJECT, sent)) ?? sent, 'MINOR');
    await decree();
    await decide('LATE_MARK', 'WITHDRAWN');
    expect(await dueDate()).toBe('2026-07-08');
    const late = async (email: string) => {
      const { prescriptions } = await (
        await world.as(email)
      ).run<{ prescriptions: { nodes: { findings: { code: string; overtakenBy: string | null }[] }[] } }>(
        '{ prescriptions(first: 10) { nodes { findings { code overtakenBy } } } }',
      );
      return prescriptions.nodes
        .flatMap(({ findings }) => findings)
        .filter(({ code }) => code === 'ANSWER_LATE')
        .map(({ overtakenBy }) => overtakenBy);
    };
    expect(await late(SUBJECT)).toEqual(['DECREE']);
    await takeBack();
    expect(await dueDate()).toBe('2026-07-07');
    for (const email of [HEAD, SUBJECT]) expect(await late(email)).toEqual([null]);
    const noted = await world.value(
      `select details->>'dueDate' as value from journal_entry where action = 'lateMarkRestored'`,
    );
    expect(noted).toBe('2026-07-07');
  });

  test('[clause 28-3] a notice of the missed term that was withdrawn is there again', async () => {
    await asked();
    const notices = async () => {
      const { reminders } = await (
        await world.as(SUBJECT)
      ).run<{ reminders: { nodes: { id: string; deadline: { rule: string } | null }[] } }>(
        '{ reminders { nodes { id deadline { rule } } } }',
      );
      return reminders.nodes.filter(({ deadline }) => deadline?.rule === 'P28_3_ANSWER').map(({ id }) => id);
    };
    const before = await notices();
    await decree();
    await decide('MISSED_NOTICE', 'WITHDRAWN');
    const without = await notices();
    expect(without).toHaveLength(before.length - 1);
    await takeBack();
    expect(await notices()).toEqual(before);
  });
});

describe('a decree that is taken back while another one moves the same date', () => {
  /** What waits for the head of one kind. */
  async function undecided(kind: string): Promise<object[]> {
    const { followedActs } = await (
      await world.as(HEAD)
    ).run<{ followedActs: { nodes: { kind: string }[] } }>(
      '{ followedActs(filter: { undecided: true }) { nodes { kind earlierDueDate dueDate dateNow decree { number } } } }',
    );
    return followedActs.nodes.filter((act) => act.kind === kind);
  }
  async function movesOf(kind: string): Promise<object[] | undefined> {
    const { followedActs } = await (
      await world.as(HEAD)
    ).run<{ followedActs: { nodes: { kind: string; moves: object[] }[] } }>(
      '{ followedActs { nodes { kind moves { earlierDueDate dueDate decree { number takesBack { id } } } } } }',
    );
    return followedActs.nodes.find((act) => act.kind === kind)?.moves;
  }
  const byTheOther = { earlierDueDate: '2026-07-07', dueDate: '2026-07-08', decree: { number: '42' } };

  test('[clause 28-3] the notice of the missed term waits by the other, and is there again once that is taken back too', async () => {
    await asked();
    await decree();
    await decree(1);
    expect(await dueDate()).toBe('2026-07-09');
    await takeBack('1', 2);
    expect(await dueDate()).toBe('2026-07-08');
    expect(await undecided('MISSED_NOTICE')).toMatchObject([byTheOther]);
    expect(await movesOf('MISSED_NOTICE')).toEqual([
      { earlierDueDate: '2026-07-07', dueDate: '2026-07-08', decree: { number: '41', takesBack: null } },
      { earlierDueDate: '2026-07-08', dueDate: '2026-07-09', decree: { number: '42', takesBack: null } },
      {
        earlierDueDate: '2026-07-09',
        dueDate: '2026-07-08',
        decree: { number: '41', takesBack: { id: '1' } },
      },
    ]);
    await decide('MISSED_NOTICE', 'WITHDRAWN');
    const withdrawn = () =>
      world.value<number>('select count(*)::int as value from reminder where withdrawn_at is not null');
    expect(await withdrawn()).toBe(1);
    await takeBack('2', 3);
    expect(await withdrawn()).toBe(0);
    expect(await undecided('MISSED_NOTICE')).toEqual([]);
  });

  test('[clause 28-3] an appointed inspection waits once, by the other, and its ground stands again once that is taken back too', async () => {
    const inspection = await appointFollowUp(world, await seen(world, await asked()), 'PRESCRIPTION_CONTROL');
    await decree();
    await decree(1);
    await takeBack('1', 2);
    expect(await undecided('APPOINTMENT')).toMatchObject([byTheOther]);
    expect(await ground(inspection)).toEqual(['MOVED_TERM']);
    await takeBack('2', 3);
    expect(await undecided('APPOINTMENT')).toEqual([]);
    expect(await ground(inspection)).toEqual([null]);
  });

  test('[clause 28-3] a mark of lateness that was withdrawn before the other came stands again when none moves the date', async () => {
    const sent = await asked();
    await inform(world, (await read(world, SUBJECT, sent)) ?? sent, 'MINOR');
    await decree();
    await decide('LATE_MARK', 'WITHDRAWN');
    await decree(1);
    await takeBack('1', 2);
    expect(await dueDate()).toBe('2026-07-08');
    await takeBack('2', 3);
    expect(await dueDate()).toBe('2026-07-07');
    const marks = await world.value(
      `select string_agg(coalesce(overtaken_by, 'STANDS'), ',') as value from case_finding where code = 'ANSWER_LATE'`,
    );
    expect(marks).toBe('STANDS');
    expect(
      await world.value(`select count(*)::int as value from journal_entry where action = 'lateMarkRestored'`),
    ).toBe(1);
  });
});
