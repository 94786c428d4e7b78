import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { inform, LATE, read, running, seen, type Prescription } from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';

describe('an inspection takes a prescription over before the subject has notice of it', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  /** Gross violations, silence, and the drafted inspection on ground 1 signed by the head. */
  async function takenOver(): Promise<{ of: Prescription; inspection: Case }> {
    const of = await running(world, ['GROSS', 'MET', 'MET']);
    world.at(LATE);
    await workerTurn(world);
    const draft = (await seen(world, of)).followUps[0] as { id: string; version: number };
    const prepared = await world.act(INSPECTOR, 'recordPreparation', draft, {
      input: { materials: ['Law on public services'] },
    });
    return { of, inspection: await world.act(HEAD, 'appointInspection', prepared) };
  }

  async function listed(email: string, state: string, { id }: Prescription): Promise<boolean> {
    const client = await world.as(email);
    const { prescriptions } = await client.run<{ prescriptions: { nodes: { id: string }[] } }>(
      'query ($state: [PrescriptionState!]) { prescriptions(first: 100, filter: { state: $state }) { nodes { id } } }',
      { state: [state] },
    );
    return prescriptions.nodes.some((node) => node.id === id);
  }

  const journalOf = async (of: Prescription): Promise<string[]> => {
    const { prescription } = await (
      await world.as(SUBJECT)
    ).run<{ prescription: { journal: { nodes: { action: string }[] } } }>(
      'query ($id: ID!) { prescription(id: $id) { journal(first: 50) { nodes { action } } } }',
      { id: of.id },
    );
    return prescription.journal.nodes.map(({ action }) => action);
  };

  test('[clause 16] [clause 8.1] it is shown the state, the version and its terms without it, and the whole with the notice', async () => {
    const { of, inspection } = await takenOver();
    const before = await read(world, SUBJECT, of);
    expect(before).toMatchObject({
      state: 'INFORMATION_MISSED',
      deadlines: [{ rule: 'P28_EXTENSION_REQUEST' }, { rule: 'P28_1_REMEDIATION', state: 'OVERDUE' }],
    });
    expect((await seen(world, of)).state).toBe('CLOSED_BY_INSPECTION');
    expect([
      await listed(SUBJECT, 'CLOSED_BY_INSPECTION', of),
      await listed(SUBJECT, 'INFORMATION_MISSED', of),
    ]).toEqual([false, true]);
    expect([
      await listed(INSPECTOR, 'CLOSED_BY_INSPECTION', of),
      await listed(INSPECTOR, 'INFORMATION_MISSED', of),
    ]).toEqual([true, false]);
    expect((await seen(world, of)).version).toBe((before?.version ?? 0) + 1);
    const registered = await world.act(INSPECTOR, 'registerAppointment', inspection);
    await world.act(INSPECTOR, 'sendStartNotice', registered, {
      input: { way: 'ELECTRONIC', recipient: 'Akim' },
    });
    const after = await read(world, SUBJECT, of);
    expect(after).toMatchObject({
      state: 'CLOSED_BY_INSPECTION',
      version: (before?.version ?? 0) + 1,
      deadlines: [{ rule: 'P28_EXTENSION_REQUEST' }, { rule: 'P28_1_REMEDIATION', state: 'CANCELLED' }],
    });
    expect(await journalOf(of)).toContain('prescriptionClosingDisclosed');
    expect(await journalOf(of)).not.toContain('prescriptionClosedByInspection');
  });

  test('[clause 28-1] what it informs of in between is taken in, against its own version, and meets its term', async () => {
    const { of } = await takenOver();
    const told = (await read(world, SUBJECT, of)) as Prescription;
    world.at(at('2026-07-02'));
    const informed = await inform(world, told);
    expect(informed).toMatchObject({
      version: told.version + 1,
      state: 'INFORMATION_GIVEN',
      deadlines: [{ rule: 'P28_EXTENSION_REQUEST' }, { rule: 'P28_1_REMEDIATION', state: 'MET_LATE' }],
    });
    expect((await seen(world, of)).state).toBe('CLOSED_BY_INSPECTION');
  });
});
