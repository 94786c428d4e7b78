import { randomUUID } from 'node:crypto';
import { bytesOf, codes, paperOf, shown, started, termsOf, wordsOf } from './control-steps';
import { ACT, AGENCY, ControlWorld, HEAD, OBJECT, OFFICE, STRANGER, UNIT } from './control-world';

describe('the act of a control activity, and what follows it', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  test('[clause 50] the act is shown by the end; [clause 51] with its items; a refusal is marked and hinders nothing', async () => {
    const begun = await started(world);
    const draw = (given: object) => world.onEvent(UNIT, 'drawUpControlAct', begun, { ...ACT, ...given });
    expect(await world.refused(draw({ fileIds: [] }))).toEqual(['REFUSED_BY_LAW', 'CONTROL_ACT_HAS_PROOFS']);
    const fileIds = [await world.upload(UNIT, 'proof.txt')];
    // The same day is in time for measures, the day before is not; what was checked lies behind the act.
    expect(await world.refused(draw({ measuresBy: '2026-12-06', fileIds }))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_MEASURES_AHEAD',
    ]);
    expect(await world.refused(draw({ periodTo: '2026-12-08', fileIds }))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_PERIOD_PAST',
    ]);
    expect(await world.refused(draw({ accountability: '', fileIds }))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_ACT_NAMES_ACCOUNTABILITY',
    ]);
    const recommendations = ['Open a second window', 'Train the clerks'];
    const drawn = await draw({ fileIds, recommendations });
    expect(drawn).toMatchObject({
      state: 'ACT_DRAWN_UP',
      act: { violations: true, files: [{ name: 'proof.txt' }] },
    });
    expect((await world.seen(OBJECT, drawn.id)).act).toBeNull();
    const act = paperOf(drawn, 'CONTROL_ACT');
    const issued = await bytesOf(world, UNIT, act.urlRu);
    // Violations by kind (7) and recommendations (10), in both languages.
    const drawnRu = await wordsOf(world, UNIT, act.urlRu);
    for (const part of ['Нарушение срока оказания услуги', 'Всего', 'Рекомендации', 'Open a second window'])
      expect(drawnRu).toContain(part);
    const drawnKk = await wordsOf(world, UNIT, act.urlKk);
    for (const part of ['Қызмет көрсету мерзімін бұзу', 'Барлығы', 'Ұсынымдар', 'Train the clerks'])
      expect(drawnKk).toContain(part);
    expect(await wordsOf(world, UNIT, act.urlRu)).not.toContain('Отметка об отказе');
    const show = (given: object) =>
      world.onEvent(UNIT, 'showControlAct', drawn, {
        shownAt: '2026-12-29T10:00:00+05:00',
        refused: true,
        ...given,
      });
    world.at('2026-12-29T12:00:00+05:00');
    expect(await world.refused(show({}))).toEqual(['CONTROL_REFUSAL_NOTE']);
    const contradictory = show({ refused: false, refusalNote: 'Refused before two people' });
    expect(await world.refused(contradictory)).toEqual(['CONTROL_NOTE_WITHOUT_REFUSAL']);
    const refused = await show({ refusalNote: 'Refused before two people' });
    expect(refused).toMatchObject({ state: 'ACT_SHOWN', act: { acquaintance: 'REFUSED' } });
    expect(codes(refused)).toContain('CONTROL_ACT_SHOWN_IN_TIME');
    const seen = await world.seen(OBJECT, drawn.id);
    expect(seen.act?.files.map(({ name }) => name)).toEqual(['proof.txt']);
    expect(seen.documents.map(({ kind }) => kind)).toContain('CONTROL_ACT');
    // The act bears the mark in both languages, the same each time; the bytes that were issued are kept as they were.
    for (const email of [UNIT, OBJECT, OFFICE]) {
      expect(await wordsOf(world, email, act.urlRu)).toContain(
        'Отметка об отказе: от ознакомления с актом отказались',
      );
      expect(await wordsOf(world, email, act.urlRu)).toContain('Refused before two people');
      expect(await wordsOf(world, email, act.urlKk)).toContain('Бас тарту туралы белгі');
    }
    expect((await bytesOf(world, UNIT, act.urlRu)).equals(await bytesOf(world, OBJECT, act.urlRu))).toBe(
      true,
    );
    const { rows } = await world.owner.query<{ bytes: Buffer }>(
      `select bytes from document_rendering where document_id = $1 and language = 'ru' and format = 'pdf'`,
      [act.id],
    );
    expect(rows[0]?.bytes.equals(issued)).toBe(true);
  });

  test('[clause 50] the body keeps the signed copy of its act; the object, a stranger and another body do not', async () => {
    const event = await shown(world);
    const act = paperOf(event, 'CONTROL_ACT');
    expect(act.actions).toContainEqual({ name: 'keepSignedOriginal', allowed: true });
    const scan = async (email: string) => {
      const form = new FormData();
      const bytes = await bytesOf(world, UNIT, act.urlRu);
      form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), 'signed-act.pdf');
      const headers = { 'x-qadagalau': '1' };
      const response = await (await world.as(email)).fetch('/files', { method: 'POST', body: form, headers });
      return ((await response.json()) as { id: string }).id;
    };
    const keep = async (email: string, more: object = {}) =>
      (await world.as(email)).run<{
        keepSignedOriginal: { signedOriginals: { fileName: string; url: string }[] };
      }>(
        `mutation ($id: ID!, $key: String!, $input: KeepSignedOriginalInput!) {
          keepSignedOriginal(documentId: $id, idempotencyKey: $key, input: $input) { signedOriginals { fileName url } } }`,
        {
          id: act.id,
          key: randomUUID(),
          input: { fileId: await scan(email), signedOn: '2026-12-21', ...more },
        },
      );
    expect(await world.refused(keep(OBJECT))).toEqual(['FORBIDDEN']);
    // The office reads what a body draws up, and does nothing with it.
    for (const email of [OFFICE, AGENCY]) {
      expect(await world.refused(keep(email))).toEqual(['FORBIDDEN']);
      expect(paperOf(await world.seen(email, event.id), 'CONTROL_ACT').actions).toEqual([]);
      const docx = act.urlRu.replace('.pdf', '.docx');
      expect((await (await world.as(email)).fetch(docx)).status).toBe(403);
      expect((await (await world.as(email)).fetch(act.urlRu)).status).toBe(200);
    }
    expect((await (await world.as(UNIT)).fetch(act.urlRu.replace('.pdf', '.docx'))).status).toBe(200);
    expect(await world.refused(keep(STRANGER))).toEqual(['NOT_FOUND']);
    expect(await world.refused(keep(UNIT, { signedOn: '2026-12-22' }))).toEqual(['FACT_IN_FUTURE']);
    const { keepSignedOriginal } = await keep(UNIT);
    const [original] = keepSignedOriginal.signedOriginals;
    expect(original).toMatchObject({ fileName: 'signed-act.pdf' });
    const status = async (email: string) => (await (await world.as(email)).fetch(original?.url ?? '')).status;
    expect([await status(UNIT), await status(HEAD), await status(OBJECT), await status(STRANGER)]).toEqual([
      200, 200, 200, 404,
    ]);
    expect(
      paperOf(await world.seen(OBJECT, event.id), 'CONTROL_ACT').actions.map(({ name }) => name),
    ).not.toContain('keepSignedOriginal');
  });

  test('[clause 46] [clause 47] [clause 50] who received its papers the body notes, and nobody of the office', async () => {
    const begun = await started(world);
    const notice = paperOf(begun, 'CONTROL_NOTICE');
    const receipt = {
      way: 'PAPER',
      receivedAt: '2026-12-07T09:30:00+05:00',
      receivedBy: 'Registry of the polyclinic',
      proof: 'Mark 118',
    };
    const record = async (email: string, { id }: { readonly id: string }, key: string = randomUUID()) =>
      (await world.as(email)).run<{
        recordPaperReceipt: { copies: { receivedBy: string | null; awaited: boolean }[] };
      }>(
        `mutation ($id: ID!, $key: String!, $input: RecordPaperReceiptInput!) {
          recordPaperReceipt(documentId: $id, idempotencyKey: $key, input: $input) { copies { receivedBy awaited } } }`,
        { id, key, input: receipt },
      );
    const asked = async (email: string) =>
      (await world.receiptsAskedOf(email)).filter(({ caseId }) => caseId === begun.id);
    for (const email of [UNIT, HEAD])
      expect(await asked(email)).toMatchObject([
        { clause: '46', caseKind: 'control-event', caseNumber: begun.number, reference: notice.number },
      ]);
    for (const email of [OFFICE, AGENCY, OBJECT, STRANGER]) expect(await asked(email)).toEqual([]);
    for (const email of [OFFICE, AGENCY, OBJECT])
      expect(await world.refused(record(email, notice))).toEqual(['FORBIDDEN']);
    expect(await world.refused(record(STRANGER, notice))).toEqual(['NOT_FOUND']);
    // The order was handed over by an act of the case, and its copy says so.
    const order = paperOf(begun, 'CONTROL_APPOINTMENT_ORDER');
    expect(order.copies[0]).toMatchObject({ way: 'ELECTRONIC', awaited: false });
    expect(await world.refused(record(UNIT, order))).toContain('PAPER_HANDED_OVER_BY_ITS_ACT');
    const key = randomUUID();
    const { recordPaperReceipt } = await record(UNIT, notice, key);
    expect(recordPaperReceipt.copies[0]).toEqual({ receivedBy: receipt.receivedBy, awaited: false });
    expect((await record(UNIT, notice, key)).recordPaperReceipt).toEqual(recordPaperReceipt);
    expect(await world.refused(record(HEAD, notice))).toContain('PAPER_NOT_RECEIVED_YET');
    expect(await asked(UNIT)).toEqual([]);
  });

  test('[clause 52] objections in three working days; [clause 53] materials; [clause 54] the letter; [clause 55] [clause 56] the plan; [clause 57] its execution', async () => {
    let event = await shown(world);
    expect(termsOf(event)).toMatchObject({
      P44_EVENT: '2027-01-06 MET',
      P52_OBJECTION: '2026-12-24 DUE_SOON',
      P53_SUBMISSION: '2026-12-30 RUNNING',
    });
    expect(await world.refused(world.onEvent(UNIT, 'objectToControlAct', event, { text: 'No' }))).toEqual([
      'FORBIDDEN',
    ]);
    world.at('2026-12-24T18:00:00+05:00');
    const key = randomUUID();
    const objecting = { text: 'The terms were kept', fileIds: [] };
    event = await world.seen(OBJECT, event.id);
    const once = await world.onEvent(OBJECT, 'objectToControlAct', event, objecting, key);
    expect((await world.onEvent(OBJECT, 'objectToControlAct', event, objecting, key)).version).toBe(
      once.version,
    );
    expect(once).toMatchObject({ response: 'OBJECTED', responses: [{ kind: 'OBJECTED', late: false }] });
    const act = paperOf(once, 'CONTROL_ACT');
    const [ru, kk] = [await wordsOf(world, OBJECT, act.urlRu), await wordsOf(world, UNIT, act.urlKk)];
    expect(ru).toContain('Акт представлен на ознакомление');
    expect(ru.match(/Отметка о возражениях/g)).toHaveLength(1);
    expect(ru).not.toContain('после истечения срока');
    expect(kk).toContain('Қарсылықтар туралы белгі');
    expect(await world.refused(world.onEvent(OBJECT, 'agreeToControlAct', once))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_RESPONSE_ONCE',
    ]);
    world.at('2026-12-30T10:00:00+05:00');
    const answers = await Promise.allSettled([
      world.onEvent(UNIT, 'submitControlMaterials', once),
      world.onEvent(UNIT, 'submitControlMaterials', once),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    event = await world.seen(HEAD, event.id);
    expect(event.actions.find(({ name }) => name === 'takeNoteOfControl')?.refusals).toMatchObject([
      { code: 'CONTROL_ACT_WITHOUT_REMARKS', clause: '54.2', severity: 'VOID' },
    ]);
    expect(await world.refused(world.onEvent(HEAD, 'takeNoteOfControl', event))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_ACT_WITHOUT_REMARKS',
    ]);
    event = await world.onEvent(HEAD, 'decideOnMeasures', event);
    expect(event).toMatchObject({ state: 'UNDER_MEASURES', decision: 'LETTER', letter: { state: 'OWED' } });
    expect((await world.seen(OBJECT, event.id)).letter).toBeNull();
    // The duty is his who may send it; the unit sees as its matter that the letter has not gone.
    const letters = async (email: string) =>
      (await world.waiting(email)).map(({ code }) => code).filter((code) => /_LETTER/.test(code));
    expect(await letters(HEAD)).toEqual(['DUTY_LETTER_ON_MEASURES']);
    expect(await letters(UNIT)).toEqual(['STEP_FOLLOW_CONTROL_LETTER']);
    const letterOf = async (email: string) => {
      const { letter } = await world.seen(email, event.id);
      if (!letter) throw new Error(`${email} sees no letter`);
      return letter;
    };
    const send = (kind: string) => ({
      demands: [{ kind }, { kind: 'HOLD_TO_ACCOUNT' }],
      reportBy: '2027-02-26',
      way: 'ELECTRONIC',
    });
    expect(
      await world.refused(
        world.onLetter(UNIT, 'issueLetterOnMeasures', await letterOf(UNIT), send('IMPROVE_PROCEDURES')),
      ),
    ).toEqual(['FORBIDDEN']);
    expect(
      await world.refused(
        world.onLetter(HEAD, 'issueLetterOnMeasures', await letterOf(HEAD), send('RESTORE_RIGHTS')),
      ),
    ).toEqual(['REFUSED_BY_LAW', 'LETTER_ASKS_TO_REMEDY', 'LETTER_ASKS_WHAT_IT_MAY']);
    // The act states violations: a letter that asks for other things alone leaves them.
    expect(
      await world.refused(
        world.onLetter(HEAD, 'issueLetterOnMeasures', await letterOf(HEAD), send('IMPROVE_PROCEDURES')),
      ),
    ).toEqual(['REFUSED_BY_LAW', 'LETTER_ASKS_TO_REMEDY']);
    await world.onLetter(HEAD, 'issueLetterOnMeasures', await letterOf(HEAD), send('REMEDY_VIOLATIONS'));
    const told = await letterOf(OBJECT);
    expect(termsOf(told)).toMatchObject({
      P57_EXECUTION: '2027-02-26 RUNNING',
      P55_PLAN: expect.stringMatching(/^2027-01-/),
    });
    expect(told.actions.map(({ name }) => name)).toContain('submitActionPlan');
    const row = {
      measure: 'New procedure',
      responsible: 'Deputy',
      dueDate: '2027-02-20',
      completion: 'Order',
    };
    const late = { rows: [{ ...row, dueDate: '2027-02-27' }] };
    expect(await world.refused(world.onLetter(OBJECT, 'submitActionPlan', told, late))).toEqual([
      'REFUSED_BY_LAW',
      'PLAN_ROW_AFTER_LETTER',
    ]);
    expect(
      await world.refused(world.onEvent(UNIT, 'closeControlEvent', await world.seen(UNIT, event.id))),
    ).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_PLAN_HANDED_IN',
      'CONTROL_LETTER_ANSWERED',
      'CONTROL_ACCOUNTABILITY_PROVEN',
      'CONTROL_RECOMMENDATIONS_JUDGED',
    ]);
    await world.onLetter(OBJECT, 'submitActionPlan', told, { rows: [row] });
    expect(
      await world.refused(world.onEvent(UNIT, 'closeControlEvent', await world.seen(UNIT, event.id))),
    ).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_LETTER_ANSWERED',
      'CONTROL_PLAN_EXECUTED',
      'CONTROL_ACCOUNTABILITY_PROVEN',
      'CONTROL_RECOMMENDATIONS_JUDGED',
    ]);
    const planned = await letterOf(OBJECT);
    const rowId = planned.plan?.rows[0]?.id;
    const inform = (noProofReason?: string) =>
      world.onLetter(OBJECT, 'informOnPlanRow', planned, { rowId, text: 'Done', fileIds: [], noProofReason });
    for (const reason of [undefined, ' '])
      expect(await world.refused(inform(reason))).toEqual(['REFUSED_BY_LAW', 'CONTROL_ROW_PROOF_OR_REASON']);
    await inform('The window was opened; the order follows from head office');
    await world.onLetter(OBJECT, 'reportOnLetter', await letterOf(OBJECT), { text: 'All done', fileIds: [] });
    expect((await world.waiting(UNIT)).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['STEP_JUDGE_PLAN_ROW', 'STEP_JUDGE_LETTER_REPORT']),
    );
    await world.onLetter(UNIT, 'acceptPlanRow', await letterOf(UNIT), { rowId });
    await world.onLetter(UNIT, 'acceptLetterReport', await letterOf(UNIT));
    expect((await world.waiting(UNIT)).map(({ code }) => code)).toContain('STEP_CLOSE_CONTROL_EVENT');
    // No copies came, and nobody said what became of the recommendations: nothing is fulfilled by itself.
    event = await world.seen(UNIT, event.id);
    expect(await world.refused(world.onEvent(UNIT, 'closeControlEvent', event))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_ACCOUNTABILITY_PROVEN',
      'CONTROL_RECOMMENDATIONS_JUDGED',
    ]);
    event = await world.onEvent(UNIT, 'recordControlPenalty', event, {
      kind: 'REMARK',
      staff: 'ORGANISATION',
      person: 'C. Clerk, registrar',
      imposedOn: event.startedOn,
      orderReference: 'No. 3',
      fileIds: [await world.upload(UNIT, 'order.txt')],
    });
    for (const { id } of event.recommendations)
      event = await world.onEvent(UNIT, 'settleControlRecommendation', event, {
        recommendationId: id,
        fulfilled: true,
        settledOn: event.startedOn,
      });
    event = await world.onEvent(UNIT, 'closeControlEvent', event);
    expect(event.state).toBe('CLOSED');
    expect(
      await world.refused(
        world.onLetter(OFFICE, 'returnLetterReport', await letterOf(OFFICE), { reason: 'x' }),
      ),
    ).toEqual(['FORBIDDEN']);
  });

  test('[clause 55] information on the letter without a plan closes nothing: the plan waits for the head of the object', async () => {
    let event = await shown(world);
    event = await world.onEvent(OBJECT, 'agreeToControlAct', await world.seen(OBJECT, event.id));
    expect(await wordsOf(world, UNIT, paperOf(event, 'CONTROL_ACT').urlRu)).toContain(
      'Отметка о согласии с результатами',
    );
    event = await world.onEvent(UNIT, 'submitControlMaterials', await world.seen(UNIT, event.id));
    event = await world.onEvent(HEAD, 'decideOnMeasures', event);
    const letterOf = async (email: string) => {
      const { letter } = await world.seen(email, event.id);
      if (!letter) throw new Error(`${email} sees no letter`);
      return letter;
    };
    const sending = (reportBy: string) => ({
      demands: [{ kind: 'REMEDY_VIOLATIONS' }],
      reportBy,
      way: 'ELECTRONIC',
    });
    // Five working days for the plan end on the 28th: a letter that ends before them would let no row of it stand.
    expect(
      await world.refused(
        world.onLetter(HEAD, 'issueLetterOnMeasures', await letterOf(HEAD), sending('2026-12-27')),
      ),
    ).toEqual(['REFUSED_BY_LAW', 'LETTER_LEAVES_TIME_FOR_PLAN']);
    await world.onLetter(HEAD, 'issueLetterOnMeasures', await letterOf(HEAD), sending('2027-02-26'));
    await world.onLetter(OBJECT, 'reportOnLetter', await letterOf(OBJECT), { text: 'All done', fileIds: [] });
    await world.onLetter(UNIT, 'acceptLetterReport', await letterOf(UNIT));
    const seen = await world.seen(UNIT, event.id);
    expect(seen.actions.find(({ name }) => name === 'closeControlEvent')).toMatchObject({
      allowed: false,
      refusals: [
        { code: 'CONTROL_PLAN_HANDED_IN', clause: '55' },
        { code: 'CONTROL_RECOMMENDATIONS_JUDGED', clause: '57' },
      ],
    });
    const codesFor = async (email: string) => (await world.waiting(email)).map(({ code }) => code);
    expect(await codesFor(OBJECT)).toContain('STEP_HAND_IN_CONTROL_PLAN');
    expect(await codesFor(UNIT)).not.toContain('STEP_CLOSE_CONTROL_EVENT');
    const row = {
      measure: 'New procedure',
      responsible: 'Deputy',
      dueDate: '2027-03-10',
      completion: 'Order',
    };
    // A plan that comes after the date in the letter is a fact: its rows can lie nowhere else, and are marked.
    world.at('2027-03-01T10:00:00+05:00');
    await world.onLetter(OBJECT, 'submitActionPlan', await letterOf(OBJECT), { rows: [row] });
    expect((await letterOf(OBJECT)).findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['PLAN_LATE', 'PLAN_ROW_AFTER_LETTER']),
    );
    expect(await codesFor(OBJECT)).not.toContain('STEP_HAND_IN_CONTROL_PLAN');
    expect(
      await world.refused(world.onEvent(UNIT, 'closeControlEvent', await world.seen(UNIT, event.id))),
    ).toEqual(['REFUSED_BY_LAW', 'CONTROL_PLAN_EXECUTED', 'CONTROL_RECOMMENDATIONS_JUDGED']);
  });
});
