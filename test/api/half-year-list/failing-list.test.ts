import { halfYearListRoom } from '../../../server/src/external-control/half-year-list';
import {
  HALF_YEAR_LIST_ACT_NAMES,
  HALF_YEAR_LIST_STATES,
  type HalfYearListAct,
} from '../../../server/src/external-control/half-year-list/states';
import { joined } from '../../builders/succession';
import { withApplication } from '../../builders/worker-turn';
import { CHAIR, IN_TIME, INSPECTOR, ListWorld, type Given, type List } from './list-world';

/**
 * State × act × role, by hand. `+` it is open, `w` closed in that state, `f` forbidden, `m` as if the list were missing.
 * Columns: DRAFT, FROZEN, APPROVED, PUBLISHED.
 */
const TABLE: Readonly<Record<HalfYearListAct, Readonly<Record<string, string>>>> = {
  rescoreHalfYearList: { chair: '+www', inspector: '+www', analyst: '+www', head: 'ffff', subject: 'ffff' },
  addListLine: { chair: '+www', inspector: '+www', analyst: '+www', head: 'ffff', subject: 'ffff' },
  removeListLine: { chair: '+www', inspector: '+www', analyst: '+www', head: 'ffff', subject: 'ffff' },
  moveListLine: { chair: '+www', inspector: '+www', analyst: '+www', head: 'ffff', subject: 'ffff' },
  addListReason: { chair: '+www', inspector: '+www', analyst: '+www', head: 'ffff', subject: 'ffff' },
  sendListRequest: { chair: '+www', inspector: '+www', analyst: '+www', head: 'ffff', subject: 'ffff' },
  recordListAnswer: { chair: '++++', inspector: '++++', analyst: '++++', head: 'ffff', subject: 'ffff' },
  freezeHalfYearList: { chair: '+www', inspector: '+www', analyst: '+www', head: 'ffff', subject: 'ffff' },
  reopenHalfYearList: { chair: 'w+ww', inspector: 'w+ww', analyst: 'w+ww', head: 'ffff', subject: 'ffff' },
  approveHalfYearList: { chair: 'w+ww', inspector: 'ffff', analyst: 'ffff', head: 'ffff', subject: 'ffff' },
  publishHalfYearList: { chair: 'ww+w', inspector: 'ww+w', analyst: 'ww+w', head: 'ffff', subject: 'ffff' },
};

/** Why a state closes an act. */
const CLOSED = ['LIST_IS_DRAFT', 'LIST_IS_FROZEN', 'LIST_IS_APPROVED', 'LIST_PUBLISHED_ALREADY'];

const PEOPLE: Readonly<Record<string, string>> = {
  chair: CHAIR,
  inspector: INSPECTOR,
  analyst: 'analyst@agency.demo',
  head: 'head.almaty@agency.demo',
  subject: 'head@almaty-city.demo',
};
const NONE = '2147483000';
const REASON = { reason: 'Assignment' };
const NAMED = { fact: 'Queue', risk: 'Terms' };
/** What lets an open act be refused by its own content, so that nothing changes: every cell is tried on the same list. */
const GIVEN: Readonly<Partial<Record<HalfYearListAct, Given>>> = {
  addListLine: { subjectId: NONE, ...NAMED, ...REASON },
  removeListLine: { subjectId: NONE, ...REASON },
  moveListLine: { subjectId: NONE, position: 1, ...REASON },
  addListReason: { controlId: NONE, ...REASON },
  sendListRequest: { number: '1', sentOn: '2029-01-01', addressee: 'Body', text: 'What' },
  recordListAnswer: { requestId: NONE, number: '1', answeredOn: '2026-12-01', text: 'Answer' },
  approveHalfYearList: { orderNumber: '9', orderDate: '2029-01-01' },
  reopenHalfYearList: REASON,
};
/** The refusals of those contents. */
const LET_THROUGH: Readonly<Partial<Record<HalfYearListAct, string>>> = {
  addListLine: 'SUBJECT_NOT_SCORED',
  removeListLine: 'SUBJECT_NOT_SCORED',
  moveListLine: 'SUBJECT_NOT_SCORED',
  addListReason: 'NOT_FOUND',
  sendListRequest: 'FACT_IN_FUTURE',
  recordListAnswer: 'NOT_FOUND',
  approveHalfYearList: 'REFUSED_BY_LAW',
};

describe('acts on a half-year list', () => {
  let world: ListWorld;
  let subject: string;
  beforeAll(async () => {
    world = await ListWorld.start();
    subject = await world.id(
      `select subject_id as id from capacity c join account a on a.id = c.account_id where a.email = 'head@almaty-city.demo'`,
    );
    await world.missedTerm(subject, 1);
  });
  afterAll(() => world.stop());

  /** A list of its own: no two are of one half-year, and the working days of few half-years to come are decreed. */
  async function spareList(): Promise<List> {
    const list = await world.build(2027, 2);
    await world.owner.query('update half_year_list set year = 2100 - id where id = $1', [list.id]);
    return list;
  }

  describe('state × act × role', () => {
    let list: List;
    beforeAll(async () => {
      list = await world.build();
    });

    /** The state is set in the database, as no path leads through all of them twice. */
    async function put(state: string): Promise<void> {
      const frozen = state !== 'DRAFT';
      const approved = state === 'APPROVED' || state === 'PUBLISHED';
      await world.owner.query(
        `update half_year_list set state = $2, sha256 = $3, frozen_at = $4, order_number = $5, order_date = $6 where id = $1`,
        [
          list.id,
          state,
          frozen ? 'a'.repeat(64) : null,
          frozen ? '2026-12-01T09:00:00+05:00' : null,
          approved ? '3' : null,
          approved ? '2026-12-01' : null,
        ],
      );
    }

    async function cellOf(who: string, act: HalfYearListAct): Promise<string> {
      // Acts that no content stops are tried with a version that is not the list's own: asked after the right, before the state.
      const letThrough = LET_THROUGH[act];
      const read = await world.read(CHAIR, list.id);
      const version = read?.version ?? 0;
      const email = PEOPLE[who] as string;
      const actions = (await world.read(email, list.id))?.actions ?? [];
      const shown = actions.find(({ name }) => name === act);
      if (!letThrough) {
        const stale = await world.refused(
          world.act(email, act, { id: list.id, version: 999_999 }, GIVEN[act]),
        );
        if (stale[0] === 'FORBIDDEN') return shown ? '[shown]' : 'f';
        if (stale[0] !== 'STALE_VERSION') return `[${stale[0]}]`;
        return shown?.refusals.some(({ code }) => CLOSED.includes(code)) ? 'w' : '+';
      }
      const [code] = await world.refused(world.act(email, act, { id: list.id, version }, GIVEN[act]));
      if (code === 'FORBIDDEN') return shown ? '[shown]' : 'f';
      const closed = shown?.refusals.some((refusal) => CLOSED.includes(refusal.code)) ?? false;
      if (code === 'WRONG_STATE') return closed ? 'w' : '[not told]';
      return code === letThrough && !closed ? '+' : `[${code}]`;
    }

    test.each(HALF_YEAR_LIST_ACT_NAMES.flatMap((act) => Object.keys(PEOPLE).map((who) => ({ act, who }))))(
      '[clause 7] $act by $who',
      async ({ act, who }) => {
        const cells: string[] = [];
        for (const state of HALF_YEAR_LIST_STATES) {
          await put(state);
          cells.push(await cellOf(who, act));
        }
        expect(cells.join('')).toBe(TABLE[act][who]);
      },
    );

    test('a frozen list is opened in its state and no other', async () => {
      await put('FROZEN');
      const read = (await world.read(CHAIR, list.id)) as List;
      expect(await world.refused(world.act(CHAIR, 'freezeHalfYearList', read))).toEqual([
        'WRONG_STATE',
        'LIST_IS_FROZEN',
      ]);
    });

    test('[clause 7] each act that a state closes says what stands and what opens it', async () => {
      const why = async (state: string, act: HalfYearListAct) => {
        await put(state);
        const read = (await world.read(CHAIR, list.id)) as List;
        return (await world.refused(world.act(CHAIR, act, read, GIVEN[act]))).slice(1);
      };
      expect(await why('DRAFT', 'approveHalfYearList')).toEqual(['LIST_IS_DRAFT']);
      expect(await why('FROZEN', 'addListLine')).toEqual(['LIST_IS_FROZEN']);
      expect(await why('APPROVED', 'addListLine')).toEqual(['LIST_IS_APPROVED']);
      expect(await why('PUBLISHED', 'publishHalfYearList')).toEqual(['LIST_PUBLISHED_ALREADY']);
    });
  });

  test('[clause 7] one list for a half-year: a second is refused, and of two at once one is made', async () => {
    const answers = await Promise.allSettled([world.build(2028, 1), world.build(2028, 1)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await world.refused(world.build(2028, 1))).toEqual(['LIST_EXISTS']);
    expect(await world.refused(world.build(2028, 3))).toEqual(['INVALID_INPUT']);
  });

  test('[clause 7] a list of a half-year that is over is neither begun nor frozen; one that is late says so from the draft on', async () => {
    expect(await world.refused(world.build(2026, 1))).toEqual(['REFUSED_BY_LAW', 'LIST_HALF_YEAR_LASTS']);
    const WHICH = 'dueDate late findings { code severity message clause }';
    const late = await world.build(2026, 2);
    const client = await world.as(CHAIR);
    const read = (id: string) =>
      client.run(`query ($id: ID!) { halfYearList(id: $id) { ${WHICH} } }`, { id });
    expect(await read(late.id)).toEqual({
      halfYearList: {
        dueDate: '2026-05-10',
        late: true,
        findings: [expect.objectContaining({ code: 'LIST_BUILT_IN_TIME', severity: 'WARNING', clause: '7' })],
      },
    });
    const coming = await spareList();
    expect(await read(coming.id)).toMatchObject({ halfYearList: { late: false, findings: [] } });
    // The last day of the half-year is the last on which it is frozen and approved.
    const actions = (await world.read(CHAIR, late.id))?.actions ?? [];
    const of = (name: string) => actions.find((action) => action.name === name)?.refusals ?? [];
    expect(of('freezeHalfYearList').map(({ code }) => code)).not.toContain('LIST_HALF_YEAR_LASTS');
    world.at('2027-01-01T00:00:00+05:00');
    expect(await world.refused(world.act(INSPECTOR, 'freezeHalfYearList', late))).toContain(
      'LIST_HALF_YEAR_LASTS',
    );
    world.at('2026-12-31T23:59:59+05:00');
    const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', late);
    world.at('2027-01-01T00:00:00+05:00');
    const order = (orderDate: string) =>
      world.act(CHAIR, 'approveHalfYearList', frozen, { orderNumber: '91', orderDate });
    expect(await world.refused(order('2027-01-01'))).toEqual(['REFUSED_BY_LAW', 'LIST_HALF_YEAR_LASTS']);
    // An order that was signed while the half-year lasted is a fact, whenever it is entered.
    expect(await order('2026-12-31')).toMatchObject({ state: 'APPROVED' });
    world.at(IN_TIME);
  });

  test('[clause 7] the term of a draft that its half-year left behind is closed with the reason; a frozen list keeps it till it is opened again', async () => {
    const [draft, other] = [await spareList(), await spareList()];
    const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', other);
    await world.owner.query(
      'update half_year_list set year = case id when $1 then 2025 else 2024 end where id in ($1, $2)',
      [draft.id, frozen.id],
    );
    const turn = () => withApplication(world, async (application) => halfYearListRoom.turn?.(application));
    const seen = async (id: string) => {
      const list = await world.read(CHAIR, id);
      const codes = list?.findings.map(({ code, severity }) => `${code} ${severity}`);
      return [list?.state, list?.deadlines.map(({ state }) => state), codes];
    };
    const closed = ['DRAFT', ['CANCELLED'], ['LIST_HALF_YEAR_LASTS VOID']];
    expect(await seen(draft.id)).toEqual(['DRAFT', ['RUNNING'], []]);
    await Promise.all([turn(), turn()]);
    await turn();
    expect(await seen(draft.id)).toEqual(closed);
    expect(await seen(frozen.id)).toEqual(['FROZEN', ['RUNNING'], []]);
    await world.act(INSPECTOR, 'reopenHalfYearList', frozen, REASON);
    expect(await seen(frozen.id)).toEqual(closed);
  });

  test('[clause 7] a list whose term falls in a year without a working calendar says what an administrator must load', async () => {
    for (const [year, half, wanted] of [
      [2028, 2, '2028'],
      [2029, 1, '2028'],
    ] as const) {
      const doing = world.build(year, half);
      expect(await world.refused(doing)).toEqual(['LIST_AWAITS_CALENDAR']);
      await expect(doing).rejects.toThrow(new RegExp(`of ${wanted}|${wanted} года|${wanted} жыл`));
    }
  });

  test('[clause 7-1] a line by hand names its fact and its risk; a place must be there', async () => {
    const list = await spareList();
    const blank = { subjectId: subject, fact: ' ', risk: 'Terms', ...REASON };
    expect(await world.refused(world.act(INSPECTOR, 'addListLine', list, blank))).toEqual(['INVALID_INPUT']);
    expect(
      await world.refused(
        world.act(INSPECTOR, 'addListLine', list, { subjectId: subject, ...NAMED, ...REASON }),
      ),
    ).toEqual(['SUBJECT_LISTED_ALREADY']);
    for (const position of [99, 0, -1])
      expect(
        await world.refused(
          world.act(INSPECTOR, 'moveListLine', list, { subjectId: subject, position, ...REASON }),
        ),
      ).toEqual(['NO_SUCH_PLACE']);
  });

  test('[clause 7-1] a reorganised subject is put on no list and asked about for none: the refusal names its legal successor', async () => {
    const [from, to] = await Promise.all(['%karagandy%', '%almaty%'].map((name) => world.subject(name)));
    const scoredBefore = await spareList();
    await joined(world, { from: from as string, to: to as string, on: '2026-11-30' });
    const anew = await spareList();
    const successor = await world.owner.query('select name_ru as name from inspected_subject where id = $1', [
      to,
    ]);
    const asked = { number: '1', sentOn: '2026-12-01', addressee: 'Body', text: 'What', subjectId: from };
    for (const [list, act, given] of [
      [anew, 'addListLine', { subjectId: from, ...NAMED, ...REASON }],
      [scoredBefore, 'addListLine', { subjectId: from, ...NAMED, ...REASON }],
      [anew, 'removeListLine', { subjectId: from, ...REASON }],
      [anew, 'moveListLine', { subjectId: from, position: 1, ...REASON }],
      [anew, 'sendListRequest', asked],
    ] as const) {
      const doing = world.act(INSPECTOR, act, list, given);
      expect([act, ...(await world.refused(doing))]).toEqual([act, 'SUBJECT_SUCCEEDED']);
      await expect(doing).rejects.toThrow(successor.rows[0].name);
    }
  });

  test('[clause 7] with a subject that has ended since the scoring a list is neither frozen nor approved; an order from before that day stands', async () => {
    const [from, to] = await Promise.all(['%shymkent%', '%almaty%'].map((name) => world.subject(name)));
    const line = { subjectId: from as string, ...NAMED, ...REASON };
    const draft = await world.act(INSPECTOR, 'addListLine', await spareList(), line);
    const [late, inTime] = await Promise.all(
      [await spareList(), await spareList()].map(async (list) =>
        world.act(INSPECTOR, 'freezeHalfYearList', await world.act(INSPECTOR, 'addListLine', list, line)),
      ),
    );
    world.at('2026-12-03T10:00:00+05:00');
    await joined(world, { from: from as string, to: to as string, on: '2026-12-02' });
    const refused = ['REFUSED_BY_LAW', 'LIST_SUBJECTS_STAND'];
    const { actions } = (await world.read(INSPECTOR, draft.id)) as List;
    expect(actions.find(({ name }) => name === 'freezeHalfYearList')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'LIST_SUBJECTS_STAND', clause: '7' }],
    });
    expect(await world.refused(world.act(INSPECTOR, 'freezeHalfYearList', draft))).toEqual(refused);
    const approve = (list: List | undefined, orderNumber: string, orderDate: string) =>
      world.act(CHAIR, 'approveHalfYearList', list as List, { orderNumber, orderDate });
    expect(await world.refused(approve(late, '79', '2026-12-02'))).toEqual(refused);
    expect(await approve(inTime, '80', '2026-12-01')).toMatchObject({ state: 'APPROVED' });
    const without = await world.act(INSPECTOR, 'removeListLine', draft, { subjectId: from, ...REASON });
    expect(await world.act(INSPECTOR, 'freezeHalfYearList', without)).toMatchObject({ state: 'FROZEN' });
    world.at(IN_TIME);
  });

  test('[clause 7] a list is not opened again without a reason', async () => {
    const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', await spareList());
    for (const reason of [' ', '\u200b'])
      expect(await world.refused(world.act(INSPECTOR, 'reopenHalfYearList', frozen, { reason }))).toEqual([
        'INVALID_INPUT',
      ]);
    expect(await world.read(CHAIR, frozen.id)).toMatchObject({ state: 'FROZEN', changes: [] });
  });

  test('[clause 7] an empty list is not frozen', async () => {
    const list = await spareList();
    const empty = await world.act(INSPECTOR, 'removeListLine', list, { subjectId: subject, ...REASON });
    expect(await world.refused(world.act(INSPECTOR, 'freezeHalfYearList', empty))).toEqual([
      'REFUSED_BY_LAW',
      'LIST_NOT_EMPTY',
    ]);
    expect(empty.actions.find(({ name }) => name === 'freezeHalfYearList')).toMatchObject({ allowed: false });
  });

  test('[clause 7] an order before the freezing, one still to come, and a changed list are refused', async () => {
    const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', await spareList());
    const order = (orderDate: string) =>
      world.refused(world.act(CHAIR, 'approveHalfYearList', frozen, { orderNumber: '77', orderDate }));
    expect(await order('2026-11-30')).toEqual(['REFUSED_BY_LAW', 'LIST_ORDER_AFTER_FREEZING']);
    expect(await order('2026-12-02')).toEqual(['REFUSED_BY_LAW', 'LIST_ORDER_ISSUED']);
    await world.owner.query('update half_year_list_line set score = 99 where list_id = $1 and position = 1', [
      frozen.id,
    ]);
    expect(await order('2026-12-01')).toEqual(['LIST_CHANGED_SINCE_FROZEN']);
  });

  test('[clause 7] two approvals at once: one order, one clear refusal', async () => {
    const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', await spareList());
    const order = { orderNumber: '78', orderDate: '2026-12-01' };
    const answers = await Promise.allSettled([
      world.act(CHAIR, 'approveHalfYearList', frozen, order),
      world.act(CHAIR, 'approveHalfYearList', frozen, order),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { rows } = await world.owner.query(
      `select from issued_document where kind = 'HALF_YEAR_LIST_ORDER' and number = '78'`,
    );
    expect(rows).toHaveLength(1);
    const another = await world.act(INSPECTOR, 'freezeHalfYearList', await spareList());
    expect(await world.refused(world.act(CHAIR, 'approveHalfYearList', another, order))).toEqual([
      'ORDER_NUMBER_TAKEN',
    ]);
  });
});
