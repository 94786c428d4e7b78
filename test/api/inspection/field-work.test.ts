import { randomUUID } from 'node:crypto';
import { answered, at, HEAD, INSPECTOR, PERSON, pointsOf, started, SUBJECT } from './support/course';
import { openWorld, type Case, type World } from './support/world';

const CONTROL = 'control@almaty-city.demo';
const HEARING = {
  heldAt: at('2026-06-03'),
  official: 'Оспанова Гүлнар Сәкенқызы',
  position: 'Head of the housing assistance unit',
  questions: [{ question: 'Who keeps the journal?', answer: 'The clerk of the unit' }],
  signing: 'SIGNED',
  refusalReason: null,
  fileIds: [],
};
const MONITORING = {
  receivedAt: at('2026-06-02'),
  sourceKind: 'NATURAL_PERSON',
  source: 'B. Observer',
  text: 'Queues of three hours on 28 May',
  fileIds: [],
};
const REQUESTS = `requests { id version kind number state official aims points seenAt accessEndedAt answerText
  document { kind number copies { way awaited receivedAt } } actions { name allowed } files { name } }`;
interface Asked {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly number: string;
  readonly accessEndedAt: string | null;
  readonly seenAt: string | null;
  readonly document: { readonly kind: string } | null;
  readonly actions: readonly { readonly name: string }[];
}

describe('what an inspection asks, hears, is told and recommends', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  async function asked(email: string, id: string): Promise<readonly Asked[]> {
    return (await world.read<{ requests: readonly Asked[] }>(email, id, REQUESTS))?.requests ?? [];
  }

  async function last(email: string, id: string): Promise<Asked> {
    const found = (await asked(email, id)).at(-1);
    if (!found) throw new Error('nothing was asked');
    return found;
  }

  /** A command on one request. */
  async function settle(email: string, name: string, of: Asked, input?: [type: string, value: object]) {
    const client = await world.as(email);
    const [declared, given] = input ? [`, $input: ${input[0]}!`, ', input: $input'] : ['', ''];
    return client.ask<Record<string, Asked>>(
      `mutation ($id: ID!, $version: Int!, $key: String!${declared}) { ${name}(requestId: $id, expectedVersion: $version,
        idempotencyKey: $key${given}) { id version state: number accessEndedAt seenAt } }`,
      { id: of.id, version: of.version, key: randomUUID(), ...(input ? { input: input[1] } : {}) },
    );
  }
  const answer = (text: string): [string, object] => ['AnswerDocumentRequestInput', { text, fileIds: [] }];

  test('[clause 5.1] access to a system: for named points only, granted by the subject, and it ends', async () => {
    const of = await started(world);
    const [point] = await pointsOf(world, of.id);
    const input = {
      kind: 'SYSTEM_ACCESS',
      text: 'To see the dates of applications',
      items: ['Integrated information system of the service centre'],
      pointIds: [] as string[],
      dueDate: '2026-06-05',
    };
    const refusal = await world.refused('ACCESS_WITHOUT_POINTS', INSPECTOR, 'sendDocumentRequest', of, {
      input,
    });
    expect(refusal.findings).toMatchObject([{ clause: '5', severity: 'CURABLE' }]);
    const other = await started(world);
    const [strange] = await pointsOf(world, other.id);
    const outside = await world.refused('OUTSIDE_SUBJECT_MATTER', INSPECTOR, 'sendDocumentRequest', of, {
      input: { ...input, pointIds: [strange] },
    });
    expect(outside.findings).toMatchObject([{ clause: '5', severity: 'VOID' }]);

    await world.act(INSPECTOR, 'sendDocumentRequest', of, { input: { ...input, pointIds: [point] } });
    const request = await last(CONTROL, of.id);
    expect(request).toMatchObject({
      kind: 'SYSTEM_ACCESS',
      points: [expect.any(String)],
      // The portal put it before the subject: nobody has to note that it came.
      document: {
        kind: 'FIELD_REQUEST',
        copies: [{ way: 'ELECTRONIC', awaited: false, receivedAt: expect.any(String) }, {}],
      },
      actions: [{ name: 'answerDocumentRequest' }],
    });
    const early = await settle(INSPECTOR, 'recordAccessEnd', request, [
      'RecordAccessEndInput',
      { endedAt: at('2026-06-03') },
    ]);
    expect(early.errors?.[0]?.extensions.code).toBe('WRONG_STATE');
    await settle(CONTROL, 'answerDocumentRequest', request, answer('Reading, account kense-07'));
    const granted = await last(INSPECTOR, of.id);
    expect(granted.actions).toMatchObject([{ name: 'recordAccessEnd' }]);
    world.at(at('2026-06-04'));
    const before = await settle(INSPECTOR, 'recordAccessEnd', granted, [
      'RecordAccessEndInput',
      { endedAt: at('2026-06-02') },
    ]);
    expect(before.errors?.[0]?.extensions.code).toBe('FACT_BEFORE_CASE');
    await settle(INSPECTOR, 'recordAccessEnd', granted, [
      'RecordAccessEndInput',
      { endedAt: at('2026-06-04', '09:00:00') },
    ]);
    expect(await last(INSPECTOR, of.id)).toMatchObject({
      accessEndedAt: new Date(at('2026-06-04', '09:00:00')).toISOString(),
      answerText: 'Reading, account kense-07',
      actions: [],
    });
  });

  test('[clause 5.2] [clause 5.3] an explanation names its official, results of internal control need no list', async () => {
    const of = await started(world);
    const input = {
      kind: 'EXPLANATION',
      text: 'Of the refusals of 4 May',
      items: ['Who decided?'],
      dueDate: '2026-06-05',
    };
    const nobody = await world.refused('INVALID_INPUT', INSPECTOR, 'sendDocumentRequest', of, { input });
    expect(nobody.errors[0].extensions).toMatchObject({ field: 'input.official' });
    const official = 'G. Ospanova, head of the unit';
    for (const items of [[], [' ']]) {
      const unasked = { input: { ...input, items, official } };
      const empty = await world.refused('INVALID_INPUT', INSPECTOR, 'sendDocumentRequest', of, unasked);
      expect(empty.errors[0].extensions).toMatchObject({ field: 'input.items' });
    }
    const asking = await world.act(INSPECTOR, 'sendDocumentRequest', of, {
      input: { ...input, official },
    });
    await world.act(INSPECTOR, 'sendDocumentRequest', asking, {
      input: { kind: 'INTERNAL_CONTROL', text: 'Of the first half-year', items: [], dueDate: '2026-06-05' },
    });
    const kinds = (await asked(SUBJECT, of.id)).map(({ kind, number }) => `${kind} ${number}`);
    expect(kinds).toEqual([`EXPLANATION ${of.number}/1`, `INTERNAL_CONTROL ${of.number}/2`]);
  });

  test('[clause 5.2] a written explanation answers each question, in the case and in the result act', async () => {
    const of = await started(world);
    const items = ['Who decided?', 'When?'];
    const input = {
      kind: 'EXPLANATION',
      text: 'Of the refusals of 4 May',
      items,
      official: 'G. Ospanova, head of the unit',
      dueDate: '2026-06-05',
    };
    const asking = await world.act(INSPECTOR, 'sendDocumentRequest', of, { input });
    const request = await last(SUBJECT, of.id);
    const told = (answers: string[]): [string, object] => [
      'AnswerDocumentRequestInput',
      { text: '', answers, fileIds: [] },
    ];
    for (const answers of [[], ['The clerk'], ['The clerk', ' '], ['The clerk', 'On 4 May', 'More']]) {
      const { errors } = await settle(SUBJECT, 'answerDocumentRequest', request, told(answers));
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    }
    expect(await last(SUBJECT, of.id)).toEqual(request);
    const given = ['The clerk', 'On 4 May'];
    const { errors } = await settle(SUBJECT, 'answerDocumentRequest', request, told(given));
    expect(errors).toBeUndefined();
    for (const email of [INSPECTOR, SUBJECT])
      expect(await world.read(email, of.id, 'requests { items answers answerText }')).toEqual({
        requests: [{ items, answers: given, answerText: null }],
      });
    const whole = await answered(world, { ...asking, version: asking.version + 1 }, ['MET', 'MET', 'MET']);
    await world.act(INSPECTOR, 'drawUpResultAct', whole, {
      input: { place: 'Almaty', conclusions: 'All points were looked at', remedy: [], reportBy: null },
    });
    const { answers } = await world.value<{ answers: object[] }>(
      `select data as value from issued_document where inspection_id = $1 and kind = 'RESULT_ACT'`,
      [of.id],
    );
    expect(answers).toMatchObject([
      { kind: 'EXPLANATION', explained: items.map((question, i) => ({ question, answer: given[i] })) },
    ]);
  });

  test('[clause 5.2] a hearing is recorded with its questions; a refusal to sign has its reason', async () => {
    const of = await started(world);
    const future = { ...HEARING, heldAt: at('2026-06-04') };
    await world.refused('FACT_IN_FUTURE', INSPECTOR, 'recordHearing', of, { input: future });
    const refused = { ...HEARING, signing: 'REFUSED', heldAt: at('2026-06-03') };
    const bare = await world.refused('INVALID_INPUT', INSPECTOR, 'recordHearing', of, { input: refused });
    expect(bare.errors[0].extensions).toMatchObject({ field: 'input.refusalReason' });
    await world.refused('FORBIDDEN', HEAD, 'recordHearing', of, { input: HEARING });
    const key = randomUUID();
    const input = { ...refused, refusalReason: 'Did not agree with the wording' };
    const once = await world.act(INSPECTOR, 'recordHearing', of, { input, key });
    const twice = await world.act(INSPECTOR, 'recordHearing', of, { input, key });
    expect(twice.version).toBe(once.version);
    const fields = `fieldRecords { kind number person questions answers signing refusalReason document { kind urlKk urlRu } }`;
    const found = await world.read<{ fieldRecords: { document: { urlKk: string; urlRu: string } }[] }>(
      SUBJECT,
      of.id,
      fields,
    );
    expect(found?.fieldRecords).toEqual([
      {
        kind: 'HEARING',
        number: `${of.number}/1`,
        person: HEARING.official,
        questions: ['Who keeps the journal?'],
        answers: ['The clerk of the unit'],
        signing: 'REFUSED',
        refusalReason: 'Did not agree with the wording',
        document: { kind: 'HEARING_RECORD', urlKk: expect.any(String), urlRu: expect.any(String) },
      },
    ]);
    const client = await world.as(SUBJECT);
    for (const url of Object.values(found?.fieldRecords[0].document ?? {}).filter((text) =>
      text.startsWith('/'),
    ))
      expect((await client.fetch(url)).status).toBe(200);
  });

  test('[clause 5.2] [clause 13] a hearing after the end date is kept as a breach, never refused', async () => {
    const of = await started(world);
    world.at(at('2026-06-18'));
    const done = await world.act(INSPECTOR, 'recordHearing', of, {
      input: { ...HEARING, heldAt: at('2026-06-18', '09:00:00') },
    });
    expect(done.findings).toContainEqual({ clause: '5', code: 'HEARD_AFTER_END', severity: 'VOID' });
  });

  test('[clause 13] [clause 17] a point answered after the end date is kept as a breach; what was answered before and sent later is none', async () => {
    const of = await started(world);
    const [first, second] = await pointsOf(world, of.id);
    const input = { pointId: first, answer: 'VIOLATED', note: 'No notice', severity: 'GROSS', fileIds: [] };
    world.at(at('2026-06-18'));
    const answeredAt = at('2026-06-17', '23:59:00');
    const before = await world.act(INSPECTOR, 'recordChecklistAnswer', of, {
      input: { ...input, answeredAt },
    });
    expect(before.findings.map(({ code }) => code)).not.toContain('ANSWERED_AFTER_END');
    const after = await world.act(INSPECTOR, 'recordChecklistAnswer', before, {
      input: { ...input, pointId: second },
    });
    const late = { clause: '13', code: 'ANSWERED_AFTER_END', severity: 'VOID' };
    expect(after.findings).toContainEqual(late);
    // What the sheet holds, the subject reads with the result act.
    const shown = await world.read<Case>(SUBJECT, of.id, 'findings { clause code severity }');
    expect(shown?.findings.map(({ code }) => code)).not.toContain('ANSWERED_AFTER_END');
  });

  test('[clause 5.4] results of public monitoring stand in the case; the subject never sees them nor who gave them', async () => {
    const of = await started(world);
    const before = await world.read(SUBJECT, of.id, 'version');
    const files = [await world.upload(INSPECTOR, 'observation.txt')];
    await world.act(INSPECTOR, 'recordPublicMonitoring', of, { input: { ...MONITORING, fileIds: files } });
    const fields = 'fieldRecords { kind person text files { name } }';
    expect(await world.read(INSPECTOR, of.id, fields)).toEqual({
      fieldRecords: [
        {
          kind: 'PUBLIC_MONITORING',
          person: 'B. Observer',
          text: MONITORING.text,
          files: [{ name: 'observation.txt' }],
        },
      ],
    });
    expect(await world.read(SUBJECT, of.id, fields)).toEqual({ fieldRecords: [] });
    expect(await world.read(SUBJECT, of.id, 'version')).toEqual(before);
  });

  async function recommended(
    of: Case,
    aims: string[] = ['BETTER_SERVICE'],
    email = INSPECTOR,
  ): Promise<Case> {
    const input = { aims, text: 'Open an electronic queue', dueDate: '2026-07-15' };
    return world.act(email, 'sendRecommendation', of, { input });
  }

  test('[clause 5.5] a recommendation is read and answered by the subject, and outlives the inspection', async () => {
    const fresh = await started(world);
    const refusal = await world.refused(
      'NO_VIOLATION_TO_RECOMMEND_ON',
      INSPECTOR,
      'sendRecommendation',
      fresh,
      {
        input: { aims: ['HOLD_TO_ACCOUNT'], text: 'Consider it', dueDate: '2026-07-15' },
      },
    );
    expect(refusal.findings).toMatchObject([{ clause: '5' }]);
    const of = await answered(world, fresh, ['MET', 'MINOR', 'MET']);
    const made = await recommended(of, ['BETTER_SERVICE', 'REMEDY_VIOLATIONS', 'HOLD_TO_ACCOUNT']);
    const request = await last(SUBJECT, of.id);
    expect(request).toMatchObject({
      document: { kind: 'RECOMMENDATION' },
      actions: [{ name: 'answerDocumentRequest' }, { name: 'acknowledgeRecommendation' }],
    });
    await settle(SUBJECT, 'acknowledgeRecommendation', request);
    const again = await settle(SUBJECT, 'acknowledgeRecommendation', request);
    expect(again.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    expect((await last(INSPECTOR, of.id)).seenAt).not.toBeNull();

    world.at(at('2026-06-10'));
    const points = await pointsOf(world, of.id);
    const result = {
      place: 'Almaty',
      conclusions: 'All points were looked at',
      remedy: [{ pointId: points[1], remedyBy: '2026-06-26' }],
      reportBy: null,
    };
    const version = (await world.read<{ version: number }>(INSPECTOR, of.id, 'version'))?.version ?? 0;
    const drawn = await world.act(INSPECTOR, 'drawUpResultAct', { ...made, version }, { input: result });
    await world.act(INSPECTOR, 'handOverResultAct', drawn, { input: PERSON });
    const client = await world.as(SUBJECT);
    const { waiting } = await client.run<{ waiting: { nodes: object[] } }>(
      '{ waiting(first: 200) { nodes { code inspectionId reference } } }',
    );
    expect(waiting.nodes).toContainEqual({
      code: 'STEP_ANSWER_DOCUMENT_REQUEST',
      inspectionId: of.id,
      reference: request.number,
    });
    const open = await last(SUBJECT, of.id);
    const { errors } = await settle(SUBJECT, 'answerDocumentRequest', open, answer('The queue is bought'));
    expect(errors).toBeUndefined();
    expect(await last(INSPECTOR, of.id)).toMatchObject({
      state: 'ANSWERED',
      answerText: 'The queue is bought',
    });
  });

  test('[clause 5.5] of two inspectors at once the second is told that the case has moved on', async () => {
    const of = await started(world);
    const input = { aims: ['BETTER_SERVICE'], text: 'Open an electronic queue', dueDate: '2026-07-15' };
    const both = await Promise.allSettled(
      [1, 2].map(() => world.act(INSPECTOR, 'sendRecommendation', of, { input })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await asked(INSPECTOR, of.id)).toHaveLength(1);
  });

  test('[clause 5] [clause 22] what was gathered is listed in the result act; a person who watched is not named', async () => {
    const of = await started(world);
    const heard = await world.act(INSPECTOR, 'recordHearing', of, { input: HEARING });
    const told = await world.act(INSPECTOR, 'recordPublicMonitoring', heard, { input: MONITORING });
    const whole = await answered(world, told, ['MET', 'MET', 'MET']);
    const result = { place: 'Almaty', conclusions: 'All points were looked at', remedy: [], reportBy: null };
    await world.act(INSPECTOR, 'drawUpResultAct', whole, { input: result });
    const { records } = await world.value<{ records: object[] }>(
      `select data as value from issued_document where inspection_id = $1 and kind = 'RESULT_ACT'`,
      [of.id],
    );
    expect(records).toEqual([
      {
        kind: 'HEARING',
        number: `${of.number}/1`,
        date: '2026-06-03',
        person: `${HEARING.official}, ${HEARING.position}`,
        files: [],
      },
      { kind: 'PUBLIC_MONITORING', number: `${of.number}/2`, date: '2026-06-02', files: [] },
    ]);
  });

  test('[clause 5] [clause 19] nothing is asked or recommended while the inspection is not running', async () => {
    const of = await started(world);
    world.at(at('2026-06-18'));
    const input = { aims: ['BETTER_SERVICE'], text: 'Open a queue', dueDate: '2026-07-15' };
    await world.refused('REQUEST_AFTER_END', INSPECTOR, 'sendRecommendation', of, { input });
  });
});
