import { jobHandlers } from '../../server/src/composition';
import { recountDeadlines, sweepDeadlines } from '../../server/src/deadlines';
import { asSystem } from '../../server/src/platform/access/as-system';
import { anonymousActor, systemActor } from '../../server/src/platform/access/actor';
import { execute } from '../../server/src/platform/commands/execute';
import { RECOUNT_DEADLINES } from '../../server/src/working-calendar';
import { enterDecree, takeBackDecree, type NewDecree } from '../../server/src/working-calendar/enter-decree';
import { createTestDatabase, type TestDatabase } from '../harness';
import { copyMany, meet, open, reminders } from './support/deadlines';
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

const administrator = {
  ...anonymousActor,
  kind: 'account',
  role: 'ADMINISTRATOR',
  scope: 'agency',
  accountId: 1,
} as const;
const MOURNING: NewDecree = {
  kind: 'MOURNING',
  date: '2026-04-02',
  workingDate: null,
  number: '17',
  decreedOn: '2026-03-17',
  source: 'Decree of the President',
  reason: 'National mourning',
};

function contextOf(of: TestApplication) {
  const { dataSource, abilities, clock } = of;
  return { dataSource, abilities, actor: administrator, now: new Date(clock.now()) };
}

let keys = 0;
function decree(expectedVersion = 0, given: Partial<NewDecree> = {}): Promise<number> {
  keys += 1;
  const command = { idempotencyKey: `decree-${keys}-of-test`, expectedVersion };
  return enterDecree(contextOf(application), command, { ...MOURNING, ...given });
}

function takeBack(id: number, expectedVersion: number): Promise<number> {
  keys += 1;
  const command = { idempotencyKey: `decree-${keys}-of-test`, expectedVersion };
  return takeBackDecree(contextOf(application), command, { id, reason: 'Entered by mistake' });
}

function rows<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
  return asSystem(application.dataSource, (manager) => manager.query(text, values));
}

const recount = (version: number) =>
  jobHandlers[RECOUNT_DEADLINES](application, { version }, `recount-deadlines-${version}`);
const due = async (id: number) =>
  (await rows<{ due: string }>('select due_date::text as due from deadline where id = $1', [id]))[0]?.due;
const moves = () =>
  rows(`select decree_id as decree, deadline_id as id, earlier_due_date::text as earlier, due_date::text as due
    from deadline_move where moved order by id`);
const acts = () =>
  rows<{ id: number; kind: string }>('select id, kind, act_id from followed_act order by id');

function sweepAt(instant: string): Promise<number> {
  application.clock.set(instant);
  return sweepDeadlines(application.dataSource, new Date(application.clock.now()), []);
}

describe('a decree that takes a day off a term of ten working days, 18 March to 6 April 2026', () => {
  test('moves it by one working day, with the earlier certificate kept and the warnings moved too', async () => {
    const id = await open(application);
    await decree();
    await recount(1);
    expect(await due(id)).toBe('2026-04-07');
    expect(await moves()).toEqual([{ decree: 1, id, earlier: '2026-04-06', due: '2026-04-07' }]);
    expect(await rows("select certificate->>'dueDate' as due from earlier_certificate")).toEqual([
      { due: '2026-04-06' },
    ]);
    await sweepAt('2026-04-01T00:00:00+05:00');
    expect((await reminders(application, id)).map(({ stage, dueDate }) => `${stage} ${dueDate}`)).toEqual([
      '1 2026-04-07',
    ]);
  });

  test('leaves what was met in time, fell away, or lies elsewhere', async () => {
    await open(application);
    await meet(application, {}, '2026-03-20T17:00:00+05:00');
    await open(application, { caseId: 2, from: '2026-04-02' });
    await decree();
    await recount(1);
    expect(await moves()).toEqual([]);
  });

  test('done again, and by two at once, it changes nothing more', async () => {
    const id = await open(application);
    await copyMany(application, id, 300);
    await decree();
    const now = new Date(application.clock.now());
    const turn = () => recountDeadlines(application.dataSource, now, 1, [], 50);
    await Promise.all([turn(), turn()]);
    const before = [await moves(), await rows('select looked, moved from calendar_recount')];
    expect(before[1]).toEqual([{ looked: 301, moved: 301 }]);
    await recount(1);
    await recount(1);
    expect([await moves(), await rows('select looked, moved from calendar_recount')]).toEqual(before);
    expect(
      await rows(`select count(*)::int as n from journal_entry where action = 'deadlinesCountedAnew'`),
    ).toEqual([{ n: 1 }]);
  });

  test('killed between two batches it goes on where it stood', async () => {
    const id = await open(application);
    await copyMany(application, id, 30);
    await decree();
    const now = new Date(application.clock.now());
    let batches = 0;
    const failing = new Proxy(application.dataSource, {
      get(target, name) {
        if (name !== 'transaction') return Reflect.get(target, name) as unknown;
        return (...given: Parameters<typeof target.transaction>) => {
          batches += 1;
          if (batches > 3) throw new Error('killed');
          return target.transaction(...given);
        };
      },
    });
    await expect(recountDeadlines(failing, now, 1, [], 10)).rejects.toThrow('killed');
    expect(await moves()).toHaveLength(20);
    await recount(1);
    expect(await moves()).toHaveLength(31);
  });

  test('its parts are counted side by side, each deadline once, and none is left', async () => {
    const id = await open(application);
    await copyMany(application, id, 60);
    await decree();
    const [whole] = await rows<{ last: number }>('select last_id as last from calendar_recount_part');
    await rows('delete from calendar_recount_part');
    await rows(
      `insert into calendar_recount_part (version, next_id, last_id) select 1, $1::int * (n - 1) / 3, $1::int * n / 3 from generate_series(1, 3) n`,
      [whole?.last],
    );
    const now = new Date(application.clock.now());
    const turn = () => recountDeadlines(application.dataSource, now, 1, [], 7);
    await Promise.all([turn(), turn()]);
    expect(await moves()).toHaveLength(61);
    expect(await rows('select version from calendar_recount_part')).toEqual([]);
    expect(await rows('select looked, moved, passed = last_id as whole from calendar_recount')).toEqual([
      { looked: 61, moved: 61, whole: true },
    ]);
  });

  test('one opened after it is counted by it, and not told to have moved', async () => {
    await decree();
    const id = await open(application);
    expect(await due(id)).toBe('2026-04-07');
    await recount(1);
    expect(await moves()).toEqual([]);
  });

  test('a command that is counting holds it up until it ends: nothing is written that was counted before it', async () => {
    const order: string[] = [];
    let entered: Promise<unknown> = Promise.resolve();
    const { dataSource, abilities } = application;
    const context = { dataSource, abilities, actor: systemActor, now: new Date(application.clock.now()) };
    await execute(context, { name: 'slow', idempotencyKey: 'slow-command', input: {} }, async (work) => {
      await work.query('select * from calendar_to_count_by()');
      entered = decree().then(() => order.push('decree'));
      await new Promise((resolve) => setTimeout(resolve, 400));
      order.push('command');
      return null;
    });
    await entered;
    expect(order).toEqual(['command', 'decree']);
  });

  test('another process learns of it at its next count', async () => {
    const other = await openTestApplication(database, '2026-03-18T09:00:00+05:00');
    try {
      expect(await due(await open(other.application, { caseId: 1 }))).toBe('2026-04-06');
      await decree();
      expect(await due(await open(other.application, { caseId: 2 }))).toBe('2026-04-07');
    } finally {
      await other.close();
    }
  });

  test('taken back it moves everything to where it stood; both moves are to be read', async () => {
    const id = await open(application);
    await decree();
    await takeBack(1, 1);
    // The later job comes first: it does the earlier one's work before its own.
    await recount(2);
    expect(await due(id)).toBe('2026-04-06');
    expect(await moves()).toEqual([
      { decree: 1, id, earlier: '2026-04-06', due: '2026-04-07' },
      { decree: 2, id, earlier: '2026-04-07', due: '2026-04-06' },
    ]);
  });
});

describe('what followed from the earlier date', () => {
  test('a notice of a missed term is listed, and the term asks again by its new date', async () => {
    const id = await open(application);
    await sweepAt('2026-04-07T08:00:00+05:00');
    expect((await reminders(application, id)).map(({ stage }) => stage)).toEqual([3]);
    await decree();
    await recount(1);
    expect((await acts()).map(({ kind }) => kind)).toEqual(['MISSED_NOTICE']);
    await sweepAt('2026-04-08T08:00:00+05:00');
    expect((await reminders(application, id)).map(({ stage, dueDate }) => `${stage} ${dueDate}`)).toEqual([
      '3 2026-04-06',
      '3 2026-04-07',
    ]);
  });

  test('a term that was kept late by the earlier date alone stays late until somebody decides', async () => {
    const id = await open(application);
    await meet(application, {}, '2026-04-07T10:00:00+05:00');
    application.clock.set('2026-04-08T08:00:00+05:00');
    await decree();
    await recount(1);
    expect((await acts()).map(({ kind }) => kind)).toEqual(['LATE_MARK']);
    expect(await due(id)).toBe('2026-04-06');
  });
});

test('a working Saturday moves a term earlier', async () => {
  const id = await open(application);
  await decree(0, { kind: 'WORKING_DAY', date: '2026-03-28' });
  await recount(1);
  expect(await due(id)).toBe('2026-04-03');
});

test('days that are decreed are provisional no longer', async () => {
  const id = await open(application, { from: '2026-12-28' });
  const provisional = () => rows('select provisional from deadline where id = $1', [id]);
  expect(await provisional()).toEqual([{ provisional: true }]);
  await decree(0, { kind: 'DECREED_UNTIL', date: '2027-12-31' });
  await recount(1);
  expect(await provisional()).toEqual([{ provisional: false }]);
  expect(await moves()).toEqual([]);
});
