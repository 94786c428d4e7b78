import { randomUUID } from 'node:crypto';
import {
  act,
  ask,
  codesOf,
  LETTER_INPUT,
  owed,
  readLetter,
  refused,
  seenLetter,
  sentLetter,
  termsOf,
} from '../../builders/letter';
import { at, completed, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

async function waitsFor(email: string, letterId: string): Promise<string[]> {
  const client = await world.as(email);
  const { waiting } = await client.run<{
    waiting: { nodes: { code: string; kind: string; caseKind: string; caseId: string }[] };
  }>('{ waiting(first: 200) { nodes { code kind caseKind caseId } } }');
  return waiting.nodes
    .filter(({ caseKind, caseId }) => caseKind === 'letter-on-measures' && caseId === letterId)
    .map(({ code }) => code);
}

describe('the letter is a duty', () => {
  test('[clause 30] from the completion of an inspection with violations it waits for the office until it is sent', async () => {
    const of = await owed(world);
    expect(of).toMatchObject({ state: 'OWED', number: null, planAsked: true });
    for (const email of [INSPECTOR, HEAD])
      expect(await waitsFor(email, of.id)).toEqual(['DUTY_LETTER_ON_MEASURES']);
    expect([await waitsFor(SUBJECT, of.id), await readLetter(world, SUBJECT, of.id)]).toEqual([[], null]);
    const sent = await act(world, INSPECTOR, 'issueLetterOnMeasures', of, LETTER_INPUT);
    expect(await waitsFor(INSPECTOR, sent.id)).toEqual([]);
  });

  test('[clause 30] without violations none is owed', async () => {
    const inspection = await completed(world, ['MET', 'MET', 'MET']);
    const found = await world.read(INSPECTOR, inspection.id, 'letterOnMeasures { id }');
    expect(found).toEqual({ letterOnMeasures: null });
  });

  test('[clause 30] [clause 32] sent through the portal it is received at once, with its paper, and both terms run', async () => {
    const sent = await sentLetter(world);
    expect(sent).toMatchObject({
      state: 'RECEIVED',
      reportBy: '2026-07-10',
      documents: [{ kind: 'LETTER_ON_MEASURES' }],
    });
    expect(sent.demands).toEqual([
      { kind: 'REMEDY_VIOLATIONS', text: null },
      { kind: 'HOLD_TO_ACCOUNT', text: 'Consider the answerability of the head of the unit' },
    ]);
    expect(termsOf(sent, 'P30_REPORT_BACK')).toEqual(['RUNNING 2026-07-10']);
    // Thursday 11, Friday 12, Monday 15, Tuesday 16, Wednesday 17 June.
    expect(termsOf(sent, 'P32_PLAN')).toEqual(['RUNNING 2026-06-17']);
    const subject = await readLetter(world, SUBJECT, sent.id);
    expect([subject?.number, subject?.documents]).toEqual([sent.number, sent.documents]);
    expect(await waitsFor(SUBJECT, sent.id)).toEqual(['P32_PLAN', 'P30_REPORT_BACK']);
  });

  test('[clause 30] addressed to the head whom the register names, or to whom the office names', async () => {
    const toHead = await sentLetter(world);
    expect(toHead.addressee).toBe('Сейітов Дәурен Маратұлы, Аким');
    const recipient = await world.value<unknown>(
      `select data -> 'recipient' as value from issued_document where case_kind = 'letter-on-measures' and case_id = $1`,
      [toHead.id],
    );
    expect(recipient).toEqual({
      kk: 'Сейітов Дәурен Маратұлы, Әкім',
      ru: 'Сейітов Дәурен Маратұлы, Аким',
    });
    expect((await sentLetter(world, { addressee: 'Representative by order 4' })).addressee).toBe(
      'Representative by order 4',
    );
  });

  test.each([
    ['yesterday', '2026-06-09', ['LETTER_REPORT_BY_AHEAD']],
    ['nothing to remedy', '2026-07-10', ['LETTER_ASKS_TO_REMEDY']],
  ])('[clause 30] a letter with %s is refused and stays owed', async (what, reportBy, codes) => {
    const of = await owed(world);
    const demands = what === 'yesterday' ? LETTER_INPUT.demands : LETTER_INPUT.demands.slice(1);
    const refusal = await refused(world, 'REFUSED_BY_LAW', INSPECTOR, 'issueLetterOnMeasures', of, {
      ...LETTER_INPUT,
      demands,
      reportBy,
    });
    expect(refusal.findings.map(({ code }) => code)).toEqual(codes);
    expect(await seenLetter(world, of)).toEqual(of);
  });

  test('[clause 30] [clause 32] the day of sending itself can be the day to report back: a report asked for before the plan is due is told of', async () => {
    const sent = await sentLetter(world, { reportBy: '2026-06-10' });
    expect(termsOf(sent, 'P30_REPORT_BACK')).toEqual(['DUE_SOON 2026-06-10']);
    const told = { clause: '32', code: 'LETTER_DATE_BEFORE_PLAN', severity: 'WARNING' };
    expect(sent.findings).toEqual([told]);
    expect((await sentLetter(world, { reportBy: '2026-06-16' })).findings).toEqual([told]);
    expect((await sentLetter(world, { reportBy: '2026-06-17' })).findings).toEqual([]);
  });

  test.each([
    ['no demand', { demands: [] }],
    ['a demand twice', { demands: [{ kind: 'REMEDY_VIOLATIONS' }, { kind: 'REMEDY_VIOLATIONS' }] }],
    ['a blank addressee', { addressee: ' ' }],
  ])('[clause 30] %s is refused', async (_, more) => {
    const of = await owed(world);
    await refused(world, 'INVALID_INPUT', INSPECTOR, 'issueLetterOnMeasures', of, {
      ...LETTER_INPUT,
      ...more,
    });
  });

  test('[clause 30] a double click sends one letter; of two at once one is told that it came late', async () => {
    const of = await owed(world);
    const key = randomUUID();
    const first = await act(world, INSPECTOR, 'issueLetterOnMeasures', of, LETTER_INPUT, { key });
    const again = await act(world, INSPECTOR, 'issueLetterOnMeasures', of, LETTER_INPUT, { key });
    expect([again.number, again.documents.length]).toEqual([first.number, 1]);
    const other = await owed(world);
    const answers = await Promise.all(
      [INSPECTOR, HEAD].map(async (email) =>
        ask(await world.as(email), 'issueLetterOnMeasures', other, LETTER_INPUT),
      ),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE_VERSION',
      'done',
    ]);
  });
});

describe('receipt and report', () => {
  test('[clause 32] on paper the five working days run from the receipt, which waits to be recorded', async () => {
    const sent = await sentLetter(world, { way: 'PAPER' });
    expect([sent.state, termsOf(sent, 'P32_PLAN'), await waitsFor(INSPECTOR, sent.id)]).toEqual([
      'SENT',
      [],
      ['STEP_RECORD_LETTER_RECEIPT'],
    ]);
    world.at(at('2026-06-15'));
    const input = { receivedAt: at('2026-06-12', '16:00:00'), proof: 'Notice of delivery 0419' };
    const received = await act(world, INSPECTOR, 'recordLetterReceipt', sent, input);
    expect([received.state, termsOf(received, 'P32_PLAN')]).toEqual(['RECEIVED', ['RUNNING 2026-06-19']]);
    await refused(world, 'WRONG_STATE', INSPECTOR, 'recordLetterReceipt', received, input);
    const early = { ...input, receivedAt: at('2026-06-09') };
    const other = await sentLetter(world, { way: 'PAPER' });
    await refused(world, 'FACT_BEFORE_CASE', INSPECTOR, 'recordLetterReceipt', other, early);
  });

  test('[clause 30] the report is in time to the last instant of its day, then late and kept', async () => {
    const sent = await sentLetter(world);
    world.at('2026-07-10T23:59:59.999+05:00');
    const inTime = await act(world, SUBJECT, 'reportOnLetter', sent, { text: 'Done', fileIds: [] });
    expect([inTime.state, termsOf(inTime, 'P30_REPORT_BACK'), codesOf(inTime)]).toEqual([
      'REPORTED',
      ['MET 2026-07-10'],
      ['LETTER_REPORT_IN_TIME'],
    ]);
    expect(await waitsFor(INSPECTOR, sent.id)).toEqual(['STEP_JUDGE_LETTER_REPORT']);
    const other = await sentLetter(world);
    world.at(at('2026-07-11', '00:00:00'));
    const late = await act(world, SUBJECT, 'reportOnLetter', other, { text: 'Done', fileIds: [] });
    expect([termsOf(late, 'P30_REPORT_BACK'), codesOf(late)]).toEqual([
      ['MET_LATE 2026-07-10'],
      ['LETTER_REPORT_LATE'],
    ]);
  });

  test('[clause 30] given back while its day is ahead it is awaited by that day again, and accepted in the end', async () => {
    const sent = await sentLetter(world);
    world.at(at('2026-06-20'));
    const file = await world.upload(SUBJECT, 'order.txt');
    const reported = await act(world, SUBJECT, 'reportOnLetter', sent, { text: 'Done', fileIds: [file] });
    const returned = await act(world, INSPECTOR, 'returnLetterReport', reported, {
      reason: 'Nobody was held to account',
    });
    expect([returned.state, termsOf(returned, 'P30_REPORT_BACK')]).toEqual([
      'RETURNED',
      ['RUNNING 2026-07-10'],
    ]);
    expect(await waitsFor(SUBJECT, sent.id)).toContain('STEP_REPORT_ON_LETTER_AGAIN');
    const again = await act(world, SUBJECT, 'reportOnLetter', returned, {
      text: 'A warning was given',
      fileIds: [],
    });
    const accepted = await act(world, INSPECTOR, 'acceptLetterReport', again);
    expect([accepted.state, accepted.reports.map(({ state }) => state)]).toEqual([
      'ACCEPTED',
      ['RETURNED', 'ACCEPTED'],
    ]);
    await refused(world, 'WRONG_STATE', SUBJECT, 'reportOnLetter', accepted, { text: 'More', fileIds: [] });
  });

  test('[clause 30] what came on paper is recorded with its hour, and not before the letter', async () => {
    const sent = await sentLetter(world);
    world.at(at('2026-07-13'));
    const input = { text: 'Done', fileIds: [], receivedAt: at('2026-07-10', '18:00:00') };
    const recorded = await act(world, INSPECTOR, 'recordLetterReport', sent, input);
    expect(codesOf(recorded)).toEqual(['LETTER_REPORT_IN_TIME']);
    await refused(world, 'FACT_BEFORE_CASE', INSPECTOR, 'recordLetterReport', recorded, {
      ...input,
      receivedAt: at('2026-06-09'),
    });
    await refused(world, 'FACT_IN_FUTURE', INSPECTOR, 'recordLetterReport', recorded, {
      ...input,
      receivedAt: at('2026-07-14'),
    });
  });

  test('[clause 30] its journal is part of the inspection’s, to both sides', async () => {
    const sent = await sentLetter(world);
    for (const email of [INSPECTOR, SUBJECT]) {
      const found = await world.read<{ journal: { nodes: { action: string }[] } }>(
        email,
        sent.inspection.id,
        'journal(first: 50) { nodes { action } }',
      );
      expect(found?.journal.nodes.map(({ action }) => action)).toContain('letterOnMeasuresSent');
    }
  });
});
