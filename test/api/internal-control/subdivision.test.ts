import { randomUUID } from 'node:crypto';
import { act, filled, opened, proposal, readQuarter } from '../../builders/internal-monitoring';
import { AGENCY, ControlWorld, OFFICE, UNIT } from './control-world';

const SUBDIVISION = 'control@shymkent-inspectorate.demo';
const SUBDIVISION_HEAD = 'head@shymkent-inspectorate.demo';

describe('a territorial subdivision', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  test('[clause 38] a territorial subdivision monitors, and neither plans nor holds control activities', async () => {
    const only = ['REFUSED_BY_LAW', 'SUBDIVISION_ONLY_MONITORS'];
    for (const email of [SUBDIVISION, SUBDIVISION_HEAD])
      expect(await world.refused(world.draftPlan(2027, false, email))).toEqual(only);
    const unit = await world.as(SUBDIVISION);
    const { viewer, objectsOfControl, monitored } = await unit.run<{
      viewer: { account: { id: string }; capacity: { subject: { id: string } } };
      objectsOfControl: { nodes: object[] };
      monitored: { nodes: { id: string }[] };
    }>(
      '{ viewer { account { id } capacity { subject { id } } } objectsOfControl { nodes { id } } monitored: objectsOfControl(monitored: true) { nodes { id } } }',
    );
    expect(objectsOfControl.nodes).toEqual([]);
    // Whom it may name in a proposal: itself, and nothing beside it.
    expect(monitored.nodes).toEqual([{ id: viewer.capacity.subject.id }]);
    const itself = { objectId: viewer.capacity.subject.id, executorIds: [viewer.account.id] };
    expect(await world.refused(world.draftAfterMonitoring(itself, SUBDIVISION))).toEqual(only);
    const asked = (await world.waiting(SUBDIVISION)).map(({ code }) => code);
    expect(asked).toContain('STEP_BEGIN_INTERNAL_MONITORING');
    expect(asked).not.toContain('STEP_BUILD_CONTROL_PLAN');

    const open = await opened(world, SUBDIVISION, 2026, 3);
    expect(open.points).toHaveLength(13);
    const whole = await filled(world, SUBDIVISION, open);
    const proposed = await act(
      world,
      SUBDIVISION,
      'addMonitoringProposal',
      whole,
      proposal(whole, { kind: 4, objectId: viewer.capacity.subject.id, reportBy: '2026-12-20' }),
    );
    const submitted = await act(world, SUBDIVISION, 'submitMonitoringProposals', proposed);
    const sent = await act(world, SUBDIVISION_HEAD, 'sendMonitoringProposals', submitted, {});
    expect(sent.state).toBe('SENT');
    // The proposal is followed up; the activity itself is not the subdivision's to hold.
    const seen = await readQuarter(world, SUBDIVISION, sent.id);
    expect(seen?.actions.find(({ name }) => name === 'draftControlEventOnProposal')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'SUBDIVISION_ONLY_MONITORS', clause: '38' }],
    });
    // Nor after a monitoring of its own: what it could never do is not advised (38, not 42).
    const after = { ...itself, monitoringDate: '2026-12-01' };
    expect(await world.refused(world.draftAfterMonitoring(after, SUBDIVISION))).toEqual(only);
    const input = {
      proposalId: sent.proposals[0]?.id,
      questions: 'Refusals',
      plannedStart: '2026-12-07',
      endDate: '2026-12-28',
      executorIds: [viewer.account.id],
    };
    const onProposal = `mutation ($input: DraftControlEventOnProposalInput!, $key: String!) {
      draftControlEventOnProposal(input: $input, idempotencyKey: $key) { id } }`;
    expect(await world.refused(unit.run(onProposal, { input, key: randomUUID() }))).toEqual(only);
    for (const email of ['acting.shymkent@agency.demo', AGENCY])
      expect((await readQuarter(world, email, sent.id))?.state).toBe('SENT');
    for (const email of [UNIT, OFFICE]) expect(await readQuarter(world, email, sent.id)).toBeNull();
  });
});
