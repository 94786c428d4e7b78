import { randomUUID } from 'node:crypto';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  accept,
  act,
  ask,
  askForTime,
  CONTROL,
  dueOf,
  dutiesOf,
  inform,
  LATE,
  read,
  refused,
  running,
  seen,
  sendRequest,
  stateOf,
  wishOf,
  type Prescription,
} from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const codes = (of: Prescription) => of.findings.map(({ code }) => code);
const MOVED = '2026-07-31';
const REASON = { reason: 'The procurement is proved by papers' };

/** Handed over on Wednesday 10 June: the last day for asking is Monday 15 June. */
async function asked(more: object = {}): Promise<Prescription> {
  const of = await running(world);
  world.at(at('2026-06-11'));
  return askForTime(world, of, more);
}

const decisionOf = (of: Prescription, more: object = {}) => ({
  extensionId: of.extensions.at(-1)?.id,
  items: wishOf(of).items,
  reportBy: '2026-08-05',
  ...REASON,
  ...more,
});
const extend = (of: Prescription, more: object = {}) =>
  act(world, HEAD, 'extendRemediation', of, { input: decisionOf(of, more) });
const refuse = (of: Prescription) =>
  act(world, HEAD, 'refuseExtension', of, {
    input: { extensionId: of.extensions.at(-1)?.id, ...REASON },
  });
const refusedCodes = async (of: Prescription, more: object) => {
  const refusal = await refused(world, 'REFUSED_BY_LAW', HEAD, 'extendRemediation', of, {
    input: decisionOf(of, more),
  });
  return refusal.findings?.map(({ clause, code }) => `${clause} ${code}`);
};

describe('asking for more time', () => {
  test('[clause 28] the days for asking run from the receipt of the prescription and are met by asking', async () => {
    const of = await running(world);
    expect([stateOf(of, 'P28_EXTENSION_REQUEST'), dueOf(of, 'P28_EXTENSION_REQUEST')]).toEqual([
      'DUE_SOON',
      '2026-06-15',
    ]);
    world.at('2026-06-15T23:59:59.999+05:00');
    const later = await askForTime(world, of);
    expect(later.extensions).toMatchObject([{ state: 'ASKED', late: false, onPaper: false }]);
    expect([stateOf(later, 'P28_EXTENSION_REQUEST'), codes(later)]).toEqual([
      'MET',
      ['EXTENSION_REQUEST_IN_TIME'],
    ]);
    // Tuesday 16 to Thursday 18 June.
    expect([stateOf(later, 'P28_EXTENSION_DECISION'), dueOf(later, 'P28_EXTENSION_DECISION')]).toEqual([
      'DUE_SOON',
      '2026-06-18',
    ]);
  });

  test('[clause 28] from the midnight after the third working day it is late: kept, marked, and decided all the same', async () => {
    const of = await running(world);
    world.at(at('2026-06-16', '00:00:00'));
    const late = (await read(world, SUBJECT, of)) as Prescription;
    expect(late.actions.find(({ name }) => name === 'requestExtension')).toMatchObject({
      allowed: true,
      refusals: [{ code: 'EXTENSION_REQUEST_LATE', clause: '28', severity: 'WARNING' }],
    });
    const asking = await askForTime(world, of);
    expect([asking.extensions[0]?.late, codes(asking)]).toEqual([true, ['EXTENSION_REQUEST_LATE']]);
    expect(stateOf(asking, 'P28_EXTENSION_REQUEST')).toBe('MET_LATE');
    expect((await extend(await seen(world, asking))).reportBy).toBe('2026-08-05');
  });

  test('[clause 28] neither time nor money needed is no request; nothing of it is kept', async () => {
    const of = await running(world);
    world.at(at('2026-06-11'));
    const input = wishOf(of, { needsTime: false, needsMoney: false });
    const refusal = await refused(world, 'REFUSED_BY_LAW', SUBJECT, 'requestExtension', of, { input });
    expect(refusal.findings).toMatchObject([{ clause: '28', code: 'EXTENSION_NEEDS_NAMED' }]);
    expect((await seen(world, of)).extensions).toEqual([]);
  });

  test.each([
    ['no measures', { measures: ' ' }, 'INVALID_INPUT'],
    ['no reasons', { reasons: '' }, 'INVALID_INPUT'],
    ['no violation', { items: [] }, 'INVALID_INPUT'],
    ['a violation of nobody', { items: [{ violationId: '999999', remedyBy: MOVED }] }, 'NOT_FOUND'],
    ['a file of nobody', { fileIds: ['999999'] }, 'FILE_UNAVAILABLE'],
  ])('[clause 28] %s is refused', async (_, more, code) => {
    const of = await running(world);
    world.at(at('2026-06-11'));
    await refused(world, code, SUBJECT, 'requestExtension', of, { input: wishOf(of, more) });
    expect((await seen(world, of)).version).toBe(of.version);
  });

  test('[clause 28] the head of the subject asks, its staff does not', async () => {
    const of = await running(world);
    for (const email of [CONTROL, INSPECTOR])
      await refused(world, 'FORBIDDEN', email, 'requestExtension', of, { input: wishOf(of) });
  });

  test('[clause 28] a request on paper is recorded with its hour, and its term runs from there', async () => {
    const of = await running(world);
    world.at(at('2026-06-17'));
    const input = { ...wishOf(of), receivedAt: at('2026-06-15', '17:00:00') };
    const recorded = await act(world, INSPECTOR, 'recordExtensionRequest', of, { input });
    expect(recorded.extensions).toMatchObject([{ onPaper: true, late: false }]);
    expect(dueOf(recorded, 'P28_EXTENSION_DECISION')).toBe('2026-06-18');
    const early = { ...wishOf(of), receivedAt: at('2026-06-09') };
    await refused(world, 'FACT_BEFORE_CASE', INSPECTOR, 'recordExtensionRequest', recorded, { input: early });
  });

  test('[clause 28] a second request on the same violation warns and is decided on its own (D19)', async () => {
    const first = await refuse(await asked());
    const again = await askForTime(world, first, { items: wishOf(first).items.slice(0, 1) });
    expect(codes(again).filter((code) => code === 'EXTENSION_ASKED_AGAIN')).toHaveLength(1);
    expect(again.extensions.map(({ state }) => state)).toEqual(['REFUSED', 'ASKED']);
  });

  test('[clause 28] a new request that names all of one that waits takes its place; its own days for deciding run', async () => {
    const first = await asked();
    world.at(at('2026-06-12'));
    const before = (await read(world, SUBJECT, first)) as Prescription;
    expect(before.actions.find(({ name }) => name === 'requestExtension')).toMatchObject({
      allowed: true,
      refusals: [{ code: 'EXTENSION_WAITS', clause: '28', severity: 'WARNING' }],
    });
    const again = await askForTime(world, first, { measures: 'Also a second window' });
    expect(again.extensions.map(({ state }) => state)).toEqual(['REPLACED', 'ASKED']);
    expect(codes(again).filter((code) => /AGAIN|REPLACES|WAITS/u.test(code))).toEqual(['EXTENSION_REPLACES']);
    const decisions = again.deadlines.filter(({ rule }) => rule === 'P28_EXTENSION_DECISION');
    expect(decisions.map(({ state, dueDate }) => [dueDate, state])).toEqual([
      ['2026-06-16', 'CANCELLED'],
      ['2026-06-17', 'DUE_SOON'],
    ]);
    await refused(world, 'WRONG_STATE', HEAD, 'refuseExtension', again, {
      input: { extensionId: again.extensions[0]?.id, ...REASON },
    });
    expect((await extend(again)).extensions.map(({ state }) => state)).toEqual(['REPLACED', 'EXTENDED']);
  });

  test('[clause 28] what the new request leaves out, and what was to be decided already, is decided on its own (D19)', async () => {
    const first = await asked();
    const part = await askForTime(world, first, { items: wishOf(first).items.slice(0, 1) });
    expect(part.extensions.map(({ state }) => state)).toEqual(['ASKED', 'ASKED']);
    expect(codes(part)).toContain('EXTENSION_ASKED_AGAIN');
    const other = await asked();
    world.at(at('2026-06-17', '00:00:00'));
    const late = await askForTime(world, other);
    expect(late.extensions.map(({ state }) => state)).toEqual(['ASKED', 'ASKED']);
  });

  test('[clause 28] a request that nobody decided falls away once everything was remedied, and both sides read so', async () => {
    const of = await asked();
    const done = await act(world, HEAD, 'confirmRemediation', await accept(world, await inform(world, of)));
    expect(done.extensions).toMatchObject([{ state: 'DROPPED', decisionReason: null }]);
    for (const email of [INSPECTOR, SUBJECT]) {
      const text = `query ($id: ID!) { prescription(id: $id) { state extensions { state stateTitle decidedAt }
        journal(first: 5) { nodes { action } } } }`;
      const client = await world.as(email);
      const { prescription } = await client.run<{
        prescription: { journal: { nodes: { action: string }[] } };
      }>(text, { id: of.id });
      expect(prescription).toMatchObject({
        state: 'FULFILLED',
        extensions: [
          {
            state: 'DROPPED',
            stateTitle: 'No longer needed: nothing is left to remedy',
            decidedAt: expect.any(String),
          },
        ],
      });
      expect(prescription.journal.nodes.map(({ action }) => action)).toContain('extensionRequestDropped');
    }
    await refused(world, 'WRONG_STATE', HEAD, 'refuseExtension', done, {
      input: { extensionId: done.extensions[0]?.id, ...REASON },
    });
  });

  test('[clause 28] with everything accepted there is nothing to extend', async () => {
    const of = await accept(world, await inform(world, await running(world)));
    await refused(world, 'WRONG_STATE', SUBJECT, 'requestExtension', of, { input: wishOf(of) });
  });
});

describe('deciding on it', () => {
  test('[clause 28] [clause 28-1] extended: the dates move with what stood before, the report is awaited by the new date, a paper says why', async () => {
    const of = await asked();
    const moved = await extend(of);
    expect(moved.violations.map(({ remedyBy }) => remedyBy)).toEqual([MOVED, MOVED]);
    expect([moved.reportBy, dueOf(moved, 'P28_1_REMEDIATION')]).toEqual(['2026-08-05', '2026-08-05']);
    expect(moved.extensions).toMatchObject([
      {
        state: 'EXTENDED',
        decisionReason: REASON.reason,
        earlierReportBy: '2026-06-30',
        reportBy: '2026-08-05',
      },
    ]);
    expect(moved.extensions[0]?.violations).toMatchObject([
      { earlierRemedyBy: '2026-06-26', askedUntil: MOVED, remedyBy: MOVED },
      { earlierRemedyBy: '2026-06-26', askedUntil: MOVED, remedyBy: MOVED },
    ]);
    expect([stateOf(moved, 'P28_EXTENSION_DECISION'), codes(moved)]).toEqual([
      'MET',
      ['EXTENSION_REQUEST_IN_TIME', 'EXTENSION_DECIDED_IN_TIME'],
    ]);
    const subject = await read(world, SUBJECT, moved);
    expect(subject?.documents.map(({ kind }) => kind)).toEqual(['PRESCRIPTION', 'EXTENSION_DECISION']);
    expect(subject?.extensions).toEqual(moved.extensions);
  });

  test('[clause 28-2] silence counts from the moved date (D48)', async () => {
    const moved = await extend(await asked());
    world.at(LATE);
    await workerTurn(world);
    expect((await seen(world, moved)).state).toBe('RUNNING');
    world.at(at('2026-08-06'));
    await workerTurn(world);
    const silent = await seen(world, moved);
    // Wednesday 5 August was the date: Thursday 6 and Friday 7.
    expect([silent.state, dueOf(silent, 'P28_2_REQUEST')]).toEqual(['INFORMATION_MISSED', '2026-08-07']);
  });

  test('[clause 28] an extension after the date takes back what its passing opened', async () => {
    const of = await running(world, ['GROSS', 'MINOR', 'MET']);
    world.at(at('2026-06-11'));
    await askForTime(world, of);
    world.at(LATE);
    await workerTurn(world);
    expect(await dutiesOf(world, of)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_1' }]);
    const missed = await seen(world, of);
    expect([missed.state, stateOf(missed, 'P28_2_REQUEST')]).toEqual(['INFORMATION_MISSED', 'DUE_SOON']);
    const moved = await extend(missed);
    expect([moved.state, stateOf(moved, 'P28_2_REQUEST'), codes(moved).at(-1)]).toEqual([
      'RUNNING',
      'CANCELLED',
      'EXTENSION_DECIDED_LATE',
    ]);
    expect(await dutiesOf(world, of)).toEqual([]);
  });

  test('[clause 28] [clause 28-2] once the request for information was sent, more time can only be refused', async () => {
    const of = await asked();
    world.at(LATE);
    await workerTurn(world);
    const sent = await sendRequest(world, await seen(world, of));
    expect(await refusedCodes(sent, {})).toEqual(['28-2 EXTENSION_BEFORE_REQUEST']);
    expect((await refuse(sent)).extensions[0]?.state).toBe('REFUSED');
  });

  test.each([
    ['a date later than was asked', { items: 'later' }, ['28 EXTENSION_WITHIN_ASKED']],
    ['a date that is not later', { items: 'same' }, ['28 EXTENSION_MOVES_FORWARD']],
    ['a report before the last remedying', { reportBy: '2026-07-30' }, ['28-1 REPORT_BY_TOO_EARLY']],
    [
      'a report earlier than before',
      { reportBy: '2026-06-29' },
      ['28 REPORT_BY_MOVES_FORWARD', '28-1 REPORT_BY_TOO_EARLY'],
    ],
  ])('[clause 28] %s is refused', async (_, more, expected) => {
    const of = await asked();
    const remedyBy = 'items' in more && more.items === 'later' ? '2026-08-01' : '2026-06-26';
    const items = of.violations.map(({ id }) => ({ violationId: id, remedyBy }));
    expect(await refusedCodes(of, 'items' in more ? { items } : more)).toEqual(expected);
  });

  test('[clause 28] the day after the last one is the first that counts as forward', async () => {
    const of = await asked();
    const items = of.violations.map(({ id }) => ({ violationId: id, remedyBy: '2026-06-27' }));
    expect((await extend(of, { items, reportBy: '2026-06-30' })).reportBy).toBe('2026-06-30');
  });

  test('[clause 28] a date in the past is none', async () => {
    const of = await asked();
    world.at(at('2026-08-01'));
    expect(await refusedCodes(of, {})).toEqual(['28 EXTENSION_AHEAD']);
  });

  test('[clause 28] a decision needs its reasons, and a head', async () => {
    const of = await asked();
    await refused(world, 'INVALID_INPUT', HEAD, 'refuseExtension', of, {
      input: { extensionId: of.extensions[0]?.id, reason: ' ' },
    });
    for (const email of [INSPECTOR, SUBJECT])
      await refused(world, 'FORBIDDEN', email, 'refuseExtension', of, {
        input: { extensionId: of.extensions[0]?.id, ...REASON },
      });
  });

  test('[clause 28] a violation that was not asked of, and a request of another prescription, are not found', async () => {
    const other = await asked();
    const of = await running(world);
    world.at(at('2026-06-11'));
    const one = await askForTime(world, of, { items: wishOf(of).items.slice(0, 1) });
    await refused(world, 'NOT_FOUND', HEAD, 'extendRemediation', one, { input: decisionOf(one) });
    await refused(world, 'NOT_FOUND', HEAD, 'refuseExtension', one, {
      input: { extensionId: other.extensions[0]?.id, ...REASON },
    });
  });

  test('[clause 28] after the third working day the decision is kept as late', async () => {
    const of = await asked();
    world.at('2026-06-16T23:59:59.999+05:00');
    expect(stateOf(await seen(world, of), 'P28_EXTENSION_DECISION')).toBe('DUE_SOON');
    world.at(at('2026-06-17', '00:00:00'));
    const decided = await refuse(of);
    expect([stateOf(decided, 'P28_EXTENSION_DECISION'), codes(decided).at(-1)]).toEqual([
      'MET_LATE',
      'EXTENSION_DECIDED_LATE',
    ]);
  });

  test('[clause 28] information that was given back waits by the moved date', async () => {
    const informed = await inform(world, await asked());
    const returned = await act(world, INSPECTOR, 'returnRemediation', informed, {
      input: { violationIds: informed.violations.map(({ id }) => id), reason: 'No order' },
    });
    const moved = await extend(returned);
    const waits = moved.deadlines.filter(
      ({ rule, state }) => rule === 'P28_1_REMEDIATION' && !state.startsWith('MET'),
    );
    expect(waits.map(({ dueDate }) => dueDate)).toEqual([MOVED, MOVED]);
  });
});

describe('twice and at once', () => {
  test('[clause 28] a double click asks once and decides once', async () => {
    const of = await running(world);
    world.at(at('2026-06-11'));
    const key = randomUUID();
    const input = wishOf(of);
    const first = await act(world, SUBJECT, 'requestExtension', of, { input, key });
    const second = await act(world, SUBJECT, 'requestExtension', of, { input, key });
    expect([first.extensions.length, second.extensions]).toEqual([1, first.extensions]);
    const decide = { input: decisionOf(first), key: randomUUID() };
    await act(world, HEAD, 'extendRemediation', first, decide);
    const again = await act(world, HEAD, 'extendRemediation', first, decide);
    expect(again.documents.filter(({ kind }) => kind === 'EXTENSION_DECISION')).toHaveLength(1);
  });

  test('[clause 28] of an extension and a refusal at once one is decided', async () => {
    const of = await asked();
    const head = await world.as(HEAD);
    const answers = await Promise.all([
      ask(head, 'extendRemediation', of, { input: decisionOf(of) }),
      ask(head, 'refuseExtension', of, { input: { extensionId: of.extensions[0]?.id, ...REASON } }),
    ]);
    const told = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort();
    expect(told).toEqual(['STALE_VERSION', 'done']);
    const now = await seen(world, of);
    expect([now.version, now.documents.length]).toEqual([of.version + 1, 2]);
    await refused(world, 'EXTENSION_TO_DECIDE', HEAD, 'refuseExtension', now, {
      input: { extensionId: of.extensions[0]?.id, ...REASON },
    });
    const items = now.violations.map(({ id }) => ({ violationId: id, remedyBy: '2026-08-14' }));
    const asking = await askForTime(world, now, { items });
    await refused(world, 'WRONG_STATE', HEAD, 'refuseExtension', asking, {
      input: { extensionId: of.extensions[0]?.id, ...REASON },
    });
  });
});

test('[clause 28] both sides have it before them: the subject while it may ask, the office while it decides', async () => {
  const of = await asked();
  const waitsFor = async (email: string) => {
    const client = await world.as(email);
    const { waiting } = await client.run<{
      waiting: { nodes: { code: string; caseId: string; title: string }[] };
    }>('{ waiting(first: 200) { nodes { code caseId title } } }');
    return waiting.nodes.filter(({ caseId }) => caseId === of.id).map(({ code }) => code);
  };
  expect(await waitsFor(INSPECTOR)).toContain('P28_EXTENSION_DECISION');
  expect(await waitsFor(HEAD)).toContain('P28_EXTENSION_DECISION');
  expect(await waitsFor(SUBJECT)).not.toContain('P28_EXTENSION_REQUEST');
});
