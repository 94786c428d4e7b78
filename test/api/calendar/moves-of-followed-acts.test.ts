import { randomUUID } from 'node:crypto';
import { appointFollowUp } from '../../builders/follow-up';
import {
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

/** A day of the term is a day of mourning: its date moves by one. */
async function decree(version: number, number: string, date: string): Promise<void> {
  const paper = { decreedOn: '2026-07-01', source: 'Decree of the President', reason: 'National mourning' };
  await (
    await world.as(ADMIN)
  ).run(
    `mutation ($input: EnterDecreeInput!, $key: String!, $version: Int!) {
      enterDecree(input: $input, idempotencyKey: $key, expectedVersion: $version) { id } }`,
    { input: { kind: 'MOURNING', date, number, ...paper }, key: randomUUID(), version },
  );
  await workerTurn(world);
}

async function takeBack(version: number, id: string): Promise<void> {
  await (
    await world.as(ADMIN)
  ).run(
    `mutation ($id: ID!, $key: String!, $version: Int!) {
      takeBackDecree(id: $id, reason: "Wrong day", idempotencyKey: $key, expectedVersion: $version) { id } }`,
    { id, key: randomUUID(), version },
  );
  await workerTurn(world);
}

interface Act {
  kind: string;
  earlierDueDate: string;
  dateNow: string;
  moves: {
    earlierDueDate: string;
    dueDate: string;
    decree: { number: string; takesBack: object | null } | null;
  }[];
}

/** Of the first of them: where it rested, what moved the date since, and where it ends now. */
async function lineOf(kind: string): Promise<string[] | undefined> {
  const { followedActs } = await (
    await world.as(HEAD)
  ).run<{ followedActs: { nodes: Act[] } }>(
    `{ followedActs { nodes { kind earlierDueDate dateNow
      moves { earlierDueDate dueDate decree { number takesBack { id } } } } } }`,
  );
  const act = followedActs.nodes.findLast((one) => one.kind === kind);
  return (
    act && [
      act.earlierDueDate,
      ...act.moves.map(
        ({ earlierDueDate, dueDate, decree: by }) =>
          `${earlierDueDate} ${by?.takesBack ? 'back' : 'by'} ${by?.number} ${dueDate}`,
      ),
      act.dateNow,
    ]
  );
}

/** Asked on 1 July, due on the 7th; a decree of the 9th moves it to the 8th, and on the 10th it is still missed. */
async function missed(): Promise<Prescription> {
  const of = await running(world, ['MINOR', 'MET', 'MET']);
  world.at(LATE);
  const sent = await sendRequest(world, await seen(world, of));
  world.at(at('2026-07-09'));
  await workerTurn(world);
  await decree(0, '40', '2026-07-02');
  world.at(at('2026-07-10'));
  await workerTurn(world);
  return sent;
}

/** To the 9th, to the 10th, back to the 9th, and to the 10th again. */
async function moveOn(): Promise<void> {
  await decree(1, '41', '2026-07-03');
  await decree(2, '42', '2026-07-07');
  await takeBack(3, '1');
  await decree(4, '43', '2026-07-08');
}
const LINE = [
  '2026-07-08',
  '2026-07-08 by 41 2026-07-09',
  '2026-07-09 by 42 2026-07-10',
  '2026-07-10 back 40 2026-07-09',
  '2026-07-09 by 43 2026-07-10',
  '2026-07-10',
];

const now = async ({ id }: Case) => {
  const found = await world.read<Case>(INSPECTOR, id, 'id version');
  if (!found) throw new Error('the case is not seen');
  return found;
};

describe('the line of dates of an act that followed from one of them', () => {
  test('[clause 28-3] of an appointed inspection: from the date on which it rests, moves before it was listed too; the refusal says the same in one line', async () => {
    const inspection = await appointFollowUp(
      world,
      await seen(world, await missed()),
      'PRESCRIPTION_CONTROL',
    );
    await moveOn();
    expect(await lineOf('APPOINTMENT')).toEqual(LINE);
    const of = await now(inspection);
    const refusal = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'registerAppointment', of);
    expect(refusal.findings).toMatchObject([
      {
        code: 'GROUND_TERM_MOVED_BACK',
        severity: 'VOID',
        message: expect.stringMatching(
          /not answered by 08\.07\.2026; that date has since moved to 10\.07\.2026.*entered: № 41, № 42, № 43; taken back: № 40\./,
        ),
      },
    ]);
  });

  test('[clause 28-3] of a mark of lateness: no decree moves a term that was kept, and its line has no gap', async () => {
    const sent = await missed();
    await inform(world, (await read(world, SUBJECT, sent)) ?? sent, 'MINOR');
    await moveOn();
    expect(await lineOf('LATE_MARK')).toEqual(LINE);
  });

  test('[clause 28-3] of the notice of a missed term: listed though a decree moved the date before and left it missed', async () => {
    await missed();
    await moveOn();
    expect(await lineOf('MISSED_NOTICE')).toEqual([
      '2026-07-07',
      '2026-07-07 by 40 2026-07-08',
      ...LINE.slice(1),
    ]);
  });

  test('[clause 28-3] an act that is made after the moves does not rest on the dates before them', async () => {
    const sent = await missed();
    await decree(1, '41', '2026-07-03');
    world.at(at('2026-07-13'));
    await appointFollowUp(world, await seen(world, sent), 'PRESCRIPTION_CONTROL');
    await decree(2, '42', '2026-07-07');
    await decree(3, '43', '2026-07-08');
    expect(await lineOf('APPOINTMENT')).toEqual([
      '2026-07-09',
      '2026-07-09 by 42 2026-07-10',
      '2026-07-10 by 43 2026-07-13',
      '2026-07-13',
    ]);
  });
});
