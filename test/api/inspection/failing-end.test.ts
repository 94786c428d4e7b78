import { createHash } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import {
  appointed,
  at,
  completed,
  draftInput,
  HEAD,
  INSPECTOR,
  MONDAY,
  notified,
  PERSON,
  pointsOf,
  registered,
  started,
  SUBJECT,
} from './support/course';
import { openWorld, type World } from './support/world';

const NOTICE = { way: 'ELECTRONIC', recipient: 'Akim' };

describe('what ends, and what no longer can be done', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const dataOf = (id: string, kind: string) =>
    world.value<Record<string, unknown>>(
      'select data as value from issued_document where inspection_id = $1 and kind = $2',
      [id, kind],
    );

  test('[clause 16] no notice of a start that cannot come before the end date of the act', async () => {
    const of = await registered(world);
    world.at(at('2026-06-17'));
    const refusal = await world.refused('NOTICE_START_AFTER_END', INSPECTOR, 'sendStartNotice', of, {
      input: NOTICE,
    });
    expect(refusal.findings).toMatchObject([{ clause: '13', severity: 'VOID' }]);
    world.at(at('2026-06-16', '23:59:59'));
    await world.act(INSPECTOR, 'sendStartNotice', of, { input: NOTICE });
    expect(await dataOf(of.id, 'START_NOTICE')).toMatchObject({ startsOn: '2026-06-17' });
  });

  test('[clause 16] a notice names a start that is a day off at least, and both sides are told when it is not the planned one', async () => {
    const [kept, moved] = [await registered(world), await registered(world)];
    const planned = await world.act(INSPECTOR, 'sendStartNotice', kept, { input: NOTICE });
    expect(await dataOf(kept.id, 'START_NOTICE')).toMatchObject({ startsOn: '2026-06-03' });
    expect(planned.findings.map(({ code }) => code)).not.toContain('NOTICE_NAMES_LATER_START');
    // A Friday: the day after is no working day.
    world.at(at('2026-06-12'));
    const late = await world.act(INSPECTOR, 'sendStartNotice', moved, { input: NOTICE });
    expect(await dataOf(moved.id, 'START_NOTICE')).toMatchObject({ startsOn: '2026-06-15' });
    expect(late.findings).toContainEqual(
      expect.objectContaining({ clause: '16', code: 'NOTICE_NAMES_LATER_START', severity: 'WARNING' }),
    );
  });

  test('[clause 12] the head ends an appointment before its start: the number stays, nothing runs on', async () => {
    const of = await notified(world);
    await world.refused('FORBIDDEN', INSPECTOR, 'cancelAppointment', of);
    const act = await world.read<{ documents: { kind: string; urlRu: string }[] }>(
      HEAD,
      of.id,
      'documents { kind urlRu }',
    );
    const url = act?.documents.find(({ kind }) => kind === 'ACT_OF_APPOINTMENT')?.urlRu ?? '';
    const read = async () =>
      createHash('sha256')
        .update(Buffer.from(await (await (await world.as(HEAD)).fetch(url)).arrayBuffer()))
        .digest('hex');
    const original = await read();
    const done = await world.act(HEAD, 'cancelAppointment', of);
    expect(done).toMatchObject({ state: 'WITHDRAWN', actNumber: of.actNumber });
    const fields = 'state withdrawalReason deadlines { state } actions { name }';
    expect(await world.read(SUBJECT, of.id, fields)).toEqual({
      state: 'WITHDRAWN',
      withdrawalReason: 'The complaint was taken back',
      deadlines: expect.not.arrayContaining([{ state: 'RUNNING' }, { state: 'OVERDUE' }]),
      actions: [],
    });
    // Its papers stay, and whoever checks one of them learns that it holds no more.
    const papers = await world.read<{ documents: { kind: string; code: string; cancelledAt: string }[] }>(
      SUBJECT,
      of.id,
      'documents { kind code cancelledAt cancelledBy }',
    );
    const [paper] = papers?.documents ?? [];
    expect(papers?.documents).toMatchObject([
      { kind: 'ACT_OF_APPOINTMENT', cancelledAt: expect.any(String), cancelledBy: null },
      { kind: 'START_NOTICE', cancelledAt: expect.any(String), cancelledBy: null },
    ]);
    const check = 'query ($code: String!) { checkDocument(code: $code) { genuine replaced cancelledOn } }';
    // Whoever reads it from now on has it with the mark, the same each time; the original bytes stay provable.
    const marked = await read();
    expect(marked).not.toBe(original);
    expect(await read()).toBe(marked);
    const proven = 'query ($code: String!) { checkDocument(code: $code) { sha256Ru } }';
    expect(await (await world.as(HEAD)).run(proven, { code: paper?.code })).toEqual({
      checkDocument: { sha256Ru: original },
    });
    expect(await (await world.as(HEAD)).run(check, { code: paper?.code })).toEqual({
      checkDocument: { genuine: false, replaced: false, cancelledOn: MONDAY },
    });
    for (const [language, words] of Object.entries({
      kk: 'күші жойылған',
      ru: 'отменен',
      en: 'was cancelled',
    })) {
      const page = await world.server.client().fetch(`/public/check?lang=${language}&code=${paper?.code}`);
      expect(await page.text()).toContain(words);
    }
    expect(
      await world.value(
        `select count(*)::int as value from deadline where inspection_id = $1 and met_at is null and cancelled_at is null`,
        [of.id],
      ),
    ).toBe(0);
    // Of one that was never notified the subject hears nothing; of this one it has a row to see, and reads what the office reads.
    const quiet = await world.act(HEAD, 'cancelAppointment', await appointed(world));
    expect(await world.read(SUBJECT, quiet.id, 'id')).toBeNull();
    const told = async () => {
      type Waiting = { waiting: { nodes: { code: string; clause: string; inspectionId: string }[] } };
      const text = '{ waiting(first: 200) { nodes { code clause inspectionId } } }';
      const { waiting } = await (await world.as(SUBJECT)).run<Waiting>(text);
      return waiting.nodes.filter(({ code }) => code === 'STEP_SEE_CANCELLED_APPOINTMENT');
    };
    expect(await told()).toEqual([
      { code: 'STEP_SEE_CANCELLED_APPOINTMENT', clause: '12', inspectionId: of.id },
    ]);
    for (const email of [HEAD, SUBJECT]) {
      const { journal } = (await world.read<{ journal: { nodes: { action: string }[] } }>(
        email,
        of.id,
        'journal(first: 50) { nodes { action } }',
      )) ?? { journal: { nodes: [] } };
      expect(journal.nodes).toContainEqual({ action: 'appointmentCancelled' });
    }
    const before = world.server.clock.now();
    world.at(at('2026-06-30'));
    expect(await told()).toEqual([]);
    world.at(new Date(before).toISOString());
    await world.refused('WRONG_STATE', HEAD, 'cancelAppointment', await started(world));
  });

  test('[clause 8] after a cancelled appointment its ground remains: the next is drafted in one step with its data, or the head leaves it', async () => {
    type Waiting = { waiting: { nodes: { code: string; inspectionId: string }[] } };
    const asked = async (email: string, { id }: { id: string }) => {
      const text = '{ waiting(first: 200) { nodes { code inspectionId } } }';
      const { waiting } = await (await world.as(email)).run<Waiting>(text);
      return waiting.nodes.flatMap((node) =>
        node.inspectionId === id && node.code === 'STEP_APPOINT_ANEW' ? [node.code] : [],
      );
    };
    const SAME = `subject { id } subjectMatter scope periodFrom periodTo termWorkingDays termReason inspectors { capacity { id } }
      checklist { code points { number } } grounds { kind basisNumber basisDate basisText personName violatedRight factDate files { name sha256 } }`;
    // A draft that was given up leaves nothing.
    const draft = await world.draft(INSPECTOR, await draftInput(world));
    const givenUp = await world.act(INSPECTOR, 'withdrawInspectionDraft', draft);
    expect(await world.read(INSPECTOR, givenUp.id, 'actions { name }')).toEqual({ actions: [] });
    await world.refused('GROUND_OF_DRAFT_GIVEN_UP', INSPECTOR, 'draftNextAppointment', givenUp);

    const cancelled = await world.act(HEAD, 'cancelAppointment', await notified(world));
    for (const email of [HEAD, INSPECTOR])
      expect(await asked(email, cancelled)).toEqual(['STEP_APPOINT_ANEW']);
    expect(await world.read(INSPECTOR, cancelled.id, 'actions { name allowed }')).toEqual({
      actions: [{ name: 'draftNextAppointment', allowed: true }],
    });
    await world.refused('FORBIDDEN', INSPECTOR, 'leaveGround', cancelled);
    world.at(at('2026-06-05'));
    const done = await world.act(INSPECTOR, 'draftNextAppointment', cancelled);
    const of = await world.read<{ draftedAnew: { id: string; state: string; plannedStart: string }[] }>(
      INSPECTOR,
      cancelled.id,
      'draftedAnew { id state plannedStart }',
    );
    // Three working days on, for the start that it had is past.
    expect(of?.draftedAnew).toMatchObject([{ state: 'DRAFT', plannedStart: '2026-06-10' }]);
    const [next] = of?.draftedAnew ?? [];
    const same = await world.read<{ grounds: { files: object[] }[] }>(INSPECTOR, next?.id ?? '', SAME);
    expect(same).toEqual(await world.read(INSPECTOR, cancelled.id, SAME));
    expect(same?.grounds[0]?.files).toHaveLength(1);
    expect(await asked(INSPECTOR, cancelled)).toEqual([]);
    const twice = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'draftNextAppointment', done);
    const number = await world.value('select number as value from inspection where id = $1', [next?.id]);
    expect(twice.findings).toMatchObject([
      {
        clause: '8',
        code: 'GROUND_DRAFTED_ANEW',
        message: expect.stringContaining(`there is ${number} already`),
      },
    ]);
    await world.refused('GROUND_DRAFTED_ANEW', HEAD, 'leaveGround', done);
    // The subject knows of the cancelled one alone.
    expect(
      await world.read(SUBJECT, cancelled.id, 'draftedAnew { id } journal(first: 50) { nodes { action } }'),
    ).toEqual({
      draftedAnew: [],
      journal: { nodes: expect.not.arrayContaining([{ action: 'nextAppointmentDrafted' }]) },
    });
    // Its papers are papers: the next one can be signed as it is.
    const { version } = (await world.read<{ version: number }>(HEAD, next?.id ?? '', 'version')) ?? {
      version: 0,
    };
    const appointedAgain = await world.act(HEAD, 'appointInspection', {
      ...done,
      id: next?.id ?? '',
      version,
    });
    const again = await world.act(HEAD, 'cancelAppointment', appointedAgain);
    expect(await asked(HEAD, again)).toEqual(['STEP_APPOINT_ANEW']);
    const left = await world.act(HEAD, 'leaveGround', again);
    expect(await asked(HEAD, again)).toEqual([]);
    const over = await world.refused('REFUSED_BY_LAW', HEAD, 'draftNextAppointment', left);
    expect(over.findings).toMatchObject([
      { clause: '8', code: 'GROUND_LEFT_ALREADY', message: expect.stringContaining('left on 05.06.2026, ') },
    ]);
  });

  test('[clause 5] nothing is asked for once the end date is over', async () => {
    const of = await started(world);
    world.at(at('2026-06-18', '00:00:00'));
    const input = { text: 'Journals', items: ['Journal of May'], dueDate: '2026-06-19' };
    await world.refused('REQUEST_AFTER_END', INSPECTOR, 'sendDocumentRequest', of, { input });
    expect(await world.read(INSPECTOR, of.id, 'actions { name allowed }')).toMatchObject({
      actions: expect.arrayContaining([{ name: 'sendDocumentRequest', allowed: false }]),
    });
  });

  test('[clause 17] each of the two facts keeps its own person, and a finding is kept once', async () => {
    const of = await notified(world);
    world.at(at('2026-06-03'));
    const input = { representative: 'B. Deputy', representativePower: 'Order 7', checklistAcquainted: false };
    const half = await world.act(INSPECTOR, 'handOverAppointment', of, { input });
    world.at(at('2026-06-04'));
    const done = await world.act(SUBJECT, 'acknowledgeAppointment', half);
    expect(
      await world.read(INSPECTOR, of.id, 'start { representative representativePower acquaintedBy }'),
    ).toMatchObject({
      start: {
        representative: 'B. Deputy',
        representativePower: 'Order 7',
        acquaintedBy: expect.not.stringContaining('Deputy'),
      },
    });
    const codes = done.findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'NOTICE_IN_TIME')).toHaveLength(1);
    expect(codes.filter((code) => code === 'REGISTERED_BEFORE_START')).toHaveLength(1);
  });

  test('a fact given to the minute may share the minute of its paper', async () => {
    world.at(at(MONDAY, '10:00:40'));
    const of = await notified(world);
    const input = { ...PERSON, handedOverAt: at(MONDAY, '10:00:00'), acquaintedAt: null };
    expect(await world.act(INSPECTOR, 'recordHandingOver', of, { input })).toMatchObject({
      state: 'NOTIFIED',
    });
    const early = { ...input, handedOverAt: at(MONDAY, '09:59:00') };
    await world.refused('FACT_BEFORE_CASE', INSPECTOR, 'recordHandingOver', await notified(world), {
      input: early,
    });
  });

  test('[clause 22] the result act names what is attached: answers to requests and evidence, in one language each', async () => {
    const of = await started(world);
    const asked = { text: 'Journals', items: ['Journal of May'], dueDate: '2026-06-08' };
    let current = await world.act(INSPECTOR, 'sendDocumentRequest', of, { input: asked });
    const request = await world.value<{ id: string; version: number }>(
      `select jsonb_build_object('id', id::text, 'version', version) as value from document_request where inspection_id = $1`,
      [of.id],
    );
    await (
      await world.as(SUBJECT)
    ).run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $fileIds: [ID!]!) { answerDocumentRequest(requestId: $id,
        expectedVersion: $version, idempotencyKey: $key, input: { text: "Attached", fileIds: $fileIds }) { id } }`,
      { ...request, key: randomUUID(), fileIds: [await world.upload(SUBJECT, 'journal.txt')] },
    );
    current = { ...current, version: current.version + 1 };
    const points = await pointsOf(world, of.id);
    for (const [index, pointId] of points.entries()) {
      const violated = index === 1;
      const input = {
        pointId,
        answer: violated ? 'VIOLATED' : 'MET',
        note: violated ? 'Twelve days late' : null,
        severity: violated ? 'MINOR' : null,
        fileIds: violated ? [await world.upload(INSPECTOR, 'photo.txt')] : [],
      };
      current = await world.act(INSPECTOR, 'recordChecklistAnswer', current, { input });
    }
    const remedy = [{ pointId: points[1], remedyBy: '2026-06-26' }];
    const input = { place: 'Almaty', conclusions: 'All points were looked at', remedy, reportBy: null };
    await world.act(INSPECTOR, 'drawUpResultAct', current, { input });
    const paper = await dataOf(of.id, 'RESULT_ACT');
    expect(paper).toMatchObject({
      answers: [{ number: `${of.number}/1`, date: '2026-06-03', files: ['journal.txt'] }],
      evidence: [{ files: ['photo.txt'] }],
      representative: { position: { kk: expect.any(String), ru: expect.any(String) } },
    });
    const [text] = await world.owner
      .query<{ kk: string; ru: string }>(
        'select text_kk as kk, text_ru as ru from inspection_checklist_point where id = $1',
        [points[1]],
      )
      .then(({ rows }) => rows);
    expect(paper['violations']).toMatchObject([{ requirement: text }]);
  });

  test('[clause 12] a portal’s own reader of the act is printed with the position of their capacity', async () => {
    const of = await notified(world);
    world.at(at('2026-06-03'));
    const done = await world.act(SUBJECT, 'acknowledgeAppointment', of);
    const input = { kind: 'ACCESS_OBSTRUCTED', at: at('2026-06-03', '10:00:00'), text: 'Locked' };
    expect(done.state).toBe('IN_PROGRESS');
    await world.act(INSPECTOR, 'recordRefusalProtocol', done, { input });
    const position = await world.value(
      `select jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) as value from inspection_start t
       join capacity k on k.id = t.representative_capacity_id where t.inspection_id = $1`,
      [of.id],
    );
    expect(position).toEqual({ kk: expect.stringMatching(/^[^/]+$/), ru: expect.stringMatching(/^[^/]+$/) });
  });

  test('[clause 26] an objection in time that no commission has decided keeps the case open, a late one is told', async () => {
    const objected = async (day: string) => {
      const of = await completed(world, ['MET', 'MET', 'MET']);
      world.at(at(day));
      await world.act(SUBJECT, 'fileObjection', of, { input: { text: 'Point 2 was met', fileIds: [] } });
      world.at(at('2026-06-16'));
      return { ...of, version: of.version + 1 };
    };
    const inTime = await objected('2026-06-15');
    const refusal = await world.refused('REFUSED_BY_LAW', HEAD, 'closeInspection', inTime);
    expect(refusal.findings).toMatchObject([{ clause: '26', code: 'OBJECTIONS_NOT_CONSIDERED' }]);
    const closed = await world.act(HEAD, 'closeInspection', await objected('2026-06-16'));
    expect(closed.findings).toContainEqual({
      clause: '26',
      code: 'LATE_OBJECTIONS_NOT_CONSIDERED',
      severity: 'WARNING',
    });
  });

  test('[clause 25] three days without an objection are a right that lapsed, and no duty that anybody missed', async () => {
    const of = await completed(world);
    const terms = async (email: string) =>
      (
        await world.read<{ deadlines: { rule: string; state: string; lapsed: boolean }[] }>(
          email,
          of.id,
          'deadlines { rule state lapsed }',
        )
      )?.deadlines.filter(
        ({ rule }) => rule.startsWith('P2') && !['P23_COMPLETION', 'P28_EXTENSION_REQUEST'].includes(rule),
      );
    const remediation = { rule: 'P28_1_REMEDIATION', lapsed: false };
    expect(await terms(SUBJECT)).toMatchObject([{ rule: 'P25_OBJECTION', lapsed: false }, remediation]);
    world.at(at('2026-06-15', '23:59:59.999'));
    expect(await terms(SUBJECT)).toMatchObject([{ state: 'DUE_SOON', lapsed: false }, remediation]);
    world.at(at('2026-07-01'));
    for (const email of [SUBJECT, INSPECTOR])
      expect(await terms(email)).toEqual([
        { rule: 'P25_OBJECTION', state: 'OVERDUE', lapsed: true },
        { ...remediation, state: 'OVERDUE' },
      ]);
    await world.act(SUBJECT, 'fileObjection', of, { input: { text: 'Point 2 was met', fileIds: [] } });
    expect((await terms(SUBJECT))?.[0]).toEqual({ rule: 'P25_OBJECTION', state: 'MET_LATE', lapsed: false });
  });

  test('[clause 25] the next term is one that still asks for something, of the viewer’s own side first', async () => {
    const of = await completed(world);
    const next = async (email: string) =>
      (
        await world.read<{ nextDeadline: { rule: string } | null }>(
          email,
          of.id,
          'nextDeadline { rule party }',
        )
      )?.nextDeadline;
    expect(await next(SUBJECT)).toMatchObject({ rule: 'P25_OBJECTION', party: 'SUBJECT' });
    world.at(at('2026-06-16'));
    for (const email of [SUBJECT, INSPECTOR])
      expect(await next(email)).toMatchObject({ rule: 'P28_1_REMEDIATION', party: 'SUBJECT' });
    const running = await started(world);
    expect(await world.read(INSPECTOR, running.id, 'nextDeadline { rule party }')).toMatchObject({
      nextDeadline: { rule: 'P23_COMPLETION', party: 'AUTHORITY' },
    });
  });
});
