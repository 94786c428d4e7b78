import { randomUUID } from 'node:crypto';
import { act as onMonitoring, LETTER, withViolation } from '../../builders/monitoring';
import { wordsOf } from './control-steps';
import {
  ControlWorld,
  HEAD,
  OBJECT,
  OFFICE,
  STRANGER,
  UNIT,
  type Event,
  type Given,
  type Plan,
} from './control-world';

const QUARTER = `id version state proposals { id state outcome eventId }
  deadlines { rule state } actions { name allowed refusals { code } }`;
interface Quarter {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly proposals: readonly {
    readonly id: string;
    readonly state: string;
    readonly outcome: string | null;
    readonly eventId: string | null;
  }[];
  readonly deadlines: readonly { readonly rule: string; readonly state: string }[];
  readonly actions: readonly { readonly name: string; readonly allowed: boolean }[];
}

describe('what a control activity rests on', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  const termsOf = ({ deadlines }: Pick<Event, 'deadlines'>) =>
    Object.fromEntries(deadlines.map(({ rule, dueDate, state }) => [rule, `${dueDate} ${state}`]));
  /** The plan of 2027. */
  let approved: Plan;
  const TERM = { plannedStart: '2026-12-10', endDate: '2026-12-28' };

  async function onQuarter(email: string, name: string, of: Pick<Quarter, 'id' | 'version'>, input?: Given) {
    const declared = input ? `, $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!` : '';
    const document = `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
      ${name}(id: $id, idempotencyKey: $key, expectedVersion: $version${input ? ', input: $input' : ''}) { ${QUARTER} found { id } } }`;
    const variables = { id: of.id, key: randomUUID(), version: of.version, ...(input ? { input } : {}) };
    const answer = await (
      await world.as(email)
    ).run<Record<string, Quarter & { readonly found: readonly { readonly id: string }[] }>>(
      document,
      variables,
    );
    const quarter = answer[name];
    if (!quarter) throw new Error(`${name} answered nothing`);
    return quarter;
  }

  async function readQuarter(id: string): Promise<Quarter> {
    const text = `query ($id: ID!) { internalMonitoring(id: $id) { ${QUARTER} } }`;
    return (await (await world.as(UNIT)).run<{ internalMonitoring: Quarter }>(text, { id }))
      .internalMonitoring;
  }

  /** The third quarter with a proposal of an activity at the polyclinic, before the leadership. */
  async function proposed(): Promise<Quarter> {
    const { openInternalMonitoring } = await (
      await world.as(UNIT)
    ).run<{ openInternalMonitoring: Quarter }>(
      `mutation ($key: String!) { openInternalMonitoring(input: { year: 2026, quarter: 3 }, idempotencyKey: $key) { ${QUARTER} } }`,
      { key: randomUUID() },
    );
    let of: Quarter = openInternalMonitoring;
    for (let number = 1; number <= 13; number += 1)
      of = await onQuarter(UNIT, 'answerMonitoringPoint', of, {
        number,
        answer: number === 8 ? 'VIOLATED' : 'MET',
        text: 'Studied',
      });
    const found = await onQuarter(UNIT, 'addInternalFinding', of, { point: 8, text: 'A paper too many' });
    of = await onQuarter(UNIT, 'addMonitoringProposal', found, {
      kind: 4,
      findingId: found.found[0]?.id,
      objectId: world.objectId,
      text: 'Hold an activity',
      addressee: 'Unit of internal control',
      reportBy: '2026-12-25',
    });
    return onQuarter(UNIT, 'submitMonitoringProposals', of);
  }

  async function draftOn(
    proposalId: string | undefined,
    key: string = randomUUID(),
    email = UNIT,
  ): Promise<Event> {
    const document = `mutation ($input: DraftControlEventOnProposalInput!, $key: String!) {
      draftControlEventOnProposal(input: $input, idempotencyKey: $key) { id version number state monitoringReference
        internalMonitoringId object { nameEn } } }`;
    const input = { proposalId, questions: 'Papers', ...TERM, executorIds: [world.executorId] };
    return (
      await (await world.as(email)).run<{ draftControlEventOnProposal: Event }>(document, { input, key })
    ).draftControlEventOnProposal;
  }

  const termOf = ({ deadlines }: Quarter) => deadlines.find(({ rule }) => rule === 'P60_REPORT_BACK')?.state;
  const mayBegin = ({ actions }: Quarter) =>
    actions.find(({ name }) => name === 'draftControlEventOnProposal')?.allowed;

  test('[clause 42] [clause 37] an activity after external monitoring is linked to its letter, for the office to its record', async () => {
    const subjectOf = async (bin: string) => {
      const { rows } = await world.owner.query<{ id: number }>(
        'select id from inspected_subject where bin = $1',
        [bin],
      );
      return String(rows[0]?.id);
    };
    const there = { as: (email: string) => world.as(email), subjectOf };
    const looked = await withViolation(there, OFFICE);
    const submitted = await onMonitoring(there, OFFICE, 'submitMonitoring', looked, { summary: 'Refusals' });
    const decided = await onMonitoring(there, 'head.almaty@agency.demo', 'sendMonitoringLetter', submitted, {
      ...LETTER,
      reportBy: '2027-01-15',
    });
    const letterId = decided.letter?.id;
    const wordless = { monitoringReference: null, monitoringDate: null };
    expect(await world.refused(world.draftAfterMonitoring(wordless))).toEqual(['CONTROL_MONITORING_NAMED']);
    expect(
      await world.refused(world.draftAfterMonitoring({ ...wordless, monitoringLetterId: '2147483000' })),
    ).toEqual(['CONTROL_NO_MONITORING_LETTER']);
    const draft = await world.draftAfterMonitoring({ ...wordless, monitoringLetterId: letterId });
    expect(draft).toMatchObject({ monitoringLetterId: letterId, externalMonitoringId: null });
    expect(draft.monitoringReference).toMatch(/№ 115-1\/2026/);
    // The office reads it from its order of appointment.
    expect(await world.readEvent(OFFICE, draft.id)).toBeNull();
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, TERM);
    const ofOffice = await world.seen(OFFICE, draft.id);
    expect(ofOffice).toMatchObject({ monitoringLetterId: letterId, externalMonitoringId: decided.id });
    await world.onEvent(UNIT, 'sendControlNotice', appointed);
    const ofObject = await world.seen(OBJECT, draft.id);
    expect([ofObject.monitoringLetterId, ofObject.externalMonitoringId]).toEqual([null, null]);
  });

  test('[clause 59] [clause 42] an activity rests on a proposal that was sent on: its order fulfils it; cancelled, the proposal waits again', async () => {
    let quarter = await proposed();
    const proposalId = quarter.proposals[0]?.id;
    expect(await world.refused(draftOn(proposalId))).toEqual(['REFUSED_BY_LAW', 'CONTROL_PROPOSAL_SENT']);
    quarter = await onQuarter(HEAD, 'sendMonitoringProposals', quarter, {});
    expect([mayBegin(await readQuarter(quarter.id)), termOf(quarter)]).toEqual([true, 'RUNNING']);
    expect(await world.refused(draftOn(proposalId, randomUUID(), STRANGER))).toEqual(['FORBIDDEN']);
    expect(await world.refused(draftOn('2147483000'))).toEqual(['NOT_FOUND']);

    // Two at once: one is prepared; the same key again prepares no second.
    const keys = [randomUUID(), randomUUID()] as const;
    const both = await Promise.allSettled(keys.map((key) => draftOn(proposalId, key)));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const made = both.findIndex(({ status }) => status === 'fulfilled');
    const draft = await draftOn(proposalId, keys[made]);
    expect(draft).toMatchObject({ state: 'DRAFT', internalMonitoringId: quarter.id });
    expect(await world.refused(draftOn(proposalId))).toEqual(['CONTROL_EVENT_OF_PROPOSAL_EXISTS']);
    quarter = await readQuarter(quarter.id);
    expect([quarter.proposals[0]?.eventId, mayBegin(quarter)]).toEqual([draft.id, false]);

    // A monitoring of the system is not named by words.
    expect(await world.refused(world.draftAfterMonitoring({ monitoringDate: '2026-12-01' }))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_MONITORING_HAS_RECORD',
    ]);
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, TERM);
    quarter = await readQuarter(quarter.id);
    expect([quarter.proposals[0]?.state, termOf(quarter)]).toEqual(['FULFILLED', 'MET']);
    expect(quarter.proposals[0]?.outcome).toContain(appointed.orderNumber);

    const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
    const why = { reason: 'The polyclinic is being reorganised' };
    expect(await world.refused(world.onEvent(UNIT, 'cancelControlEvent', told, why))).toEqual(['FORBIDDEN']);
    expect(await world.refused(world.onEvent(HEAD, 'cancelControlEvent', told, { reason: ' ' }))).toEqual([
      'INVALID_INPUT',
    ]);
    const key = randomUUID();
    const cancelled = await world.onEvent(HEAD, 'cancelControlEvent', told, why, key);
    expect((await world.onEvent(HEAD, 'cancelControlEvent', told, why, key)).version).toBe(cancelled.version);
    expect(cancelled).toMatchObject({ state: 'CANCELLED', cancelReason: why.reason });
    // The papers stay, and say by what order they hold no more; the object that was told reads that order.
    expect(cancelled.documents.map(({ kind, cancelledBy }) => [kind, cancelledBy !== null])).toEqual([
      ['CONTROL_APPOINTMENT_ORDER', true],
      ['CONTROL_NOTICE', true],
      ['CONTROL_CANCELLATION_ORDER', false],
    ]);
    expect(cancelled.documents[0]?.cancelledBy).toContain(cancelled.cancelOrderNumber);
    const seen = await world.seen(OBJECT, cancelled.id);
    expect(seen.documents.map(({ kind }) => kind)).toEqual(['CONTROL_NOTICE', 'CONTROL_CANCELLATION_ORDER']);
    expect(seen.internalMonitoringId).toBeNull();
    expect(await world.refused(world.onEvent(UNIT, 'handOverControlOrder', cancelled))).toContain(
      'WRONG_STATE',
    );

    quarter = await readQuarter(quarter.id);
    expect([quarter.proposals[0], termOf(quarter), mayBegin(quarter)]).toMatchObject([
      { state: 'SENT', outcome: null, eventId: null },
      'RUNNING',
      true,
    ]);
    // Drawn anew, and given up before it was appointed.
    const again = await draftOn(proposalId);
    const gone = await world.onEvent(UNIT, 'withdrawControlDraft', again, why);
    expect([gone.state, gone.cancelOrderNumber]).toEqual(['CANCELLED', null]);
    expect(mayBegin(await readQuarter(quarter.id))).toBe(true);
  });

  test('[clause 42] [clause 47] one order appoints several lines of the plan, each with its own dates: one paper, one number', async () => {
    let plan = await world.draftPlan(2027);
    for (const [from, to] of [
      ['2027-02-01', '2027-02-25'],
      ['2027-04-03', '2027-05-03'],
      ['2027-06-01', '2027-06-25'],
    ] as const)
      plan = await world.onPlan(UNIT, 'addControlPlanLine', plan, world.line(from, to));
    plan = await world.onPlan(UNIT, 'agreeControlPlan', plan, { agreedWith: 'Health department' });
    plan = await world.onPlan(HEAD, 'approveControlPlan', plan);
    approved = plan;
    const drafts = [
      await world.draftOnPlan(plan.lines[0]?.id ?? ''),
      await world.draftOnPlan(plan.lines[1]?.id ?? ''),
    ];
    const terms = [
      { plannedStart: '2027-02-01', endDate: '2027-02-25' },
      { plannedStart: '2027-04-03', endDate: '2027-05-03' },
    ];
    const appoint = async (of: readonly Given[], key: string = randomUUID(), email = HEAD) =>
      (
        await (
          await world.as(email)
        ).run<{ appointControlEvents: Event[] }>(
          `mutation ($events: [AppointTogetherInput!]!, $key: String!) { appointControlEvents(events: $events, idempotencyKey: $key) {
            id version state orderNumber endDate documents { kind number } deadlines { rule dueDate } } }`,
          { events: of, key },
        )
      ).appointControlEvents;
    const both = drafts.map(({ id, version }, i) => ({ eventId: id, expectedVersion: version, ...terms[i] }));
    expect(await world.refused(appoint(both, randomUUID(), UNIT))).toEqual(['FORBIDDEN']);
    expect(await world.refused(appoint(both.slice(0, 1)))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_ORDER_OF_SEVERAL',
    ]);
    const own = await world.draftAfterMonitoring();
    const mixed = [both[0] ?? {}, { eventId: own.id, expectedVersion: own.version, ...terms[0] }];
    expect(await world.refused(appoint(mixed))).toEqual(['REFUSED_BY_LAW', 'CONTROL_ORDER_OF_SEVERAL']);
    // Thirty-one days of one of them: neither is appointed.
    const tooLong = [both[0] ?? {}, { ...both[1], endDate: '2027-05-05' }];
    expect(await world.refused(appoint(tooLong))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_TERM_WITHIN_LIMIT',
      'CONTROL_DATES_OF_PLAN',
    ]);
    expect((await world.seen(UNIT, drafts[0]?.id ?? '')).state).toBe('DRAFT');

    const key = randomUUID();
    const appointed = await appoint(both, key);
    expect((await appoint(both, key)).map(({ version }) => version)).toEqual(
      appointed.map(({ version }) => version),
    );
    const numbers = new Set(appointed.map(({ orderNumber }) => orderNumber));
    expect([numbers.size, appointed.map(({ state }) => state)]).toEqual([1, ['APPOINTED', 'APPOINTED']]);
    expect(appointed.map(({ endDate }) => endDate)).toEqual(['2027-02-25', '2027-05-03']);
    for (const { documents } of appointed)
      expect(documents).toEqual([{ kind: 'CONTROL_APPOINTMENT_ORDER', number: [...numbers][0] }]);
    // One of them cancelled, the other still stands on the same order.
    const [first, second] = appointed;
    if (!first || !second) throw new Error('two were appointed');
    await world.onEvent(HEAD, 'cancelControlEvent', first, { reason: 'Reorganised' });
    const sharedIn = async ({ id }: Event) =>
      (
        await world.owner.query<{ shared: boolean | null }>(
          `select (data->>'shared')::boolean as shared from issued_document
           where kind = 'CONTROL_CANCELLATION_ORDER' and case_kind = 'control-event' and case_id = $1`,
          [id],
        )
      ).rows;
    expect(await sharedIn(first)).toEqual([{ shared: true }]);
    const [paper] = (await world.seen(UNIT, second.id)).documents;
    expect([paper?.number, paper?.cancelledBy]).toEqual([[...numbers][0], null]);
    // The number after it is the next one.
    const next = await world.onEvent(HEAD, 'appointControlEvent', own, TERM);
    const countOf = (number: string | null | undefined) => Number(/-(\d+)\//.exec(number ?? '')?.[1]);
    expect(countOf(next.orderNumber)).toBe(countOf([...numbers][0]) + 1);
  });

  test('[clause 42] [clause 47] a line is free again when its activity is cancelled, before it began and while it is held', async () => {
    const LINE = { plannedStart: '2027-06-01', endDate: '2027-06-25' };
    const plan = approved;
    const lineId = plan.lines[2]?.id ?? '';
    const draft = await world.draftOnPlan(lineId);
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, LINE);
    await world.onEvent(HEAD, 'cancelControlEvent', appointed, { reason: 'Moved' });
    expect((await world.readPlan(UNIT, plan.id))?.lines[2]?.eventId).toBeNull();
    const again = await world.draftOnPlan(lineId);
    expect((await world.readPlan(UNIT, plan.id))?.lines[2]?.eventId).toBe(again.id);
    const held = await world.onEvent(HEAD, 'appointControlEvent', again, LINE);
    const begun = await world.onEvent(UNIT, 'recordControlStart', held, {
      at: '2026-12-01T10:00:00+05:00',
      handing: 'TAKEN',
      witness: 'A. Witness',
    });
    expect(termsOf(begun)).toMatchObject({ P50_ACT_PRESENTATION: '2027-06-25 RUNNING' });
    const stopped = await world.onEvent(HEAD, 'cancelControlEvent', begun, { reason: 'The law changed' });
    expect(stopped.state).toBe('CANCELLED');
    expect(stopped.deadlines.filter(({ state }) => state === 'RUNNING')).toEqual([]);
    const order = (await world.seen(OBJECT, stopped.id)).documents.find(
      ({ kind }) => kind === 'CONTROL_CANCELLATION_ORDER',
    );
    expect(await wordsOf(world, OBJECT, order?.urlRu ?? '')).toContain('которое проводится');
    const [line] = (await world.readPlan(UNIT, plan.id))?.lines.slice(2) ?? [];
    expect([line?.eventId, line?.cancelledBy?.split(',')[0]]).toEqual([null, stopped.cancelOrderNumber]);
  });

  test('[clause 44] [clause 47] thirty days count from the handing over: the portal hands no order over too early, paper is kept with its breach', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    const days = { plannedStart: '2026-12-21', endDate: '2027-01-20' };
    const draft = await world.draftAfterMonitoring(days);
    const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, days);
    const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
    world.at('2026-12-07T10:00:00+05:00');
    expect(await world.refused(world.onEvent(UNIT, 'handOverControlOrder', told))).toEqual([
      'REFUSED_BY_LAW',
      'CONTROL_TERM_FROM_HANDING_OVER',
    ]);
    let begun = await world.onEvent(UNIT, 'recordControlStart', told, {
      at: '2026-12-02T15:00:00+05:00',
      handing: 'TAKEN',
      witness: 'A. Witness',
      fileIds: [await world.upload(UNIT, 'order.txt')],
    });
    expect(begun.findings).toContainEqual(
      expect.objectContaining({ code: 'CONTROL_TERM_OF_EARLY_START', severity: 'VOID', clause: '44' }),
    );
    // The thirtieth day, 1 January, is a holiday. The notice was due before the real start, not before the planned one.
    expect(termsOf(begun)).toMatchObject({
      P44_EVENT: '2027-01-05 RUNNING',
      P46_EVENT_NOTICE: '2026-11-27 MET_LATE',
    });
    begun = await world.onEvent(UNIT, 'submitControlExtension', begun, {
      reason: 'Many services',
      endDate: '2027-01-25',
    });
    begun = await world.onEvent(HEAD, 'grantControlExtension', begun);
    expect(termsOf(begun)).toMatchObject({
      P44_EVENT: '2027-01-06 RUNNING',
      P50_ACT_PRESENTATION: '2027-01-25 RUNNING',
    });
  });
});
