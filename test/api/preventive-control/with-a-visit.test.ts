import { randomUUID } from 'node:crypto';
import { ALMATY_CITY, at, draftInput, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { assigned, LENT } from '../inspection/support/assignment';
import type { ActName } from '../inspection/support/input-types';
import { openWorld, type World } from '../inspection/support/world';
import {
  CENTRAL,
  completedControl,
  controlInput,
  lineOf,
  listOf,
  OPEN,
  opened,
  refusedBy,
  startedControl,
} from './control';

describe('a preventive control with a visit', () => {
  let world: World;
  let list: { id: string; version: number };
  let line: string;
  beforeAll(async () => {
    world = await openWorld();
    list = await listOf(world, [ALMATY_CITY]);
    line = (await lineOf(world, list, ALMATY_CITY)).id;
  });
  afterAll(() => world.stop());

  /** Each test finds the line free. */
  beforeEach(async () => {
    await world.owner.query(
      `update inspection set state = 'WITHDRAWN', act_number = null where procedure = 'PREVENTIVE_CONTROL'`,
    );
  });

  test('[clause 7] it is opened from a line of the approved list, and the line shows it', async () => {
    world.at(at('2026-06-01'));
    const key = randomUUID();
    const of = await opened(world, line, {}, { key });
    expect(of).toMatchObject({ state: 'DRAFT', procedure: 'PREVENTIVE_CONTROL' });
    expect(of.number).toMatch(/^P-/);
    // A double click makes one case.
    expect((await opened(world, line, {}, { key })).id).toBe(of.id);
    const shown = await lineOf(world, list, ALMATY_CITY);
    expect(shown.control).toEqual({ id: of.id, number: of.number });
    expect(shown.controlActions).toMatchObject([
      {
        name: 'openPreventiveControl',
        allowed: false,
        refusals: [{ code: 'LINE_HAS_CONTROL', clause: '7' }],
      },
    ]);
    expect(await refusedBy(opened(world, line))).toEqual(['REFUSED_BY_LAW', '7 LINE_HAS_CONTROL']);
  });

  test('[clause 7] of two at once on one line one is opened, whichever office comes', async () => {
    world.at(at('2026-06-01'));
    const input = await controlInput(world);
    const ask = async (email: string) =>
      (await world.as(email)).run(OPEN, { lineId: line, input, key: randomUUID() });
    const answers = await Promise.allSettled([ask(INSPECTOR), ask(HEAD), ask(CENTRAL)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  test('[clause 7] a list that is not approved, a subject that was scored only, and another half-year are void', async () => {
    const draft = await listOf(world, [ALMATY_CITY], { half: 2, orderDate: null });
    world.at(at('2026-06-01'));
    const notApproved = await lineOf(world, draft, ALMATY_CITY, CENTRAL);
    expect(await refusedBy(opened(world, notApproved.id, {}, { email: CENTRAL }))).toEqual([
      'REFUSED_BY_LAW',
      '7 LIST_NOT_APPROVED',
    ]);
    // The office does not see a list before its approval.
    expect(await refusedBy(opened(world, notApproved.id))).toEqual(['NOT_FOUND']);
    const scored = await world.value<string>(
      'select id::text as value from half_year_list_line where list_id = $1 and position is null limit 1',
      [list.id],
    );
    expect(await refusedBy(opened(world, scored, {}, { email: CENTRAL }))).toEqual([
      'REFUSED_BY_LAW',
      '7 LINE_NOT_ON_LIST',
    ]);
    const late = await opened(world, line, { plannedStart: '2026-07-01' });
    const refusal = await world.refused('REFUSED_BY_LAW', HEAD, 'appointInspection', late);
    expect(refusal.findings).toMatchObject([
      { clause: '7', code: 'START_OUTSIDE_HALF_YEAR', severity: 'VOID' },
    ]);
    // The last day of the half-year is still in it.
    const input = await controlInput(world, { plannedStart: '2026-06-30' });
    const revised = await world.act(INSPECTOR, 'revisePreventiveControl', late, { input });
    expect(await world.act(HEAD, 'appointInspection', revised)).toMatchObject({ state: 'APPOINTED' });
  });

  test('[clause 13] fifteen working days at most', async () => {
    world.at(at('2026-06-01'));
    const longer = await opened(world, line, { termWorkingDays: 16 });
    const refusal = await world.refused('REFUSED_BY_LAW', HEAD, 'appointInspection', longer);
    expect(refusal.findings).toMatchObject([
      { clause: '13', code: 'CONTROL_TERM_TOO_LONG', message: expect.stringContaining('preventive control') },
    ]);
    const input = await controlInput(world);
    const revised = await world.act(INSPECTOR, 'revisePreventiveControl', longer, { input });
    expect(await world.act(HEAD, 'appointInspection', revised)).toMatchObject({ endDate: '2026-06-24' });
  });

  test('[clause 12] [clause 9] its act names the line, the order and the objects; another territory appoints nothing', async () => {
    world.at(at('2026-06-01'));
    // Staff of the Agency need an assignment by its leadership: a void draft of theirs would bar the body from its own line.
    expect(await refusedBy(opened(world, line, {}, { email: CENTRAL }))).toEqual([
      'REFUSED_BY_LAW',
      '9 AGENCY_NEEDS_ASSIGNMENT',
    ]);
    expect((await lineOf(world, list, ALMATY_CITY)).controlActions).toMatchObject([{ allowed: true }]);
    // Opened by one, it is not written anew without one; with it or with another it is.
    const assignmentId = await assigned(world);
    const lent = [await world.capacityOf(LENT)];
    const given = { assignmentId, inspectorIds: lent };
    const assignedDraft = await opened(world, line, given, { email: LENT });
    const revise = async (more: object) =>
      world.act(LENT, 'revisePreventiveControl', assignedDraft, { input: await controlInput(world, more) });
    expect(await refusedBy(revise({ ...given, assignmentId: null }))).toEqual([
      'REFUSED_BY_LAW',
      '9 AGENCY_NEEDS_ASSIGNMENT',
    ]);
    const another = await assigned(world, { number: '01-6' });
    const revised = await revise({ ...given, assignmentId: another, termWorkingDays: 14 });
    await world.act(LENT, 'withdrawInspectionDraft', revised);
    const own = await world.act(HEAD, 'appointInspection', await opened(world, line));
    const data = await world.value<Record<string, unknown>>(
      `select data as value from issued_document where inspection_id = $1 and kind = 'CONTROL_APPOINTMENT'`,
      [own.id],
    );
    expect(data).toMatchObject({
      procedure: 'PREVENTIVE_CONTROL',
      listLine: { year: 2026, half: 1, position: 1, order: { number: '2026-1', date: '2025-12-05' } },
      subject: { objects: ['Front office of the Bostandyk district'] },
    });
  });

  test('[clause 16] [clause 17] a day of notice is enforced, the thirty days of the Code only warn (D10)', async () => {
    world.at(at('2026-06-01'));
    const draft = await opened(world, line);
    const appointed = await world.act(HEAD, 'appointInspection', draft);
    const registered = await world.act(INSPECTOR, 'registerAppointment', appointed);
    // Nothing is ticked off before it: clause 15 is of inspections.
    const told = await world.act(INSPECTOR, 'sendStartNotice', registered, { input: { way: 'ELECTRONIC' } });
    world.at(at('2026-06-02', '09:59:59'));
    const input = { representative: 'A. N.', representativePower: '', checklistAcquainted: true };
    const early = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'handOverAppointment', told, { input });
    expect(early.findings).toMatchObject([{ clause: '16', code: 'NOTICE_TOO_LATE' }]);
    world.at(at('2026-06-02', '10:00:00'));
    const begun = await world.act(INSPECTOR, 'handOverAppointment', told, { input });
    expect(begun).toMatchObject({ state: 'IN_PROGRESS', startDate: '2026-06-02' });
    expect(begun.findings).toContainEqual({
      clause: '16',
      code: 'NOTICE_UNDER_THIRTY_DAYS',
      severity: 'WARNING',
    });
  });

  const FOREIGN: readonly [string, ActName, object | null][] = [
    ['15', 'recordPreparation', { materials: ['Law on public services'] }],
    ['19', 'suspendInspection', { cause: 'TESTS', reason: 'Laboratory', expectedOn: '2026-09-01' }],
    ['19', 'resumeInspection', { arrivedOn: '2026-06-03', arrived: 'Answer' }],
    ['21', 'sendSuspensionNotice', { way: 'ELECTRONIC' }],
    ['21', 'sendResumptionNotice', { way: 'ELECTRONIC' }],
  ];

  test('[clause 6] what belongs to inspections alone is not offered and refused by its clause, in every state', async () => {
    const begun = await startedControl(world, line);
    const names = (await world.read<{ actions: { name: string }[] }>(INSPECTOR, begun.id, 'actions { name }'))
      ?.actions;
    expect(names?.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining(FOREIGN.map(([, name]) => name)),
    );
    for (const [clause, name, input] of FOREIGN) {
      const email = name === 'suspendInspection' ? HEAD : INSPECTOR;
      const refusal = await world.refused('REFUSED_BY_LAW', email, name, begun, input ? { input } : {});
      expect(refusal.findings).toMatchObject([
        { clause, code: 'NOT_IN_PREVENTIVE_CONTROL', severity: 'VOID' },
      ]);
    }
    // Grounds are of inspections: the kind of a case never changes.
    const asInspection = await draftInput(world);
    const refusal = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'reviseInspectionDraft', begun, {
      input: asInspection,
    });
    expect(refusal.findings).toMatchObject([{ clause: '8', code: 'NOT_IN_PREVENTIVE_CONTROL' }]);
    await expect(
      world.owner.query(`update inspection set procedure = 'INSPECTION', list_line_id = null where id = $1`, [
        begun.id,
      ]),
    ).rejects.toThrow('clause 6');
  });

  test('[clause 14] extended once, by fifteen working days at most', async () => {
    const begun = await startedControl(world, line);
    const reason = 'The archive was opened late';
    const longer = await world.refused('REFUSED_BY_LAW', HEAD, 'extendInspection', begun, {
      input: { workingDays: 16, reason },
    });
    expect(longer.findings).toMatchObject([{ clause: '14', code: 'EXTENSION_TOO_LONG' }]);
    const extended = await world.act(HEAD, 'extendInspection', begun, { input: { workingDays: 15, reason } });
    const second = await world.refused('REFUSED_BY_LAW', HEAD, 'extendInspection', extended, {
      input: { workingDays: 1, reason },
    });
    expect(second.findings).toMatchObject([{ clause: '14', code: 'EXTENSION_SECOND' }]);
  });

  test('[clause 18] [clause 11] a refusal starts it; a specialist comes by an additional act', async () => {
    world.at(at('2026-06-01'));
    const appointed = await world.act(HEAD, 'appointInspection', await opened(world, line));
    const registered = await world.act(INSPECTOR, 'registerAppointment', appointed);
    const told = await world.act(INSPECTOR, 'sendStartNotice', registered, { input: { way: 'ELECTRONIC' } });
    world.at(at('2026-06-03'));
    const input = {
      kind: 'ACT_NOT_ACCEPTED',
      at: at('2026-06-03', '09:30:00'),
      text: 'The head did not take the act',
      representative: 'A. N.',
      representativePower: 'order 5',
    };
    const begun = await world.act(INSPECTOR, 'recordRefusalProtocol', told, { input });
    expect(begun).toMatchObject({ state: 'IN_PROGRESS', startDate: '2026-06-03' });
    const change = {
      inspectorIds: [await world.capacityOf(INSPECTOR)],
      specialists: [
        { kind: 'EXPERT', fullName: 'B. S.', position: 'Expert', employerBin: await stateBodyBin() },
      ],
      reason: 'Knowledge of information systems is needed',
    };
    const changed = await world.act(HEAD, 'changeInspectors', begun, { input: change });
    expect(changed.state).toBe('IN_PROGRESS');
  });

  const stateBodyBin = () =>
    world.value<string>(
      `select bin as value from inspected_subject where kind = 'CENTRAL_BODY' and bin is not null limit 1`,
    );

  test('[clause 6-1] violations end in a prescription with its severities; no letter on measures, no escalation follow', async () => {
    const done = await completedControl(world, line);
    expect(done).toMatchObject({ state: 'HANDED_OVER', completedOn: '2026-06-10' });
    const seen = await world.read<{
      prescription: { violations: { severity: string }[] } | null;
      letterOnMeasures: object | null;
      documents: { kind: string }[];
    }>(
      INSPECTOR,
      done.id,
      'prescription { violations { severity } } letterOnMeasures { id } documents { kind }',
    );
    expect(seen?.prescription?.violations.map(({ severity }) => severity)).toEqual(['GROSS', 'MINOR']);
    expect(seen?.letterOnMeasures).toBeNull();
    expect(seen?.documents.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['CONTROL_APPOINTMENT', 'START_NOTICE', 'RESULT_ACT', 'PRESCRIPTION']),
    );
    const establish = `mutation ($id: ID!, $key: String!) {
      establishNonFulfilment(inspectionId: $id, idempotencyKey: $key, input: { statement: "Nothing was done" }) { id } }`;
    const client = await world.as(INSPECTOR);
    const refusal = await client.expectRefusal('REFUSED_BY_LAW', establish, {
      id: done.id,
      key: randomUUID(),
    });
    expect(refusal.findings).toMatchObject([{ clause: '35', code: 'NOT_IN_PREVENTIVE_CONTROL' }]);
    // Nothing that names its steps, terms and states calls it an inspection (clause 6).
    await world.owner.query(`update inspection set state = 'RESULTS_DRAWN_UP' where id = $1`, [done.id]);
    const words = await world.read<object>(
      INSPECTOR,
      done.id,
      'stateTitle timeline { title } deadlines { title } prescription { deadlines { title } } correctableFacts { title } documents { title }',
    );
    await world.owner.query(`update inspection set state = 'HANDED_OVER' where id = $1`, [done.id]);
    expect(JSON.stringify(words)).toContain('Act of results');
    expect(JSON.stringify(words)).not.toMatch(/inspection/i);
    const register = await (
      await (await world.as(HEAD)).fetch('/paper-register/outgoing.csv?year=2026')
    ).text();
    expect(register).toContain('Notice of the start of the preventive control');
    expect(register).not.toMatch(/inspection/i);
    // The subject sees its control and why it stood on the list.
    const own = await world.read<{ listLine: { fact: string; risk: string }; procedureTitle: string }>(
      SUBJECT,
      done.id,
      'listLine { fact risk } procedureTitle',
    );
    expect(own?.listLine).toEqual({
      fact: 'Refusals of housing assistance in October',
      risk: 'Unlawful refusals',
    });
  });
});
