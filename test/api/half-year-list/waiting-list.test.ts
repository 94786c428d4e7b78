import { computeDeadline } from '../../../server/src/law';
import { firstDayOf, ruleOf } from '../../../server/src/external-control/half-year-list/rules';
import { CHAIR, INSPECTOR, ListWorld } from './list-world';

const WAITING = `{ waiting(first: 100) { nodes { id code title clause caseNumber caseId dueDate state } } }`;
interface Item {
  code: string;
  title: string;
  clause: string;
  caseNumber: string;
  caseId: string | null;
  dueDate: string | null;
  state: string | null;
}

describe('a half-year list that somebody must see to', () => {
  let world: ListWorld;
  beforeAll(async () => {
    world = await ListWorld.start();
  });
  afterAll(() => world.stop());

  const lists = async (email: string): Promise<Item[]> => {
    const client = await world.as(email);
    const { waiting } = await client.run<{ waiting: { nodes: Item[] } }>(WAITING);
    return waiting.nodes.filter(({ code }) => code.endsWith('_LIST') || code.startsWith('P7_'));
  };

  test('[clause 7] one that nobody has begun waits from two months before its last day till its half-year is over', async () => {
    world.at('2026-10-09T23:59:59+05:00');
    expect(await lists(CHAIR)).toMatchObject([{ caseNumber: '2026-2', state: 'OVERDUE' }]);
    world.at('2026-10-10T00:00:00+05:00');
    expect(await lists(INSPECTOR)).toMatchObject([
      { caseNumber: '2026-2', dueDate: '2026-05-10' },
      {
        code: 'STEP_BUILD_LIST',
        title: 'Draw up the half-year list',
        clause: '7',
        caseNumber: '2027-1',
        caseId: null,
        dueDate: '2026-12-10',
        state: 'RUNNING',
      },
    ]);
    world.at('2026-12-11T00:00:00+05:00');
    expect((await lists(CHAIR)).map(({ caseNumber, state }) => [caseNumber, state])).toEqual([
      ['2026-2', 'OVERDUE'],
      ['2027-1', 'OVERDUE'],
    ]);
    world.at('2027-01-01T00:00:00+05:00');
    expect((await lists(CHAIR)).map(({ caseNumber }) => caseNumber)).toEqual(['2027-1']);
    for (const email of ['head.almaty@agency.demo', 'head@almaty-city.demo'])
      expect(await lists(email)).toEqual([]);
  });

  test('[clause 7] once it is begun its term stands there instead; approved, it waits to be published', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const list = await world.build();
    const codes = async () =>
      (await lists(CHAIR)).filter(({ caseNumber }) => caseNumber === '2027-1').map(({ code }) => code);
    expect(await codes()).toEqual(['P7_LIST_H1']);
    const line = { reason: 'Assignment of the Chair', fact: 'A concrete fact', risk: 'A potential risk' };
    const subjectId = await world.id(
      `select subject_id as id from capacity c join account a on a.id = c.account_id where a.email = 'head@almaty-city.demo'`,
    );
    const changed = await world.act(INSPECTOR, 'addListLine', list, { subjectId, ...line });
    const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', changed);
    const order = { orderNumber: '412', orderDate: '2026-12-01' };
    const approved = await world.act(CHAIR, 'approveHalfYearList', frozen, order);
    expect(await codes()).toEqual(['STEP_PUBLISH_LIST']);
    await world.act(INSPECTOR, 'publishHalfYearList', approved);
    expect(await codes()).toEqual([]);
  });

  test('[clause 7] the days of lists in SQL are the kernel’s', async () => {
    const { rows } = await world.owner.query<{ year: number; half: 1 | 2; day: string; over: Date }>(
      `select split_part(case_number, '-', 1)::int as year, split_part(case_number, '-', 2)::int as half,
         due_date::text as day, due_at as over from waiting_lists where case_id is null and case_number < '2030'`,
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { year, half, day, over } of rows) {
      const { dueDate, dueAt } = computeDeadline({ rule: ruleOf(half), from: firstDayOf(year, half) });
      expect([day, over.toISOString()]).toEqual([dueDate, new Date(dueAt).toISOString()]);
    }
  });
});
