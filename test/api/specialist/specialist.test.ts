import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { actorSettings, READ_AS_NAMED_SQL, type Actor } from '../../../server/src/platform/access/actor';
import type { GraphqlClient } from '../../harness';
import { INSPECTOR_MARK, markFile, ofPdf } from './specialist-world';
import {
  appointed,
  at,
  draftInput,
  HEAD,
  INSPECTOR,
  MONDAY,
  PERSON,
  pointsOf,
  SUBJECT,
} from '../inspection/support/course';
import { readableDate } from '../../../server/src/platform/messages/readable-value';
import { openWorld, type Case, type World } from '../inspection/support/world';

const OWN_PASSWORD = 'eagle over Ulytau 7';
const EMAIL = 'geodesist@land.example';
const LAND = '970740000302';
const REGISTER = `mutation ($input: RegisterSpecialistInput!, $key: String!) {
  registerSpecialist(input: $input, idempotencyKey: $key) { capacityId password } }`;
const ASK = `mutation ($id: ID!, $key: String!, $input: AskConclusionInput!) {
  askConclusion(specialistId: $id, idempotencyKey: $key, input: $input) { id version state } }`;
const GIVE = `mutation ($id: ID!, $version: Int!, $key: String!, $input: GiveConclusionInput!) {
  giveConclusion(conclusionId: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id state text } }`;
const CASES = '{ inspections { nodes { id number } } }';

const account = (more: object = {}) => ({
  email: EMAIL,
  fullName: 'Нұрпейісов Ерлан Қайратұлы',
  positionKk: 'Геодезші',
  positionRu: 'Инженер-геодезист',
  positionEn: 'Surveyor',
  employerBin: LAND,
  ...more,
});

describe('a specialist with an account', () => {
  let world: World;
  let capacityId: string;
  let specialist: GraphqlClient;
  let of: Case;
  let other: Case;
  let fileId: string;
  let conclusionId: string;
  beforeAll(async () => {
    world = await openWorld();
    world.at(at(MONDAY));
  });
  afterAll(() => world.stop());

  const seen = async () =>
    (await specialist.run<{ inspections: { nodes: { id: string }[] } }>(CASES)).inspections.nodes.map(
      ({ id }) => id,
    );
  const read = (id: string, fields: string) =>
    specialist.ask<{ inspection: Record<string, unknown> | null }>(
      `query ($id: ID!) { inspection(id: $id) { ${fields} } }`,
      { id },
    );
  const named = () => [
    { kind: 'SPECIALIST', fullName: 'as the account says', position: '-', employerBin: '-', capacityId },
  ];

  test('[clause 11] an account is opened for staff of a state body, its password shown once; it sees nothing yet', async () => {
    const head = await world.as(HEAD);
    const key = randomUUID();
    const first = await head.run<{ registerSpecialist: { capacityId: string; password: string | null } }>(
      REGISTER,
      {
        input: account(),
        key,
      },
    );
    const again = await head.run<{ registerSpecialist: { capacityId: string; password: string | null } }>(
      REGISTER,
      {
        input: account(),
        key,
      },
    );
    ({ capacityId } = first.registerSpecialist);
    expect(again.registerSpecialist).toEqual({ capacityId, password: null });
    await head.expectRefusal('EMAIL_TAKEN', REGISTER, { input: account(), key: randomUUID() });
    const person = await world.value<string>(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, authority_id)
       select 'NATURAL_PERSON', '850101300017', 'а', 'а', 'a', authority_id from inspected_subject where bin = $1 returning bin as value`,
      [LAND],
    );
    const refusal = await head.expectRefusal('REFUSED_BY_LAW', REGISTER, {
      input: account({ email: 'a@b.kz', employerBin: person }),
      key: randomUUID(),
    });
    expect(refusal.findings).toMatchObject([{ clause: '11', code: 'SPECIALIST_OF_NO_STATE_BODY' }]);
    await (
      await world.as(INSPECTOR)
    ).expectRefusal('FORBIDDEN', REGISTER, { input: account(), key: randomUUID() });
    specialist = await world.server.client();
    const SIGN_IN = `mutation ($email: String!, $password: String!, $newPassword: String) {
      signIn(email: $email, password: $password, newPassword: $newPassword) { viewer { now } } }`;
    // The first one was lost on the way: the administrator gives another, once.
    const GIVE = `mutation ($capacityId: ID!, $key: String!) {
      giveFirstPassword(capacityId: $capacityId, idempotencyKey: $key) { password } }`;
    const admin = await world.as('admin@agency.demo');
    const asked = { capacityId, key: randomUUID() };
    await head.expectRefusal('FORBIDDEN', GIVE, asked);
    const { giveFirstPassword: second } = await admin.run<{ giveFirstPassword: { password: string } }>(
      GIVE,
      asked,
    );
    expect(await admin.run(GIVE, asked)).toEqual({ giveFirstPassword: { password: null } });
    const lost = { email: EMAIL, password: first.registerSpecialist.password, newPassword: OWN_PASSWORD };
    await specialist.expectRefusal('SIGN_IN_FAILED', SIGN_IN, lost);
    const given = { email: EMAIL, password: second.password };
    // With the password that the head has read no session is opened; nor with one that is no better.
    for (const [code, newPassword] of [
      ['PASSWORD_CHANGE_REQUIRED', null],
      ['PASSWORD_TOO_SHORT', 'eleven char'],
      ['PASSWORD_TOO_LONG', 'long enough '.repeat(17)],
      ['PASSWORD_IS_THE_FIRST', given.password],
      ['PASSWORD_TELLS_EMAIL', `my ${EMAIL.split('@')[0]} of steppe`],
      ['PASSWORD_TOO_PLAIN', 'aaaabbbbccccdddd'],
    ] as const)
      await specialist.expectRefusal(code, SIGN_IN, { ...given, newPassword });
    const viewer = '{ viewer { now } waiting(first: 1) { nodes { id } } }';
    await specialist.expectRefusal('NOT_SIGNED_IN', viewer);
    await specialist.expectRefusal('SIGN_IN_FAILED', SIGN_IN, {
      ...given,
      password: 'not the first one',
      newPassword: OWN_PASSWORD,
    });
    await specialist.run(SIGN_IN, { ...given, newPassword: OWN_PASSWORD });
    // The first one is worth nothing any more, and nobody is asked twice.
    const elsewhere = await world.server.client();
    await elsewhere.expectRefusal('SIGN_IN_FAILED', SIGN_IN, { ...given, newPassword: 'another of steppe' });
    await elsewhere.run(SIGN_IN, { email: EMAIL, password: OWN_PASSWORD });
    await admin.expectRefusal('PASSWORD_IS_OWN', GIVE, { capacityId, key: randomUUID() });
    expect(await seen()).toEqual([]);
  });

  test('[clause 11] the act of appointment names whom it brings in, and its registration opens the case', async () => {
    other = await appointed(world);
    const draft = await world.draft(INSPECTOR, await draftInput(world, { specialists: named() }));
    const prepared = await world.act(INSPECTOR, 'recordPreparation', draft, {
      input: { materials: ['Law on public services'] },
    });
    const signed = await world.act(HEAD, 'appointInspection', prepared);
    const text = await ofPdf(world, INSPECTOR, signed.id, 'ACT_OF_APPOINTMENT');
    expect(text).toContain('Нұрпейісов Ерлан Қайратұлы');
    // Each edition has the position of the register in its own language, and says in which capacity.
    for (const [edition, position, capacity, other] of [
      ['kk', 'Геодезші', 'маман', 'Инженер-геодезист'],
      ['ru', 'Инженер-геодезист', 'специалист', 'Геодезші'],
    ] as const) {
      const words = await ofPdf(world, INSPECTOR, signed.id, 'ACT_OF_APPOINTMENT', edition);
      expect(words).toContain(`Нұрпейісов Ерлан Қайратұлы, ${position} (${capacity};`);
      expect(words).not.toContain(other);
    }
    expect(await seen()).toEqual([]);
    const registered = await world.act(INSPECTOR, 'registerAppointment', signed);
    expect(await seen()).toEqual([signed.id]);
    const told = await world.act(INSPECTOR, 'sendStartNotice', registered, {
      input: { way: 'ELECTRONIC', recipient: 'Akim of Almaty' },
    });
    world.at(at('2026-06-03'));
    of = await world.act(INSPECTOR, 'handOverAppointment', told, {
      input: { ...PERSON, checklistAcquainted: true },
    });
  });

  test('[clause 3] [clause 11] nobody of the inspected body is named in the act', async () => {
    const input = { kind: 'EXPERT', fullName: 'B. Ospanov', position: 'Expert', employerBin: '970440000014' };
    const draft = await world.draft(INSPECTOR, await draftInput(world, { specialists: [input] }));
    const prepared = await world.act(INSPECTOR, 'recordPreparation', draft, {
      input: { materials: ['Law'] },
    });
    const refusal = await world.refused('REFUSED_BY_LAW', HEAD, 'appointInspection', prepared);
    expect(refusal.findings).toMatchObject([{ clause: '3', code: 'SPECIALIST_OF_SUBJECT' }]);
    // Those who prepare it, and whoever is to sign it, are told before it is brought.
    type Told = { hindrances: object[]; actions: { name: string; allowed: boolean }[] };
    const told = await world.read<Told>(
      HEAD,
      prepared.id,
      'hindrances { code clause } actions { name allowed }',
    );
    expect(told?.hindrances).toContainEqual({ code: 'SPECIALIST_OF_SUBJECT', clause: '3' });
    expect(told?.actions).toContainEqual({ name: 'appointInspection', allowed: false });
  });

  test('[clause 11] an employer that no register knows is named, with what cures it', async () => {
    const input = { kind: 'EXPERT', fullName: 'B. Ospanov', position: 'Expert', employerBin: '000000000000' };
    const draft = await world.draft(INSPECTOR, await draftInput(world));
    const revised = await draftInput(world, { specialists: [input] });
    const refusal = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'reviseInspectionDraft', draft, {
      input: revised,
    });
    expect(refusal.findings).toMatchObject([
      { clause: '11', code: 'SPECIALIST_EMPLOYER_UNKNOWN', severity: 'CURABLE' },
    ]);
  });

  test('[clause 11] it reads the checklist and the materials put to it, and nothing else of the case or beside it', async () => {
    fileId = await world.upload(INSPECTOR, 'survey.txt');
    const hidden = await world.upload(INSPECTOR, 'other.txt');
    const [pointId] = await pointsOf(world, of.id);
    of = await world.act(INSPECTOR, 'recordChecklistAnswer', of, {
      input: {
        pointId,
        answer: 'VIOLATED',
        note: 'Borders differ',
        severity: 'MINOR',
        fileIds: [fileId, hidden],
      },
    });
    const [person] = (
      (await world.read<{ specialists: { id: string }[] }>(INSPECTOR, of.id, 'specialists { id }'))
        ?.specialists ?? []
    ).map(({ id }) => id);
    const office = await world.as(INSPECTOR);
    const ask = { question: 'Where is the border?', dueDate: '2026-06-09', fileIds: [fileId] };
    await (
      await world.as(HEAD)
    ).expectRefusal('FORBIDDEN', ASK, { id: person, key: randomUUID(), input: ask });
    await office.expectRefusal('DATE_PAST', ASK, {
      id: person,
      key: randomUUID(),
      input: { ...ask, dueDate: '2026-06-01' },
    });
    // By the end of the inspection, which the result act is drawn up by; a day that no calendar knows lies beyond it too.
    const endDate = await world.value<string>(
      'select end_date::text as value from inspection where id = $1',
      [of.id],
    );
    for (const dueDate of ['2026-06-30', '2200-01-01']) {
      const late = await office.expectRefusal('REFUSED_BY_LAW', ASK, {
        id: person,
        key: randomUUID(),
        input: { ...ask, dueDate },
      });
      expect(late.findings).toMatchObject([
        {
          clause: '11',
          code: 'CONCLUSION_DUE_AFTER_END',
          message: expect.stringContaining(readableDate(endDate)),
        },
      ]);
    }
    const foreign = await world.value<string>(
      `select id::text as value from stored_file where case_id <> $1 and case_kind = 'inspection' limit 1`,
      [of.id],
    );
    await office.expectRefusal('FILE_UNAVAILABLE', ASK, {
      id: person,
      key: randomUUID(),
      input: { ...ask, fileIds: [foreign] },
    });
    const once = (given: object) =>
      office.run<{ askConclusion: { id: string } }>(ASK, { id: person, key: randomUUID(), input: given });
    const both = await Promise.allSettled([once(ask), once({ ...ask, question: ' Where is the border? ' })]);
    const [first] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    conclusionId = first?.askConclusion.id ?? '';
    // Pressed twice it is one question.
    const refusals = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    expect(refusals).toMatchObject([{ code: 'CONCLUSION_ASKED_ALREADY' }]);

    const shown = await read(
      of.id,
      `number checklist { points { id text answer note evidence { id } } } specialistMaterials { id name }
       conclusions { id question actions { name } } requests { id } violations { id } objections { id } grounds { id }
       prescription { id } resultAct { id } markedThings { id } deadlines { id } findings { code } journal { nodes { id } }
       documents { kind } actions { name }`,
    );
    expect(shown.errors).toBeUndefined();
    expect(shown.data?.inspection).toMatchObject({
      checklist: { points: [{ answer: null, note: null, evidence: [{ id: fileId }] }, {}, {}] },
      specialistMaterials: [{ id: fileId, name: 'survey.txt' }],
      conclusions: [{ id: conclusionId, question: 'Where is the border?', actions: [{ name: 'giveConclusion' }] }],
      requests: [], violations: [], objections: [], grounds: [], prescription: null, resultAct: null,
      markedThings: [], deadlines: [], findings: [], journal: { nodes: [] }, actions: [],
      documents: [{ kind: 'ACT_OF_APPOINTMENT' }],
    }); // prettier-ignore
    expect((await read(other.id, 'number')).data?.inspection).toBeNull();
    const status = async (path: string) => (await specialist.fetch(path)).status;
    expect([
      await status(`/files/${fileId}`),
      await status(`/files/${hidden}`),
      await status(`/files/${foreign}`),
    ]).toEqual([200, 404, 404]);
    const work = await specialist.run<{ waiting: { nodes: { code: string; dueDate: string }[] } }>(
      '{ waiting { nodes { code dueDate } } }',
    );
    expect(work.waiting.nodes).toEqual([{ code: 'STEP_GIVE_CONCLUSION', dueDate: '2026-06-09' }]);
    for (const question of [
      '{ prescriptions { nodes { id } } }',
      '{ inspectors { nodes { id } } }',
      '{ specialists { nodes { id } } }',
      '{ complaints { nodes { id } } }',
    ])
      expect((await specialist.ask(question)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('[clause 31] a marked file that was put to it is opened, and that is noted', async () => {
    await markFile(world, of.id, fileId, INSPECTOR_MARK);
    expect((await specialist.fetch(`/files/${fileId}`)).status).toBe(404);
    expect((await specialist.fetch(`/marked-files/${fileId}`)).status).toBe(200);
    const reader = await world.value<string>(
      'select reader_name as value from marked_reading order by id desc limit 1',
    );
    expect(reader).toBe('Нұрпейісов Ерлан Қайратұлы');
  });

  test('[clause 11] [clause 22] it gives its conclusion once; the result act names it among what is attached', async () => {
    const own = new FormData();
    own.append('file', new Blob(['a survey'], { type: 'text/plain' }), 'conclusion.txt');
    const upload = await specialist.fetch('/files', {
      method: 'POST',
      body: own,
      headers: { 'x-qadagalau': '1' },
    });
    const { id: paper } = (await upload.json()) as { id: string };
    const input = { text: 'The border lies two metres further', fileIds: [paper] };
    const variables = { id: conclusionId, version: 1, input };
    const key = randomUUID();
    await (await world.as(INSPECTOR)).expectRefusal('FORBIDDEN', GIVE, { ...variables, key });
    await specialist.expectRefusal('STALE_VERSION', GIVE, { ...variables, version: 7, key: randomUUID() });
    const [one, again] = await Promise.all([
      specialist.run<{ giveConclusion: object }>(GIVE, { ...variables, key }),
      specialist.run<{ giveConclusion: object }>(GIVE, { ...variables, key }),
    ]);
    expect(one).toEqual(again);
    await specialist.expectRefusal('WRONG_STATE', GIVE, { ...variables, version: 2, key: randomUUID() });
    expect(await world.read(INSPECTOR, of.id, 'conclusions { state text files { name } }')).toEqual({
      conclusions: [{ state: 'GIVEN', text: input.text, files: [{ name: 'conclusion.txt' }] }],
    });
    expect(await world.read(SUBJECT, of.id, 'conclusions { id }')).toEqual({ conclusions: [] });
    for (const pointId of (await pointsOf(world, of.id)).slice(1)) {
      const met = { pointId, answer: 'MET', note: null, severity: null, fileIds: [] };
      of = await world.act(INSPECTOR, 'recordChecklistAnswer', of, { input: met });
    }
    world.at(at('2026-06-10'));
    const [pointId] = await pointsOf(world, of.id);
    const drawn = await world.act(INSPECTOR, 'drawUpResultAct', of, {
      input: {
        place: 'Almaty',
        conclusions: 'All points were looked at',
        remedy: [{ pointId, remedyBy: '2026-06-26' }],
        reportBy: '2026-06-30',
      },
    });
    for (const [edition, told] of [
      ['kk', 'Қорытынды: Нұрпейісов Ерлан Қайратұлы, Геодезші,'],
      ['ru', 'Заключение: Нұрпейісов Ерлан Қайратұлы, Инженер-геодезист,'],
    ] as const)
      expect(await ofPdf(world, INSPECTOR, of.id, 'RESULT_ACT', edition)).toContain(told);
    of = await world.act(INSPECTOR, 'handOverResultAct', drawn, { input: PERSON });
    expect(await world.read(SUBJECT, of.id, 'conclusions { text files { name } }')).toEqual({
      conclusions: [{ text: input.text, files: [{ name: 'conclusion.txt' }] }],
    });
  });

  test('[clause 11] with the case everything ends, at both walls', async () => {
    const rows = async () => {
      const reader = new Client({ connectionString: world.server.urls.readerUrl });
      await reader.connect();
      const accountId = await world.value<number>('select id as value from account where email = $1', [
        EMAIL,
      ]);
      await reader.query('begin');
      await reader.query(
        READ_AS_NAMED_SQL,
        actorSettings({ scope: 'specialist', accountId, authorityId: null, subjectId: null } as Actor),
      );
      const found = [];
      for (const table of [
        'inspection',
        'inspection_checklist_point',
        'checklist_answer',
        'stored_file',
        'objection',
      ])
        found.push((await reader.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n);
      await reader.query('rollback');
      await reader.end();
      return found;
    };
    // Of files the one put to it and the one that it brought.
    expect(await rows()).toEqual([1, 3, 0, 2, 0]);
    await world.owner.query(`update inspection set state = 'CLOSED', closed_at = $2 where id = $1`, [
      of.id,
      at('2026-06-11'),
    ]);
    expect(await seen()).toEqual([]);
    expect((await read(of.id, 'number')).data?.inspection).toBeNull();
    expect((await specialist.fetch(`/marked-files/${fileId}`)).status).toBe(404);
    expect(await rows()).toEqual([0, 0, 0, 1, 0]);
  });
});
