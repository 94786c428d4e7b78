import {
  answered,
  at,
  completed,
  drawnUp,
  INSPECTOR,
  PERSON,
  pointsOf,
  started,
  SUBJECT,
} from './support/course';
import { openWorld, type Case, type World } from './support/world';

const breachesOf = (of: Case) => of.findings.filter(({ severity }) => severity !== null);
const ACT = { place: 'Almaty', conclusions: 'All points were looked at' };

describe('the results of an inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  async function ready(answers: Parameters<typeof answered>[2]): Promise<{ of: Case; points: string[] }> {
    const of = await answered(world, await started(world), answers);
    world.at(at('2026-06-10'));
    return { of, points: await pointsOf(world, of.id) };
  }

  test('[clause 3] every point is answered before the act is drawn up', async () => {
    const { of } = await ready(['MET', 'MET']);
    await world.refused('POINTS_UNANSWERED', INSPECTOR, 'drawUpResultAct', of, {
      input: { ...ACT, remedy: [] },
    });
  });

  test('[clause 3] violations without evidence are named before the act is drawn up, and are not in its way; what is attached cures it', async () => {
    const { of, points } = await ready(['GROSS', 'MET', 'MINOR']);
    const toldOf = async () => {
      const { actions } = (await world.read<{
        actions: { name: string; allowed: boolean; refusals: object[] }[];
      }>(INSPECTOR, of.id, 'actions { name allowed refusals { code clause severity message } }')) ?? {
        actions: [],
      };
      return actions.find(({ name }) => name === 'drawUpResultAct');
    };
    const unproven = (numbers: RegExp) => ({
      code: 'VIOLATIONS_UNPROVEN',
      clause: '3',
      severity: 'WARNING',
      message: expect.stringMatching(numbers),
    });
    expect(await toldOf()).toEqual({
      name: 'drawUpResultAct',
      allowed: true,
      refusals: [unproven(/points: \S+, \S+\. Attach/)],
    });
    const fileId = await world.upload(INSPECTOR, 'journal.txt');
    const first = {
      pointId: points[0],
      answer: 'VIOLATED',
      severity: 'GROSS',
      note: 'Note 1',
      fileIds: [fileId],
    };
    const proven = await world.act(INSPECTOR, 'recordChecklistAnswer', of, { input: first });
    expect((await toldOf())?.refusals).toEqual([unproven(/points: \S+\. Attach/)]);
    const remedy = [points[0], points[2]].map((pointId) => ({ pointId, remedyBy: '2026-07-01' }));
    const drawn = await world.act(INSPECTOR, 'drawUpResultAct', proven, { input: { ...ACT, remedy } });
    expect(drawn).toMatchObject({ state: 'RESULTS_DRAWN_UP' });
  });

  test('[clause 3] a violation has its severity and its description, "not applicable" its reason', async () => {
    const of = await started(world);
    const [pointId] = await pointsOf(world, of.id);
    for (const input of [
      { answer: 'VIOLATED', note: 'Twelve days late' },
      { answer: 'VIOLATED', severity: 'GROSS', note: ' ' },
      { answer: 'NOT_APPLICABLE', note: null },
      { answer: 'MET', severity: 'MINOR' },
    ]) {
      await world.refused('INVALID_INPUT', INSPECTOR, 'recordChecklistAnswer', of, {
        input: { pointId, fileIds: [], ...input },
      });
    }
  });

  test('[clause 22-1] no prescription without violations', async () => {
    const { of, points } = await ready(['MET', 'MET', 'NOT_APPLICABLE']);
    const remedy = [{ pointId: points[0], remedyBy: '2026-07-01' }];
    await world.refused('PRESCRIPTION_WITHOUT_VIOLATIONS', INSPECTOR, 'drawUpResultAct', of, {
      input: { ...ACT, remedy },
    });
    expect(
      await world.act(INSPECTOR, 'drawUpResultAct', of, { input: { ...ACT, remedy: [] } }),
    ).toMatchObject({ state: 'RESULTS_DRAWN_UP' });
  });

  test('[clause 22-1] each violated point has its date and no other point; ten calendar days at the least; never a second act', async () => {
    const { of, points } = await ready(['GROSS', 'MET', 'MINOR']);
    const remedy = (first: string, third: string) => [
      { pointId: points[0], remedyBy: first },
      { pointId: points[2], remedyBy: third },
    ];
    const refused = (code: string, input: object) =>
      world.refused(code, INSPECTOR, 'drawUpResultAct', of, { input: { ...ACT, ...input } });
    await refused('REMEDY_DATES_INCOMPLETE', { remedy: [{ pointId: points[0], remedyBy: '2026-07-01' }] });
    await refused('REMEDY_DATES_INCOMPLETE', {
      remedy: [...remedy('2026-07-01', '2026-07-01'), { pointId: points[1], remedyBy: '2026-07-01' }],
    });
    await refused('REMEDY_DATES_INCOMPLETE', {
      remedy: [...remedy('2026-07-01', '2026-07-01'), { pointId: points[0], remedyBy: '2026-07-02' }],
    });
    await refused('REMEDY_TIME_TOO_SHORT', { remedy: remedy('2026-06-20', '2026-06-19') });
    await refused('REPORT_BY_TOO_EARLY', {
      remedy: remedy('2026-06-20', '2026-06-26'),
      reportBy: '2026-06-25',
    });
    const drawn = await world.act(INSPECTOR, 'drawUpResultAct', of, {
      input: { ...ACT, remedy: remedy('2026-06-20', '2026-06-26') },
    });
    // D16: one date left out, the last remedy-by date is both.
    expect(
      await world.read(
        INSPECTOR,
        of.id,
        'prescription { reportBy } violations { remedyBy severity description }',
      ),
    ).toEqual({
      prescription: { reportBy: '2026-06-26' },
      violations: [
        { remedyBy: '2026-06-20', severity: 'GROSS', description: 'Note 1' },
        { remedyBy: '2026-06-26', severity: 'MINOR', description: 'Note 3' },
      ],
    });
    const second = await world.refused('WRONG_STATE', INSPECTOR, 'drawUpResultAct', drawn, {
      input: { ...ACT, remedy: remedy('2026-06-20', '2026-06-26') },
    });
    expect(second.findings).toMatchObject([
      { clause: '22', code: 'RESULT_ACT_ONCE', message: expect.stringContaining('special commission') },
    ]);
  });

  test('[clause 22-1] handed over so late that fewer than ten days are left: refused as an act, kept as a fact', async () => {
    const of = await drawnUp(world);
    world.at(at('2026-06-17'));
    await world.refused('REMEDY_TIME_TOO_SHORT', INSPECTOR, 'handOverResultAct', of, { input: PERSON });
    const input = { ...PERSON, handedOverAt: at('2026-06-17', '09:00:00') };
    const done = await world.act(INSPECTOR, 'recordResultActHandingOver', of, { input });
    expect(breachesOf(done)).toEqual([
      { clause: '22-1', code: 'REMEDY_TIME_TOO_SHORT', severity: 'CURABLE' },
    ]);
  });

  test('[clause 23] on the end date it is in time, a day later it is a breach that is recorded and not blocked', async () => {
    const inTime = await drawnUp(world, ['MET', 'MET', 'MET']);
    world.at(at('2026-06-17', '23:59:00'));
    expect(breachesOf(await world.act(INSPECTOR, 'handOverResultAct', inTime, { input: PERSON }))).toEqual(
      [],
    );
    const late = await drawnUp(world, ['MET', 'MET', 'MET']);
    world.at(at('2026-06-18', '00:00:00'));
    const done = await world.act(INSPECTOR, 'handOverResultAct', late, { input: PERSON });
    expect(done).toMatchObject({ state: 'HANDED_OVER', completedOn: '2026-06-18' });
    expect(breachesOf(done)).toEqual([{ clause: '23', code: 'COMPLETED_AFTER_END_DATE', severity: 'VOID' }]);
    const deadlines = await world.read<{ deadlines: object[] }>(SUBJECT, late.id, 'deadlines { rule state }');
    expect(deadlines?.deadlines).toContainEqual({ rule: 'P23_COMPLETION', state: 'MET_LATE' });
  });

  test('[clause 24] refused signature: protocol, copy to the registry; its mark completes the inspection and starts the objections (D14)', async () => {
    const of = await drawnUp(world);
    world.at(at('2026-06-15'));
    const input = {
      at: at('2026-06-11', '11:00:00'),
      text: 'The akim would not sign',
      registryNumber: '4471',
      registryDate: '2026-06-12',
    };
    await world.refused('FACT_IN_FUTURE', INSPECTOR, 'recordResultActRefusal', of, {
      input: { ...input, registryDate: '2026-06-16' },
    });
    await world.refused('FACT_BEFORE_CASE', INSPECTOR, 'recordResultActRefusal', of, {
      input: { ...input, registryDate: '2026-06-10' },
    });
    // The act was drawn up at ten: a minute before it there was nothing to refuse.
    for (const name of ['recordResultActRefusal', 'recordResultActHandingOver'] as const) {
      const early = at('2026-06-10', '09:59:59');
      const given =
        name === 'recordResultActRefusal' ? { ...input, at: early } : { ...PERSON, handedOverAt: early };
      const refusal = await world.refused('FACT_BEFORE_CASE', INSPECTOR, name, of, { input: given });
      expect(refusal.errors[0].message).toContain('10.06.2026, 09:59');
      expect(refusal.errors[0].message).toContain('10.06.2026, 10:00');
    }
    const done = await world.act(INSPECTOR, 'recordResultActRefusal', of, { input });
    expect(done).toMatchObject({ state: 'HANDED_OVER', completedOn: '2026-06-12' });
    // Nothing was handed over, and the state does not say so.
    expect(await world.read(SUBJECT, of.id, 'stateTitle noticeNeeded registration { registeredBy }')).toEqual(
      {
        stateTitle: 'Completed, acceptance of the act refused',
        noticeNeeded: true,
        registration: { registeredBy: 'Register of legal statistics and special records' },
      },
    );
    expect(
      await world.read(
        SUBJECT,
        of.id,
        'resultAct { refusal { registryNumber registryDate } copies { copy proof } handedOver { representative } } documents { kind } timeline { key at on }',
      ),
    ).toMatchObject({
      resultAct: {
        refusal: { registryNumber: '4471', registryDate: '2026-06-12' },
        copies: [{ copy: 1, proof: null }, { copy: 2, proof: '4471' }, { copy: 3 }],
        handedOver: null,
      },
      documents: expect.arrayContaining([{ kind: 'RESULT_ACT_REFUSAL_PROTOCOL' }]),
      timeline: expect.arrayContaining([{ key: 'MARKED', at: null, on: '2026-06-12' }]),
    });
    const deadlines = await world.read<{ deadlines: object[] }>(
      SUBJECT,
      of.id,
      'deadlines { rule from dueDate state }',
    );
    expect(deadlines?.deadlines).toContainEqual({
      rule: 'P25_OBJECTION',
      from: '2026-06-12',
      dueDate: '2026-06-17',
      state: 'DUE_SOON',
    });
  });

  test.each([
    ['2026-06-15', '23:59:59', false],
    ['2026-06-16', '00:00:00', true],
  ])(
    '[clause 25] an objection of %s %s in Almaty: late %s, attached and marked either way',
    async (day, time, late) => {
      const of = await completed(world);
      world.at(at(day, time));
      const done = await world.act(SUBJECT, 'fileObjection', of, {
        input: { text: 'Point 2 was met', fileIds: [] },
      });
      expect(
        await world.read(
          INSPECTOR,
          of.id,
          'objections { text late marked onPaper } deadlines { rule state }',
        ),
      ).toMatchObject({
        objections: [{ text: 'Point 2 was met', late, marked: true, onPaper: false }],
        deadlines: expect.arrayContaining([{ rule: 'P25_OBJECTION', state: late ? 'MET_LATE' : 'MET' }]),
      });
      expect(breachesOf(done).map(({ code }) => code)).toEqual(late ? ['OBJECTION_LATE'] : []);
    },
  );

  test('[clause 25] an objection on paper counts by the day of its receipt', async () => {
    const of = await completed(world);
    world.at(at('2026-06-18'));
    const input = { text: 'Point 2 was met', fileIds: [], receivedAt: at('2026-06-15', '17:00:00') };
    await world.refused('FACT_BEFORE_CASE', INSPECTOR, 'recordObjection', of, {
      input: { ...input, receivedAt: at('2026-06-10', '09:59:00') },
    });
    await world.act(INSPECTOR, 'recordObjection', of, { input });
    expect(await world.read(SUBJECT, of.id, 'objections { late onPaper }')).toEqual({
      objections: [{ late: false, onPaper: true }],
    });
  });

  test('[clause 25] the subject’s head objects; its staff and another body do not', async () => {
    const of = await completed(world);
    const input = { text: 'We disagree', fileIds: [] };
    await world.refused('FORBIDDEN', 'control@almaty-city.demo', 'fileObjection', of, { input });
    await world.refused('NOT_FOUND', 'head@bostandyk.demo', 'fileObjection', of, { input });
  });

  test('[clause 5] documents are asked for while the inspection runs, and answered in the portal', async () => {
    const of = await started(world);
    const input = {
      text: 'Journals of the service',
      items: ['Journal of May', 'Orders'],
      dueDate: '2026-06-08',
    };
    await world.refused('REQUEST_DUE_AFTER_END', INSPECTOR, 'sendDocumentRequest', of, {
      input: { ...input, dueDate: '2026-06-18' },
    });
    const past = await world.refused('DATE_PAST', INSPECTOR, 'sendDocumentRequest', of, {
      input: { ...input, dueDate: '2026-06-01' },
    });
    expect(past.errors[0]).toMatchObject({
      message: '«due date»: 01.06.2026 is past, today is 03.06.2026.',
      extensions: { field: 'input.dueDate' },
    });
    const empty = await world.refused('INVALID_INPUT', INSPECTOR, 'sendDocumentRequest', of, {
      input: { ...input, items: [' '] },
    });
    expect(empty.errors[0].message).toBe('The value given is not valid: «list of items».');
    await world.act(INSPECTOR, 'sendDocumentRequest', of, { input });
    world.at(at('2026-06-09'));
    const fields = 'requests { id version number state overdue items actions { name allowed } }';
    const seen = await world.read<{ requests: { id: string; version: number }[] }>(SUBJECT, of.id, fields);
    expect(seen?.requests).toMatchObject([
      {
        state: 'SENT',
        overdue: true,
        items: input.items,
        number: `${of.number}/1`,
        actions: [{ name: 'answerDocumentRequest', allowed: true }],
      },
    ]);
    const answer = `mutation ($id: ID!, $version: Int!, $key: String!, $fileIds: [ID!]!) {
      answerDocumentRequest(requestId: $id, expectedVersion: $version, idempotencyKey: $key, input: { text: "Attached", fileIds: $fileIds })
      { state answerText overdue version } }`;
    const [{ id, version }] = seen?.requests ?? [];
    const variables = { id, version, key: 'answer-to-request-1', fileIds: [] };
    await (await world.as('head@bostandyk.demo')).expectRefusal('NOT_FOUND', answer, variables);
    await (await world.as(INSPECTOR)).expectRefusal('FORBIDDEN', answer, variables);
    const staff = await world.as('control@almaty-city.demo');
    await staff.expectRefusal('FILE_UNAVAILABLE', answer, { ...variables, fileIds: ['2147483647'] });
    await staff.expectRefusal('STALE_VERSION', answer, { ...variables, version: 7 });
    const { answerDocumentRequest } = await staff.run<Record<string, object>>(answer, variables);
    expect(answerDocumentRequest).toEqual({
      state: 'ANSWERED',
      answerText: 'Attached',
      overdue: false,
      version: 2,
    });
    await staff.expectRefusal('WRONG_STATE', answer, {
      ...variables,
      key: 'answer-to-request-2',
      version: 2,
    });
  });

  test('[clause 5] after the inspection nothing is asked for any more', async () => {
    const of = await completed(world);
    const input = { text: 'More', items: ['More'], dueDate: '2026-06-12' };
    const refusal = await world.refused('WRONG_STATE', INSPECTOR, 'sendDocumentRequest', of, { input });
    expect(refusal.findings).toMatchObject([
      { clause: '5', code: 'REQUEST_AFTER_COMPLETION', message: expect.stringContaining('28-2') },
    ]);
  });
});
