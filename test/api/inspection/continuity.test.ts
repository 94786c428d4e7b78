import { randomUUID } from 'node:crypto';
import { at, draftInput, HEAD, INSPECTOR, MONDAY, started } from './support/course';
import { openWorld, type Case, type World } from './support/world';

const OTHER = 'deputy.almaty@agency.demo';
const CHAIR = 'chair@agency.demo';
const LOADS = `{ inspectorLoads { nodes { id fullName drafts namedCases openTerms overdueTerms termsInLeave complaints
  leaves { id version firstDay lastDay } } } }`;
const ENTER = `mutation ($input: EnterStaffLeaveInput!, $key: String!) {
  enterStaffLeave(input: $input, idempotencyKey: $key) { id version firstDay lastDay } }`;
const WITHDRAW = `mutation ($id: ID!, $key: String!, $version: Int!) {
  withdrawStaffLeave(id: $id, idempotencyKey: $key, expectedVersion: $version, reason: "Called back") { id } }`;
const HAND_OVER = `mutation ($input: HandOverWorkInput!, $key: String!) {
  handOverWork(input: $input, idempotencyKey: $key) { id drafts namedCases } }`;

interface Load {
  readonly id: string;
  readonly drafts: number;
  readonly namedCases: number;
  readonly openTerms: number;
  readonly termsInLeave: number;
  readonly leaves: readonly { readonly id: string; readonly version: number }[];
}

interface Told {
  readonly code: string;
}
interface Seen {
  readonly hindrances: readonly Told[];
  readonly actions: readonly { readonly refusals: readonly Told[] }[];
}

describe('the work goes on when an inspector is away', () => {
  let world: World;
  let from: string;
  let to: string;
  let running: Case;
  beforeAll(async () => {
    world = await openWorld();
    running = await started(world);
    from = await world.capacityOf(INSPECTOR);
    to = await world.capacityOf(OTHER);
  });
  afterAll(() => world.stop());

  const loadOf = async (id: string): Promise<Load | undefined> => {
    const client = await world.as(HEAD);
    const { inspectorLoads } = await client.run<{ inspectorLoads: { nodes: Load[] } }>(LOADS);
    return inspectorLoads.nodes.find((load) => load.id === id);
  };
  const leave = (more: object = {}) => ({
    input: {
      capacityId: from,
      firstDay: '2026-06-15',
      lastDay: '2026-06-26',
      reason: 'Yearly leave',
      ...more,
    },
    key: randomUUID(),
  });
  const handing = (more: object = {}) => ({
    input: { fromId: from, toId: to, inspectionIds: null, reason: 'Yearly leave', ...more },
    key: randomUUID(),
  });
  const warnings = async () => {
    type Answer = { waiting: { nodes: { code: string; caseNumber: string }[] } };
    const { waiting } = await (
      await world.as(HEAD)
    ).run<Answer>('{ waiting(first: 100) { nodes { code caseNumber } } }');
    return waiting.nodes.filter(({ code }) => code === 'STEP_HAND_OVER_BEFORE_LEAVE');
  };

  test('[clause 12] the head sees the load of each, and is warned of terms that fall into a leave', async () => {
    expect(await loadOf(from)).toMatchObject({ drafts: 0, namedCases: 1, openTerms: 1, termsInLeave: 0 });
    expect(await warnings()).toEqual([]);
    const head = await world.as(HEAD);
    const variables = leave();
    const [first, again] = [
      await head.run<object>(ENTER, variables),
      await head.run<object>(ENTER, variables),
    ];
    expect(again).toEqual(first);
    // The inspection ends on the 17th.
    expect(await loadOf(from)).toMatchObject({ termsInLeave: 1, leaves: [{ version: 1 }] });
    expect(await warnings()).toHaveLength(1);
    const [entered] = (await loadOf(from))?.leaves ?? [];
    await head.run(WITHDRAW, { id: entered.id, key: randomUUID(), version: 1 });
    await head.expectRefusal('STALE_VERSION', WITHDRAW, { id: entered.id, key: randomUUID(), version: 1 });
    const once = { id: entered.id, key: randomUUID(), version: 2 };
    const twice = await head.expectRefusal('LEAVE_WITHDRAWN_ALREADY', WITHDRAW, once);
    expect(twice.message).toContain('“Called back”. If the person is away after all');
    expect(await warnings()).toEqual([]);
  });

  test('the boundary days of a leave count; two at once are one', async () => {
    const head = await world.as(HEAD);
    for (const [days, inside] of [
      [{ firstDay: '2026-06-17', lastDay: '2026-06-17' }, 1],
      [{ firstDay: '2026-06-18', lastDay: '2026-06-19' }, 0],
    ] as const) {
      const both = await Promise.all([head.ask(ENTER, leave(days)), head.ask(ENTER, leave(days))]);
      expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
        'REFUSED_BY_LAW',
        'done',
      ]);
      const load = await loadOf(from);
      expect(load?.termsInLeave).toBe(inside);
      for (const { id, version } of load?.leaves ?? [])
        await head.run(WITHDRAW, { id, key: randomUUID(), version });
    }
    await head.expectRefusal('LEAVE_PERIOD', ENTER, leave({ lastDay: '2026-06-14' }));
    await head.expectRefusal('LEAVE_OVER', ENTER, leave({ firstDay: '2026-06-01', lastDay: '2026-06-02' }));
    await head.expectRefusal('INVALID_INPUT', ENTER, leave({ capacityId: '2147483000' }));
  });

  test('[clause 12] who signs is told of a leave within the days of the inspection, the head of one that comes later', async () => {
    world.at(at(MONDAY));
    const draft = await world.draft(INSPECTOR, await draftInput(world));
    const away = async (email: string, id: string) => {
      const seen = await world.read<Seen>(
        email,
        id,
        'hindrances { code message severity } actions { name allowed refusals { code message severity } }',
      );
      const told = [
        ...(seen?.hindrances ?? []),
        ...(seen?.actions ?? []).flatMap(({ refusals }) => refusals),
      ];
      return told.filter(({ code }) => code === 'INSPECTOR_AWAY');
    };
    expect(await away(HEAD, draft.id)).toEqual([]);
    expect(await away(HEAD, running.id)).toEqual([]);
    const head = await world.as(HEAD);
    // No term of either case falls into it, and both last from 3 to 17 June.
    await head.run(ENTER, leave({ firstDay: '2026-06-04', lastDay: '2026-06-05' }));
    const warning = {
      code: 'INSPECTOR_AWAY',
      severity: 'WARNING',
      message: expect.stringContaining('05.06.2026'),
    };
    expect(await away(INSPECTOR, draft.id)).toEqual([warning]);
    expect(await away(HEAD, draft.id)).toEqual([warning, warning]);
    expect(await away(HEAD, running.id)).toEqual([warning]);
    expect(await away('head@almaty-city.demo', running.id)).toEqual([]);
    // It stands beside the name where inspectors are chosen, for the office alone.
    const chosen = async (email: string) => {
      const text = '{ inspectors(first: 100) { nodes { id leaveFrom leaveUntil } } }';
      const { inspectors } = await (
        await world.as(email)
      ).run<{ inspectors: { nodes: { id: string }[] } }>(text);
      return inspectors.nodes.find(({ id }) => id === from);
    };
    const known = { leaveFrom: '2026-06-04', leaveUntil: '2026-06-05' };
    expect(await chosen(INSPECTOR)).toMatchObject(known);
    const seen = await world.read<{ inspectorCandidates: { id: string }[] }>(
      INSPECTOR,
      running.id,
      'inspectorCandidates { id leaveFrom leaveUntil }',
    );
    expect(seen?.inspectorCandidates.find(({ id }) => id === from)).toMatchObject(known);
    expect(await chosen('head.karagandy@agency.demo')).toMatchObject({ leaveFrom: null, leaveUntil: null });
    expect(await warnings()).toHaveLength(1);
    // Of one that is over nobody is warned: it is no reason to name others.
    world.at(at('2026-06-06'));
    expect(await away(HEAD, running.id)).toEqual([]);
    world.at(at(MONDAY));
    const [entered] = (await loadOf(from))?.leaves ?? [];
    await head.run(WITHDRAW, { id: entered.id, key: randomUUID(), version: 1 });
    expect(await away(HEAD, draft.id)).toEqual([]);
    expect(await chosen(INSPECTOR)).toMatchObject({ leaveFrom: null, leaveUntil: null });
    expect(await warnings()).toEqual([]);
    await world.act(INSPECTOR, 'withdrawInspectionDraft', draft);
  });

  test('work handed over three times at once goes over once; whoever has nothing left hands nothing over', async () => {
    world.at(at(MONDAY));
    const draft = await world.draft(INSPECTOR, await draftInput(world));
    const head = await world.as(HEAD);
    const three = await Promise.all([1, 2, 3].map(() => head.ask(HAND_OVER, handing())));
    expect(three.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').toSorted()).toEqual([
      'NOTHING_TO_HAND_OVER',
      'NOTHING_TO_HAND_OVER',
      'done',
    ]);
    await head.expectRefusal('NOTHING_TO_HAND_OVER', HAND_OVER, handing());
    expect(await world.read(HEAD, draft.id, 'version')).toEqual({ version: 2 });
    await world.act(OTHER, 'withdrawInspectionDraft', { ...draft, version: 2 });
  });

  test('[clause 12] drafts go over freely, what a signed act names does not', async () => {
    world.at(at(MONDAY));
    const one = await world.draft(INSPECTOR, await draftInput(world));
    const two = await world.draft(INSPECTOR, await draftInput(world, { inspectorIds: [from, to] }));
    const head = await world.as(HEAD);
    await head.expectRefusal(
      'DRAFTS_ONLY_GO_OVER',
      HAND_OVER,
      handing({ inspectionIds: [one.id, running.id] }),
    );
    await head.expectRefusal('INVALID_INPUT', HAND_OVER, handing({ inspectionIds: ['2147483000'] }));
    expect(await loadOf(from)).toMatchObject({ drafts: 2 });
    const variables = handing();
    const [done, again] = [
      await head.run<object>(HAND_OVER, variables),
      await head.run<object>(HAND_OVER, variables),
    ];
    expect(done).toEqual({ handOverWork: { id: from, drafts: 0, namedCases: 1 } });
    expect(again).toEqual(done);
    for (const { id } of [one, two])
      expect(await world.read(HEAD, id, 'version inspectors { capacity { id } }')).toEqual({
        version: 2,
        inspectors: [{ capacity: { id: to } }],
      });
    expect(await world.read(HEAD, running.id, 'inspectors { capacity { id } }')).toEqual({
      inspectors: [{ capacity: { id: from } }],
    });
    await world.refused('STALE_VERSION', INSPECTOR, 'withdrawInspectionDraft', one);
    const found = await head.run(
      'query ($id: ID!) { inspections(first: 50, filter: { inspectorId: $id, state: [DRAFT] }) { nodes { id } } }',
      { id: to },
    );
    expect(found).toMatchObject({ inspections: { nodes: [{ id: two.id }, { id: one.id }] } });
  });

  test('only within the office, by its head, to somebody who serves there', async () => {
    const head = await world.as(HEAD);
    const foreign = await world.capacityOf('inspector.karagandy@agency.demo');
    await head.expectRefusal('NOBODY_TO_TAKE_OVER', HAND_OVER, handing({ toId: foreign }));
    await head.expectRefusal('NOBODY_TO_TAKE_OVER', HAND_OVER, handing({ toId: from }));
    for (const [email, code] of [
      [INSPECTOR, 'FORBIDDEN'],
      ['head@almaty-city.demo', 'FORBIDDEN'],
      [CHAIR, 'NOT_FOUND'],
      ['head.karagandy@agency.demo', 'NOT_FOUND'],
    ] as const) {
      const other = await world.as(email);
      await other.expectRefusal(code, HAND_OVER, handing());
      await other.expectRefusal(code, ENTER, leave());
    }
  });
});
