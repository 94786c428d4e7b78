import { randomUUID } from 'node:crypto';
import {
  appointed,
  at,
  completed,
  draftInput,
  type DraftParts,
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
import { DRAFT, documentOf, openWorld, type World } from './support/world';

describe('commands on an inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const count = (table: string) => world.value<number>(`select count(*)::int as value from ${table}`);

  test('twice with the same key is once', async () => {
    const input = await draftInput(world);
    const key = randomUUID();
    const [first, second] = [
      await world.draft(INSPECTOR, input, key),
      await world.draft(INSPECTOR, input, key),
    ];
    expect(second.id).toBe(first.id);
    const signing = randomUUID();
    const signed = await world.act(HEAD, 'appointInspection', first, { key: signing });
    expect(await world.act(HEAD, 'appointInspection', first, { key: signing })).toEqual(signed);
    const registering = randomUUID();
    const done = await world.act(INSPECTOR, 'registerAppointment', signed, { key: registering });
    expect(await world.act(INSPECTOR, 'registerAppointment', signed, { key: registering })).toEqual(done);
    const documents = await world.read<{ documents: object[] }>(INSPECTOR, first.id, 'documents { id }');
    expect(documents?.documents).toHaveLength(1);
  });

  test('the same key with another content is refused', async () => {
    const input = await draftInput(world);
    const key = randomUUID();
    await world.draft(INSPECTOR, input, key);
    const client = await world.as(INSPECTOR);
    await client.expectRefusal('IDEMPOTENCY_KEY_REUSED', DRAFT, {
      input: { ...input, subjectMatter: 'Another' },
      key,
    });
  });

  test('two at once: one is done, the other is told what changed', async () => {
    const of = await registered(world);
    const client = await world.as(INSPECTOR);
    const send = () =>
      client.ask(documentOf('sendStartNotice'), {
        id: of.id,
        version: of.version,
        key: randomUUID(),
        input: { way: 'ELECTRONIC', recipient: 'Akim' },
      });
    const answers = await Promise.all([send(), send(), send()]);
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused).toHaveLength(2);
    for (const { extensions } of refused) {
      expect(extensions).toMatchObject({ code: 'STALE_VERSION', changes: [{ action: 'startNoticeSent' }] });
    }
    expect(
      await world.value('select count(*)::int as value from start_notice where inspection_id = $1', [of.id]),
    ).toBe(1);
  });

  test('registered by two at once: one registration, one number', async () => {
    const of = await appointed(world);
    const client = await world.as(INSPECTOR);
    const ask = () =>
      client.ask(documentOf('registerAppointment'), { id: of.id, version: of.version, key: randomUUID() });
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const entries = await world.value(
      'select count(*)::int as value from legal_statistics_entry where act_number = $1',
      [of.actNumber],
    );
    expect(entries).toBe(1);
  });

  test('a stale version is refused with what happened since', async () => {
    const of = await notified(world);
    const refusal = await world.refused('STALE_VERSION', INSPECTOR, 'recordStartNotice', of, {
      version: of.version - 1,
      input: { way: 'PAPER', recipient: 'Akim', sentAt: at(MONDAY, '09:00:00'), proof: 'x' },
    });
    expect(refusal.errors[0].extensions['changes']).toMatchObject([{ action: 'startNoticeSent' }]);
  });

  test('[clause 3] points are answered beside each other: only a later answer of the same point makes one stale', async () => {
    const of = await started(world);
    const [first, second] = await pointsOf(world, of.id);
    const met = (pointId: string | undefined) => ({ input: { pointId, answer: 'MET', fileIds: [] } });
    await world.act(INSPECTOR, 'recordChecklistAnswer', of, met(first));
    // Another screen still shows the case as it was before.
    const after = await world.act(INSPECTOR, 'recordChecklistAnswer', of, met(second));
    expect(after.version).toBe(of.version + 2);
    const refusal = await world.refused('STALE_VERSION', INSPECTOR, 'recordChecklistAnswer', of, met(first));
    expect(refusal.errors[0].extensions['changes']).toHaveLength(2);
    await world.act(INSPECTOR, 'recordChecklistAnswer', after, met(first));
    const ahead = { ...met(second), version: of.version + 9 };
    await world.refused('STALE_VERSION', INSPECTOR, 'recordChecklistAnswer', of, ahead);
  });

  test('another region and another body neither see the case nor act in it', async () => {
    const of = await completed(world);
    for (const stranger of [
      'head.karagandy@agency.demo',
      'inspector.karagandy@agency.demo',
      'head@bostandyk.demo',
      'head@karagandy.demo',
    ]) {
      expect(await world.read(stranger, of.id, 'id')).toBeNull();
    }
    await world.refused('NOT_FOUND', 'inspector.karagandy@agency.demo', 'recordObjection', of, {
      input: { text: 'x', fileIds: [], receivedAt: at('2026-06-10') },
    });
    await world.refused('FORBIDDEN', 'inspector@agency.demo', 'closeInspection', of);
    await world.refused('FORBIDDEN', SUBJECT, 'closeInspection', of);
    await world.refused('FORBIDDEN', 'analyst@agency.demo', 'closeInspection', of);
    await world.server.client().expectRefusal('NOT_SIGNED_IN', documentOf('closeInspection'), {
      id: of.id,
      version: 1,
      key: randomUUID(),
    });
  });

  test.each([
    ['a blank recipient', 'sendStartNotice', { way: 'ELECTRONIC', recipient: '   ' }],
    ['a huge recipient', 'sendStartNotice', { way: 'ELECTRONIC', recipient: 'x'.repeat(301) }],
    ['no materials', 'recordPreparation', { materials: [] }],
    ['a blank material', 'recordPreparation', { materials: ['Law', ' '] }],
  ] as const)('%s is refused and nothing is written', async (_, name, input) => {
    const of = await registered(world);
    const before = await count('journal_entry');
    await world.refused('INVALID_INPUT', INSPECTOR, name, of, { input });
    expect(await count('journal_entry')).toBe(before);
    expect(await world.read(INSPECTOR, of.id, 'version state')).toEqual({
      version: of.version,
      state: 'REGISTERED',
    });
  });

  test.each([
    ['input.subjectId', { subjectId: '2147483647' }],
    ['input.subjectId', { subjectId: 'x' }],
    ['input.checklistId', { checklistId: '2147483647' }],
    ['input.pointIds', { pointIds: ['2147483647'] }],
    ['input.inspectorIds', { inspectorIds: ['2147483647'] }],
    ['input.periodTo', { periodFrom: '2026-05-02', periodTo: '2026-05-01' }],
  ])('a draft with a wrong %s leaves nothing behind', async (field, more) => {
    const before = await count('inspection');
    const client = await world.as(INSPECTOR);
    const refusal = await client.expectRefusal('INVALID_INPUT', DRAFT, {
      input: await draftInput(world, more),
      key: randomUUID(),
    });
    expect(refusal.errors[0].extensions['field']).toBe(field);
    expect(await count('inspection')).toBe(before);
  });

  test('a person who is no inspector is not named, a head is not an inspector', async () => {
    const client = await world.as(INSPECTOR);
    for (const email of [HEAD, SUBJECT]) {
      const inspectorIds = [await world.capacityOf(email, '%HEAD')];
      await client.expectRefusal('INVALID_INPUT', DRAFT, {
        input: await draftInput(world, { inspectorIds }),
        key: randomUUID(),
      });
    }
  });

  test('dates that no calendar covers, texts without an end, numbers out of range', async () => {
    const client = await world.as(INSPECTOR);
    const draft = async (more: DraftParts) => ({ input: await draftInput(world, more), key: randomUUID() });
    await client.expectRefusal('DATE_OUTSIDE_CALENDAR', DRAFT, await draft({ plannedStart: '2031-01-09' }));
    await client.expectRefusal('INVALID_INPUT', DRAFT, await draft({ plannedStart: '2026-02-30' }));
    await client.expectRefusal('INVALID_INPUT', DRAFT, await draft({ subjectMatter: 'ы'.repeat(20_001) }));
    await client.expectRefusal('INVALID_INPUT', DRAFT, await draft({ termWorkingDays: 0 }));
    await client.expectRefusal('INVALID_INPUT', DRAFT, await draft({ termWorkingDays: 400 }));
  });

  test('the result act is handed over once', async () => {
    const of = await completed(world);
    await world.refused('WRONG_STATE', INSPECTOR, 'handOverResultAct', of, { input: PERSON });
    await world.refused('WRONG_STATE', INSPECTOR, 'recordResultActRefusal', of, {
      input: { at: at('2026-06-10', '09:00:00'), text: 'x', registryNumber: '1', registryDate: '2026-06-10' },
    });
  });

  test('reports clerks and outsiders have no part in inspections', async () => {
    const text = '{ inspections(first: 5) { nodes { id } } }';
    await (await world.as('reports@almaty-city.demo')).expectRefusal('FORBIDDEN', text);
    await world.server.client().expectRefusal('NOT_SIGNED_IN', text);
  });
});
