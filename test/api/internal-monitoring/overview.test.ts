import { act, filled, opened, proposal, type Quarter } from '../../builders/internal-monitoring';
import { at, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const CONTROL = 'control@almaty-city.demo';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

/** The third quarter of 2025 of the city, with one proposal that was sent on. */
async function sent(): Promise<Quarter> {
  world.at(at('2026-07-06'));
  const of = await filled(world, CONTROL, await opened(world, CONTROL, 2025, 3));
  const proposed = await act(world, CONTROL, 'addMonitoringProposal', of, proposal(of));
  return act(
    world,
    SUBJECT,
    'sendMonitoringProposals',
    await act(world, CONTROL, 'submitMonitoringProposals', proposed),
    {},
  );
}

describe('what the Agency reads of many bodies', () => {
  const TABLE = `query ($filter: InternalMonitoringFilter!, $first: Int, $after: String) {
    internalMonitoringTable(filter: $filter, first: $first, after: $after) {
      nodes { bodyId quarter standing late dueDate monitoringId answered violated found proposals awaited }
      pageInfo { endCursor hasNextPage } } }`;
  const FIGURES = `query ($filter: InternalMonitoringFilter!) { internalMonitoringFigures(filter: $filter) {
    standings { standing count late } points { number met violated notApplicable unanswered found }
    proposals { kind draft awaited overdue fulfilled notFulfilled } } }`;
  const PARTS = `query ($filter: InternalMonitoringFilter!, $of: MonitoringProposalFilter) {
    internalMonitoringFindings(filter: $filter) { nodes { point monitoring { id body { id } } } }
    monitoringProposals(filter: $filter, of: $of) { nodes { kind state monitoring { id } } } }`;

  interface Row {
    readonly bodyId: string;
    readonly quarter: number;
    readonly standing: string;
    readonly late: boolean;
    readonly monitoringId: string | null;
  }
  async function table(email: string, filter: object, page: object = { first: 100 }) {
    const variables = { filter, ...page };
    const client = await world.as(email);
    return (
      await client.run<{
        internalMonitoringTable: {
          nodes: Row[];
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
        };
      }>(TABLE, variables)
    ).internalMonitoringTable;
  }
  const figures = async (email: string, filter: object) =>
    (
      await (
        await world.as(email)
      ).run<{
        internalMonitoringFigures: {
          standings: { standing: string; count: number; late: number }[];
          points: Record<string, number>[];
          proposals: Record<string, number>[];
        };
      }>(FIGURES, { filter })
    ).internalMonitoringFigures;

  test('[clause 36.2] [clause 58] who monitors and who does not, with every figure made of the rows that it opens into', async () => {
    const of = await sent();
    const city = await world.value<number>(
      `select body_id as value from internal_monitoring where id = ${of.id}`,
    );
    const { year, number } = await world.value<{ year: number; number: number }>(
      `select jsonb_build_object('year', year, 'number', quarter) as value from internal_monitoring where id = ${of.id}`,
    );
    const filter = { year, quarter: number };
    const office = 'inspector.almaty@agency.demo';
    for (const email of ['analyst@agency.demo', office]) {
      const { nodes } = await table(email, filter);
      expect(nodes.find(({ bodyId }) => bodyId === String(city))).toMatchObject({
        standing: 'SENT',
        late: true,
        monitoringId: of.id,
        answered: 13,
        violated: 1,
        found: 1,
        proposals: 1,
        awaited: 1,
      });
    }
    // Akims of districts in the city owe a report and hold no internal control: they monitor nothing (clause 38).
    const waited = (await table('analyst@agency.demo', filter)).nodes.filter(
      ({ standing }) => standing === 'NOT_BEGUN',
    );
    expect(waited.length).toBeGreaterThan(1);
    const districts = await world.value<number[]>(
      `select jsonb_agg(id) as value from inspected_subject where kind = 'AKIM_CITY_DISTRICT'`,
    );
    expect(waited.filter(({ bodyId }) => districts.includes(Number(bodyId)))).toEqual([]);
    // A territorial body of the Agency has the bodies within its competence, and no others.
    const ofOffice = (await table(office, filter)).nodes;
    const ofAgency = (await table('analyst@agency.demo', filter)).nodes;
    expect(ofOffice.length).toBeLessThan(ofAgency.length);
    expect(
      (await table('inspector.karagandy@agency.demo', filter)).nodes.map((row) => row.bodyId),
    ).not.toContain(String(city));

    const seen = await figures(office, filter);
    for (const { standing, count, late } of seen.standings) {
      const rows = (await table(office, { ...filter, standing })).nodes;
      expect([standing, rows.length, rows.filter((row) => row.late).length]).toEqual([standing, count, late]);
    }
    expect(seen.points[6]).toEqual({
      number: 7,
      met: 0,
      violated: 1,
      notApplicable: 0,
      unanswered: 0,
      found: 1,
    });
    expect((await table(office, { ...filter, point: 7, answer: 'VIOLATED' })).nodes).toHaveLength(1);
    expect((await table(office, { ...filter, point: 7, answer: 'MET' })).nodes).toEqual([]);
    expect(seen.proposals).toEqual([
      { kind: 3, draft: 0, awaited: 1, overdue: 0, fulfilled: 0, notFulfilled: 0 },
    ]);
    const parts = async (standing: string) =>
      (await world.as(office)).run(PARTS, { filter: { ...filter, point: 7 }, of: { kind: 3, standing } });
    const monitoring = { id: of.id };
    expect(await parts('AWAITED')).toMatchObject({
      internalMonitoringFindings: { nodes: [{ point: 7, monitoring }] },
      monitoringProposals: { nodes: [{ kind: 3, state: 'SENT', monitoring }] },
    });
    for (const standing of ['DRAFT', 'FULFILLED', 'NOT_FULFILLED'])
      expect(await parts(standing)).toMatchObject({ monitoringProposals: { nodes: [] } });
    // Its day is the 10th of August: that day it is awaited, the day after it is overdue.
    world.at('2026-08-10T23:59:59+05:00');
    expect((await figures(office, filter)).proposals[0]).toMatchObject({ awaited: 1, overdue: 0 });
    world.at('2026-08-11T00:00:00+05:00');
    expect((await figures(office, filter)).proposals[0]).toMatchObject({ awaited: 0, overdue: 1 });
    expect(await parts('AWAITED')).toMatchObject({ monitoringProposals: { nodes: [] } });
    expect(await parts('OVERDUE')).toMatchObject({ monitoringProposals: { nodes: [{ kind: 3 }] } });
  });

  test('[clause 58] figures of a sheet that is the body’s own yet are none, and no noughts', async () => {
    world.at(at('2026-07-06'));
    const of = await filled(world, CONTROL, await opened(world, CONTROL, 2025, 4));
    const figuresFor = async (email: string) =>
      (await table(email, { year: of.year, quarter: of.quarter })).nodes.find(
        ({ monitoringId }) => monitoringId === of.id,
      );
    expect(await figuresFor(CONTROL)).toMatchObject({ answered: 13, violated: 1, found: 1, proposals: 0 });
    for (const email of ['analyst@agency.demo', 'inspector.almaty@agency.demo'])
      expect(await figuresFor(email)).toMatchObject({
        standing: 'OPEN',
        answered: null,
        violated: null,
        found: null,
        proposals: null,
        awaited: null,
      });
  });

  test('[clause 36.2] page by page each body once; a quarter that has not begun is nobody’s, a wrong one is refused', async () => {
    world.at(at('2026-07-06'));
    const whole = (await table('analyst@agency.demo', { year: 2026 })).nodes;
    expect([...new Set(whole.map(({ quarter }) => quarter))].sort()).toEqual([1, 2, 3]);
    const pages: Row[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof table>> = await table(
        'analyst@agency.demo',
        { year: 2026 },
        { first: 7, after },
      );
      pages.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual(whole);
    expect((await table('analyst@agency.demo', { year: 2026, quarter: 4 })).nodes).toEqual([]);
    const client = await world.as('analyst@agency.demo');
    for (const filter of [{ year: 2026, quarter: 5 }, { year: 2018 }, { year: 2026, point: 14 }])
      await client.expectRefusal('INVALID_INPUT', TABLE, { filter });
    await (await world.as('admin@agency.demo')).expectRefusal('FORBIDDEN', TABLE, { filter: { year: 2026 } });
  });

  test('[clause 58] the 10th is in time, the 11th is late, begun or not', async () => {
    const lateOnes = async (now: string) => {
      world.at(now);
      const { nodes } = await table(CONTROL, { year: 2026, quarter: 2 });
      return nodes.map(({ standing, late }) => [standing, late]);
    };
    expect(await lateOnes('2026-07-10T23:59:59+05:00')).toEqual([['NOT_BEGUN', false]]);
    expect(await lateOnes('2026-07-11T00:00:00+05:00')).toEqual([['NOT_BEGUN', true]]);
  });
});
