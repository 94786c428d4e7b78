import { randomUUID } from 'node:crypto';
import { wordsOf } from './control-steps';
import {
  AGENCY,
  ControlWorld,
  HEAD,
  NOW,
  OBJECT,
  OFFICE,
  OTHER_OFFICE,
  STRANGER,
  UNIT,
  type Plan,
} from './control-world';

const SUBDIVISION = 'control@shymkent-inspectorate.demo';
const SUBDIVISION_HEAD = 'head@shymkent-inspectorate.demo';

describe('yearly plan of control activities', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  test('[clause 38] a body without a unit plans nothing', async () => {
    expect(await world.refused(world.draftPlan(2027, false, 'head@bostandyk.demo'))).toEqual([
      'REFUSED_BY_LAW',
      'BODY_HOLDS_NO_CONTROL',
    ]);
    expect(await world.refused(world.draftPlan(2027, false, OFFICE))).toEqual(['FORBIDDEN']);
  });

  test('[clause 38] [clause 39] [clause 40] the head of a body with nobody in its unit is asked to name them, from the day on that the last one left', async () => {
    const asked = async (email: string) => {
      const { waiting } = await (
        await world.as(email)
      ).run<{ waiting: { nodes: { kind: string; code: string; clause: string; title: string }[] } }>(
        '{ waiting(first: 100) { nodes { kind code clause title } } }',
      );
      return waiting.nodes.filter(({ code }) => code === 'DUTY_NAME_CONTROL_UNIT');
    };
    const duty = { kind: 'DUTY', title: expect.stringContaining('nobody is registered there') };
    expect(await asked('head@karagandy.demo')).toMatchObject([{ ...duty, clause: '40' }]);
    expect(await asked('head@mindigital.demo')).toMatchObject([{ ...duty, clause: '39' }]);
    // Nobody's duty but the head's; none of a body that needs no unit, or has one.
    for (const email of ['reports@karagandy.demo', 'head@bostandyk.demo', HEAD, SUBDIVISION_HEAD, AGENCY])
      expect(await asked(email)).toEqual([]);
    const unitUntil = (day: string | null) =>
      world.owner.query(
        `update capacity k set valid_to = $1 from account a where a.id = k.account_id and a.email = $2 and k.role = 'INTERNAL_CONTROL'`,
        [day, SUBDIVISION],
      );
    await unitUntil('2026-12-01');
    world.at('2026-12-01T23:59:59+05:00');
    expect(await asked(SUBDIVISION_HEAD)).toEqual([]);
    world.at('2026-12-02T00:00:00+05:00');
    expect(await asked(SUBDIVISION_HEAD)).toMatchObject([{ ...duty, clause: '38' }]);
    await unitUntil(null);
    world.at(NOW);
    expect(await asked(SUBDIVISION_HEAD)).toEqual([]);
  });

  test('[clause 40] a unit sees the objects below its body and nothing beside them', async () => {
    const list = `{ objectsOfControl(first: 50) { nodes { nameEn } } controlExecutors { accountId fullName position } }`;
    const own = await (
      await world.as(UNIT)
    ).run<{ objectsOfControl: { nodes: { nameEn: string }[] }; controlExecutors: { accountId: string }[] }>(
      list,
    );
    expect(own.objectsOfControl.nodes.map(({ nameEn }) => nameEn).toSorted()).toEqual([
      'Akimat of Almaty city',
      'City polyclinic No. 5, Almaty',
      'Office of the Akim of Bostandyk district, Almaty',
      'Office of the Akim of Medeu district, Almaty',
    ]);
    expect(own.controlExecutors.map(({ accountId }) => accountId)).toEqual([world.executorId]);
    const [code] = await world.refused((await world.as(OBJECT)).run(list));
    expect(code).toBe('FORBIDDEN');
  });

  test('[clause 39] a central body controls itself, its organisations and its subdivisions, wherever they are', async () => {
    const list = '{ objectsOfControl(first: 50) { nodes { nameEn } } }';
    const { objectsOfControl } = await (
      await world.as('head@mindigital.demo')
    ).run<{ objectsOfControl: { nodes: { nameEn: string }[] } }>(list);
    expect(objectsOfControl.nodes.map(({ nameEn }) => nameEn).toSorted()).toEqual([
      'Communications Inspectorate of the Ministry of Digital Development in Shymkent',
      'Ministry of Digital Development of the Republic of Kazakhstan',
      'State Corporation “Government for Citizens”',
    ]);
  });

  test('[clause 42] a plan is asked for only of a body that led internal control by its last day', async () => {
    const asked = async () =>
      (await world.waiting(UNIT))
        .filter(({ code }) => code === 'STEP_BUILD_CONTROL_PLAN')
        .map(({ dueDate }) => dueDate);
    const before = await asked();
    expect(before).toContain('2025-12-25');
    const begins = (day: string) =>
      world.owner.query(
        `update capacity set valid_from = $1 where subject_id = (select subject_id from capacity k join account a on a.id = k.account_id
           where a.email = '${UNIT}' limit 1)`,
        [day],
      );
    const { rows } = await world.owner.query<{ id: number; from: string }>(
      'select id, valid_from::text as from from capacity where subject_id is not null',
    );
    await begins('2025-12-26');
    expect(await asked()).toEqual(before.filter((day) => day !== '2025-12-25'));
    await begins('2025-12-25');
    expect(await asked()).toEqual(before);
    for (const { id, from } of rows)
      await world.owner.query('update capacity set valid_from = $2 where id = $1', [id, from]);
  });

  test('[clause 42] drafted, agreed, approved by order, changed by order', async () => {
    expect(await world.waiting(UNIT)).toContainEqual(
      expect.objectContaining({
        code: 'STEP_BUILD_CONTROL_PLAN',
        dueDate: '2026-12-25',
        dateReason: expect.any(String),
      }),
    );
    const key = randomUUID();
    const draft = await world.draftPlan(2027, false, UNIT, key);
    expect((await world.draftPlan(2027, false, UNIT, key)).id).toBe(draft.id);
    expect(draft).toMatchObject({ state: 'DRAFT', dueDate: '2026-12-25', lineCount: 0 });
    expect(draft.deadlines).toMatchObject([{ rule: 'P42_ANNUAL_PLAN', dueDate: '2026-12-25' }]);
    expect(await world.refused(world.draftPlan())).toEqual(['CONTROL_PLAN_EXISTS']);
    expect((await world.waiting(UNIT)).map(({ code }) => code)).toContain('P42_ANNUAL_PLAN');
    expect(await world.refused(world.onPlan(UNIT, 'agreeControlPlan', draft, { agreedWith: 'X' }))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_PLAN_NOT_EMPTY',
    ]);

    const add = (line: object, plan: Plan = draft) =>
      world.onPlan(UNIT, 'addControlPlanLine', plan, line as Record<string, unknown>);
    const outside = await world.owner.query<{ id: number }>(
      `select id from inspected_subject where bin = '970840000405'`,
    );
    expect(
      await world.refused(
        add(world.line('2027-02-01', '2027-02-20', { objectId: String(outside.rows[0]?.id) })),
      ),
    ).toEqual(['REFUSED_BY_LAW', 'OBJECT_WITHIN_CONTROL']);
    expect(await world.refused(add(world.line('2027-02-01', '2027-03-04')))).toEqual([
      'REFUSED_BY_LAW',
      'PLAN_LINE_WITHIN_TERM',
    ]);
    expect(await world.refused(add(world.line('2026-12-31', '2027-01-10')))).toEqual([
      'REFUSED_BY_LAW',
      'PLAN_LINE_WITHIN_YEAR',
    ]);
    const head = await world.owner.query<{ id: number }>(`select id from account where email = '${HEAD}'`);
    expect(
      await world.refused(
        add(world.line('2027-02-01', '2027-02-20', { executorIds: [String(head.rows[0]?.id)] })),
      ),
    ).toEqual(['EXECUTOR_NOT_OF_UNIT']);
    const first = await add(world.line('2027-02-01', '2027-03-03'));
    const second = await add(world.line('2027-03-01', '2027-03-20'), first);
    expect(second.clashes.map(({ kind }) => kind)).toEqual(['OBJECT', 'EXECUTOR']);
    expect(second.load).toMatchObject([
      { month: 2, events: 1, days: 28 },
      { month: 3, events: 2, days: 23 },
    ]);
    const [lineId, otherId] = second.lines.map(({ id }) => id);
    const revised = await world.onPlan(UNIT, 'reviseControlPlanLine', second, {
      lineId: otherId,
      line: world.line('2027-04-01', '2027-04-20'),
    });
    expect(revised.clashes).toEqual([]);

    expect(await world.refused(world.onPlan(HEAD, 'approveControlPlan', revised))).toContain('WRONG_STATE');
    expect(
      await world.refused(world.onPlan(UNIT, 'agreeControlPlan', revised, { agreedWith: ' \u00a0 ' })),
    ).toEqual(['INVALID_INPUT']);
    const agreed = await world.onPlan(UNIT, 'agreeControlPlan', revised, { agreedWith: 'Health department' });
    const reopened = await world.onPlan(UNIT, 'reopenControlPlan', agreed, { reason: 'One more' });
    const again = await world.onPlan(UNIT, 'agreeControlPlan', reopened, { agreedWith: 'Health department' });
    expect(await world.refused(world.onPlan(UNIT, 'approveControlPlan', again))).toEqual(['FORBIDDEN']);
    world.at('2026-12-25T18:00:00+05:00');
    const answers = await Promise.allSettled([
      world.onPlan(HEAD, 'approveControlPlan', again),
      world.onPlan(HEAD, 'approveControlPlan', again),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const approved = (await world.readPlan(HEAD, draft.id)) as Plan;
    expect(approved).toMatchObject({
      state: 'APPROVED',
      late: false,
      orderNumber: '100-1/2026',
      findings: [],
    });
    expect(approved.deadlines[0]?.state).toBe('MET');
    expect(approved.documents.map(({ kind }) => kind)).toEqual(['CONTROL_PLAN_ORDER']);
    const pdf = await (await world.as(UNIT)).fetch(approved.documents[0]?.urlKk ?? '');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);

    expect(await world.refused(world.onPlan(UNIT, 'removeControlPlanLine', approved, { lineId }))).toContain(
      'WRONG_STATE',
    );
    const changed = await world.onPlan(HEAD, 'changeControlPlan', approved, {
      kind: 'REMOVED',
      lineId,
      reason: 'Reorganised',
    });
    expect(changed).toMatchObject({ lineCount: 1, changes: [{ kind: 'REMOVED', reason: 'Reorganised' }] });
    expect(changed.documents.map(({ number }) => number)).toEqual(['100-1/2026', '100-2/2026']);
    const added = await world.onPlan(HEAD, 'changeControlPlan', changed, {
      kind: 'ADDED',
      line: world.line('2027-05-03', '2027-05-20'),
      reason: 'New object',
    });
    expect(added.lineCount).toBe(2);
    expect(
      await world.refused(world.onPlan(HEAD, 'changeControlPlan', added, { kind: 'REPLACED', reason: 'x' })),
    ).toEqual(['INVALID_INPUT']);
    let replaced = await world.onPlan(HEAD, 'changeControlPlan', added, {
      kind: 'REPLACED',
      lineId: added.lines.at(-1)?.id,
      line: world.line('2027-05-03', '2027-05-20', { questions: 'Refusals' }),
      reason: 'Other questions',
    });
    expect(replaced.lineCount).toBe(2);
    // The order says which line it replaces.
    const { rows } = await world.owner.query<{ before: string; now: string }>(
      `select data #>> '{change,earlier,questions}' as before, data #>> '{lines,0,questions}' as now
       from issued_document where kind = 'CONTROL_PLAN_ORDER' order by id desc limit 1`,
    );
    expect(rows[0]).toEqual({ before: 'Terms of services', now: 'Refusals' });
    // It names the order that approved the plan and the number of the line in it; the order of approval says with whom the plan was agreed.
    const words = async (document: Plan['documents'][number] | undefined, language: 'Ru' | 'Kk' = 'Ru') =>
      wordsOf(world, UNIT, document?.[`url${language}`] ?? '');
    expect(await words(replaced.documents[0])).toContain('План согласован: Health department');
    const last = await words(replaced.documents.at(-1));
    expect(last).toMatch(/План утвержден приказом: № ?100-1\/2026/);
    expect(last).toContain('Номер мероприятия в плане: 3.');
    expect(await words(replaced.documents.at(-1), 'Kk')).toContain('Жоспардағы іс-шараның нөмірі: 3.');
    expect(replaced.documents.map(({ title }) => title)).toEqual([
      'Order that approves the plan of control activities',
      ...Array.from({ length: 3 }, () => 'Order that changes the plan of control activities'),
    ]);
    const past = { kind: 'ADDED', line: world.line('2027-03-01', '2027-03-10'), reason: 'Forgotten' };
    world.at('2027-04-21T10:00:00+05:00');
    expect(await world.refused(world.onPlan(HEAD, 'changeControlPlan', replaced, past))).toEqual([
      'REFUSED_BY_LAW',
      'PLAN_LINE_NOT_OVER',
    ]);
    // Nor begun before the order: a line is brought in, or moved, for days that are still to come.
    const changes = { reason: 'Forgotten', lineId: replaced.lines.at(-1)?.id };
    for (const kind of ['ADDED', 'REPLACED'])
      expect(
        await world.refused(
          world.onPlan(HEAD, 'changeControlPlan', replaced, {
            ...changes,
            kind,
            line: world.line('2027-04-20', '2027-05-10'),
          }),
        ),
      ).toEqual(['REFUSED_BY_LAW', 'PLAN_LINE_STARTS_AHEAD']);
    world.at('2027-05-10T10:00:00+05:00');
    // What has begun keeps its first day, whatever else of it is changed; on the day of the order a line may begin.
    const kept = await world.onPlan(HEAD, 'changeControlPlan', replaced, {
      ...changes,
      kind: 'REPLACED',
      line: world.line('2027-05-03', '2027-05-25'),
    });
    replaced = await world.onPlan(HEAD, 'changeControlPlan', kept, {
      ...changes,
      kind: 'REPLACED',
      line: world.line('2027-05-10', '2027-05-20'),
    });
    world.at('2027-04-21T10:00:00+05:00');
    // Not held by its last day, 20 April, a line stays in the plan; the year over, so does all of it.
    const out = { kind: 'REMOVED', lineId: replaced.lines[0]?.id, reason: 'Not held' };
    expect(await world.refused(world.onPlan(HEAD, 'changeControlPlan', replaced, out))).toEqual([
      'REFUSED_BY_LAW',
      'PLAN_LINE_OVER_STAYS',
    ]);
    world.at('2028-01-03T10:00:00+05:00');
    expect(await world.refused(world.onPlan(HEAD, 'changeControlPlan', replaced, out))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_PLAN_YEAR_NOT_OVER',
    ]);
    world.at('2026-12-25T12:00:00+05:00');
  });

  test('[clause 43] last year’s plan is carried over with its dates a year later', async () => {
    const next = await world.draftPlan(2028, true);
    expect(next.carriedFrom).toEqual({ year: 2027 });
    expect(next.lines.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2028-04-01', '2028-04-20'],
      ['2028-05-10', '2028-05-20'],
    ]);
    expect(next.lines[0]?.executors.map(({ accountId }) => accountId)).toEqual([world.executorId]);
  });

  test('[clause 42] an order after 25 December is kept as late', async () => {
    world.at('2026-12-28T10:00:00+05:00');
    const draft = await world.draftPlan(2026, false);
    const filled = await world.onPlan(
      UNIT,
      'addControlPlanLine',
      draft,
      world.line('2026-12-29', '2026-12-31'),
    );
    const agreed = await world.onPlan(UNIT, 'agreeControlPlan', filled, { agreedWith: 'Nobody' });
    const approved = await world.onPlan(HEAD, 'approveControlPlan', agreed);
    expect(approved.late).toBe(true);
    expect(approved.findings.map(({ code }) => code)).toEqual(['CONTROL_PLAN_APPROVED_IN_TIME']);
  });

  test('[clause 42] no plan is begun of a year that has ended; one that was never approved is withdrawn, and the year is free', async () => {
    world.at('2027-01-01T00:00:00+05:00');
    const over = ['REFUSED_BY_LAW', 'CONTROL_PLAN_YEAR_NOT_OVER'];
    expect(await world.refused(world.draftPlan(2026, false, 'head@karagandy.demo'))).toEqual(over);
    world.at('2026-12-31T23:59:59+05:00');
    const late = await world.draftPlan(2026, false, 'head@karagandy.demo');
    world.at('2027-01-01T00:00:00+05:00');
    const named = late.actions.find(({ name }) => name === 'withdrawControlPlan');
    expect(named).toMatchObject({ allowed: true });
    expect(
      await world.refused(
        world.onPlan('head@karagandy.demo', 'agreeControlPlan', late, { agreedWith: 'Nobody' }),
      ),
    ).toContain('CONTROL_PLAN_YEAR_NOT_OVER');

    const { rows: begun } = await world.owner.query<{ id: number }>(
      `select id from control_plan where year = 2028 and state = 'DRAFT'`,
    );
    const draft = (await world.readPlan(UNIT, String(begun[0]?.id))) as Plan;
    expect(await world.refused(world.draftPlan(2028))).toEqual(['CONTROL_PLAN_EXISTS']);
    expect(await world.refused(world.onPlan(OBJECT, 'withdrawControlPlan', draft))).not.toEqual([]);
    const key = randomUUID();
    const withdrawn = await world.onPlan(UNIT, 'withdrawControlPlan', draft, {}, key);
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', deadlines: [{ state: 'CANCELLED' }] });
    const same = await world.onPlan(UNIT, 'withdrawControlPlan', draft, {}, key);
    expect(same.version).toBe(withdrawn.version);
    const years = async (more: string) => {
      const { controlPlans } = await (
        await world.as(UNIT)
      ).run<{ controlPlans: { nodes: { id: string }[] } }>(`{ controlPlans${more} { nodes { id } } }`);
      return controlPlans.nodes.map(({ id }) => id);
    };
    expect(await years('')).not.toContain(draft.id);
    expect(await years('(withWithdrawn: true)')).toContain(draft.id);
    expect(await world.refused(world.onPlan(UNIT, 'withdrawControlPlan', withdrawn))).toContain(
      'WRONG_STATE',
    );
    expect((await world.draftPlan(2028)).id).not.toBe(draft.id);
    const { rows } = await world.owner.query<{ id: number; version: number }>(
      `select id, version from control_plan where state = 'APPROVED' limit 1`,
    );
    const approved = { id: String(rows[0]?.id), version: rows[0]?.version ?? 0 };
    expect(await world.refused(world.onPlan(UNIT, 'withdrawControlPlan', approved))).toContain('WRONG_STATE');
  });

  test('[clause 62] the offices above read the plans of their bodies; other bodies and the object do not', async () => {
    const { rows } = await world.owner.query<{ id: number }>(
      'select id from control_plan order by id limit 1',
    );
    const id = String(rows[0]?.id);
    for (const email of [AGENCY, OFFICE]) expect((await world.readPlan(email, id))?.actions).toEqual([]);
    for (const email of [STRANGER, OTHER_OFFICE, OBJECT, 'reports@almaty-city.demo'])
      expect(await world.readPlan(email, id).catch(() => null)).toBeNull();
  });
});
