import { openApplication } from '../../../server/src/composition';
import { sweepDeadlines } from '../../../server/src/deadlines';
import { createLog } from '../../../server/src/platform/log/log';
import { opened, readQuarter } from '../../builders/internal-monitoring';
import { codes, paperOf, shown, started, TERM, termsOf, wordsOf } from './control-steps';
import { ACT, ControlWorld, HEAD, OBJECT, UNIT, type Event, type Given } from './control-world';

describe('what is entered of a control activity, put right or refused', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  async function appointed(plannedStart = TERM.plannedStart): Promise<Event> {
    world.at('2026-12-01T10:00:00+05:00');
    const draft = await world.draftAfterMonitoring({ plannedStart });
    return world.onEvent(HEAD, 'appointControlEvent', draft, { ...TERM, plannedStart });
  }

  const takeBack = (event: Event, kind: string, entryId: string | undefined, reason = 'Entered twice') =>
    world.onEvent(UNIT, 'takeBackControlEntry', event, { kind, entryId, reason });

  test('[clause 46] a notice late for the planned day and in time for the actual one is no breach any more', async () => {
    const told = await world.onEvent(UNIT, 'sendControlNotice', await appointed('2026-12-03'));
    expect(codes(told)).toContain('CONTROL_NOTICE_IN_TIME');
    world.at('2026-12-04T10:00:00+05:00');
    const begun = await world.onEvent(UNIT, 'handOverControlOrder', told);
    expect(termsOf(begun)).toMatchObject({ P46_EVENT_NOTICE: '2026-12-01 MET' });
    const stands = begun.findings.filter(({ overtakenAt }) => overtakenAt === null);
    expect(stands.map(({ code }) => code)).not.toContain('CONTROL_NOTICE_IN_TIME');
  });

  test('[clause 46] where no notice went out the term stands as missed; one given outside the system is recorded with its hour', async () => {
    const untold = await appointed();
    world.at('2026-12-07T12:00:00+05:00');
    const start = { at: '2026-12-07T09:00:00+05:00', handing: 'TAKEN', witness: 'A. Witness' };
    const begun = await world.onEvent(UNIT, 'recordControlStart', untold, start);
    expect(termsOf(begun)).toMatchObject({ P46_EVENT_NOTICE: '2026-12-02 OVERDUE' });
    expect(begun.findings).toContainEqual(
      expect.objectContaining({ code: 'CONTROL_NOTICE_IN_TIME', severity: 'VOID', overtakenAt: null }),
    );
    const event = await appointed();
    world.at('2026-12-04T10:00:00+05:00');
    const reference = 'No. 5 of 2 December, registrar';
    const record = (at: string, fileIds: string[] = []) =>
      world.onEvent(UNIT, 'recordControlNotice', event, { at, reference, fileIds });
    expect(await world.refused(record('2026-12-05T10:00:00+05:00'))).toEqual(['FACT_IN_FUTURE']);
    expect(await world.refused(record('2026-11-30T10:00:00+05:00'))).toEqual(['FACT_BEFORE_CASE']);
    // By the unit's own word it was told today; an earlier day is known from the copy with the mark of receipt.
    expect(await world.refused(record('2026-12-02T16:00:00+05:00'))).toEqual(['EARLIER_DAY_WITH_PAPER']);
    const received = await world.upload(UNIT, 'received.txt');
    const told = await record('2026-12-02T16:00:00+05:00', [received]);
    const noticeFiles = [{ name: 'received.txt' }];
    expect(told).toMatchObject({ state: 'NOTIFIED', noticeReference: reference, noticeFiles });
    expect(termsOf(told)).toMatchObject({ P46_EVENT_NOTICE: '2026-12-02 MET' });
    expect(codes(told)).not.toContain('CONTROL_NOTICE_IN_TIME');
    expect(await world.readEvent(OBJECT, event.id)).toMatchObject({ noticeFiles });
  });

  test('[clause 49] neither the object nor its head is an expert; nobody is one twice, and a mistake is taken back', async () => {
    const event = await started(world);
    const { rows } = await world.owner.query<{ bin: string; name: string; head: string }>(
      'select bin, name_ru as name, head_name as head from inspected_subject where id = $1',
      [world.objectId],
    );
    const [object] = rows;
    const expert = {
      fullName: 'B. Expert',
      organisation: 'Institute',
      field: 'Medicine',
      position: 'Researcher',
      declaration: 'Statement of 1 December',
      civilLawTies: false,
      labourTies: false,
    };
    const add = (given: Given, of = event) =>
      world.onEvent(UNIT, 'addControlExpert', of, { ...expert, ...given });
    for (const organisation of [`«${object?.name}»`, `БИН ${object?.bin}`])
      expect(await world.refused(add({ organisation }))).toEqual(['REFUSED_BY_LAW', 'EXPERT_NOT_OF_OBJECT']);
    expect(await world.refused(add({ fullName: object?.head }))).toEqual([
      'REFUSED_BY_LAW',
      'EXPERT_NOT_HEAD_OF_OBJECT',
      // The head has an account of the object, too.
      'EXPERT_NOT_AT_OBJECT',
    ]);
    expect(await world.refused(add({ declaration: ' ' }))).toEqual(['INVALID_INPUT']);
    let now = await add({});
    expect(now.experts).toMatchObject([{ declaration: expert.declaration, withdrawReason: null }]);
    expect(await world.refused(add({ fullName: 'b. expert' }, now))).toEqual(['CONTROL_EXPERT_ONCE']);
    now = await takeBack(now, 'EXPERT', now.experts[0]?.id, 'Another person was meant');
    expect(now.experts).toMatchObject([{ withdrawReason: 'Another person was meant' }]);
    expect(await world.refused(takeBack(now, 'EXPERT', now.experts[0]?.id))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_ENTRY_TO_TAKE_BACK',
    ]);
    expect((await add({}, now)).experts).toHaveLength(2);
  });

  test('[clause 48] a missed request alarms the unit and is marked in the act; one sent by mistake is taken back; [clause 51] the act keeps its own hour', async () => {
    let event = await started(world);
    for (const text of ['Journal of visits', 'Sent by mistake'])
      event = await world.onEvent(UNIT, 'sendControlRequest', event, {
        kind: 'DOCUMENTS',
        text,
        dueDate: '2026-12-09',
      });
    const [missed, mistaken] = event.requests;
    const receiptsAsked = async () => (await world.receiptsAskedOf(UNIT)).map(({ reference }) => reference);
    expect(await receiptsAsked()).toEqual(expect.arrayContaining([missed?.number, mistaken?.number]));
    event = await takeBack(event, 'REQUEST', mistaken?.id, 'Meant for another object');
    // Its paper holds no more, and nobody is asked who received it.
    const paperOfMistaken = event.documents.find(({ number }) => number === mistaken?.number);
    expect(await wordsOf(world, OBJECT, paperOfMistaken?.urlRu ?? '')).toContain('ОТМЕНЕН');
    expect(await wordsOf(world, OBJECT, paperOf(event, 'CONTROL_REQUEST').urlRu)).not.toContain('ОТМЕНЕН');
    expect(await receiptsAsked()).toContain(missed?.number);
    expect(await receiptsAsked()).not.toContain(mistaken?.number);
    const answer = { requestId: mistaken?.id, text: 'Here', fileIds: [] };
    expect(
      await world.refused(
        world.onEvent(OBJECT, 'answerControlRequest', await world.seen(OBJECT, event.id), answer),
      ),
    ).toEqual(['CONTROL_ENTRY_TAKEN_BACK']);
    world.at('2026-12-10T10:00:00+05:00');
    const { environment, clock, urls } = world.server;
    const worker = await openApplication({ environment, clock, urls, log: createLog('silent') });
    await sweepDeadlines(worker.application.dataSource, new Date('2026-12-10T05:00:00Z'), []);
    await worker.close();
    for (const email of [UNIT, HEAD, OBJECT]) {
      const { reminders } = await (
        await world.as(email)
      ).run<{ reminders: { nodes: { stage: number; deadline: { rule: string; caseId: string } }[] } }>(
        '{ reminders(first: 50) { nodes { stage deadline { rule caseId } } } }',
      );
      expect(reminders.nodes).toContainEqual(
        expect.objectContaining({
          stage: 3,
          deadline: expect.objectContaining({ rule: 'P48_REQUEST', caseId: event.id }),
        }),
      );
    }
    // Drawn up on paper on the 9th and entered on the 11th.
    world.at('2026-12-11T10:00:00+05:00');
    const fileIds = [await world.upload(UNIT, 'queue.txt')];
    const act = { ...ACT, fileIds, present: 'R. Registrar; L. Lawyer' };
    const draw = (drawnUpAt: string) => world.onEvent(UNIT, 'drawUpControlAct', event, { ...act, drawnUpAt });
    expect(await world.refused(draw('2026-12-07T09:00:00+05:00'))).toEqual(['FACT_BEFORE_CASE']);
    event = await draw('2026-12-10T17:00:00+05:00');
    const show = (more: Given = {}) =>
      world.onEvent(UNIT, 'showControlAct', event, {
        shownAt: '2026-12-10T18:00:00+05:00',
        refused: false,
        ...more,
      });
    // The object's days to answer would run before it could know: the copy with its mark shows that it knew.
    expect(await world.refused(show())).toEqual(['EARLIER_DAY_WITH_PAPER']);
    event = await show({ fileIds: [await world.upload(UNIT, 'acquainted.txt')] });
    expect((await world.seen(OBJECT, event.id)).act?.files.map(({ name }) => name)).toEqual([
      'queue.txt',
      'acquainted.txt',
    ]);
    const words = await wordsOf(world, UNIT, paperOf(event, 'CONTROL_ACT').urlRu);
    expect(words).toContain('Запросы без ответа, с опоздавшим ответом');
    expect(words).toContain(missed?.number);
    expect(words).not.toContain(mistaken?.number);
    expect(words.match(/R\. Registrar/g)).toHaveLength(2);
    // Signatures on paper are known from their copy (52).
    const agreed = { kind: 'AGREED', receivedAt: '2026-12-10T19:00:00+05:00' };
    expect(await world.refused(world.onEvent(UNIT, 'recordControlResponse', event, agreed))).toEqual([
      'CONTROL_SIGNED_COPY',
    ]);
    // Beside a signature objections are objections (D31): none is dropped.
    const remarks = world.onEvent(UNIT, 'recordControlResponse', event, {
      ...agreed,
      text: 'Row 3 is wrong',
      fileIds: [await world.upload(UNIT, 'signed.txt')],
    });
    expect(await world.refused(remarks)).toEqual(['CONTROL_AGREEMENT_SAYS']);
  });

  test('[clause 58] a request that nobody answered by its day counts with the late ones beside the thirteenth point', async () => {
    let event = await started(world);
    for (const text of ['Journal of visits', 'Sent by mistake'])
      event = await world.onEvent(UNIT, 'sendControlRequest', event, {
        kind: 'DOCUMENTS',
        text,
        dueDate: '2026-12-10',
      });
    world.at('2026-12-10T09:00:00+05:00');
    const sheet = await opened(world, UNIT, 2026, 4);
    const late = async () => {
      const found = await readQuarter(world, UNIT, sheet.id);
      return Number(/: (\d+)$/.exec(found?.points[12]?.known[0]?.text ?? '')?.[1]);
    };
    const before = await late();
    world.at('2026-12-11T10:00:00+05:00');
    expect(await late()).toBe(before + 2);
    const [asked, mistaken] = event.requests;
    event = await takeBack(event, 'REQUEST', mistaken?.id, 'Meant for another object');
    expect(await late()).toBe(before + 1);
    const answer = { requestId: asked?.id, text: 'Here', fileIds: [] };
    await world.onEvent(OBJECT, 'answerControlRequest', await world.seen(OBJECT, event.id), answer);
    expect(await late()).toBe(before + 1);
    // What was not answered when it was asked for no more stays so; what was to be answered later was not missed.
    let stopped = await started(world);
    for (const dueDate of ['2026-12-08', '2026-12-20'])
      stopped = await world.onEvent(UNIT, 'sendControlRequest', stopped, {
        kind: 'DOCUMENTS',
        text: 'Journal of visits',
        dueDate,
      });
    world.at('2026-12-11T12:00:00+05:00');
    await world.onEvent(HEAD, 'cancelControlEvent', stopped, { reason: 'The law changed' });
    world.at('2026-12-25T10:00:00+05:00');
    expect(await late()).toBe(before + 2);
  });

  test('[clause 57] the same penalty is not entered twice, and one that was is taken back with its reason', async () => {
    let event = await shown(world);
    const penalty = {
      kind: 'REPRIMAND',
      staff: 'ORGANISATION',
      person: 'C. Clerk, registrar',
      imposedOn: '2026-12-21',
      orderReference: 'No. 3',
      fileIds: [],
    };
    const punish = (of: Event, given: Given = {}) =>
      world.onEvent(UNIT, 'recordControlPenalty', of, { ...penalty, ...given });
    event = await punish(event);
    expect(await world.refused(punish(event, { person: 'c. clerk, Registrar ' }))).toEqual([
      'CONTROL_PENALTY_ONCE',
    ]);
    event = await takeBack(event, 'PENALTY', event.penalties[0]?.id);
    event = await punish(event);
    expect(event.penalties.map(({ withdrawReason }) => withdrawReason)).toEqual(['Entered twice', null]);
  });

  test('[clause 52] a late objection follows, marked; [clause 53] the materials and [clause 54] the note taken of an act without remarks are papers', async () => {
    const clean = {
      ...ACT,
      violations: false,
      measures: '',
      measuresBy: null,
      accountability: '',
      violationCounts: [],
    };
    const open = await started(world);
    const asked = await world.onEvent(UNIT, 'sendControlRequest', open, {
      kind: 'DOCUMENTS',
      text: 'Journal of visits',
      dueDate: '2026-12-18',
    });
    let event = await shown(world, clean, asked);
    event = await world.onEvent(UNIT, 'submitControlMaterials', event);
    const submission = paperOf(event, 'CONTROL_SUBMISSION');
    const act = paperOf(event, 'CONTROL_ACT').number;
    const putBefore = await wordsOf(world, HEAD, submission.urlRu);
    for (const part of ['пунктом 53 Правил', act, 'Извещение о контрольном мероприятии', 'Файлов, подшитых'])
      expect(putBefore).toContain(part);
    expect(await wordsOf(world, HEAD, submission.urlKk)).toContain('53-тармағына сәйкес');
    expect((await world.seen(OBJECT, event.id)).documents.map(({ kind }) => kind)).not.toContain(
      'CONTROL_SUBMISSION',
    );
    expect(await world.refused(world.onEvent(HEAD, 'decideOnMeasures', event))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_RESPONSE_AWAITED',
      'CONTROL_ACT_ASKS_FOR_MEASURES',
    ]);
    expect(await world.refused(world.onEvent(HEAD, 'takeNoteOfControl', event))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_RESPONSE_AWAITED',
    ]);
    world.at('2026-12-25T09:00:00+05:00');
    event = await world.onEvent(HEAD, 'takeNoteOfControl', event);
    expect(event).toMatchObject({ state: 'CLOSED', decision: 'TAKE_NOTE', response: 'NO_ANSWER' });
    const noted = paperOf(await world.seen(OBJECT, event.id), 'CONTROL_NOTED_DECISION');
    const decision = await wordsOf(world, OBJECT, noted.urlRu);
    for (const part of ['подпунктом 2) пункта 54 Правил', act, 'ни согласия, ни возражений'])
      expect(decision).toContain(part);
    expect(await wordsOf(world, OBJECT, noted.urlKk)).toContain('54-тармағының 2) тармақшасына');
    // Closed, it asks for nothing more (48).
    expect(termsOf(event)).toMatchObject({ P48_REQUEST: '2026-12-18 CANCELLED' });
    const [{ id: requestId } = { id: '' }] = event.requests;
    expect(
      await world.refused(
        world.onEvent(OBJECT, 'answerControlRequest', await world.seen(OBJECT, event.id), {
          requestId,
          text: 'Here',
        }),
      ),
    ).toContain('WRONG_STATE');
    const late = await world.onEvent(OBJECT, 'objectToControlAct', await world.seen(OBJECT, event.id), {
      text: 'Still',
    });
    expect(late.responses).toMatchObject([{ kind: 'OBJECTED', late: true }]);
    expect(codes(late)).toContain('CONTROL_OBJECTION_IN_TIME');
    expect(await wordsOf(world, OBJECT, paperOf(late, 'CONTROL_ACT').urlRu)).toContain(
      'после истечения срока',
    );
  });
});
