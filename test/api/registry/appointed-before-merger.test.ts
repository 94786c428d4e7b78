import { bodyLike, joined, parted } from '../../builders/succession';
import { ALMATY_CITY, at, HEAD, INSPECTOR, notified, PERSON } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { controlInput, lineOf, listOf, opened } from '../preventive-control/control';

const HANDED_OVER = { input: { ...PERSON, checklistAcquainted: true } };
const NOTICE = { input: { way: 'ELECTRONIC' } };

describe('what was appointed on a body and not begun when the body was joined to another', () => {
  let world: World;
  let line: string;
  let [old, heir] = ['', ''];
  let act: { id: string; version: number };
  beforeAll(async () => {
    world = await openWorld();
    const list = await listOf(world, [ALMATY_CITY]);
    line = (await lineOf(world, list, ALMATY_CITY)).id;
    old = await world.subjectOf(ALMATY_CITY);
    heir = await bodyLike(world, old, '190740000914');
  });
  afterAll(() => world?.stop());
  afterEach(async () => {
    await parted(world, act);
    await world.owner.query(
      `update inspection set state = 'WITHDRAWN', act_number = null where procedure = 'PREVENTIVE_CONTROL'`,
    );
  });

  const subjectOf = async ({ id }: Case) =>
    (await world.read<{ subject: { id: string } }>(INSPECTOR, id, 'subject { id }'))?.subject.id;
  const next = async ({ id }: Case): Promise<Case> => {
    const found = await world.value<string>(
      'select id::text as value from inspection where cancelled_inspection_id = $1',
      [id],
    );
    const seen = await world.read<Case>(INSPECTOR, found, 'id version state number');
    if (!seen) throw new Error('nothing was drafted');
    return seen;
  };
  const notifiedControl = async (): Promise<Case> => {
    const of = await world.act(HEAD, 'appointInspection', await opened(world, line));
    const registered = await world.act(INSPECTOR, 'registerAppointment', of);
    return world.act(INSPECTOR, 'sendStartNotice', registered, NOTICE);
  };
  const carriedOut = async (draft: Case): Promise<Case> => {
    const materials = { input: { materials: ['Law on public services'] } };
    // Clause 15 is of inspections alone.
    const prepared = draft.number.startsWith('P-')
      ? draft
      : await world.act(INSPECTOR, 'recordPreparation', draft, materials);
    const of = await world.act(HEAD, 'appointInspection', prepared);
    const registered = await world.act(INSPECTOR, 'registerAppointment', of);
    const told = await world.act(INSPECTOR, 'sendStartNotice', registered, NOTICE);
    world.at(at('2026-06-05'));
    return world.act(INSPECTOR, 'handOverAppointment', told, HANDED_OVER);
  };

  test('[clause 17] appointed before the act took effect, it begins: its successor’s people act for it', async () => {
    world.at(at('2026-05-29'));
    const [control, inspection] = [await notifiedControl(), await notified(world)];
    world.at(at('2026-06-01'));
    act = await joined(world, { from: old, to: heir, on: '2026-06-01' });
    world.at(at('2026-06-03'));
    for (const one of [control, inspection])
      expect(await world.act(INSPECTOR, 'handOverAppointment', one, HANDED_OVER)).toMatchObject({
        state: 'IN_PROGRESS',
      });
  });

  test('[clause 12] an act of appointment that names a body that is no more is cancelled, and the next one names the successor', async () => {
    world.at(at('2026-06-01'));
    const late = [await notifiedControl(), await notified(world)];
    act = await joined(world, { from: old, to: heir, on: '2026-06-01' });
    for (const one of late) {
      world.at(at('2026-06-02'));
      const refused = await world.refused(
        'REFUSED_BY_LAW',
        INSPECTOR,
        'handOverAppointment',
        one,
        HANDED_OVER,
      );
      expect(refused.findings).toMatchObject([{ code: 'SUBJECT_SUCCEEDED' }]);
      const cancelled = await world.act(HEAD, 'cancelAppointment', one);
      await world.act(INSPECTOR, 'draftNextAppointment', cancelled);
      const draft = await next(cancelled);
      expect(await subjectOf(draft)).toBe(heir);
      expect(await carriedOut(draft)).toMatchObject({ state: 'IN_PROGRESS' });
    }
  });

  test('[clause 7] from the line of the approved list a control is opened on the successor; drafted before, it goes over to it when it is written anew', async () => {
    world.at(at('2026-06-01'));
    const before = await opened(world, line);
    act = await joined(world, { from: old, to: heir, on: '2026-06-01' });
    expect(await subjectOf(before)).toBe(old);
    const revised = await world.act(INSPECTOR, 'revisePreventiveControl', before, {
      input: await controlInput(world, { plannedStart: '2026-06-05' }),
    });
    expect(await subjectOf(revised)).toBe(heir);
    await world.act(INSPECTOR, 'withdrawInspectionDraft', revised);
    expect(await carriedOut(await opened(world, line, { plannedStart: '2026-06-05' }))).toMatchObject({
      state: 'IN_PROGRESS',
    });
  });

  test('[clause 7] [clause 9] the act of merger withdrawn, a control of the predecessor’s line on the successor is registered no more', async () => {
    world.at(at('2026-06-01'));
    act = await joined(world, { from: old, to: heir, on: '2026-06-01' });
    const of = await world.act(HEAD, 'appointInspection', await opened(world, line));
    expect(await subjectOf(of)).toBe(heir);
    await parted(world, act);
    const refused = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'registerAppointment', of);
    expect(refused.findings).toMatchObject([{ clause: '7', code: 'LINE_OF_OTHER_SUBJECT' }]);
    act = await joined(world, { from: old, to: heir, on: '2026-06-01' });
  });
});
