import { paperOf, shown, started, wordsOf } from './control-steps';
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

  test('[clause 52] three days without an answer, the act stands before the object and the unit with what follows, till one comes or the leadership decides', async () => {
    const event = await shown(world);
    const CODES = ['STEP_ANSWER_CONTROL_ACT_LATE', 'STEP_GO_ON_WITHOUT_ANSWER'];
    const told = async (email: string, caseId = event.id) => {
      const { waiting } = await (
        await world.as(email)
      ).run<{ waiting: { nodes: { code: string; caseId: string; clause: string; title: string }[] } }>(
        '{ waiting(first: 100) { nodes { code caseId clause title } } }',
      );
      return waiting.nodes.filter((node) => node.caseId === caseId && CODES.includes(node.code));
    };
    world.at('2026-12-24T18:00:00+05:00');
    expect([await told(OBJECT), await told(UNIT)]).toEqual([[], []]);
    world.at('2026-12-25T10:00:00+05:00');
    expect(await told(OBJECT)).toMatchObject([
      { code: CODES[0], clause: '52', title: expect.stringContaining('late') as string },
    ]);
    expect(await told(UNIT)).toMatchObject([{ code: CODES[1], clause: '52' }]);
    expect([await told(HEAD), await told('head@karagandy.demo')]).toEqual([[], []]);
    const submitted = await world.onEvent(UNIT, 'submitControlMaterials', event);
    expect([(await told(OBJECT)).length, (await told(UNIT)).length]).toEqual([1, 0]);
    const late = await world.onEvent(OBJECT, 'objectToControlAct', await world.seen(OBJECT, submitted.id), {
      text: 'Other queues',
    });
    expect(late.responses).toMatchObject([{ kind: 'OBJECTED', late: true }]);
    expect(await told(OBJECT)).toEqual([]);

    const other = await shown(world);
    world.at('2026-12-25T10:00:00+05:00');
    const silent = await world.onEvent(UNIT, 'submitControlMaterials', other);
    expect(await told(OBJECT, other.id)).toHaveLength(1);
    await world.onEvent(HEAD, 'decideOnMeasures', silent);
    expect(await told(OBJECT, other.id)).toEqual([]);
  });
});
