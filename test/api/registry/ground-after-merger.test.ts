import { dutiesOf } from '../../builders/prescription';
import { bodyLike, joined, parted } from '../../builders/succession';
import { workerTurn } from '../../builders/worker-turn';
import { ALMATY_CITY, at, HEAD, INSPECTOR } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { completedControl, lineOf, listOf } from '../preventive-control/control';

const DUTY = 'DUTY_GROSS_OF_CONTROL';
const DEEDS = `query ($id: ID) { subjectReorganisations(filter: { subjectId: $id }) { nodes {
  predecessors { doneMeanwhile { entry { action } } } } } }`;

describe('the inspection that a prescription asks for, its subject joined to another body since', () => {
  let world: World;
  let line: string;
  let [old, heir] = ['', ''];
  beforeAll(async () => {
    world = await openWorld();
    const list = await listOf(world, [ALMATY_CITY]);
    line = (await lineOf(world, list, ALMATY_CITY)).id;
    old = await world.subjectOf(ALMATY_CITY);
    heir = await bodyLike(world, old, '190740000915');
  });
  afterAll(() => world?.stop());

  const subjectOf = async ({ id }: { id: string }) =>
    (await world.read<{ subject: { id: string } }>(INSPECTOR, id, 'subject { id }'))?.subject.id;

  test('[clause 6-2] [clause 8.1] the system drafts it on the successor; the act of reorganisation withdrawn, it goes no further, is listed, and the duty on the predecessor stands again', async () => {
    const control = await completedControl(world, line);
    const seen = await world.read<{ prescription: { id: string } }>(
      INSPECTOR,
      control.id,
      'prescription { id }',
    );
    if (!seen) throw new Error('no prescription');
    const { prescription } = seen;
    world.at(at('2026-06-29'));
    const act = await joined(world, { from: old, to: heir, on: '2026-06-29' });
    await workerTurn(world);
    const [duty] = (await dutiesOf(world, prescription)).filter(({ code }) => code === DUTY);
    expect(duty.draft).not.toBeNull();
    const draft = duty.draft as Case;
    expect(await subjectOf(draft)).toBe(heir);
    const prepared = await world.act(INSPECTOR, 'recordPreparation', draft, {
      input: { materials: ['Law on public services'] },
    });
    const of = await world.act(HEAD, 'appointInspection', prepared);
    expect(await dutiesOf(world, prescription)).toEqual([]);

    await parted(world, act);
    await workerTurn(world);
    expect(await dutiesOf(world, prescription)).toMatchObject([{ code: DUTY }]);
    const refused = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'registerAppointment', of);
    expect(refused.findings).toMatchObject([{ clause: '8.1', code: 'GROUND_PRESCRIPTION_OF_OTHER_SUBJECT' }]);
    const listed = await (await world.as('admin@agency.demo')).run<object>(DEEDS, { id: old });
    expect(listed).toMatchObject({
      subjectReorganisations: {
        nodes: [{ predecessors: [{ doneMeanwhile: [{ entry: { action: 'inspectionAppointed' } }] }] }],
      },
    });

    // The next one is of whom the prescription was issued to.
    const cancelled = await world.act(HEAD, 'cancelAppointment', of);
    await world.act(INSPECTOR, 'draftNextAppointment', cancelled);
    const id = await world.value<string>(
      'select id::text as value from inspection where cancelled_inspection_id = $1',
      [of.id],
    );
    expect(await subjectOf({ id })).toBe(old);
    const again = await world.read<Case>(INSPECTOR, id, 'id version');
    if (!again) throw new Error('nothing was drafted');
    const ready = await world.act(INSPECTOR, 'recordPreparation', again, {
      input: { materials: ['Law on public services'] },
    });
    expect(await world.act(HEAD, 'appointInspection', ready)).toMatchObject({ state: 'APPOINTED' });
    expect(await dutiesOf(world, prescription)).toEqual([]);
  });
});
