import { act, filled, opened, proposal, readQuarter } from '../../builders/internal-monitoring';
import { TERM } from './control-steps';
import { AGENCY, ControlWorld, HEAD, OFFICE, UNIT } from './control-world';

const ABOVE = [AGENCY, 'inspector@agency.demo', 'analyst@agency.demo', 'head.almaty@agency.demo', OFFICE];

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world?.stop());

/** What the people above a body read of it in lists. */
async function listed(email: string) {
  const client = await world.as(email);
  const { controlPlans, controlEvents, monitoringProposals, internalMonitoringFindings } = await client.run<
    Record<string, { nodes: { id: string }[] }>
  >(`{ controlPlans(withWithdrawn: true) { nodes { id } } controlEvents { nodes { id } }
    monitoringProposals(filter: { year: 2026, quarter: 3 }) { nodes { id } }
    internalMonitoringFindings(filter: { year: 2026, quarter: 3 }) { nodes { id } } }`);
  return [controlPlans, controlEvents, monitoringProposals, internalMonitoringFindings].map((list) =>
    (list?.nodes ?? []).map(({ id }) => id),
  );
}

test('[clause 42] the offices above read a plan from its approval on, and no draft that was given up', async () => {
  const draft = await world.draftPlan(2026);
  await world.onPlan(UNIT, 'withdrawControlPlan', draft);
  let plan = await world.draftPlan();
  plan = await world.onPlan(UNIT, 'addControlPlanLine', plan, world.line('2027-02-01', '2027-02-26'));
  for (const email of ABOVE) {
    expect(await world.readPlan(email, plan.id)).toBeNull();
    expect(await listed(email)).toEqual([[], [], [], []]);
  }
  plan = await world.onPlan(UNIT, 'agreeControlPlan', plan, { agreedWith: 'Health department' });
  for (const email of ABOVE) expect(await world.readPlan(email, plan.id)).toBeNull();
  expect((await world.readPlan(HEAD, plan.id))?.lines).toHaveLength(1);
  await world.onPlan(HEAD, 'approveControlPlan', plan);
  for (const email of ABOVE) {
    const seen = await world.readPlan(email, plan.id);
    expect(seen?.lines).toHaveLength(1);
    expect(seen?.lines[0]?.executors).toHaveLength(1);
    expect((await listed(email))[0]).toEqual([plan.id]);
  }
});

test('[clause 42] of a plan in draft the offices above know the duty and its day, and nothing of what it says', async () => {
  const draft = await world.draftPlan(2028);
  await world.onPlan(UNIT, 'addControlPlanLine', draft, world.line('2028-02-01', '2028-02-25'));
  const client = await world.as('head.almaty@agency.demo');
  const NODES = `nodes { code caseKind caseNumber title dueDate }`;
  const { waiting, myWork } = await client.run<
    Record<string, { nodes: { caseKind: string; caseNumber: string }[] }>
  >(
    `{ waiting(filter: { party: SUBJECT }, first: 100) { ${NODES} }
      myWork(filter: { party: SUBJECT }, first: 100) { nodes { caseKind caseNumber title from dueDate metAt explanation } } }`,
  );
  const of2028 = (list: typeof waiting) =>
    list?.nodes.filter(({ caseKind, caseNumber }) => caseKind === 'control-plan' && caseNumber === '2028');
  expect(of2028(waiting)).toEqual([
    expect.objectContaining({
      code: 'P42_ANNUAL_PLAN',
      title: 'Approval of the yearly plan of control activities',
      dueDate: '2027-12-25',
    }),
  ]);
  expect(of2028(myWork)).toHaveLength(1);
  expect(JSON.stringify([of2028(waiting), of2028(myWork)])).not.toMatch(
    /Terms of services|2028-02|olyclinic/,
  );
  expect(await world.readPlan('head.almaty@agency.demo', draft.id)).toBeNull();
});

test('[clause 42] the offices above read an activity from its order of appointment on', async () => {
  const given = await world.draftAfterMonitoring();
  await world.onEvent(UNIT, 'withdrawControlDraft', given, { reason: 'Not needed' });
  const draft = await world.draftAfterMonitoring();
  for (const email of ABOVE) {
    expect(await world.readEvent(email, draft.id)).toBeNull();
    expect((await listed(email))[1]).toEqual([]);
  }
  const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, TERM);
  for (const email of ABOVE) {
    const seen = await world.seen(email, appointed.id);
    expect([seen.state, seen.executors.length]).toEqual(['APPOINTED', 1]);
    expect((await listed(email))[1]).toEqual([appointed.id]);
  }
});

test('[clause 36.2] [clause 58] of a quarter under way the offices above know that it is; its sheet they read when it was ended', async () => {
  let of = await filled(world, UNIT, await opened(world, UNIT, 2026, 3));
  of = await act(world, UNIT, 'addMonitoringProposal', of, proposal(of, { reportBy: '2027-01-15' }));
  for (const email of ABOVE) {
    expect(await readQuarter(world, email, of.id)).toMatchObject({
      state: 'OPEN',
      points: [],
      found: [],
      proposals: [],
    });
    expect((await listed(email)).slice(2)).toEqual([[], []]);
  }
  of = await act(world, UNIT, 'submitMonitoringProposals', of);
  for (const email of ABOVE) {
    const seen = await readQuarter(world, email, of.id);
    expect([seen?.points.length, seen?.found.length, seen?.proposals.length]).toEqual([13, 1, 1]);
  }
  await act(world, HEAD, 'returnMonitoringProposals', of, { reason: 'Name the service' });
  for (const email of ABOVE)
    expect(await readQuarter(world, email, of.id)).toMatchObject({
      state: 'OPEN',
      returnReason: null,
      points: [],
      proposals: [],
    });
  expect(await readQuarter(world, UNIT, of.id)).toMatchObject({ returnReason: 'Name the service' });
});

test('[clause 58] a file of a sheet is read by the offices above when the sheet is', async () => {
  const file = await world.upload(UNIT, 'queue.txt');
  let of = await filled(world, UNIT, await opened(world, UNIT, 2026, 2));
  of = await act(world, UNIT, 'addInternalFinding', of, {
    point: 7,
    text: 'The queue of the registry',
    fileIds: [file],
  });
  of = await act(world, UNIT, 'addMonitoringProposal', of, proposal(of, { reportBy: '2027-01-15' }));
  const reads = async (email: string) => (await (await world.as(email)).fetch(`/files/${file}`)).status;
  const readBy = async () => Promise.all([UNIT, HEAD, ...ABOVE].map(reads));
  const none = ABOVE.map(() => 404);
  expect(await readBy()).toEqual([200, 200, ...none]);
  of = await act(world, UNIT, 'submitMonitoringProposals', of);
  expect(await readBy()).toEqual([200, 200, ...ABOVE.map(() => 200)]);
  await act(world, HEAD, 'returnMonitoringProposals', of, { reason: 'Name the service' });
  expect(await readBy()).toEqual([200, 200, ...none]);
});

test('[clause 58] [clause 60] papers of a sheet are read by the offices above when the sheet is; those drawn up anew after a return never', async () => {
  let of = await filled(world, UNIT, await opened(world, UNIT, 2026, 1));
  of = await act(world, UNIT, 'addMonitoringProposal', of, proposal(of, { reportBy: '2027-01-15' }));
  of = await act(world, UNIT, 'submitMonitoringProposals', of);
  const papersFor = async (email: string) => {
    const client = await world.as(email);
    const { internalMonitoring } = await client.run<{
      internalMonitoring: { documents: { number: string; urlRu: string }[] };
    }>('query ($id: ID!) { internalMonitoring(id: $id) { documents { number urlRu } } }', { id: of.id });
    return internalMonitoring.documents;
  };
  const first = (await papersFor(UNIT)).map(({ urlRu }) => urlRu);
  expect(first).toHaveLength(3);
  const statuses = async (email: string, urls: readonly string[]) => {
    const client = await world.as(email);
    return Promise.all(urls.map(async (url) => (await client.fetch(url)).status));
  };
  const none = first.map(() => 404);
  const all = first.map(() => 200);
  for (const email of [...ABOVE, UNIT]) expect(await statuses(email, first)).toEqual(all);
  of = await act(world, HEAD, 'returnMonitoringProposals', of, { reason: 'Name the service' });
  for (const email of ABOVE)
    expect([await papersFor(email), await statuses(email, first)]).toEqual([[], none]);
  for (const email of [HEAD, UNIT]) expect(await statuses(email, first)).toEqual(all);
  await act(world, UNIT, 'submitMonitoringProposals', of);
  const anew = (await papersFor(UNIT)).map(({ urlRu }) => urlRu).filter((url) => !first.includes(url));
  expect(anew).toHaveLength(3);
  for (const email of ABOVE)
    expect([await statuses(email, anew), await statuses(email, first)]).toEqual([all, none]);
  expect(await statuses(UNIT, first)).toEqual(all);
});
