import { bytesOf, codes, paperOf, started, TERM, termsOf, wordsOf } from './control-steps';
import { ControlWorld, type Event, HEAD, OBJECT, STRANGER, UNIT } from './control-world';

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world?.stop());

async function appointed(): Promise<Event> {
  world.at('2026-12-01T10:00:00+05:00');
  return world.onEvent(HEAD, 'appointControlEvent', await world.draftAfterMonitoring(), TERM);
}

test('[clause 42] [clause 44] an order that shortened an activity holds no more once it is cancelled, and says by what', async () => {
  let event = await appointed();
  event = await world.onEvent(UNIT, 'sendControlNotice', event);
  event = await world.onEvent(HEAD, 'shortenControlEvent', event, {
    endDate: '2026-12-20',
    reason: 'Fewer services',
  });
  event = await world.onEvent(HEAD, 'cancelControlEvent', event, { reason: 'The law changed' });
  const { rows } = await world.owner.query<{ code: string }>(
    `select code from issued_document where case_kind = 'control-event' and case_id = $1 and kind = 'CONTROL_SHORTENING_ORDER'`,
    [event.id],
  );
  const { checkDocument } = await world.server
    .client()
    .run<{ checkDocument: object }>(
      'query ($code: String!) { checkDocument(code: $code) { genuine cancelledOn cancelledBy } }',
      { code: rows[0]?.code },
    );
  expect(checkDocument).toEqual({
    genuine: false,
    cancelledOn: '2026-12-01',
    cancelledBy: `${event.cancelOrderNumber}, 2026-12-01`,
  });
});

test('[clause 45] after a shortening one order extends by thirty days, not by those that it took away; what is asked lapses with the activity', async () => {
  let event = await started(world);
  event = await world.onEvent(HEAD, 'shortenControlEvent', event, {
    endDate: '2026-12-08',
    reason: 'Fewer services',
  });
  const ask = (endDate: string) =>
    world.onEvent(UNIT, 'submitControlExtension', event, { endDate, reason: 'Papers are missing' });
  // Thirty days from the 28th, the end of the order of appointment.
  expect(await world.refused(ask('2027-01-27'))).toEqual([
    'REFUSED_BY_LAW',
    'CONTROL_EXTENSION_WITHIN_LIMIT',
  ]);
  event = await ask('2027-01-06');
  event = await world.onEvent(HEAD, 'grantControlExtension', event);
  expect([event.endDate, termsOf(event)['P50_ACT_PRESENTATION']]).toEqual([
    '2027-01-06',
    '2027-01-06 RUNNING',
  ]);

  event = await world.onEvent(HEAD, 'shortenControlEvent', event, {
    endDate: '2026-12-20',
    reason: 'Done sooner',
  });
  // Twenty-nine of the thirty days are used.
  expect(await world.refused(ask('2026-12-30'))).toContain('CONTROL_EXTENSION_WITHIN_LIMIT');

  let other = await started(world);
  other = await world.onEvent(UNIT, 'submitControlExtension', other, {
    endDate: '2027-01-10',
    reason: 'Papers are missing',
  });
  other = await world.onEvent(HEAD, 'cancelControlEvent', other, { reason: 'The law changed' });
  const { rows } = await world.owner.query(
    `select x.state, d.cancelled_by is not null as ended from control_extension x
     join issued_document d on d.case_kind = 'control-event' and d.case_id = x.event_id and d.kind = 'CONTROL_EXTENSION_SUBMISSION'
     where x.event_id = $1`,
    [other.id],
  );
  expect(rows).toEqual([{ state: 'LAPSED', ended: true }]);
});

test('[clause 45] a submission to extend that is open when an activity is shortened lapses with its paper, and another may be made', async () => {
  let event = await started(world);
  const submit = async (endDate: string) => {
    event = await world.onEvent(UNIT, 'submitControlExtension', event, {
      endDate,
      reason: 'Papers are missing',
    });
  };
  await submit('2026-12-30');
  event = await world.onEvent(HEAD, 'grantControlExtension', event);
  await submit('2027-01-25');
  event = await world.onEvent(HEAD, 'shortenControlEvent', event, {
    endDate: '2026-12-10',
    reason: 'Fewer services',
  });
  const order = paperOf(event, 'CONTROL_SHORTENING_ORDER').number;
  await submit('2026-12-20');
  const { rows } = await world.owner.query<{ state: string }>(
    'select state from control_extension where event_id = $1 order by id',
    [event.id],
  );
  const papers = await world.owner.query<{ by: string | null }>(
    `select cancelled_by as by from issued_document
     where case_kind = 'control-event' and case_id = $1 and kind = 'CONTROL_EXTENSION_SUBMISSION' order by id`,
    [event.id],
  );
  expect(rows.map(({ state }) => state)).toEqual(['GRANTED', 'LAPSED', 'ASKED']);
  expect(papers.rows.map(({ by }) => by)).toEqual([null, `${order}, 2026-12-07`, null]);
  event = await world.onEvent(HEAD, 'grantControlExtension', event);
  expect(event.endDate).toBe('2026-12-20');
});

test('[clause 46] nobody is asked for the notice of a cancelled activity, nor is it in arrears: cancelled after its day, or begun without one', async () => {
  const late = await appointed();
  world.at('2026-12-10T10:00:00+05:00');
  expect(termsOf(await world.seen(UNIT, late.id))).toMatchObject({ P46_EVENT_NOTICE: '2026-12-02 OVERDUE' });
  const given = await world.onEvent(HEAD, 'cancelControlEvent', late, { reason: 'Nobody was told' });
  expect(termsOf(given)).toMatchObject({ P46_EVENT_NOTICE: '2026-12-02 CANCELLED' });

  let event = await appointed();
  world.at('2026-12-10T10:00:00+05:00');
  event = await world.onEvent(UNIT, 'recordControlStart', event, {
    at: '2026-12-08T10:00:00+05:00',
    handing: 'TAKEN',
    witness: 'A. Witness',
    fileIds: [await world.upload(UNIT, 'order.txt')],
  });
  expect(Object.values(termsOf(event)).some((term) => term.endsWith('OVERDUE'))).toBe(true);
  event = await world.onEvent(HEAD, 'cancelControlEvent', event, { reason: 'The law changed' });
  expect(Object.values(termsOf(event)).filter((term) => !term.endsWith('CANCELLED'))).toEqual([]);
  // That none had gone out before the start stays known.
  expect(codes(event)).toContain('CONTROL_NOTICE_IN_TIME');
});

test('[clause 44] [clause 48] [clause 50] what was missed while an activity was held stays missed once it is cancelled, and both sides read it', async () => {
  const begun = await started(world);
  const held = await world.onEvent(UNIT, 'sendControlRequest', begun, {
    kind: 'DOCUMENTS',
    text: 'Journal of visits',
    dueDate: '2026-12-18',
  });
  world.at('2027-01-20T10:00:00+05:00');
  await world.onEvent(HEAD, 'cancelControlEvent', held, { reason: 'Not enough people' });
  for (const email of [UNIT, OBJECT]) {
    const seen = await world.seen(email, held.id);
    expect(termsOf(seen)).toMatchObject({ P48_REQUEST: '2026-12-18 OVERDUE' });
    expect(codes(seen)).toEqual(
      expect.arrayContaining([
        'CONTROL_EVENT_OVERRAN',
        'CONTROL_REQUEST_UNANSWERED',
        'CONTROL_ACT_NEVER_SHOWN',
      ]),
    );
  }
  expect(termsOf(await world.seen(UNIT, held.id))).toMatchObject({
    P44_EVENT: expect.stringContaining('OVERDUE'),
    P50_ACT_PRESENTATION: '2026-12-28 OVERDUE',
  });
  for (const email of [UNIT, HEAD, OBJECT])
    expect((await world.waiting(email)).filter(({ dueDate }) => dueDate === '2026-12-18')).toEqual([]);
});

test('[clause 44] an activity that was held too long is told by the end of its order as ordered, and by the limit as the limit', async () => {
  const overrun = async (shortened: boolean, day: string) => {
    let event = await started(world);
    if (shortened)
      event = await world.onEvent(HEAD, 'shortenControlEvent', event, {
        endDate: '2026-12-21',
        reason: 'Fewer services',
      });
    world.at(`${day}T10:00:00+05:00`);
    event = await world.onEvent(HEAD, 'cancelControlEvent', event, { reason: 'Not enough people' });
    const { controlEvent } = await (
      await world.as(OBJECT)
    ).run<{ controlEvent: { findings: { code: string; message: string }[] } }>(
      'query ($id: ID!) { controlEvent(id: $id) { findings { code message } } }',
      { id: event.id },
    );
    return controlEvent.findings
      .filter(({ code }) => code.startsWith('CONTROL_EVENT_OVERRAN'))
      .map(({ code, message }) => [code, /\d\d\.\d\d\.\d{4}/.exec(message)?.[0]]);
  };
  const limit = ['CONTROL_EVENT_OVERRAN', '06.01.2027'];
  const ordered = ['CONTROL_EVENT_OVERRAN_ORDER', '21.12.2026'];
  expect(await overrun(false, '2027-01-06')).toEqual([]);
  expect(await overrun(false, '2027-01-11')).toEqual([limit]);
  expect(await overrun(true, '2026-12-21')).toEqual([]);
  expect(await overrun(true, '2026-12-22')).toEqual([ordered]);
  expect(await overrun(true, '2027-01-06')).toEqual([ordered]);
  expect(await overrun(true, '2027-01-11')).toEqual([ordered, limit]);
});

test('[clause 50] what still ran when an activity was cancelled was missed by nobody', async () => {
  const held = await started(world);
  world.at('2026-12-28T10:00:00+05:00');
  const given = await world.onEvent(HEAD, 'cancelControlEvent', held, { reason: 'Not enough people' });
  expect(termsOf(given)).toMatchObject({
    P44_EVENT: expect.stringContaining('CANCELLED'),
    P50_ACT_PRESENTATION: '2026-12-28 CANCELLED',
  });
  expect(codes(given)).not.toContain('CONTROL_ACT_NEVER_SHOWN');
});

test('[clause 46] a notice stands on the first page of the object until it opens it, and on nobody else’s; that of a cancelled activity does not', async () => {
  const noticesFor = async (email: string) => {
    const client = await world.as(email);
    const { waiting } = await client.run<{
      waiting: {
        nodes: { code: string; clause: string; caseKind: string; caseId: string; reference: string }[];
      };
    }>('{ waiting(first: 100) { nodes { code clause caseKind caseId reference } } }');
    return waiting.nodes.filter(({ code }) => code === 'STEP_READ_NOTICE');
  };
  const cancelled = await world.onEvent(UNIT, 'sendControlNotice', await appointed());
  expect(await noticesFor(OBJECT)).toHaveLength(1);
  await world.onEvent(HEAD, 'cancelControlEvent', cancelled, { reason: 'The law changed' });
  expect(await noticesFor(OBJECT)).toEqual([]);

  const event = await world.onEvent(UNIT, 'sendControlNotice', await appointed());
  const { number, urlRu } = paperOf(event, 'CONTROL_NOTICE');
  expect(await noticesFor(OBJECT)).toEqual([
    {
      code: 'STEP_READ_NOTICE',
      clause: '46',
      caseKind: 'control-event',
      caseId: event.id,
      reference: number,
    },
  ]);
  for (const email of [UNIT, HEAD, STRANGER]) expect(await noticesFor(email)).toEqual([]);
  await bytesOf(world, UNIT, urlRu);
  expect(await noticesFor(OBJECT)).toHaveLength(1);
  await bytesOf(world, OBJECT, urlRu);
  expect(await noticesFor(OBJECT)).toEqual([]);
});

test('[clause 44] a slip in a shortening is set right before the start by another order, up to the end that was appointed; papers name every order', async () => {
  let event = await appointed();
  const move = (endDate: string, of: Event) =>
    world.onEvent(HEAD, 'shortenControlEvent', of, { endDate, reason: 'The day was mistyped' });
  event = await move('2026-12-07', event);
  for (const endDate of ['2026-12-07', '2026-12-29'])
    expect(await world.refused(move(endDate, event))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_TERM_AS_APPOINTED',
    ]);
  event = await move('2026-12-25', event);
  event = await world.onEvent(UNIT, 'sendControlNotice', event);
  expect([event.endDate, event.shortenings.map(({ endDate }) => endDate)]).toEqual([
    '2026-12-25',
    ['2026-12-07', '2026-12-25'],
  ]);
  const [slip, mended] = event.documents.filter(({ kind }) => kind === 'CONTROL_SHORTENING_ORDER');
  expect(await wordsOf(world, UNIT, mended?.urlRu ?? '')).toContain('Исправить сокращенный срок');
  for (const email of [UNIT, OBJECT]) {
    const notice = await wordsOf(world, email, paperOf(event, 'CONTROL_NOTICE').urlRu);
    expect(notice).toContain(`${slip?.number} от 1 декабря 2026 года: срок сокращен`);
    expect(notice).toContain(`${mended?.number} от 1 декабря 2026 года: срок исправлен`);
    // What the notice names can be opened.
    expect(await wordsOf(world, email, slip?.urlRu ?? '')).toContain(slip?.number);
  }

  world.at('2026-12-07T10:00:00+05:00');
  event = await world.onEvent(UNIT, 'handOverControlOrder', event);
  expect(termsOf(event)).toMatchObject({
    P44_EVENT: '2026-12-25 RUNNING',
    P50_ACT_PRESENTATION: '2026-12-25 RUNNING',
  });
  event = await move('2026-12-15', event);
  expect(await world.refused(move('2026-12-25', event))).toEqual([
    'REFUSED_BY_LAW',
    'CONTROL_SHORTENING_EARLIER',
  ]);
  // What was mended before the start took nothing of the thirty days of an extension.
  const ask = (endDate: string) =>
    world.onEvent(UNIT, 'submitControlExtension', event, { endDate, reason: 'Papers are missing' });
  expect(await world.refused(ask('2027-01-15'))).toContain('CONTROL_EXTENSION_WITHIN_LIMIT');
  event = await world.onEvent(HEAD, 'grantControlExtension', await ask('2027-01-14'));
  event = await move('2026-12-22', event);
  expect(termsOf(event)).toMatchObject({ P44_EVENT: '2026-12-22 RUNNING' });
  const { controlEvent } = await (
    await world.as(UNIT)
  ).run<{ controlEvent: { deadlines: { rule: string; explanation: string }[] } }>(
    'query ($id: ID!) { controlEvent(id: $id) { deadlines { rule explanation } } }',
    { id: event.id },
  );
  const told = controlEvent.deadlines.find(({ rule }) => rule === 'P44_EVENT')?.explanation ?? '';
  // Counted from the day on which it began, whatever the orders gave and took (47).
  expect(told).toContain('15 calendar days after 7 December 2026');
  for (const moved of [
    '7 December 2026 instead of 28 December 2026',
    '25 December 2026 instead of 7 December 2026',
    '14 January 2027 instead of 15 December 2026',
    '22 December 2026 instead of 14 January 2027. Reason: The day was mistyped',
  ])
    expect(told).toContain(moved);
  const order = event.documents.filter(({ kind }) => kind === 'CONTROL_SHORTENING_ORDER').at(-1);
  const words = await wordsOf(world, OBJECT, order?.urlRu ?? '');
  for (const said of ['срок сокращен', 'срок исправлен', 'срок продлен']) expect(words).toContain(said);
});
