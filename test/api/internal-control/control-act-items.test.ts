import { paperOf, started, wordsOf } from './control-steps';
import { ACT, ControlWorld, HEAD, OBJECT, UNIT } from './control-world';

describe('what an act of a control activity tells of its course', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  test('[clause 51] the act tells both places, [clause 45] the order of extension, [clause 49] the experts, [clause 48] what was kept back; a submission that nobody decided on lapses', async () => {
    let event = await started(world);
    const extend = (endDate: string) =>
      world.onEvent(UNIT, 'submitControlExtension', event, { reason: 'Many services', endDate });
    event = await extend('2027-01-05');
    event = await world.onEvent(HEAD, 'grantControlExtension', event);
    event = await world.onEvent(UNIT, 'addControlExpert', event, {
      fullName: 'D. Expert',
      position: 'Auditor',
      organisation: 'Audit LLP',
      field: 'Accounts of queues',
      declaration: 'Statement',
      civilLawTies: false,
      labourTies: false,
    });
    const asked = [
      ['Journal of visits', '2026-12-08'],
      ['Papers of patients', '2026-12-18'],
      ['List of queues', '2026-12-18'],
    ] as const;
    for (const [text, dueDate] of asked)
      event = await world.onEvent(UNIT, 'sendControlRequest', event, { kind: 'DOCUMENTS', text, dueDate });
    const [unanswered, secret, ahead] = event.requests;
    event = await world.onEvent(OBJECT, 'answerControlRequest', await world.seen(OBJECT, event.id), {
      requestId: secret?.id,
      text: 'Medical secret',
      withheldAsSecret: true,
      fileIds: [],
    });
    event = await world.seen(UNIT, event.id);
    event = await extend('2027-01-06');
    // One request is overdue by then, the term of another is ahead: that one is not missed yet.
    world.at('2026-12-09T10:00:00+05:00');
    const fileIds = [await world.upload(UNIT, 'queue.txt')];
    expect(
      await world.refused(
        world.onEvent(UNIT, 'drawUpControlAct', event, { ...ACT, heldPlace: ' ', fileIds }),
      ),
    ).toEqual(['INVALID_INPUT']);
    event = await world.onEvent(UNIT, 'drawUpControlAct', event, { ...ACT, fileIds });
    const { urlRu, urlKk } = paperOf(event, 'CONTROL_ACT');
    const ru = await wordsOf(world, UNIT, urlRu);
    for (const part of [
      'Место Akimat of Almaty',
      'Место Polyclinic No. 5',
      paperOf(event, 'CONTROL_EXTENSION_ORDER').number,
      'срок продлен до 5 января 2027 года',
      'D. Expert, Audit LLP, Accounts of queues',
      `№ ${String(unanswered?.number)}, срок 8 декабря 2026 года: ответа нет`,
      `№ ${String(secret?.number)}: в ответе от 7 декабря 2026 года документы не переданы`,
    ])
      expect(ru).toContain(part);
    expect(ru).not.toContain(`№ ${String(ahead?.number)}`);
    const kk = await wordsOf(world, UNIT, urlKk);
    for (const part of ['Polyclinic No. 5', 'ұзартылды', 'D. Expert', 'құпия ретінде берілмеді'])
      expect(kk).toContain(part);
    const { rows } = await world.owner.query<{ state: string }>(
      'select state from control_extension where event_id = $1 order by id',
      [event.id],
    );
    expect(rows.map(({ state }) => state)).toEqual(['GRANTED', 'LAPSED']);
    expect(
      (await world.waiting(HEAD)).filter(({ code }) => code === 'STEP_DECIDE_CONTROL_EXTENSION'),
    ).toEqual([]);
  });
});
