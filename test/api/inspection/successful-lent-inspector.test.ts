import { randomUUID } from 'node:crypto';
import {
  at,
  draftInput,
  HEAD,
  INSPECTOR,
  MONDAY,
  PERSON,
  pointsOf,
  PROSECUTOR,
  started,
  SUBJECT,
} from './support/course';
import { assigned } from './support/assignment';
import { DRAFT, openWorld, type Case, type World } from './support/world';

const LENT = 'inspector@agency.demo';
const CHAIR = 'chair@agency.demo';
const KARAGANDY = '970740000302';

describe('offices that work together', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const myWork = async (email: string): Promise<string[]> => {
    const { myWork } = await (
      await world.as(email)
    ).run<{ myWork: { nodes: { caseNumber: string; rule: string }[] } }>(
      '{ myWork(first: 50) { nodes { caseNumber rule } totals { running dueSoon overdue } } }',
    );
    return myWork.nodes.map(({ caseNumber, rule }) => `${caseNumber} ${rule}`);
  };

  /** Signed by the territorial head, with the Agency's inspector beside the office's own. */
  async function appointedTogether(): Promise<Case> {
    const inspectorIds = [await world.capacityOf(INSPECTOR), await world.capacityOf(LENT)];
    const input = await draftInput(world, { inspectorIds, assignmentId: await assigned(world) });
    const draft = await world.draft(INSPECTOR, input);
    const prepared = await world.act(INSPECTOR, 'recordPreparation', draft, {
      input: { materials: ['Law on public services'] },
    });
    return world.act(HEAD, 'appointInspection', prepared);
  }

  test('[clause 9] an inspector of the Agency on assignment carries the territorial body’s inspection from notice to result', async () => {
    const signed = await appointedTogether();
    await world.refused('FORBIDDEN', LENT, 'registerAppointment', signed);
    const registered = await world.act(INSPECTOR, 'registerAppointment', signed);
    expect(await myWork(LENT)).toEqual([`${signed.number} P16_START_NOTICE`]);
    const actions = await world.read<{ actions: { name: string; allowed: boolean }[] }>(
      LENT,
      signed.id,
      'actions { name allowed }',
    );
    expect(actions?.actions).toContainEqual({ name: 'sendStartNotice', allowed: true });
    const notified = await world.act(LENT, 'sendStartNotice', registered, {
      input: { way: 'ELECTRONIC', recipient: 'Akim of Almaty' },
    });
    world.at(at('2026-06-03'));
    let of = await world.act(LENT, 'handOverAppointment', notified, {
      input: { ...PERSON, checklistAcquainted: true },
    });
    const points = await pointsOf(world, of.id);
    for (const pointId of points) {
      const input = { pointId, answer: 'MET', fileIds: [await world.upload(LENT, 'photo.txt')] };
      of = await world.act(LENT, 'recordChecklistAnswer', of, { input });
    }
    of = await world.act(LENT, 'drawUpResultAct', of, {
      input: { place: 'Almaty', conclusions: 'All points are met', remedy: [] },
    });
    expect(await world.act(LENT, 'handOverResultAct', of, { input: PERSON })).toMatchObject({
      state: 'HANDED_OVER',
    });
    expect(await world.read(HEAD, of.id, 'documents { kind }')).toEqual({
      documents: [{ kind: 'ACT_OF_APPOINTMENT' }, { kind: 'START_NOTICE' }, { kind: 'RESULT_ACT' }],
    });
  });

  test('[clause 9] where the act does not name the Agency’s inspector, the office’s case is not the Agency’s to act in', async () => {
    const of = await started(world);
    const point = (await pointsOf(world, of.id))[0];
    const input = { pointId: point, answer: 'MET', fileIds: [] };
    await world.refused('FORBIDDEN', LENT, 'recordChecklistAnswer', of, { input });
    await world.refused('FORBIDDEN', CHAIR, 'recordChecklistAnswer', of, { input });
    expect(await world.read(LENT, of.id, 'actions { name }')).toEqual({ actions: [] });
    expect((await myWork(LENT)).filter((line) => line.startsWith(of.number))).toEqual([]);
  });

  test('[clause 9] a lent inspector does what inspectors do, not what the office and its head do', async () => {
    const of = await appointedTogether();
    await world.refused('FORBIDDEN', LENT, 'recordPreparation', of, { input: { materials: ['Law'] } });
    await world.refused('FORBIDDEN', LENT, 'cancelAppointment', of);
  });

  test('[clause 8.6] [clause 9] another office’s inspection is named by the Agency, which reads it, and by nobody else', async () => {
    const running = await started(world);
    world.at(at(MONDAY));
    const ground = {
      kind: 'COUNTER_INSPECTION',
      basisText: '',
      relatedInspectionId: running.id,
      civilLawRelation: 'Contract of 3 February on intake of documents',
      informationSought: 'The intake journal of May',
      factDate: '2026-05-12',
      fileIds: [],
    };
    const subjectId = await world.subjectOf(KARAGANDY);
    const karagandy = 'inspector.karagandy@agency.demo';
    const checklistId = await world.value<string>(
      `select c.id::text as value from checklist c join inspected_subject s on s.kind = any(c.subject_kinds)
       where s.id = $1 and c.withdrawn_on is null order by c.id limit 1`,
      [subjectId],
    );
    const input = async (email: string) => ({
      ...(await draftInput(
        world,
        { subjectId, checklistId, pointIds: null, plannedStart: '2026-06-08' },
        email,
      )),
      grounds: [ground],
      inspectorIds: [await world.capacityOf(email)],
    });
    const refusal = await (
      await world.as(karagandy)
    ).expectRefusal('INVALID_INPUT', DRAFT, { input: await input(karagandy), key: randomUUID() });
    expect(refusal.errors[0].extensions['field']).toBe('input.grounds.0.relatedInspectionId');
    const assignmentId = await assigned(world, { subjectId });
    const draft = await world.draft(LENT, { ...(await input(LENT)), assignmentId });
    world.at(at('2026-06-03'));
    expect(await world.act(CHAIR, 'appointInspection', draft)).toMatchObject({ state: 'APPOINTED' });
    // Both ends of the chain show it to who may read both; the third person is told nothing of the first case.
    const chain = 'originInspection { id } followUps { id grounds { clause } }';
    expect(await world.read(LENT, draft.id, chain)).toEqual({
      originInspection: { id: running.id },
      followUps: [],
    });
    expect(await world.read(LENT, running.id, chain)).toEqual({
      originInspection: null,
      followUps: [{ id: draft.id, grounds: [{ clause: '8.6' }] }],
    });
    expect(await world.read(INSPECTOR, running.id, chain)).toEqual({ originInspection: null, followUps: [] });
    await world.owner.query('update inspection set disclosed_to_subject_id = subject_id where id = $1', [
      draft.id,
    ]);
    expect(await world.read('head@karagandy.demo', draft.id, chain)).toEqual({
      originInspection: null,
      followUps: [],
    });
    expect(await world.read(SUBJECT, running.id, chain)).toEqual({ originInspection: null, followUps: [] });
  });

  test('[clause 8.7] a repeated inspection of the Agency starts from the territorial body’s first one', async () => {
    const first = await started(world);
    await world.owner.query(
      `update inspection set state = 'HANDED_OVER', completed_on = '2026-06-03' where id = $1`,
      [first.id],
    );
    const ground = { ...PROSECUTOR, kind: 'REPEATED_INSPECTION', relatedInspectionId: first.id };
    const input = await draftInput(
      world,
      {
        grounds: [ground],
        inspectorIds: [await world.capacityOf(LENT)],
        assignmentId: await assigned(world),
      },
      LENT,
    );
    const draft = await world.draft(LENT, { ...input, plannedStart: '2026-06-08' });
    expect(await world.act(CHAIR, 'appointInspection', draft)).toMatchObject({ state: 'APPOINTED' });
  });
});
