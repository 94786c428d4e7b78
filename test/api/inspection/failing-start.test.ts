import { computeDeadline } from '../../../server/src/law';
import {
  appointed,
  at,
  consumerGround,
  INSPECTOR,
  MONDAY,
  notified,
  PERSON,
  registered,
  started,
  SUBJECT,
  pointsOf,
} from './support/course';
import { openWorld, type Case, type World } from './support/world';

const HANDED_OVER = { ...PERSON, checklistAcquainted: true };
const breachesOf = (of: Case) =>
  of.findings.filter(({ severity }) => severity === 'VOID' || severity === 'CURABLE');

describe('the start of an inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  test('[clause 16] 24 hours to the second lie between the notice and the handing over', async () => {
    const of = await notified(world);
    world.at(at('2026-06-02', '09:59:59'));
    const refusal = await world.refused('NOTICE_TOO_LATE', INSPECTOR, 'handOverAppointment', of, {
      input: HANDED_OVER,
    });
    expect(refusal.findings).toMatchObject([{ clause: '16', severity: 'VOID' }]);
    await world.refused('NOTICE_TOO_LATE', SUBJECT, 'acknowledgeAppointment', of);
    world.at(at('2026-06-02', '10:00:00'));
    expect(await world.act(INSPECTOR, 'handOverAppointment', of, { input: HANDED_OVER })).toMatchObject({
      state: 'IN_PROGRESS',
      startDate: '2026-06-02',
    });
  });

  test('[clause 16] without any notice the act is not handed over', async () => {
    const of = await registered(world);
    world.at(at('2026-06-03'));
    await world.refused('NOTICE_MISSING', INSPECTOR, 'handOverAppointment', of, { input: HANDED_OVER });
  });

  test('[clause 16] a handing over that came too early is recorded all the same, and marked as a breach that both sides see', async () => {
    const of = await notified(world);
    world.at(at('2026-06-02', '12:00:00'));
    const input = {
      ...PERSON,
      handedOverAt: at('2026-06-02', '09:00:00'),
      acquaintedAt: at('2026-06-02', '09:10:00'),
    };
    const done = await world.act(INSPECTOR, 'recordHandingOver', of, { input });
    expect(done).toMatchObject({ state: 'IN_PROGRESS', startDate: '2026-06-02' });
    expect(breachesOf(done)).toEqual([{ clause: '16', code: 'NOTICE_TOO_LATE', severity: 'VOID' }]);
    const seen = await world.read<Case>(
      SUBJECT,
      of.id,
      'findings { clause code severity } start { outsideSystem }',
    );
    expect(seen).toMatchObject({
      findings: expect.arrayContaining([{ clause: '16', code: 'NOTICE_TOO_LATE', severity: 'VOID' }]),
      start: { outsideSystem: true },
    });
  });

  test.each([
    ['CONSUMER_ADDRESS', {}],
    ['CRIMINAL_PROSECUTION_ASSIGNMENT', { criminalProcedureArticle: '197', basisNumber: '5/1' }],
  ])('[clause 16] %s needs no notice: the subject learns of it by the handing over', async (kind, more) => {
    const ground = { ...(await consumerGround(world)), kind, ...more };
    const of = await registered(world, { grounds: [ground] });
    expect(await world.read(SUBJECT, of.id, 'id')).toBeNull();
    expect(await world.read(INSPECTOR, of.id, 'noticeNeeded')).toEqual({ noticeNeeded: false });
    const done = await world.act(INSPECTOR, 'handOverAppointment', of, { input: HANDED_OVER });
    expect(done).toMatchObject({ state: 'IN_PROGRESS', startDate: MONDAY });
    expect(breachesOf(done)).toEqual([]);
    // Who complained stays with the office.
    expect(await world.read(SUBJECT, of.id, 'grounds { kind personName files { id } }')).toEqual({
      grounds: [{ kind, personName: null, files: [] }],
    });
    expect(await world.read(INSPECTOR, of.id, 'grounds { personName }')).toEqual({
      grounds: [{ personName: 'A. Nurlanova' }],
    });
  });

  test('[clause 15] exempt grounds: what was studied is ticked before the handing over', async () => {
    const draft = await appointed(world, { grounds: [await consumerGround(world)] });
    await world.owner.query(`update inspection set studied_materials = '{}' where id = $1`, [draft.id]);
    const of = await world.act(INSPECTOR, 'registerAppointment', draft);
    await world.refused('PREPARATION_MISSING', INSPECTOR, 'handOverAppointment', of, { input: HANDED_OVER });
  });

  test('[clause 12] handed over before it was registered: kept as void, registered afterwards', async () => {
    const of = await appointed(world, { grounds: [await consumerGround(world)] });
    world.at(at('2026-06-03'));
    const input = {
      ...PERSON,
      handedOverAt: at('2026-06-03', '09:00:00'),
      acquaintedAt: at('2026-06-03', '09:00:00'),
    };
    const done = await world.act(INSPECTOR, 'recordHandingOver', of, { input });
    expect(breachesOf(done)).toEqual([{ clause: '12', code: 'REGISTRATION_MISSING', severity: 'VOID' }]);
    expect(await world.act(INSPECTOR, 'registerAppointment', done)).toMatchObject({ state: 'IN_PROGRESS' });
  });

  test('[clause 17] both facts make the start: the later day of the two (D11)', async () => {
    const of = await notified(world);
    world.at(at('2026-06-03'));
    const half = await world.act(INSPECTOR, 'handOverAppointment', of, {
      input: { ...PERSON, checklistAcquainted: false },
    });
    expect(half).toMatchObject({ state: 'NOTIFIED', startDate: null });
    world.at(at('2026-06-04'));
    expect(await world.act(SUBJECT, 'acknowledgeAppointment', half)).toMatchObject({
      state: 'IN_PROGRESS',
      startDate: '2026-06-04',
    });
    const start = await world.read(
      INSPECTOR,
      of.id,
      'start { handedOverAt acquaintedAt proof } deadlines { rule dueDate }',
    );
    expect(start).toMatchObject({
      start: {
        handedOverAt: new Date(at('2026-06-03')).toISOString(),
        acquaintedAt: new Date(at('2026-06-04')).toISOString(),
        proof: expect.stringContaining('portal'),
      },
      // The end date of the act stays where it was (D12).
      deadlines: expect.arrayContaining([{ rule: 'P23_COMPLETION', dueDate: '2026-06-17' }]),
    });
  });

  test('[clause 13] handed over before its planned start, an inspection ends ten working days after the real one (D53)', async () => {
    const of = await notified(world, { plannedStart: '2026-06-22' });
    expect(of.endDate).toBe('2026-07-07');
    world.at(at('2026-06-03'));
    const told = {
      clause: '13',
      code: 'START_BEFORE_PLANNED',
      severity: 'WARNING',
      message: expect.stringContaining('17.06.2026'),
    };
    const { actions } = (await world.read<{ actions: unknown[] }>(
      INSPECTOR,
      of.id,
      'actions { name allowed refusals { clause code severity message } }',
    ))!;
    expect(actions).toContainEqual({ name: 'handOverAppointment', allowed: true, refusals: [told] });
    const done = await world.act(INSPECTOR, 'handOverAppointment', of, { input: HANDED_OVER });
    const { dueDate } = computeDeadline({ rule: 'P13_INSPECTION', from: '2026-06-03' });
    expect(done).toMatchObject({ startDate: '2026-06-03', endDate: dueDate, endDateStrict: '2026-06-16' });
    expect(breachesOf(done)).toEqual([]);
    for (const reader of [INSPECTOR, SUBJECT]) {
      expect(
        await world.read(reader, of.id, 'endDate deadlines { rule dueDate } findings { code message }'),
      ).toMatchObject({
        endDate: '2026-06-17',
        deadlines: expect.arrayContaining([{ rule: 'P23_COMPLETION', dueDate: '2026-06-17' }]),
        findings: expect.arrayContaining([{ code: told.code, message: told.message }]),
      });
    }
  });

  test('[clause 13] an early handing over that is recorded ends the inspection the earlier too, and only its start decides (D53)', async () => {
    const of = await notified(world, { plannedStart: '2026-06-22', termWorkingDays: 5 });
    world.at(at('2026-06-05'));
    const input = { ...PERSON, handedOverAt: at('2026-06-03'), acquaintedAt: at('2026-06-04') };
    const done = await world.act(INSPECTOR, 'recordHandingOver', of, { input });
    expect(done).toMatchObject({ startDate: '2026-06-04', endDate: '2026-06-11' });
  });

  test('[clause 17] what the subject confirms it has received lies before it: the act of appointment and the points', async () => {
    const DOCUMENTS = 'documents { kind } checklist { points { number } } actions { name allowed }';
    const early = await registered(world);
    expect(await world.read(SUBJECT, early.id, DOCUMENTS)).toBeNull();
    const of = await notified(world);
    world.at(at('2026-06-03'));
    const papers = expect.arrayContaining([{ kind: 'ACT_OF_APPOINTMENT' }, { kind: 'START_NOTICE' }]);
    const before = await world.read<{ checklist: { points: unknown[] } }>(SUBJECT, of.id, DOCUMENTS);
    expect(before).toMatchObject({
      documents: papers,
      actions: [{ name: 'acknowledgeAppointment', allowed: true }],
    });
    expect(before?.checklist.points).toHaveLength(3);
    await world.act(SUBJECT, 'acknowledgeAppointment', of);
    expect(await world.read(SUBJECT, of.id, DOCUMENTS)).toMatchObject({ documents: papers });
  });

  test('[clause 17] findings on points that the checklist does not list are refused', async () => {
    const of = await started(world);
    const other = await pointsOf(world, (await started(world)).id);
    for (const pointId of [other[0], '2147483647']) {
      const input = { pointId, answer: 'MET', fileIds: [] };
      const refusal = await world.refused('POINT_NOT_LISTED', INSPECTOR, 'recordChecklistAnswer', of, {
        input,
      });
      expect(refusal.findings).toMatchObject([{ clause: '17', severity: 'VOID' }]);
    }
  });

  test.each(['ACT_NOT_ACCEPTED', 'CHECKLIST_NOT_ACKNOWLEDGED'])(
    '[clause 18] %s cancels nothing: the day of the protocol is the start',
    async (kind) => {
      const of = await notified(world);
      world.at(at('2026-06-03', '12:00:00'));
      const input = { kind, at: at('2026-06-03', '11:30:00'), text: 'The akim’s office would not take it' };
      const done = await world.act(INSPECTOR, 'recordRefusalProtocol', of, { input });
      expect(done).toMatchObject({ state: 'IN_PROGRESS', startDate: '2026-06-03' });
      expect(breachesOf(done)).toEqual([]);
      expect(
        await world.read(
          SUBJECT,
          of.id,
          'start { refused } protocols { kind text signedBy document { kind } }',
        ),
      ).toEqual({
        start: { refused: true },
        protocols: [
          {
            kind,
            text: input.text,
            signedBy: 'Қожахметова Ләззат Нұрланқызы',
            document: { kind: 'REFUSAL_PROTOCOL' },
          },
        ],
      });
    },
  );

  test('[clause 18] after the act the checklist may be refused too; an act that was taken is not refused', async () => {
    const of = await notified(world);
    world.at(at('2026-06-03', '12:00:00'));
    const protocol = (kind: string, time: string) => ({
      input: { kind, at: at('2026-06-03', time), text: 'The akim’s office would not take it' },
    });
    const refused = await world.act(
      INSPECTOR,
      'recordRefusalProtocol',
      of,
      protocol('ACT_NOT_ACCEPTED', '11:30:00'),
    );
    const again = await world.act(
      INSPECTOR,
      'recordRefusalProtocol',
      refused,
      protocol('CHECKLIST_NOT_ACKNOWLEDGED', '11:40:00'),
    );
    expect(again).toMatchObject({ state: 'IN_PROGRESS', startDate: '2026-06-03' });
    expect(await world.read(SUBJECT, of.id, 'protocols { kind }')).toEqual({
      protocols: [{ kind: 'ACT_NOT_ACCEPTED' }, { kind: 'CHECKLIST_NOT_ACKNOWLEDGED' }],
    });
    await world.refusedAsDone(
      '18',
      INSPECTOR,
      'recordRefusalProtocol',
      again,
      protocol('ACT_NOT_ACCEPTED', '11:45:00'),
    );
    const acknowledged = await started(world);
    const late = protocol('CHECKLIST_NOT_ACKNOWLEDGED', '11:50:00');
    await world.refusedAsDone('18', INSPECTOR, 'recordRefusalProtocol', acknowledged, late);
  });

  test('[clause 18] obstruction is of a running inspection, and it goes on', async () => {
    const early = await notified(world);
    world.at(at('2026-06-03', '12:00:00'));
    const input = {
      kind: 'ACCESS_OBSTRUCTED',
      at: at('2026-06-03', '11:30:00'),
      text: 'The archive was locked',
    };
    await world.refused('WRONG_STATE', INSPECTOR, 'recordRefusalProtocol', early, { input });
    const of = await started(world);
    world.at(at('2026-06-04'));
    await world.refused('FACT_BEFORE_CASE', INSPECTOR, 'recordRefusalProtocol', of, {
      input: { ...input, at: at('2026-06-03', '09:00:00') },
    });
    const proof = { at: at('2026-06-04', '09:00:00'), fileIds: [await world.upload(INSPECTOR, 'door.txt')] };
    expect(
      await world.act(INSPECTOR, 'recordRefusalProtocol', of, { input: { ...input, ...proof } }),
    ).toMatchObject({
      state: 'IN_PROGRESS',
    });
    expect(
      await world.read(SUBJECT, of.id, 'protocols { kind files { name } document { kind } }'),
    ).toMatchObject({
      protocols: [
        {
          kind: 'ACCESS_OBSTRUCTED',
          files: [{ name: 'door.txt' }],
          document: { kind: 'REFUSAL_PROTOCOL' },
        },
      ],
    });
    expect(
      await world.value(
        `select data -> 'attached' as value from issued_document where inspection_id = $1 and kind = 'REFUSAL_PROTOCOL'`,
        [of.id],
      ),
    ).toEqual(['door.txt']);
  });

  test('facts lie between the paper that they are about and now', async () => {
    const of = await notified(world);
    const early = { ...PERSON, handedOverAt: at('2026-05-31'), acquaintedAt: null };
    await world.refused('FACT_BEFORE_CASE', INSPECTOR, 'recordHandingOver', of, { input: early });
    await world.refused('FACT_IN_FUTURE', INSPECTOR, 'recordHandingOver', of, {
      input: { ...early, handedOverAt: at('2026-06-02') },
    });
    const notice = { way: 'PAPER', recipient: 'Akim', sentAt: at('2026-06-09'), proof: 'Receipt 4' };
    await world.refused('FACT_IN_FUTURE', INSPECTOR, 'recordStartNotice', await registered(world), {
      input: notice,
    });
  });

  test('[clause 16] a notice that went out on paper counts from its own hour', async () => {
    const of = await registered(world);
    world.at(at('2026-06-02', '12:00:00'));
    const input = {
      way: 'PAPER',
      recipient: 'Akim',
      sentAt: at(MONDAY, '14:00:00'),
      proof: 'Incoming 118 of 1 June',
    };
    const told = await world.act(INSPECTOR, 'recordStartNotice', of, { input });
    expect(told.state).toBe('NOTIFIED');
    await world.refused('NOTICE_TOO_LATE', INSPECTOR, 'handOverAppointment', told, { input: HANDED_OVER });
    world.at(at('2026-06-02', '14:00:00'));
    expect(await world.act(INSPECTOR, 'handOverAppointment', told, { input: HANDED_OVER })).toMatchObject({
      state: 'IN_PROGRESS',
    });
  });

  test('[clause 12] only an inspector named in the act acts in the inspection', async () => {
    const of = await notified(world);
    world.at(at('2026-06-03'));
    const refusal = await world.refused(
      'INSPECTOR_NOT_NAMED',
      'deputy.almaty@agency.demo',
      'handOverAppointment',
      of,
      { input: HANDED_OVER },
    );
    expect(refusal.findings).toContainEqual(expect.objectContaining({ clause: '12' }));
  });
});
