import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { controlFiguresOf } from '../../../server/src/internal-control/control-event';
import { ACT, ControlWorld, HEAD, OBJECT, STRANGER, UNIT, type Event } from './control-world';

describe('what came of control activities, for the quarter', () => {
  let world: ControlWorld;
  let reader: Client;
  beforeAll(async () => {
    world = await ControlWorld.start();
    reader = new Client({ connectionString: world.server.urls.readerUrl });
    await reader.connect();
  });
  afterAll(async () => {
    await reader.end();
    await world.stop();
  });

  async function bodyOf(email: string): Promise<number> {
    const { rows } = await world.owner.query<{ id: number }>(
      'select c.subject_id as id from capacity c join account a on a.id = c.account_id where a.email = $1',
      [email],
    );
    return rows[0]?.id ?? 0;
  }

  /** The figures that are not nought, as somebody of a body reads them. */
  async function figures(quarter: number, year = 2026, email = UNIT) {
    await reader.query(
      `select set_config('app.scope', 'subject', false), set_config('app.subject', $1, false)`,
      [String(await bodyOf(email))],
    );
    const all = await controlFiguresOf(
      async <T extends object>(text: string, values: readonly unknown[]) =>
        (await reader.query<T & object>(text, [...values])).rows as T[],
      { bodyId: await bodyOf(UNIT), year, quarter },
    );
    expect(all.map(({ indicator }) => indicator)).toEqual([
      ...['1', '1.1', '1.2', '2', '2.1', '2.2', '2.3', '2.4', '3', '3.1', '3.2', '3.3', '3.4', '3.5', '4', '5', '6'],
      ...['7', '7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '8', '8.1', '8.2', '8.3', '9', '9.1', '9.2'],
    ]); // prettier-ignore
    const counted = all.filter(({ eventIds }) => eventIds.length > 0);
    return Object.fromEntries(
      counted.map(({ indicator, months, eventIds }) => [indicator, { months, eventIds }]),
    );
  }

  async function drawn(given: object): Promise<Event> {
    world.at('2026-12-01T10:00:00+05:00');
    const draft = await world.draftAfterMonitoring();
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, {
      plannedStart: '2026-12-07',
      endDate: '2026-12-28',
    });
    const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
    world.at('2026-12-07T10:00:00+05:00');
    const begun = await world.onEvent(UNIT, 'handOverControlOrder', told);
    const fileIds = [await world.upload(UNIT, 'queue.txt')];
    return world.onEvent(UNIT, 'drawUpControlAct', begun, { ...ACT, fileIds, ...given });
  }

  const shown = (event: Event, at: string) => {
    world.at(at);
    return world.onEvent(UNIT, 'showControlAct', event, { shownAt: at, refused: false });
  };

  test('[clause 51] the act counts its violations by kind; [clause 57] what followed is recorded; [clause 62] the quarter counts it', async () => {
    const counts = [
      { kind: 'MISSED_TERM', count: 12 },
      { kind: 'DOCUMENTS_BEYOND_STANDARD', count: 3 },
      { kind: 'MISSED_COMPLAINT_TERM', count: 2 },
    ];
    const refusedCounts = ['REFUSED_BY_LAW', 'CONTROL_ACT_COUNTS_VIOLATIONS'];
    expect(await world.refused(drawn({ violationCounts: [] }))).toEqual(refusedCounts);
    const clean = { violations: false, measures: '', measuresBy: null, accountability: '' };
    expect(await world.refused(drawn(clean))).toEqual(refusedCounts);
    expect(await world.refused(drawn({ violationCounts: [counts[0], counts[0]] }))).toEqual([
      'CONTROL_VIOLATION_KIND_ONCE',
    ]);
    expect(await world.refused(drawn({ violationCounts: [{ kind: 'OTHER', count: 0 }] }))).toEqual([
      'INVALID_INPUT',
    ]);
    const act = await drawn({ violationCounts: counts, recommendations: ['Mend the queue', ' ', 'Teach'] });
    // The object sees what the act states once it was shown.
    expect(await world.seen(OBJECT, act.id)).toMatchObject({ violationCounts: [], recommendations: [] });
    // 31 December, 23:30 in Almaty: still the fourth quarter.
    let event = await shown(act, '2026-12-31T23:30:00+05:00');
    expect(await world.seen(OBJECT, act.id)).toMatchObject({
      violationCounts: counts,
      recommendations: [
        { text: 'Mend the queue', fulfilled: null },
        { text: 'Teach', fulfilled: null },
      ],
    });
    const id = Number(event.id);
    const once = { months: [0, 0, 1], eventIds: [id] };
    const ofAct = {
      '1': once,
      '1.2': once,
      '2': once,
      '2.2': once,
      '3': { months: [0, 0, 15], eventIds: [id] },
      '3.1': { months: [0, 0, 12], eventIds: [id] },
      '3.4': { months: [0, 0, 3], eventIds: [id] },
      '6': { months: [0, 0, 2], eventIds: [id] },
      // Made, whether or not anybody has settled them yet.
      '9': { months: [0, 0, 2], eventIds: [id] },
    };
    expect(await figures(4)).toEqual(ofAct);

    world.at('2027-02-10T10:00:00+05:00');
    const restored = { violations: 10, persons: 14, restoredOn: '2027-01-31', text: 'Called and served' };
    const restore = (given: object, key: string = randomUUID(), email = UNIT) =>
      world.onEvent(email, 'recordControlRestoration', event, { ...restored, ...given }, key);
    expect(await world.refused(restore({}, randomUUID(), OBJECT))).toEqual(['FORBIDDEN']);
    expect(await world.refused(restore({ violations: 18 }))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_RESTORED_WITHIN_FOUND',
    ]);
    expect(await world.refused(restore({ restoredOn: '2027-02-11' }))).toEqual(['FACT_IN_FUTURE']);
    expect(await world.refused(restore({ restoredOn: '2026-12-06' }))).toEqual(['FACT_BEFORE_CASE']);
    // A day is told as a day, whatever the clocks of its year showed.
    await expect(restore({ restoredOn: '2019-06-01' })).rejects.toThrow(/^FACT_BEFORE_CASE(?!.*\d:\d\d)/);
    const key = randomUUID();
    const proof = await world.upload(UNIT, 'called.txt');
    const first = await restore({ fileIds: [proof] }, key);
    expect(first).toMatchObject({ restorations: [{ persons: 14, files: [{ name: 'called.txt' }] }] });
    expect((await restore({ fileIds: [proof] }, key)).version).toBe(first.version);
    event = first;
    // Two at once by the same version: one is kept.
    const rest = { violations: 7, persons: 7, restoredOn: '2027-02-01' };
    const twice = await Promise.allSettled([restore(rest), restore(rest)]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    event = await world.seen(UNIT, event.id);
    expect(await world.refused(restore({ violations: 1 }))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_RESTORED_WITHIN_FOUND',
    ]);

    const penalty = {
      kind: 'REPRIMAND',
      staff: 'ORGANISATION',
      person: 'C. Clerk, registrar',
      imposedOn: '2027-02-02',
      orderReference: 'No. 3 of 2 February',
      fileIds: [],
    };
    const punish = async (given: object) => {
      event = await world.onEvent(UNIT, 'recordControlPenalty', event, { ...penalty, ...given });
    };
    await punish({ fileIds: [await world.upload(UNIT, 'order.txt')] });
    // The same person once more: two penalties, one person.
    await punish({ kind: 'DEMOTION', person: ' c. clerk, Registrar ', imposedOn: '2027-02-09' });
    await punish({ kind: 'REMARK', staff: 'OTHER', person: 'D. Driver' });
    expect((await world.seen(OBJECT, event.id)).penalties).toHaveLength(3);

    const [mend, teach] = event.recommendations;
    const settle = (given: object) =>
      world.onEvent(UNIT, 'settleControlRecommendation', event, {
        recommendationId: mend?.id,
        fulfilled: true,
        settledOn: '2027-02-03',
        ...given,
      });
    expect(await world.refused(settle({ fulfilled: false }))).toEqual(['CONTROL_NOT_FULFILLED_SAYS_WHY']);
    event = await settle({});
    expect(await world.refused(settle({}))).toEqual(['CONTROL_RECOMMENDATION_SETTLED']);
    event = await settle({ recommendationId: teach?.id, fulfilled: false, note: 'Nobody to teach' });
    expect(event.actions.find(({ name }) => name === 'settleControlRecommendation')?.refusals).toMatchObject([
      { code: 'CONTROL_RECOMMENDATION_OPEN' },
    ]);
    const of = (...months: number[]) => ({ months, eventIds: [id] });
    expect(await figures(1, 2027)).toEqual({
      '4': of(10, 7, 0),
      '5': of(14, 7, 0),
      '7': of(0, 3, 0),
      '7.1': of(0, 1, 0),
      '7.2': of(0, 1, 0),
      '7.5': of(0, 1, 0),
      '8': of(0, 2, 0),
      '8.2': of(0, 1, 0),
      '8.3': of(0, 1, 0),
      '9.1': of(0, 1, 0),
      '9.2': of(0, 1, 0),
    });
    // Nothing of it went back into the quarter before; another body reads nothing.
    expect(await figures(4)).toEqual(ofAct);
    expect(await figures(4, 2026, STRANGER)).toEqual({});
  });

  test('[clause 62] an object controlled twice in a quarter is one object, in the month in which it was first', async () => {
    const before = (await figures(4))['2']?.eventIds.length ?? 0;
    const one = await shown(
      await drawn({ violationCounts: [{ kind: 'OTHER', count: 1 }] }),
      '2026-12-22T10:00:00+05:00',
    );
    const after = await figures(4);
    expect(after['9']?.months).toEqual([0, 0, 2 * before + 1]);
    expect(after['2']).toMatchObject({ months: [0, 0, 1] });
    expect(after['2']?.eventIds).toHaveLength(before + 1);
    expect(after['1']?.months).toEqual([0, 0, before + 1]);
    // Left unparted, the measures are one recommendation.
    expect(one.recommendations).toMatchObject([{ text: 'Mend the procedure', fulfilled: null }]);
  });
});
