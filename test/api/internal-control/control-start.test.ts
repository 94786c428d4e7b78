import { openApplication } from '../../../server/src/composition';
import { sweepDeadlines } from '../../../server/src/deadlines';
import { createLog } from '../../../server/src/platform/log/log';
import { paperOf, TERM, wordsOf } from './control-steps';
import { ControlWorld, HEAD, OBJECT, UNIT } from './control-world';

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world.stop());

/** The worker gives its warnings. */
async function swept(at: string): Promise<void> {
  const { environment, clock, urls } = world.server;
  const worker = await openApplication({ environment, clock, urls, log: createLog('silent') });
  await sweepDeadlines(worker.application.dataSource, new Date(at), []);
  await worker.close();
}

describe('the beginning of a control activity', () => {
  test('[clause 43] [clause 47] an activity does not begin before the day that the plan sets; before that of its order it begins with a word of it', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const plan = await world.approvedPlan();
    const draft = await world.draftOnPlan(String(plan.lines[0]?.id));
    const within = { plannedStart: '2027-02-08', endDate: '2027-02-26' };
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, within);
    world.at('2027-01-20T10:00:00+05:00');
    const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
    world.at('2027-01-29T10:00:00+05:00');
    expect(await world.refused(world.onEvent(UNIT, 'handOverControlOrder', told))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_START_BEFORE_PLAN',
    ]);
    world.at('2027-02-01T10:00:00+05:00');
    const begun = await world.onEvent(UNIT, 'handOverControlOrder', told);
    expect([begun.startedOn, begun.findings]).toEqual([
      '2027-02-01',
      [expect.objectContaining({ code: 'CONTROL_START_BEFORE_ORDER', clause: '47', severity: 'WARNING' })],
    ]);
  });

  test('[clause 47] an order handed over on paper on an earlier day is recorded with its copy, which both sides read', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const draft = await world.draftAfterMonitoring(TERM);
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, TERM);
    const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
    world.at('2026-12-09T10:00:00+05:00');
    const record = (handing: string, at: string, fileIds: string[]) =>
      world.onEvent(UNIT, 'recordControlStart', told, { at, handing, witness: 'A. Witness', fileIds });
    for (const handing of ['TAKEN', 'REFUSED'])
      expect(await world.refused(record(handing, '2026-12-07T09:00:00+05:00', []))).toEqual([
        'EARLIER_DAY_WITH_PAPER',
      ]);
    const copy = await world.upload(UNIT, 'taken.txt');
    const begun = await record('TAKEN', '2026-12-07T09:00:00+05:00', [copy]);
    expect([begun.state, begun.startedOn]).toEqual(['STARTED', '2026-12-07']);
    for (const email of [UNIT, HEAD, OBJECT])
      expect(await world.readEvent(email, begun.id)).toMatchObject({ handingFiles: [{ name: 'taken.txt' }] });
  });

  test('[clause 47] the order names the position of the object’s head in its own language', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    await world.owner.query(`update inspected_subject set head_position = 'Бас дәрігер / Главный врач'
      where id = (select c.subject_id from capacity c join account a on a.id = c.account_id where a.email = '${OBJECT}')`);
    const draft = await world.draftAfterMonitoring(TERM);
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, TERM);
    const { urlKk, urlRu } = paperOf(appointed, 'CONTROL_APPOINTMENT_ORDER');
    const [kk, ru] = [await wordsOf(world, HEAD, urlKk), await wordsOf(world, HEAD, urlRu)];
    expect([kk.includes('Бас дәрігер'), kk.includes('Главный врач')]).toEqual([true, false]);
    expect([ru.includes('Бас дәрігер'), ru.includes('Главный врач')]).toEqual([false, true]);
  });

  test('[clause 46] [clause 50] what is told of after a term has passed stands with the hour at which it was told, to both sides', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const draft = await world.draftAfterMonitoring(TERM);
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, TERM);
    const notice = async () => ({
      at: '2026-12-01T15:00:00+05:00',
      reference: 'In. 7',
      fileIds: [await world.upload(UNIT, 'received.txt')],
    });
    world.at('2026-12-02T10:00:00+05:00');
    const { id } = await world.onEvent(UNIT, 'recordControlNotice', appointed, await notice());
    const toldAt = async (email: string, of: string) => {
      const client = await world.as(email);
      const { controlEvent } = await client.run<{
        controlEvent: { deadlines: { rule: string; state: string; toldAt: string | null }[] };
      }>('query ($id: ID!) { controlEvent(id: $id) { deadlines { rule state toldAt } } }', { id: of });
      const found = controlEvent.deadlines.find(({ rule }) => rule === 'P46_EVENT_NOTICE');
      return [found?.state, found?.toldAt];
    };
    expect(await toldAt(UNIT, id)).toEqual(['MET', null]);

    // Of the same notice the office hears a day after its last one, 2 December.
    world.at('2026-12-01T10:00:00+05:00');
    const other = await world.draftAfterMonitoring(TERM);
    const late = await world.onEvent(HEAD, 'appointControlEvent', other, TERM);
    world.at('2026-12-03T10:00:00+05:00');
    await swept('2026-12-03T05:00:00Z');
    const told = await world.onEvent(UNIT, 'recordControlNotice', late, await notice());
    expect(await toldAt(UNIT, late.id)).toEqual(['MET', '2026-12-03T05:00:00.000Z']);
    // The first page, which told that the term was missed, tells it too.
    const { reminders } = await (
      await world.as(UNIT)
    ).run<{ reminders: { nodes: { stage: number; deadline: { caseId: string; toldAt: string | null } }[] } }>(
      '{ reminders(first: 50) { nodes { stage deadline { caseId toldAt } } } }',
    );
    expect(reminders.nodes).toContainEqual({
      stage: 3,
      deadline: { caseId: late.id, toldAt: '2026-12-03T05:00:00.000Z' },
    });
    world.at('2026-12-07T10:00:00+05:00');
    await world.onEvent(UNIT, 'handOverControlOrder', told);
    for (const email of [UNIT, OBJECT])
      expect((await world.seen(email, late.id)).findings).toEqual([
        expect.objectContaining({ code: 'CONTROL_TOLD_AFTER_TERM', clause: '46', severity: 'WARNING' }),
      ]);
  });
});
