import { randomUUID } from 'node:crypto';
import { TERM, codes, paperOf, started, termsOf, wordsOf } from './control-steps';
import {
  ACT,
  AGENCY,
  ControlWorld,
  HEAD,
  OBJECT,
  OFFICE,
  OTHER_OFFICE,
  STRANGER,
  UNIT,
} from './control-world';

describe('a control activity', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  test('[clause 42] [clause 44] it needs a line of an approved plan or a monitoring, and an order of the leadership for thirty days at most', async () => {
    const plan = await world.approvedPlan();
    const [line] = plan.lines;
    const key = randomUUID();
    const draft = await world.draftOnPlan(line?.id ?? '', UNIT, key);
    expect((await world.draftOnPlan(line?.id ?? '', UNIT, key)).id).toBe(draft.id);
    expect(draft).toMatchObject({ state: 'DRAFT', basis: 'PLAN', planLine: { id: line?.id } });
    expect(await world.refused(world.draftOnPlan(line?.id ?? ''))).toEqual(['CONTROL_EVENT_EXISTS']);
    expect(
      await world.refused(
        world.onPlan(HEAD, 'changeControlPlan', plan, { kind: 'REMOVED', lineId: line?.id, reason: 'x' }),
      ),
    ).toEqual(['REFUSED_BY_LAW', 'PLAN_LINE_WITHOUT_EVENT']);
    expect(await world.refused(world.onEvent(UNIT, 'appointControlEvent', draft, TERM))).toEqual([
      'FORBIDDEN',
    ]);
    expect(await world.refused(world.onEvent(UNIT, 'sendControlNotice', draft))).toContain('WRONG_STATE');
    // Before the first day of the line, and after its last: the plan would be changed without an order.
    for (const days of [TERM, { plannedStart: '2027-02-02', endDate: '2027-02-27' }])
      expect(await world.refused(world.onEvent(HEAD, 'appointControlEvent', draft, days))).toEqual([
        'REFUSED_BY_LAW',
        'CONTROL_DATES_OF_PLAN',
      ]);
    // Thirty days are lawful, thirty-one are not: the first day is not counted.
    const own = await world.draftAfterMonitoring();
    const long = { plannedStart: '2026-12-07', endDate: '2027-01-07' };
    expect(await world.refused(world.onEvent(HEAD, 'appointControlEvent', own, long))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_TERM_WITHIN_LIMIT',
    ]);
    expect((await world.waiting(HEAD)).map(({ code }) => code)).toContain('STEP_APPOINT_CONTROL_EVENT');
    const whole = { plannedStart: '2027-02-01', endDate: '2027-02-26' };
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, whole);
    expect(appointed).toMatchObject({ state: 'APPOINTED', orderNumber: '101-1/2026' });
    expect(termsOf(appointed)).toEqual({ P46_EVENT_NOTICE: '2027-01-27 RUNNING' });
    // The object is not told yet.
    expect(await world.readEvent(OBJECT, draft.id)).toBeNull();
    expect(
      await world.refused(
        world.draftAfterMonitoring({ objectId: (await world.as(UNIT)) && (await bodyOf('970840000405')) }),
      ),
    ).toEqual(['REFUSED_BY_LAW', 'OBJECT_WITHIN_CONTROL']);
    expect(await world.refused(world.draftAfterMonitoring({ monitoringDate: '2026-12-02' }))).toEqual([
      'FACT_IN_FUTURE',
    ]);
  });

  async function bodyOf(bin: string): Promise<string> {
    const { rows } = await world.owner.query<{ id: number }>(
      'select id from inspected_subject where bin = $1',
      [bin],
    );
    return String(rows[0]?.id);
  }

  test('[clause 46] the portal hands the order over three working days after the notice, not sooner', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const draft = await world.draftAfterMonitoring({ plannedStart: '2026-12-03' });
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, {
      ...TERM,
      plannedStart: '2026-12-03',
    });
    expect(codes(appointed)).toEqual(['CONTROL_TIME_FOR_NOTICE']);
    const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
    expect(told.findings).toContainEqual(
      expect.objectContaining({ code: 'CONTROL_NOTICE_IN_TIME', severity: 'WARNING' }),
    );
    world.at('2026-12-03T10:00:00+05:00');
    expect(await world.refused(world.onEvent(UNIT, 'handOverControlOrder', told))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_NOTICE_IN_TIME',
    ]);
    // The third working day after the notice is lawful.
    world.at('2026-12-04T10:00:00+05:00');
    const { actions } = await world.seen(UNIT, told.id);
    expect(actions).toContainEqual({ name: 'handOverControlOrder', allowed: true, refusals: [] });
    // Handed over on paper all the same: a fact, kept with its breach.
    const begun = await world.onEvent(UNIT, 'recordControlStart', told, {
      at: '2026-12-03T15:00:00+05:00',
      handing: 'REFUSED',
      witness: 'A. Witness',
      fileIds: [await world.upload(UNIT, 'refusal.txt')],
    });
    expect(begun).toMatchObject({ state: 'STARTED', startedOn: '2026-12-03', handing: 'REFUSED' });
    expect(begun.findings).toContainEqual(
      expect.objectContaining({ code: 'CONTROL_NOTICE_IN_TIME', severity: 'VOID', clause: '46' }),
    );
  });

  test('[clause 47] handed over in time it begins; [clause 48] requests; [clause 49] experts; [clause 45] extensions', async () => {
    const begun = await started(world);
    expect(begun).toMatchObject({ state: 'STARTED', startedOn: '2026-12-07' });
    expect(begun.findings).toEqual([]);
    expect(termsOf(begun)).toMatchObject({
      P46_EVENT_NOTICE: '2026-12-02 MET',
      P44_EVENT: '2027-01-06 RUNNING',
      P50_ACT_PRESENTATION: '2026-12-28 RUNNING',
    });
    expect((await world.seen(OBJECT, begun.id)).documents.map(({ kind }) => kind)).toEqual([
      'CONTROL_APPOINTMENT_ORDER',
      'CONTROL_NOTICE',
    ]);
    const tied = {
      fullName: 'B. Expert',
      position: 'Researcher',
      organisation: 'Institute',
      field: 'Medicine',
      declaration: 'Statement',
      civilLawTies: true,
      labourTies: false,
    };
    expect(await world.refused(world.onEvent(UNIT, 'addControlExpert', begun, tied))).toEqual([
      'REFUSED_BY_LAW',
      'EXPERT_WITHOUT_CIVIL_TIES',
    ]);
    let event = await world.onEvent(UNIT, 'addControlExpert', begun, { ...tied, civilLawTies: false });
    const ask = (dueDate: string) =>
      world.onEvent(UNIT, 'sendControlRequest', event, {
        kind: 'DOCUMENTS',
        text: 'Journal of visits',
        dueDate,
      });
    expect(await world.refused(ask('2026-12-06'))).toEqual(['REFUSED_BY_LAW', 'CONTROL_REQUEST_AHEAD']);
    expect(await world.refused(ask('2026-12-29'))).toEqual(['REFUSED_BY_LAW', 'CONTROL_REQUEST_WITHIN_TERM']);
    event = await ask('2026-12-09');
    expect(await world.waiting(OBJECT)).toContainEqual(
      expect.objectContaining({ code: 'P48_REQUEST', dueDate: '2026-12-09' }),
    );
    world.at('2026-12-10T10:00:00+05:00');
    // Missed, it alarms the body that controls.
    expect((await world.waiting(UNIT)).map(({ code }) => code)).toContain('P48_REQUEST');
    const answer = {
      requestId: event.requests[0]?.id,
      text: 'Here',
      fileIds: [await world.upload(OBJECT, 'visits.txt')],
    };
    expect(await world.refused(world.onEvent(STRANGER, 'answerControlRequest', event, answer))).toEqual([
      'NOT_FOUND',
    ]);
    event = await world.onEvent(OBJECT, 'answerControlRequest', event, answer);
    event = await world.seen(UNIT, event.id);
    expect(event.requests).toMatchObject([{ late: true, answer: 'Here', files: [{ name: 'visits.txt' }] }]);
    event = await world.onEvent(UNIT, 'recordControlWork', event, {
      kind: 'COMPLAINTS',
      text: 'Five complaints',
    });
    expect((await world.seen(OBJECT, event.id)).records).toEqual([]);

    const extend = (endDate: string) =>
      world.onEvent(UNIT, 'submitControlExtension', event, { reason: 'Many services', endDate });
    expect(await world.refused(extend('2026-12-28'))).toEqual(['REFUSED_BY_LAW', 'CONTROL_EXTENSION_LATER']);
    expect(await world.refused(extend('2027-01-28'))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_EXTENSION_WITHIN_LIMIT',
    ]);
    event = await extend('2027-01-15');
    expect(await world.refused(extend('2027-01-20'))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_EXTENSION_NOT_ASKED',
    ]);
    event = await world.onEvent(HEAD, 'grantControlExtension', event);
    expect(event).toMatchObject({ endDate: '2027-01-15' });
    // Eighteen days more: it ends on the day of the order, not thirty and eighteen days after its start.
    expect(termsOf(event)).toMatchObject({
      P44_EVENT: '2027-01-15 RUNNING',
      P50_ACT_PRESENTATION: '2027-01-15 RUNNING',
    });
    // Together at most thirty days: twelve are left of them.
    event = await extend('2027-01-27');
    event = await world.onEvent(HEAD, 'declineControlExtension', event, { reason: 'Enough' });
    expect(event.extensions.map(({ state }) => state)).toEqual(['GRANTED', 'DECLINED']);
    expect((await world.seen(OBJECT, event.id)).extensions.map(({ state }) => state)).toEqual(['GRANTED']);
  });

  test('[clause 41] what a control activity consists of is done by the unit of the body that holds it, and by nobody else', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    expect(await world.refused(world.draftAfterMonitoring({}, HEAD))).toEqual(['FORBIDDEN']);
    const draft = await world.draftAfterMonitoring();
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, TERM);
    const others = [
      [HEAD, 'FORBIDDEN'],
      [OFFICE, 'FORBIDDEN'],
      [AGENCY, 'FORBIDDEN'],
      [STRANGER, 'FORBIDDEN'],
      // The unit of another body may conduct its own alone; the object learns of the activity by the notice.
      ['control@shymkent-inspectorate.demo', 'NOT_FOUND'],
      [OBJECT, 'FORBIDDEN'],
    ] as const;
    for (const [email, code] of others)
      expect([email, ...(await world.refused(world.onEvent(email, 'sendControlNotice', appointed)))]).toEqual(
        [email, code],
      );
    expect((await world.seen(HEAD, draft.id)).actions.map(({ name }) => name)).not.toContain(
      'sendControlNotice',
    );
    const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
    expect(told.state).toBe('NOTIFIED');
    world.at('2026-12-07T10:00:00+05:00');
    const begun = await world.onEvent(UNIT, 'handOverControlOrder', told);
    const work = { kind: 'COMPLAINTS', text: 'Five complaints' };
    for (const email of [HEAD, OBJECT, OFFICE])
      expect(await world.refused(world.onEvent(email, 'recordControlWork', begun, work))).toEqual([
        'FORBIDDEN',
      ]);
    const recorded = await world.onEvent(UNIT, 'recordControlWork', begun, work);
    expect(recorded.records).toMatchObject([work]);

    // The executors use what the system holds of the object (clause 48 (3)), and what they used stays with their record.
    await world.owner.query(
      `insert into complaint (number, authority_id, came_by, received_at, registered_at, nameless, subject_id)
       select 'D-1', authority_id, 'PAPER', '2026-11-20T10:00:00+05:00', '2026-11-20T10:00:00+05:00', true, id
       from inspected_subject where id = $1`,
      [world.objectId],
    );
    await world.owner.query(
      `with file as (insert into service_figure_import (file_name, bytes, sha256, state, started_at, started_by, touched_at, ended_at)
        values ('f.csv', 1, repeat('0', 64), 'DONE', now(), 'V', now(), now()) returning id)
      insert into service_figure (subject_id, public_service_id, month, authority_id, import_id, rendered, late, refused)
      select b.id, s.id, '2026-11-01', b.authority_id, file.id, 200, 9, 3
      from file, inspected_subject b, (select min(id) as id from public_service) s where b.id = $1`,
      [world.objectId],
    );
    const data = `query ($objectId: ID!, $to: CalendarDate!) { objectOfControlData(objectId: $objectId, from: "2026-10-01", to: $to) {
      rendered late refused services { late share } complaints { number stateTitle } } }`;
    const unit = await world.as(UNIT);
    const asked = { objectId: world.objectId, to: '2026-12-07' };
    expect((await unit.run<{ objectOfControlData: object }>(data, asked)).objectOfControlData).toMatchObject({
      rendered: 200,
      late: 9,
      refused: 3,
      services: [{ late: 9, share: 4.5 }],
      complaints: [{ number: 'D-1' }],
    });
    await unit.expectRefusal('CONTROL_DATA_PERIOD', data, { ...asked, to: '2026-09-30' });
    for (const email of ['control@shymkent-inspectorate.demo', OBJECT, STRANGER])
      await (await world.as(email)).expectRefusal('FORBIDDEN', data, asked);
    const days = { dataFrom: '2026-10-01', dataTo: '2026-12-07' };
    expect(
      await world.refused(
        world.onEvent(UNIT, 'recordControlWork', recorded, { kind: 'PAPERS', text: 'Journals', ...days }),
      ),
    ).toEqual(['CONTROL_DATA_KIND']);
    const figures = { kind: 'MONITORING_SYSTEM', text: 'Missed terms', ...days };
    for (const kind of ['MONITORING_SYSTEM', 'COMPLAINTS'])
      expect(
        await world.refused(
          world.onEvent(UNIT, 'recordControlWork', recorded, {
            ...figures,
            kind,
            dataTo: '2027-12-31',
          }),
        ),
      ).toEqual(['FACT_IN_FUTURE']);
    expect((await world.onEvent(UNIT, 'recordControlWork', recorded, figures)).records[1]).toMatchObject({
      used: expect.stringMatching(/200.*9.*3/),
    });
  });

  test('[clause 49] an expert with a civil-law or labour tie to the object is not brought in; one without is, named by who made sure', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const draft = await world.draftAfterMonitoring();
    const declaration = 'Has neither a contract nor a position there';
    const expert = {
      fullName: 'C. Expert',
      organisation: 'Institute',
      field: 'Medicine',
      position: 'Researcher',
      declaration,
    };
    const bringIn = (civilLawTies: boolean, labourTies: boolean, email = UNIT, given: object = {}) =>
      world.refused(
        world.onEvent(email, 'addControlExpert', draft, { ...expert, civilLawTies, labourTies, ...given }),
      );
    expect(await bringIn(true, false)).toEqual(['REFUSED_BY_LAW', 'EXPERT_WITHOUT_CIVIL_TIES']);
    expect(await bringIn(false, true)).toEqual(['REFUSED_BY_LAW', 'EXPERT_WITHOUT_LABOUR_TIES']);
    expect(await bringIn(true, true)).toEqual([
      'REFUSED_BY_LAW',
      'EXPERT_WITHOUT_CIVIL_TIES',
      'EXPERT_WITHOUT_LABOUR_TIES',
    ]);
    expect(await bringIn(false, false, HEAD)).toEqual(['FORBIDDEN']);
    expect(await bringIn(false, false, UNIT, { field: ' ' })).toEqual(['INVALID_INPUT']);
    const free = { ...expert, civilLawTies: false, labourTies: false };
    const key = randomUUID();
    const once = await world.onEvent(UNIT, 'addControlExpert', draft, free, key);
    expect((await world.onEvent(UNIT, 'addControlExpert', draft, free, key)).version).toBe(once.version);
    const { rows } = await world.owner.query<{ name: string }>(
      'select full_name as name from account where id = $1',
      [world.executorId],
    );
    expect(once.experts).toMatchObject([{ fullName: 'C. Expert', checkedBy: rows[0]?.name }]);
    // Named before the order, the expert stands in it; after the act is drawn up nobody is brought in.
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', once, TERM);
    expect(await wordsOf(world, UNIT, paperOf(appointed, 'CONTROL_APPOINTMENT_ORDER').urlRu)).toContain(
      'C. Expert',
    );
    const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
    expect((await world.seen(OBJECT, told.id)).experts).toMatchObject([{ fullName: 'C. Expert' }]);
    world.at('2026-12-07T10:00:00+05:00');
    const begun = await world.onEvent(UNIT, 'handOverControlOrder', told);
    const drawn = await world.onEvent(UNIT, 'drawUpControlAct', begun, {
      ...ACT,
      fileIds: [await world.upload(UNIT, 'queue.txt')],
    });
    expect(await world.refused(world.onEvent(UNIT, 'addControlExpert', drawn, free))).toContain(
      'WRONG_STATE',
    );
  });

  test('[clause 40] nobody else of the subject side sees an activity; the offices above it do', async () => {
    const event = await started(world);
    for (const email of [AGENCY, OFFICE]) expect((await world.seen(email, event.id)).actions).toEqual([]);
    for (const email of [STRANGER, OTHER_OFFICE, 'head@bostandyk.demo', 'reports@almaty-city.demo'])
      expect(await world.readEvent(email, event.id).catch(() => null)).toBeNull();
    const notice = event.documents.find(({ kind }) => kind === 'CONTROL_NOTICE');
    const status = async (email: string) => (await (await world.as(email)).fetch(notice?.urlKk ?? '')).status;
    expect([await status(UNIT), await status(OBJECT), await status(OFFICE)]).toEqual([200, 200, 200]);
    expect([await status(STRANGER), await status('head@bostandyk.demo')]).toEqual([404, 404]);
  });
});
