import { changeSomething, chance, driftedCases } from '../../builders/kept-parts';
import { inform, running } from '../../builders/prescription';
import { at, completed, draftInput, HEAD, INSPECTOR, MONDAY, started, SUBJECT } from './support/course';
import { openWorld, type World } from './support/world';

const LIST = `{ inspections(first: 50) { nodes { number violationCount nextDeadline { id rule dueDate party } } } }`;
interface Listed {
  number: string;
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

  test('does not drift, however terms and violations are changed', async () => {
    const pick = chance(20_181_128);
    await world.owner.query('begin');
    for (let time = 0; time < 300; time += 1) await changeSomething(world.owner, pick, 12);
    expect(await driftedCases(world.owner)).toEqual([]);
    await world.owner.query('rollback');
  });
});
