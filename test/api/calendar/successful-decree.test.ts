import { randomUUID } from 'node:crypto';
import { openWorld, type World } from '../inspection/support/world';
import { at, INSPECTOR } from '../inspection/support/course';
import { NOTICE, startedOn } from '../inspection/support/extension';
import { ABROAD, seeCourse, suspended, termOf } from '../inspection/support/suspension';
import { dutiesOf, LATE, running, seen, sendRequest, type Prescription } from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';

const ADMIN = 'admin@agency.demo';
const HEAD = 'head.almaty@agency.demo';
const SUBJECT_HEAD = 'head@almaty-city.demo';

let world: World;
beforeEach(async () => {
  world = await openWorld();
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

async function version(): Promise<number> {
  const { workingYear } = await world.server
    .client()
    .run<{ workingYear: { version: number } }>('{ workingYear(year: 2026) { version } }');
  return workingYear.version;
}

async function enter(input: object = {}): Promise<string> {
  const admin = await world.as(ADMIN);
  const { enterDecree } = await admin.run<{ enterDecree: { id: string } }>(
    `mutation ($input: EnterDecreeInput!, $key: String!, $version: Int!) {
      enterDecree(input: $input, idempotencyKey: $key, expectedVersion: $version) { id } }`,
    { input: { ...DECREE, ...input }, key: randomUUID(), version: await version() },
  );
  return enterDecree.id;
}

interface Move {
  earlierDueDate: string;
  dueDate: string;
  earlierExplanation: string;
  decree: { number: string; reason: string };
}
const MOVES = `{ deadlineMoves { nodes { rule earlierDueDate dueDate earlierExplanation decree { number reason } } } }`;

async function movesFor(email: string): Promise<Move[]> {
  const client = await world.as(email);
  return (await client.run<{ deadlineMoves: { nodes: Move[] } }>(MOVES)).deadlineMoves.nodes;
}

/** The request of clause 28-2 that was sent on 1 July 2026 in the morning: three working days, the 6th being a holiday. */
async function asked(): Promise<Prescription> {
  const of = await running(world, ['MINOR', 'MET', 'MET']);
  world.at(LATE);
  return sendRequest(world, await seen(world, of));
}

async function dueOf(of: Prescription): Promise<string> {
  return world.value(`select due_date::text as value from information_request where prescription_id = $1`, [
    of.id,
  ]);
}

describe('a decree', () => {
  test('[clause 28-3] moves an open term with its reason, and both sides are told the same', async () => {
    const of = await asked();
    expect(await dueOf(of)).toBe('2026-07-07');
    await enter();
    await workerTurn(world);
    expect(await dueOf(of)).toBe('2026-07-08');
    const told = {
      rule: 'P28_3_ANSWER',
      earlierDueDate: '2026-07-07',
      dueDate: '2026-07-08',
      decree: { number: '41', reason: 'National mourning' },
    };
    for (const email of [HEAD, SUBJECT_HEAD]) {
      const [move, ...others] = await movesFor(email);
      expect(move).toMatchObject(told);
      expect(move.earlierExplanation).toContain('7 July 2026');
      expect(others).toEqual([]);
      const client = await world.as(email);
      const { prescription } = await client.run<{
        prescription: {
          deadlines: { rule: string; days: { reason: string }[]; moves: Move[] }[];
          journal: { nodes: { action: string }[] };
        };
      }>(
        `query ($id: ID!) { prescription(id: $id) { deadlines { rule days { reason } moves { earlierDueDate dueDate } }
          journal(first: 50) { nodes { action } } } }`,
        { id: of.id },
      );
      const term = prescription.deadlines.find(({ rule }) => rule === 'P28_3_ANSWER');
      expect(term?.moves).toEqual([{ earlierDueDate: '2026-07-07', dueDate: '2026-07-08' }]);
      expect(term?.days.map(({ reason }) => reason)).toContain(
        'day of national mourning: Decree of the President, № 41, 01.07.2026',
      );
      expect(prescription.journal.nodes.map(({ action }) => action)).toContain('informationRequestTermMoved');
    }
    expect(await movesFor('head@karagandy.demo')).toEqual([]);
  });

  test('[clause 20] takes nothing from the days that a suspended inspection is given back (D52)', async () => {
    const of = await suspended(world);
    // Nine of ten days are left of a term that ends on 17 June; then one of them is no working day any more.
    await enter({ date: '2026-06-10', decreedOn: '2026-06-04' });
    await workerTurn(world);
    world.at(at('2026-07-07', '00:00:00'));
    await workerTurn(world);
    for (const email of [HEAD, SUBJECT_HEAD]) {
      const course = await seeCourse(world, email, of.id);
      // From Tuesday 7 July, the 6th being a holiday: nine days.
      expect(course).toMatchObject({
        state: 'IN_PROGRESS',
        endDate: '2026-07-17',
        suspension: { daysLeft: 9, resumedOn: '2026-07-07', newEnd: '2026-07-17' },
      });
      const completion = termOf(course, 'P23_COMPLETION');
      expect(completion?.dueDate).toBe('2026-07-17');
      expect(completion?.dateMoves).toEqual([
        expect.stringContaining('9 working days given back: 17 July 2026 instead of 17 June 2026'),
      ]);
    }
  });

  describe('[clause 20] [clause 21] the end of an inspection that went on by itself', () => {
    const END = `version endDate suspension { newEnd } deadlines { rule dueDate provisional explanation dateMoves }`;
    type Seen = {
      version: number;
      endDate: string;
      suspension: { newEnd: string };
      deadlines: {
        rule: string;
        dueDate: string;
        provisional: boolean;
        explanation: string;
        dateMoves: string[];
      }[];
    };
    async function endOf(email: string, id: string) {
      const end = await world.read<Seen>(email, id, END);
      if (!end) throw new Error('the case is not seen');
      const { deadlines, version, endDate, suspension } = end;
      return { term: deadlines.find(({ rule }) => rule === 'P23_COMPLETION'), version, endDate, suspension };
    }

    test('follows a decree till a document carries it, then stays (D50, D52)', async () => {
      const of = await suspended(world);
      world.at(at('2026-07-07', '00:00:00'));
      await workerTurn(world);
      const first = (await endOf(HEAD, of.id)).term;
      expect(first?.dueDate).toBe('2026-07-17');
      expect(first?.explanation).toContain('9 working days given back, counting from 7 July 2026');
      expect(first?.explanation).not.toContain('set in the document');
      await enter({ date: '2026-07-09', decreedOn: '2026-07-04' });
      await workerTurn(world);
      const told = { rule: 'P23_COMPLETION', earlierDueDate: '2026-07-17', dueDate: '2026-07-20' };
      for (const email of [HEAD, SUBJECT_HEAD]) {
        expect(await movesFor(email)).toEqual([expect.objectContaining(told)]);
        expect(await endOf(email, of.id)).toMatchObject({
          endDate: '2026-07-20',
          suspension: { newEnd: '2026-07-20' },
          term: {
            dueDate: '2026-07-20',
            provisional: false,
            dateMoves: [expect.stringContaining('9 working days given back: 20 July 2026')],
          },
        });
      }
      const { version } = await endOf(HEAD, of.id);
      await world.act(INSPECTOR, 'sendResumptionNotice', { ...of, version }, { input: NOTICE });
      await enter({ number: '42', date: '2026-07-10', decreedOn: '2026-07-04' });
      await workerTurn(world);
      const { term, endDate } = await endOf(HEAD, of.id);
      expect(endDate).toBe('2026-07-20');
      expect(term?.dueDate).toBe('2026-07-20');
      expect(term?.explanation).toContain('the date set in the document: 20 July 2026');
    });

    test('is provisional where it runs through a year that is not decreed', async () => {
      const of = await startedOn(world, '2027-01-27', '2027-01-25');
      world.at(at('2027-01-29'));
      const input = { ...ABROAD, expectedOn: '2027-04-01' };
      await world.act(HEAD, 'suspendInspection', of, { input });
      world.at(at('2027-03-01', '00:00:00'));
      await workerTurn(world);
      expect((await endOf(HEAD, of.id)).term).toMatchObject({ dueDate: '2027-03-11', provisional: true });
    });
  });

  test('[clause 28-3] the inspection drafted of the earlier date is listed; the head withdraws it and the duty is closed', async () => {
    const of = await asked();
    world.at(at('2026-07-08'));
    await workerTurn(world);
    const drafted = await world.value<string>(
      `select draft_inspection_id::text as value from duty where code = 'DUTY_INSPECTION_GROUND_2'`,
    );
    await enter();
    await workerTurn(world);
    const head = await world.as(HEAD);
    const { followedActs } = await head.run<{
      followedActs: {
        nodes: { id: string; version: number; kind: string; actId: string; actions: object[] }[];
      };
    }>('{ followedActs(filter: { undecided: true }) { nodes { id version kind actId actions { name } } } }');
    expect(followedActs.nodes.map(({ kind }) => kind).toSorted()).toEqual([
      'INSPECTION_DRAFT',
      'MISSED_NOTICE',
    ]);
    expect((await dutiesOf(world, of)).filter(({ code }) => code === 'DUTY_INSPECTION_GROUND_2')).toEqual([]);
    for (const { id, version: expectedVersion, kind, actId, actions } of followedActs.nodes) {
      expect(actions).toEqual([{ name: 'decideFollowedAct' }]);
      if (kind === 'INSPECTION_DRAFT') expect(actId).toBe(drafted);
      await head.run(
        `mutation ($id: ID!, $key: String!, $version: Int!) {
          decideFollowedAct(id: $id, decision: WITHDRAWN, reason: "The term ran on", idempotencyKey: $key, expectedVersion: $version) { decision } }`,
        { id, key: randomUUID(), version: expectedVersion },
      );
    }
    await workerTurn(world);
    expect(await world.value('select state as value from inspection where id = $1', [drafted])).toBe(
      'WITHDRAWN',
    );
    const subject = await world.as(SUBJECT_HEAD);
    const { reminders } = await subject.run<{
      reminders: { nodes: { stage: number; deadline: { rule: string } }[] };
    }>('{ reminders { nodes { stage deadline { rule } } } }');
    const missed = reminders.nodes.filter(({ stage }) => stage === 3);
    expect(missed.map(({ deadline }) => deadline.rule)).not.toContain('P28_3_ANSWER');
  });

  test('what is computed for anybody goes by it at once, and by the earlier calendar once it is taken back', async () => {
    world.at(LATE);
    const dueDate = async () => {
      const { computeDeadline } = await world.server
        .client()
        .run<{ computeDeadline: { dueDate: string } }>(
          '{ computeDeadline(rule: "P28_3_ANSWER", from: "2026-07-01T10:00:00+05:00") { dueDate } }',
        );
      return computeDeadline.dueDate;
    };
    expect(await dueDate()).toBe('2026-07-07');
    const id = await enter();
    expect(await dueDate()).toBe('2026-07-08');
    const admin = await world.as(ADMIN);
    const { takeBackDecree } = await admin.run<{ takeBackDecree: object }>(
      `mutation ($id: ID!) { takeBackDecree(id: $id, reason: "Wrong day", idempotencyKey: "take-it-back", expectedVersion: 1) {
        kind reason takesBack { id number takenBackBy { id } actions { name } } } }`,
      { id },
    );
    expect(takeBackDecree).toEqual({
      kind: 'TAKEN_BACK',
      reason: 'Wrong day',
      takesBack: { id, number: '41', takenBackBy: { id: '2' }, actions: [] },
    });
    expect(await dueDate()).toBe('2026-07-07');
    const again = `mutation ($id: ID!, $key: String!) { takeBackDecree(id: $id, reason: "Again", idempotencyKey: $key, expectedVersion: 2) { id } }`;
    const twice = await admin.expectRefusal('DECREE_TAKEN_BACK_ALREADY', again, { id, key: randomUUID() });
    expect(twice.message).toMatch(/№ 41 .* 01\.07\.2026, .* entry № 2 \(.+\): “Wrong day”/);
    const ofTaking = await admin.expectRefusal('DECREE_IS_TAKING_BACK', again, {
      id: '2',
      key: randomUUID(),
    });
    expect(ofTaking.message).toMatch(/Entry № 2 .* № 41 .* 01\.07\.2026, .*“Wrong day”/);
    expect(await version()).toBe(2);
  });

  test('is previewed with how many open terms it touches and moves, and its progress is told', async () => {
    await asked();
    const admin = await world.as(ADMIN);
    const { decreePreview } = await admin.run<{ decreePreview: { touched: number; moving: number } }>(
      'query ($input: EnterDecreeInput!) { decreePreview(input: $input) { touched moving } }',
      { input: DECREE },
    );
    expect(decreePreview.moving).toBe(1);
    expect(decreePreview.touched).toBeGreaterThanOrEqual(1);
    await enter();
    await workerTurn(world);
    const { calendarDecrees } = await admin.run<{ calendarDecrees: { nodes: object[] } }>(
      '{ calendarDecrees { nodes { id kindTitle recount { moved refused percent } } } }',
    );
    expect(calendarDecrees.nodes).toEqual([
      { id: '1', kindTitle: 'Day of national mourning', recount: { moved: 1, refused: 0, percent: 100 } },
    ]);
  });
});

describe('a decree that cannot be entered', () => {
  const MUTATION = `mutation ($input: EnterDecreeInput!, $version: Int!) {
    enterDecree(input: $input, idempotencyKey: "cannot-be-entered", expectedVersion: $version) { id } }`;

  test.each([
    ['DECREE_DAY_IS_OFF_ALREADY', { date: '2026-07-06' }],
    ['DECREE_DAY_IS_OFF_ALREADY', { date: '2026-07-04' }],
    ['DECREE_DAY_IS_WORKED_ALREADY', { kind: 'WORKING_DAY' }],
    ['DECREE_OUTSIDE_CALENDAR', { date: '2031-01-01' }],
    ['DECREE_OF_THE_FUTURE', { decreedOn: '2026-07-09' }],
    ['DECREE_WORKING_DATE', { kind: 'TRANSFER' }],
    ['DECREE_WORKING_DATE', { workingDate: '2026-07-04' }],
    ['DECREE_DAYS_ARE_DECREED', { kind: 'DECREED_UNTIL' }],
    ['INVALID_INPUT', { reason: '   ' }],
  ])('%s: %p', async (code, input) => {
    world.at(LATE);
    const admin = await world.as(ADMIN);
    await admin.expectRefusal(code, MUTATION, { input: { ...DECREE, ...input }, version: 0 });
    expect(await version()).toBe(0);
  });

  test('two at once are one decree and one clear refusal', async () => {
    world.at(LATE);
    const admin = await world.as(ADMIN);
    const answers = await Promise.all(
      ['first-of-two', 'second-of-two'].map((key) =>
        admin.ask(
          `mutation ($input: EnterDecreeInput!) { enterDecree(input: $input, idempotencyKey: "${key}", expectedVersion: 0) { id } }`,
          { input: DECREE },
        ),
      ),
    );
    const codes = answers.flatMap(({ errors }) => (errors ?? []).map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['STALE_VERSION']);
    expect(await version()).toBe(1);
  });
});
