import { randomUUID } from 'node:crypto';
import { answered, at, draftInput, HEAD, INSPECTOR, pointsOf, SUBJECT } from './support/course';
import { EXTENSION, NOTICE, startedOn } from './support/extension';
import { ABROAD, ARRIVED, resumed, seeCourse, suspended } from './support/suspension';
import { openWorld, type Case, type World } from './support/world';
import { workerTurn } from '../../builders/worker-turn';

describe('a suspension that may not be, and what a suspended inspection does not do', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  const running = () => startedOn(world, '2026-06-03', '2026-06-01');

  test('[clause 20] there is one suspension only', async () => {
    const of = await suspended(world);
    world.at(at('2026-06-08'));
    const again = await resumed(world, of, '2026-06-08');
    const refusal = await world.refused('SUSPENSION_SECOND', HEAD, 'suspendInspection', again, {
      input: ABROAD,
    });
    expect(refusal.findings).toMatchObject([{ clause: '20', severity: 'VOID' }]);
  });

  test.each(['SPECIAL_STUDY', 'TESTS', 'EXPERT_EXAMINATION'])(
    '[clause 19] %s suspends only where it takes longer than a month',
    async (cause) => {
      const of = await running();
      world.at(at('2026-06-04'));
      const input = { ...ABROAD, cause, expectedOn: '2026-07-04' };
      const refusal = await world.refused('SUSPENSION_CAUSE_TOO_SHORT', HEAD, 'suspendInspection', of, {
        input,
      });
      expect(refusal.findings).toMatchObject([{ clause: '19', severity: 'VOID' }]);
      expect(
        await world.act(HEAD, 'suspendInspection', of, { input: { ...input, expectedOn: '2026-07-05' } }),
      ).toMatchObject({ state: 'SUSPENDED' });
    },
  );

  test('[clause 20] the last day is still a day, though it gives nothing back (D52); the next one is not', async () => {
    const of = await running();
    world.at(at('2026-06-18', '00:00:00'));
    await world.refused('SUSPENSION_AFTER_END', HEAD, 'suspendInspection', of, { input: ABROAD });
    world.at(at('2026-06-17', '23:59:59'));
    const done = await world.act(HEAD, 'suspendInspection', of, { input: ABROAD });
    expect(done.findings).toContainEqual({
      clause: '20',
      code: 'SUSPENSION_GIVES_NOTHING_BACK',
      severity: 'WARNING',
    });
  });

  test('[clause 19] [clause 20] a point that was answered without a network before the suspension gets in during it, with its own hour', async () => {
    const of = await running();
    const [first] = await pointsOf(world, of.id);
    world.at(at('2026-06-04', '08:31:00'));
    const stopped = await world.act(HEAD, 'suspendInspection', of, { input: ABROAD });
    const given = (pointId: string | undefined, answeredAt: string) => ({
      input: { pointId, answer: 'MET', fileIds: [], answeredAt },
    });
    world.at(at('2026-06-05'));
    const before = at('2026-06-04', '08:30:00');
    for (const late of [at('2026-06-04', '08:31:00'), at('2026-06-05', '09:00:00')])
      await world.refused(
        'INSPECTION_SUSPENDED',
        INSPECTOR,
        'recordChecklistAnswer',
        stopped,
        given(first, late),
      );
    const done = await world.act(INSPECTOR, 'recordChecklistAnswer', stopped, given(first, before));
    expect(done).toMatchObject({ state: 'SUSPENDED' });
    const answeredAt = (pointId: string | undefined) =>
      world.value<string>(
        `select to_char(answered_at at time zone 'Asia/Almaty', 'YYYY-MM-DD HH24:MI') as value from checklist_answer where point_id = $1`,
        [pointId],
      );
    expect(await answeredAt(first)).toBe('2026-06-04 08:30');
    const seen = await world.read<{ journal: { nodes: { details: { label: string }[] }[] } }>(
      INSPECTOR,
      of.id,
      'journal(first: 1) { nodes { details { label } } }',
    );
    expect(seen?.journal.nodes[0]?.details.map(({ label }) => label)).toContain(
      'When it was answered (sent later)',
    );
  });

  test('[clause 17] [clause 20] an hour that cannot be opens nothing: before the start, or not come yet, it is refused', async () => {
    const of = await running();
    const [pointId] = await pointsOf(world, of.id);
    const given = (answeredAt: string) => ({ input: { pointId, answer: 'MET', fileIds: [], answeredAt } });
    const refused = (code: string, seen: Case, hour: string) =>
      world.refused(code, INSPECTOR, 'recordChecklistAnswer', seen, given(hour));
    world.at(at('2026-06-04', '08:30:00'));
    for (const [code, hour] of [
      ['FACT_BEFORE_CASE', at('2026-06-02', '23:59:00')],
      ['FACT_BEFORE_CASE', at('2020-06-04')],
      ['FACT_IN_FUTURE', at('2026-06-04', '08:35:01')],
      ['FACT_IN_FUTURE', at('2026-06-05')],
    ] as const)
      await refused(code, of, hour);
    // The clock of a device may be a little ahead: it is given now, and the journal keeps the hour that was said.
    const ahead = at('2026-06-04', '08:35:00');
    const done = await world.act(INSPECTOR, 'recordChecklistAnswer', of, given(ahead));
    expect(
      await world.value(
        `select to_char(a.answered_at at time zone 'Asia/Almaty', 'HH24:MI') || ' ' || (
           select j.details->>'answeredAt' from journal_entry j
           where j.case_kind = 'inspection' and j.case_id = a.inspection_id order by j.id desc limit 1) as value
         from checklist_answer a where a.point_id = $1`,
        [pointId],
      ),
    ).toBe(`08:30 ${new Date(ahead).toISOString()}`);
    world.at(at('2026-06-04', '08:40:00'));
    const stopped = await world.act(HEAD, 'suspendInspection', done, { input: ABROAD });
    world.at(at('2026-06-05'));
    await refused('FACT_BEFORE_CASE', stopped, at('2026-06-02'));
    await refused('INSPECTION_SUSPENDED', stopped, at('2026-06-08'));
    expect(await world.read(INSPECTOR, of.id, 'version')).toEqual({ version: stopped.version });
  });

  test('[clause 19] [clause 20] requests, answers to points, the result act and an extension wait till it is resumed', async () => {
    const of = await running();
    const input = { text: 'Journals', items: ['Journal of May'], dueDate: '2026-06-12' };
    const asked = await world.act(INSPECTOR, 'sendDocumentRequest', of, { input });
    world.at(at('2026-06-04'));
    const stopped = await world.act(HEAD, 'suspendInspection', asked, { input: ABROAD });
    const [pointId] = await pointsOf(world, of.id);
    const refused: [string, Parameters<World['refused']>[2], object][] = [
      [INSPECTOR, 'sendDocumentRequest', input],
      [INSPECTOR, 'recordChecklistAnswer', { pointId, answer: 'MET', fileIds: [] }],
      [INSPECTOR, 'drawUpResultAct', { place: 'Almaty', conclusions: 'All', remedy: [] }],
      [HEAD, 'extendInspection', EXTENSION],
      [HEAD, 'suspendInspection', ABROAD],
    ];
    for (const [email, name, given] of refused) {
      const refusal = await world.refused('INSPECTION_SUSPENDED', email, name, stopped, { input: given });
      expect(refusal.findings).toMatchObject([{ clause: '20', severity: 'VOID' }]);
    }
    const seen = await world.read<{ actions: object[] }>(
      INSPECTOR,
      of.id,
      'actions { name allowed refusals { code } }',
    );
    expect(seen?.actions).toContainEqual({
      name: 'drawUpResultAct',
      allowed: false,
      refusals: [{ code: 'INSPECTION_SUSPENDED' }],
    });
    // What the subject gives is a fact.
    const requestId = await world.value<string>(
      'select id::text as value from document_request where inspection_id = $1',
      [of.id],
    );
    await (
      await world.as(SUBJECT)
    ).run(
      `mutation ($id: ID!, $key: String!, $input: AnswerDocumentRequestInput!) {
        answerDocumentRequest(requestId: $id, idempotencyKey: $key, expectedVersion: 1, input: $input) { id } }`,
      { id: requestId, key: randomUUID(), input: { text: 'Attached', fileIds: [] } },
    );
    const { version } = await seeCourse(world, INSPECTOR, of.id);
    world.at(at('2026-06-09'));
    const again = await resumed(world, { ...stopped, version }, '2026-06-09');
    expect(await answered(world, again, ['MET', 'MET', 'MET'])).toMatchObject({ state: 'IN_PROGRESS' });
  });

  test('[clause 19] an arrival lies between the suspension and today; one recorded later has let the term run', async () => {
    const of = await suspended(world);
    world.at(at('2026-06-16'));
    const arrival = (arrivedOn: string) => ({ input: { arrivedOn, arrived: ARRIVED } });
    await world.refused('FACT_IN_FUTURE', INSPECTOR, 'resumeInspection', of, arrival('2026-06-17'));
    await world.refused('FACT_BEFORE_CASE', INSPECTOR, 'resumeInspection', of, arrival('2026-06-03'));
    const again = await resumed(world, of, '2026-06-12');
    // Nine days from Friday the 12th.
    expect(again.endDate).toBe('2026-06-24');
    expect(again.findings).toContainEqual({
      clause: '19',
      code: 'RESUMPTION_RECORDED_LATER',
      severity: 'WARNING',
    });
    const twice = await world.refused(
      'WRONG_STATE',
      INSPECTOR,
      'resumeInspection',
      again,
      arrival('2026-06-12'),
    );
    expect(twice.findings).toMatchObject([{ clause: '19', code: 'RESUMED_ALREADY' }]);
  });

  test.each([
    ['a reason of spaces', { ...ABROAD, reason: '  ' }, 'INVALID_INPUT'],
    ['a reason without end', { ...ABROAD, reason: 'x'.repeat(20_001) }, 'INVALID_INPUT'],
    ['what is expected today', { ...ABROAD, expectedOn: '2026-06-04' }, 'DATE_PAST'],
  ])('%s is bad input', async (_name, input, code) => {
    const of = await running();
    world.at(at('2026-06-04'));
    const { message } = await world.refused(code, HEAD, 'suspendInspection', of, { input });
    // Today has not passed: it is only too early.
    expect(message).not.toContain('is past');
    expect((await seeCourse(world, INSPECTOR, of.id)).state).toBe('IN_PROGRESS');
  });

  test('[clause 20] an inspector does not suspend; nothing is suspended before it began', async () => {
    const of = await running();
    await world.refused('FORBIDDEN', INSPECTOR, 'suspendInspection', of, { input: ABROAD });
    const early = await world.draft(INSPECTOR, await draftInput(world));
    await world.refused('WRONG_STATE', HEAD, 'suspendInspection', early, { input: ABROAD });
    await world.refused('WRONG_STATE', INSPECTOR, 'resumeInspection', of, {
      input: { arrivedOn: '2026-06-03', arrived: ARRIVED },
    });
  });

  test('[clause 21] a notice is sent once', async () => {
    const told = await world.act(INSPECTOR, 'sendSuspensionNotice', await suspended(world), {
      input: NOTICE,
    });
    await world.refusedAsDone('21', INSPECTOR, 'sendSuspensionNotice', told, { input: NOTICE });
    const early = await world.refused('WRONG_STATE', INSPECTOR, 'sendResumptionNotice', told, {
      input: NOTICE,
    });
    expect(early.findings).toMatchObject([{ clause: '21', code: 'ACT_OF_LATER_STAGE' }]);
  });

  test('[clause 20] pressed twice with one key it is one act; of two at once one comes first', async () => {
    const of = await running();
    world.at(at('2026-06-04'));
    const key = randomUUID();
    const pressed = () =>
      world.act(HEAD, 'suspendInspection', of, { input: ABROAD, key, version: of.version });
    const [first, second] = await Promise.all([pressed(), pressed()]);
    expect(second.version).toBe(first.version);
    const other = await running();
    const raced = await Promise.allSettled(
      [1, 2].map(() =>
        world.act(HEAD, 'suspendInspection', other, { input: ABROAD, version: other.version }),
      ),
    );
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('[clause 20] the month’s end and a person come at once: it is resumed once', async () => {
    const of: Case = await suspended(world);
    world.at(at('2026-07-07', '00:00:01'));
    await Promise.allSettled([workerTurn(world), resumed(world, of, '2026-07-03')]);
    await workerTurn(world);
    expect(
      await world.value(
        `select count(*)::int as value from journal_entry where case_kind = 'inspection' and case_id = $1 and action = 'inspectionResumed'`,
        [of.id],
      ),
    ).toBe(1);
    expect((await seeCourse(world, INSPECTOR, of.id)).state).toBe('IN_PROGRESS');
  });
});
