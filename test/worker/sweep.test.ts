import { missedJob, sweepDeadlines } from '../../server/src/deadlines';
import { asSystem } from '../../server/src/platform/access/as-system';
import { createTestDatabase, type TestDatabase } from '../harness';
import { copyMany, jobsAsked, meet, open, reminders } from './support/deadlines';
import {
  openTestApplication,
  type OpenTestApplication,
  type TestApplication,
} from './support/test-application';

let database: TestDatabase;
let opened: OpenTestApplication;
let application: TestApplication;

beforeEach(async () => {
  database = await createTestDatabase();
  opened = await openTestApplication(database, '2026-03-18T09:00:00+05:00');
  application = opened.application;
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

const HANDLED = ['P13_INSPECTION', 'P12_REGISTRATION'].map(missedJob);

function sweepAt(instant: string, handled: readonly string[] = HANDLED): Promise<number> {
  application.clock.set(instant);
  return sweepDeadlines(application.dataSource, new Date(application.clock.now()), handled);
}

describe('a term of ten working days, 18 March to 6 April 2026', () => {
  test('is warned of three working days before and one working day before, and acted on once it is over', async () => {
    const id = await open(application);
    const told = async () => (await reminders(application, id)).map(({ stage }) => stage);
    await sweepAt('2026-03-31T23:59:59.999+05:00');
    expect(await told()).toEqual([]);
    await sweepAt('2026-04-01T00:00:00+05:00');
    expect(await told()).toEqual([1]);
    await sweepAt('2026-04-02T23:59:59.999+05:00');
    expect(await told()).toEqual([1]);
    // Between Friday the 3rd and Monday the 6th lies a weekend.
    await sweepAt('2026-04-03T00:00:00+05:00');
    expect(await told()).toEqual([1, 2]);
    await sweepAt('2026-04-06T23:59:59.999+05:00');
    expect(await told()).toEqual([1, 2]);
    expect(await jobsAsked(application)).toEqual([]);
    await sweepAt('2026-04-07T00:00:00+05:00');
    expect(await reminders(application, id)).toEqual([
      { stage: 1, dueDate: '2026-04-06', at: '2026-04-01 00:00' },
      { stage: 2, dueDate: '2026-04-06', at: '2026-04-03 00:00' },
      { stage: 3, dueDate: '2026-04-06', at: '2026-04-07 00:00' },
    ]);
    expect(await jobsAsked(application)).toEqual([
      { job: missedJob('P13_INSPECTION'), key: `missed-${id}-2026-04-06`, payload: { deadlineId: id } },
    ]);
  });

  test('a sweep again changes nothing, at the same instant or a year later', async () => {
    const id = await open(application);
    expect(await sweepAt('2026-04-01T08:00:00+05:00')).toBe(1);
    expect(await sweepAt('2026-04-01T08:00:00+05:00')).toBe(0);
    expect(await sweepAt('2026-04-07T08:00:00+05:00')).toBe(1);
    const before = [await reminders(application, id), await jobsAsked(application)];
    expect(await sweepAt('2026-04-07T08:00:00+05:00')).toBe(0);
    expect(await sweepAt('2027-04-07T08:00:00+05:00')).toBe(0);
    expect([await reminders(application, id), await jobsAsked(application)]).toEqual(before);
  });

  test('after weeks without a worker only what is still worth saying is said', async () => {
    const [late, missed] = [
      await open(application),
      await open(application, { caseId: 2, from: '2026-03-02' }),
    ];
    await sweepAt('2026-04-06T12:00:00+05:00');
    expect((await reminders(application, late)).map(({ stage }) => stage)).toEqual([2]);
    expect((await reminders(application, missed)).map(({ stage }) => stage)).toEqual([3]);
    expect(await jobsAsked(application)).toHaveLength(1);
  });

  test('one that was met is left alone', async () => {
    const id = await open(application);
    await sweepAt('2026-04-01T08:00:00+05:00');
    await meet(application, {}, '2026-04-02T17:00:00+05:00');
    await sweepAt('2026-05-01T08:00:00+05:00');
    expect((await reminders(application, id)).map(({ stage }) => stage)).toEqual([1]);
    expect(await jobsAsked(application)).toEqual([]);
  });

  test('counted anew from a later day it warns and acts by the new day', async () => {
    const id = await open(application);
    await sweepAt('2026-04-03T08:00:00+05:00');
    expect(await open(application, { from: '2026-03-30' })).toBe(id);
    await sweepAt('2026-04-08T08:00:00+05:00');
    await sweepAt('2026-04-30T08:00:00+05:00');
    expect((await reminders(application, id)).map(({ stage, dueDate }) => `${stage} ${dueDate}`)).toEqual([
      '2 2026-04-06',
      '1 2026-04-13',
      '3 2026-04-13',
    ]);
    expect((await jobsAsked(application)).map(({ key }) => key)).toEqual([`missed-${id}-2026-04-13`]);
  });

  test('one that was met runs again when it is opened again', async () => {
    const id = await open(application);
    await meet(application, {}, '2026-03-20T17:00:00+05:00');
    await open(application);
    const facts = await asSystem<object[]>(application.dataSource, (manager) =>
      manager.query('select met_at, cancelled_at from deadline where id = $1', [id]),
    );
    expect(facts).toEqual([{ met_at: null, cancelled_at: null }]);
    await sweepAt('2026-04-07T08:00:00+05:00');
    expect((await reminders(application, id)).map(({ stage }) => stage)).toEqual([3]);
  });
});

test('a term opened in its last days is not warned of as if there were time, but is acted on', async () => {
  application.clock.set('2026-04-04T08:00:00+05:00');
  const id = await open(application);
  await sweepAt('2026-04-06T08:00:00+05:00');
  expect(await reminders(application, id)).toEqual([]);
  await sweepAt('2026-04-07T00:00:00+05:00');
  expect((await reminders(application, id)).map(({ stage }) => stage)).toEqual([3]);
});

test('a term of hours is not over at its last instant, only after it', async () => {
  const id = await open(application);
  const dueAt = '2026-04-06T15:00:00.000+05:00';
  await asSystem(application.dataSource, (manager) =>
    manager.query('update deadline set due_at = $2, due_instant_included = true where id = $1', [id, dueAt]),
  );
  await sweepAt(dueAt);
  expect(await jobsAsked(application)).toEqual([]);
  expect(await sweepAt(dueAt)).toBe(0);
  await sweepAt('2026-04-06T15:00:00.001+05:00');
  expect(await jobsAsked(application)).toHaveLength(1);
});

test('a rule that no room acts on is told of all the same', async () => {
  const id = await open(application, { rule: 'P35_ESCALATION' });
  await sweepAt('2026-04-07T08:00:00+05:00');
  expect((await reminders(application, id)).map(({ stage }) => stage)).toEqual([3]);
  expect(await jobsAsked(application)).toEqual([]);
});

test.each(['P25_OBJECTION', 'P28_EXTENSION_REQUEST', 'P52_OBJECTION'])(
  '[clause 25] [clause 28] a right is warned of while it runs; nobody missed a duty when it was not used: %s',
  async (rule) => {
    const id = await open(application, { rule });
    await sweepAt('2026-03-20T23:00:00+05:00');
    const warned = (await reminders(application, id)).map(({ stage }) => stage);
    expect(warned.length).toBeGreaterThan(0);
    await sweepAt('2026-04-07T08:00:00+05:00');
    expect((await reminders(application, id)).map(({ stage }) => stage)).toEqual(warned);
  },
);

test('4,500 due at once are swept in batches by four sweeps at the same time, each once', async () => {
  const id = await open(application);
  await copyMany(application, id, 4499);
  const now = new Date('2026-04-07T08:00:00+05:00');
  const swept = await Promise.all(
    [1, 2, 3, 4].map(() => sweepDeadlines(application.dataSource, now, HANDLED)),
  );
  expect(swept.reduce((sum, one) => sum + one)).toBe(4500);
  const [counted] = await asSystem<{ told: number; deadlines: number; asked: number }[]>(
    application.dataSource,
    (manager) =>
      manager.query(`select count(*)::int as told, count(distinct deadline_id)::int as deadlines,
        (select count(distinct key)::int from outbox) as asked from reminder`),
  );
  expect(counted).toEqual({ told: 4500, deadlines: 4500, asked: 4500 });
});
