import { Client } from 'pg';
import { changeSomething, chance, driftedCases } from '../../builders/kept-parts';
import { inform, running } from '../../builders/prescription';
import { at, completed, draftInput, HEAD, INSPECTOR, MONDAY, started, SUBJECT } from './support/course';
import { openWorld, type World } from './support/world';

const LIST = `{ inspections(first: 50) { nodes { number subject { name } violationCount nextDeadline { id rule dueDate party } } } }`;
interface Listed {
  number: string;
  subject: { name: string };
  violationCount: number;
  nextDeadline: { id: string; rule: string; dueDate: string; party: string } | null;
}

describe('what a case keeps for its lists', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    world.at(at(MONDAY));
    const draft = await world.draft(INSPECTOR, await draftInput(world));
    await world.act(HEAD, 'appointInspection', draft);
    await started(world);
    await completed(world, ['GROSS', 'MINOR', 'MET']);
    await inform(world, await running(world));
  });
  afterAll(() => world.stop());

  const list = async (email: string) =>
    (await (await world.as(email)).run<{ inspections: { nodes: Listed[] } }>(LIST)).inspections.nodes;

  test('follows every command', async () => {
    expect(await driftedCases(world.owner)).toEqual([]);
    const kept = await world.value<number>(
      'select sum(cardinality(open_deadlines))::int as value from inspection',
    );
    expect(kept).toBeGreaterThan(3);
  });

  test.each([
    ['count', 'set violation_count = violation_count + 1', 4],
    ['term', `set open_deadlines[1].due_date = '2018-01-01' where cardinality(open_deadlines) > 0`, 1],
    ['name of a subject', `set subject_name_kk = 'кто-то другой'`, 4],
    ['list of terms', `set open_deadlines = '{}' where cardinality(open_deadlines) > 0`, 1],
  ])('a wrong %s is noticed', async (_, wrong, atLeast) => {
    await world.owner.query('begin');
    await world.owner.query(`update inspection ${wrong}`);
    expect((await driftedCases(world.owner)).length).toBeGreaterThanOrEqual(atLeast);
    await world.owner.query('rollback');
  });

  test('is what whoever may read all of a case is shown, and the same as what is counted for others', async () => {
    const shown = await list(HEAD);
    expect(shown.map(({ violationCount }) => violationCount)).toContain(2);
    expect(shown.filter(({ nextDeadline }) => nextDeadline).length).toBeGreaterThan(2);
    // Keeping something wrong shows who is given what is kept: the office is, the subject is not.
    await world.owner.query(
      `update inspection set violation_count = 90, open_deadlines = '{}' where disclosed_to_subject_id is not null`,
    );
    const numbers = new Set((await list(SUBJECT)).map(({ number }) => number));
    const ofOffice = (await list(HEAD)).filter(({ number }) => numbers.has(number));
    expect(ofOffice.length).toBeGreaterThan(2);
    expect(ofOffice.every((one) => one.violationCount === 90 && one.nextDeadline === null)).toBe(true);
    expect((await list(SUBJECT)).every(({ violationCount }) => violationCount < 90)).toBe(true);
    expect((await list(SUBJECT)).some(({ nextDeadline }) => nextDeadline !== null)).toBe(true);
    await world.owner.query('select keep_list_parts()');
    expect(await list(HEAD)).toEqual(shown);
  });

  // Of rights that have run out the first is not the one any more, and others stand behind them.
  test.each(['2026-03-02', '2026-03-24', '2026-05-04', '2027-01-11'])(
    'the term that is first in a case’s row is the one asked for next on %s',
    async (day) => {
      world.at(at(day));
      const { rows } = await world.owner.query<{ number: string; rule: string | null }>(
        `select i.number, (select d.rule from deadline d where d.inspection_id = i.id and d.met_at is null and d.cancelled_at is null
           and not (d.rule in ('P25_OBJECTION', 'P28_EXTENSION_REQUEST') and d.due_at <= $1)
           order by d.suspended_at is not null, d.party = 'SUBJECT', d.due_at, d.id limit 1) as rule
         from inspection i order by i.id desc`,
        [at(day)],
      );
      const shown = (await list(HEAD)).map(({ number, nextDeadline }) => ({
        number,
        rule: nextDeadline?.rule ?? null,
      }));
      expect(shown).toEqual(rows);
      expect(shown.some(({ rule }) => rule !== null)).toBe(true);
    },
  );

  test('a subject’s new name stands in its cases at once, for its office and for itself', async () => {
    const names = async (email: string) => new Set((await list(email)).map(({ subject }) => subject.name));
    await world.owner.query(
      `update inspected_subject set name_kk = name_kk || ' (жаңа)', name_ru = name_ru || ' (новое)', name_en = name_en || ' (new)'`,
    );
    for (const email of [HEAD, SUBJECT])
      for (const name of await names(email)) expect(name).toMatch(/ \((жаңа|новое|new)\)$/);
  });

  test('does not drift, however terms and violations are changed', async () => {
    const pick = chance(20_181_128);
    await world.owner.query('begin');
    for (let time = 0; time < 300; time += 1) await changeSomething(world.owner, pick, 12);
    expect(await driftedCases(world.owner)).toEqual([]);
    await world.owner.query('rollback');
  });

  test('two terms of one case that are met at once are both kept', async () => {
    const { rows } = await world.owner.query<{ id: number }>(
      `select d.id from deadline d where d.met_at is null and d.cancelled_at is null
         and d.inspection_id = (select inspection_id from deadline where met_at is null and cancelled_at is null
           group by inspection_id having count(*) > 1 order by 1 limit 1) order by d.id limit 2`,
    );
    expect(rows).toHaveLength(2);
    const other = new Client({ connectionString: world.server.urls.ownerUrl });
    await other.connect();
    try {
      const meet = (client: { query: Client['query'] }, of: { id: number } | undefined) =>
        client.query('update deadline set met_at = now() where id = $1', [of?.id]);
      await world.owner.query('begin');
      await meet(world.owner, rows[0]);
      const second = meet(other, rows[1]);
      const waiting = `select count(*)::int as value from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await world.value<number>(waiting)) === 0) await new Promise((done) => setTimeout(done, 20));
      await world.owner.query('commit');
      await second;
      expect(await driftedCases(world.owner)).toEqual([]);
    } finally {
      await other.end();
    }
  });
});
