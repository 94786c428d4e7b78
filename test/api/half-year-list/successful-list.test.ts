import { CHAIR, INSPECTOR, ListWorld, type List } from './list-world';

const SUBJECT = 'head@almaty-city.demo';
const REASON = { reason: 'The Chair’s assignment of 27 November' };
const ORDER = { orderNumber: '412', orderDate: '2026-12-01' };

describe('the half-year list', () => {
  let world: ListWorld;
  let city: string;
  let karagandy: string;
  beforeEach(async () => {
    world = await ListWorld.start();
    city = await world.id(
      `select subject_id as id from capacity c join account a on a.id = c.account_id where a.email = $1`,
      [SUBJECT],
    );
    karagandy = await world.id(
      `select subject_id as id from capacity c join account a on a.id = c.account_id where a.email = 'head@karagandy.demo'`,
    );
  });
  afterEach(() => world.stop());

  /** The city: a term missed (15) and 12 complaints (15); Karagandy: one fact from outside (10). */
  async function built(): Promise<List> {
    await world.missedTerm(city, 1);
    // An objection that was not filed is a right not used: it counts for nothing (clause 25).
    await world.missedTerm(karagandy, 2, 'P25_OBJECTION');
    await world.complaints(city, 12);
    await world.outsideFact(karagandy, '77');
    return world.build();
  }

  test('[clause 7-1] of letters only the one that follows an inspection is a term of inspections', async () => {
    await world.missedTerm(city, 3, 'P30_REPORT_BACK', 'letter-on-measures', 1);
    await world.missedTerm(karagandy, 4, 'P57_EXECUTION', 'letter-on-measures');
    await world.missedTerm(karagandy, 5, 'P37_REPORT_BACK', 'letter-on-measures');
    const list = await world.build();
    const lines = await world.lines(INSPECTOR, { listId: list.id, listed: true });
    expect(lines.map(({ subject, score }) => [subject.id, score])).toEqual([[city, 15]]);
  });

  test('[clause 7-1] a score opens into its criteria, and each into the facts that it rests on', async () => {
    const list = await built();
    expect(list).toMatchObject({ state: 'DRAFT', lineCount: 1, dueDate: '2026-12-10' });
    expect(list.criteria.edition).toBe('2018-1');
    const [line] = await world.lines(INSPECTOR, { listId: list.id, listed: true });
    expect(line).toMatchObject({ score: 30, level: 'MEDIUM', position: 1, subject: { id: city } });
    expect(line?.parts.map(({ points, counted }) => [points, counted])).toEqual([
      [15, 1],
      [15, 12],
    ]);
    const facts = line?.parts.flatMap((part) =>
      part.facts.map(({ title, number, amount }) => [title, number, amount]),
    );
    expect(facts).toEqual([
      ['Term missed', '05-1/2026', 1],
      ['Complaints by the quarterly report', 'appendix-2 2026-3', 12],
    ]);
    for (const { criterion } of line?.parts ?? []) expect(criterion.risk).not.toBe('');
    const [below] = await world.lines(INSPECTOR, { listId: list.id, listed: false });
    expect(below).toMatchObject({ score: 10, position: null, subject: { id: karagandy } });
  });

  test('[clause 7-1] what other bodies and the portal told counts, and is named with its source', async () => {
    await world.outsideFact(karagandy, '77');
    const list = await world.build();
    const sent = await world.act(INSPECTOR, 'sendListRequest', list, {
      number: '3-15/90',
      sentOn: '2026-11-30',
      addressee: 'Prosecutor General’s Office',
      text: 'Which bodies were named in acts of supervision?',
    });
    const requestId = sent.requests[0]?.id;
    const answered = await world.act(INSPECTOR, 'recordListAnswer', sent, {
      requestId,
      number: '7-1/12',
      answeredOn: '2026-12-01',
      text: 'One body',
      facts: [{ subjectId: city, date: '2026-11-12', text: 'Submission on refusals of benefits' }],
    });
    expect(answered.requests).toEqual([
      expect.objectContaining({ answeredOn: '2026-12-01', answer: 'One body' }),
    ]);
    expect(
      await world.refused(
        world.act(INSPECTOR, 'recordListAnswer', answered, {
          requestId,
          number: '7-1/13',
          answeredOn: '2026-12-01',
          text: 'Again',
        }),
      ),
    ).toEqual(['REQUEST_ANSWERED_ALREADY']);
    const scored = await world.act(INSPECTOR, 'rescoreHalfYearList', answered);
    const lines = await world.lines(INSPECTOR, { listId: scored.id });
    const line = lines.find(({ subject }) => subject.id === city);
    expect(line?.parts[0]?.facts).toEqual([
      expect.objectContaining({
        number: 'Prosecutor General’s Office, № 7-1/12, 01.12.2026',
        text: 'Submission on refusals of benefits',
      }),
    ]);
  });

  test('[clause 3] [clause 7-1] each change keeps its reason, and is made again when the list is scored anew', async () => {
    let list = await built();
    const named = { fact: 'Queue of 4 hours on 2 November', risk: 'Terms of services may be violated' };
    list = await world.act(INSPECTOR, 'addListLine', list, { subjectId: karagandy, ...named, ...REASON });
    list = await world.act(INSPECTOR, 'moveListLine', list, { subjectId: karagandy, position: 1, ...REASON });
    const order = async () =>
      (await world.lines(INSPECTOR, { listId: list.id, listed: true })).map(({ subject }) => subject.id);
    expect(await order()).toEqual([karagandy, city]);
    list = await world.act(INSPECTOR, 'rescoreHalfYearList', list);
    expect(await order()).toEqual([karagandy, city]);
    const [first] = await world.lines(INSPECTOR, { listId: list.id, listed: true });
    expect(first).toMatchObject(named);
    const there = { subjectId: karagandy, position: 1, ...REASON };
    expect(await world.refused(world.act(INSPECTOR, 'moveListLine', list, there))).toEqual([
      'LINE_STANDS_THERE',
    ]);
    list = await world.act(INSPECTOR, 'removeListLine', list, { subjectId: city, ...REASON });
    expect(await order()).toEqual([karagandy]);
    expect(list.changes.map(({ kind, reason }) => [kind, reason])).toEqual(
      ['REMOVED', 'MOVED', 'ADDED'].map((kind) => [kind, REASON.reason]),
    );
  });

  test('[clause 7] frozen under a hash, approved by the Chair’s order in time, published; the subject sees why', async () => {
    const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', await built());
    expect(frozen.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await world.lines(SUBJECT)).toEqual([]);
    expect(await world.read(SUBJECT, frozen.id)).toBeNull();

    const approved = await world.act(CHAIR, 'approveHalfYearList', frozen, ORDER);
    expect(approved).toMatchObject({
      state: 'APPROVED',
      late: false,
      sha256: frozen.sha256,
      orderNumber: '412',
    });
    expect(approved.findings).toEqual([]);
    expect(approved.deadlines).toEqual([{ rule: 'P7_LIST_H1', dueDate: '2026-12-10', state: 'MET' }]);
    expect(approved.documents).toEqual([
      expect.objectContaining({ kind: 'HALF_YEAR_LIST_ORDER', number: '412' }),
    ]);

    const mine = await world.lines(SUBJECT);
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({
      score: 30,
      position: 1,
      list: { state: 'APPROVED', orderNumber: '412' },
    });
    expect(mine[0]?.parts[0]?.facts).toHaveLength(1);
    // Another body sees neither that line nor one of its own.
    expect(await world.lines('head@karagandy.demo')).toEqual([]);
    // Its office sees the lines of its competence; another office does not.
    expect(await world.lines('head.almaty@agency.demo')).toHaveLength(1);
    expect(await world.lines('head.karagandy@agency.demo')).toEqual([]);

    expect((await world.act(INSPECTOR, 'publishHalfYearList', approved)).state).toBe('PUBLISHED');
  });

  test('[clause 7] the same list has the same hash, and another one another', async () => {
    const once = await world.act(INSPECTOR, 'freezeHalfYearList', await built());
    const open = await world.act(INSPECTOR, 'reopenHalfYearList', once, REASON);
    expect(open).toMatchObject({ state: 'DRAFT', sha256: null });
    // The reopening stands among the changes, and moves no line.
    expect(open.changes).toEqual([expect.objectContaining({ kind: 'REOPENED', ...REASON, subject: null })]);
    const again = await world.act(INSPECTOR, 'freezeHalfYearList', open);
    expect(again.sha256).toBe(once.sha256);
    const opened = await world.act(INSPECTOR, 'reopenHalfYearList', again, REASON);
    const added = await world.act(INSPECTOR, 'addListLine', opened, {
      subjectId: karagandy,
      fact: 'Queue',
      risk: 'Terms',
      ...REASON,
    });
    expect((await world.act(INSPECTOR, 'freezeHalfYearList', added)).sha256).not.toBe(once.sha256);
  });

  test.each([
    ['the last day itself', '2026-12-10T23:00:00+05:00', '2026-12-10', false, 'MET'],
    ['the day after it', '2026-12-11T00:30:00+05:00', '2026-12-11', true, 'MET_LATE'],
    ['an order of the last day, entered later', '2026-12-14T10:00:00+05:00', '2026-12-10', false, 'MET'],
  ])('[clause 7] D6: approved on %s', async (_, now, orderDate, late, state) => {
    const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', await built());
    world.at(now);
    const approved = await world.act(CHAIR, 'approveHalfYearList', frozen, { orderNumber: '9', orderDate });
    expect(approved).toMatchObject({ state: 'APPROVED', late });
    expect(approved.deadlines[0]?.state).toBe(state);
    expect(approved.findings.map(({ code, severity }) => [code, severity])).toEqual(
      late ? [['LIST_APPROVED_IN_TIME', 'WARNING']] : [],
    );
  });

  test('[clause 7] of the second half-year the last day is 10 May', async () => {
    world.at('2027-05-03T10:00:00+05:00');
    expect((await world.build(2027, 2)).dueDate).toBe('2027-05-10');
  });

  test('[clause 7] D6: a last day on a Sunday does not move to Monday', async () => {
    const frozenOn = async (now: string, year: number, half: number): Promise<List> => {
      world.at(now);
      const list = await world.build(year, half);
      const named = { subjectId: karagandy, fact: 'Queue', risk: 'Terms', ...REASON };
      return world.act(
        INSPECTOR,
        'freezeHalfYearList',
        await world.act(INSPECTOR, 'addListLine', list, named),
      );
    };
    const approvedAt = async (frozen: List, now: string) => {
      world.at(now);
      const order = { orderNumber: `${now.slice(0, 10)}-M`, orderDate: now.slice(0, 10) };
      const { dueDate, late, deadlines } = await world.act(CHAIR, 'approveHalfYearList', frozen, order);
      return [dueDate, late, deadlines[0]?.state];
    };
    const first = await frozenOn('2023-12-08T10:00:00+05:00', 2024, 1);
    expect(await approvedAt(first, '2023-12-11T00:00:00+05:00')).toEqual(['2023-12-10', true, 'MET_LATE']);
    const second = await frozenOn('2026-05-08T10:00:00+05:00', 2026, 2);
    expect(await approvedAt(second, '2026-05-10T23:59:59+05:00')).toEqual(['2026-05-10', false, 'MET']);
  });

  test('[clause 7] whoever performs the Chair’s duties by an order approves, and is named so', async () => {
    await world.owner.query(
      `insert into capacity (account_id, role, side, authority_id, position_kk, position_ru, position_en, acting, order_number, order_date, valid_from, valid_to)
       select c.account_id, 'AGENCY_CHAIR', 'AUTHORITY', c.authority_id, 'Төраға', 'Председатель', 'Chair', true, '5-ж', '2026-11-30', '2026-12-02', '2026-12-31'
       from capacity c join account a on a.id = c.account_id where a.email = $1 limit 1`,
      [INSPECTOR],
    );
    await world.owner.query(
      `update capacity set withdrawn_at = now() where role = 'AGENCY_INSPECTOR' and account_id = (select id from account where email = $1)`,
      [INSPECTOR],
    );
    await world.missedTerm(city, 1);
    const frozen = await world.act(CHAIR, 'freezeHalfYearList', await world.build(2027, 1, CHAIR));
    // The duties began on 2 December: an order of the day before was not this person's to sign.
    world.at('2026-12-02T10:00:00+05:00');
    expect(await world.refused(world.act(INSPECTOR, 'approveHalfYearList', frozen, ORDER))).toEqual([
      'REFUSED_BY_LAW',
      'LIST_ORDER_WITHIN_POWERS',
    ]);
    const order = { ...ORDER, orderDate: '2026-12-02' };
    const approved = await world.act(INSPECTOR, 'approveHalfYearList', frozen, order);
    expect(approved.state).toBe('APPROVED');
    const data = await world.owner.query<{ acting: { orderNumber: string } }>(
      `select data->'signer'->'acting' as acting from issued_document where kind = 'HALF_YEAR_LIST_ORDER'`,
    );
    expect(data.rows[0]?.acting.orderNumber).toBe('5-ж');
  });
});
