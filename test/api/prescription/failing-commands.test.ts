import { randomUUID } from 'node:crypto';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  accept,
  act,
  ACT_NAMES,
  ask,
  IN_TIME,
  inform,
  itemsOf,
  LATE,
  HEAD_ACTS,
  refused,
  running,
  seen,
  sendRequest,
  SUBJECT_ACTS,
  type Prescription,
} from '../../builders/prescription';
import { optionsFor } from '../../builders/prescription-inputs';

let world: World;
let of: Prescription;
let other: Prescription;

// Refusals change nothing, so that one case serves them all.
beforeAll(async () => {
  world = await openWorld();
  other = await running(world);
  of = await running(world);
  world.at(IN_TIME);
});
afterAll(() => world?.stop());

describe('bad input is refused and nothing of it is kept', () => {
  afterEach(async () => {
    const now = await seen(world, of);
    expect([now.version, now.violations.flatMap(({ information }) => information)]).toEqual([of.version, []]);
  });
  const provide = (input: object) => ({ input });
  const item = () => itemsOf(of)[0] as { violationId: string; text: string; fileIds: string[] };

  test('no items', async () => {
    await refused(
      world,
      'INVALID_INPUT',
      SUBJECT,
      'provideRemediationInformation',
      of,
      provide({ items: [] }),
    );
  });
  test('one violation twice', async () => {
    await refused(
      world,
      'INVALID_INPUT',
      SUBJECT,
      'provideRemediationInformation',
      of,
      provide({ items: [item(), item()] }),
    );
  });
  test.each([
    ['a violation of another prescription', () => other.violations[0]?.id],
    ['a violation that is not there', () => '999999'],
    ['no number at all', () => 'nine'],
  ])('%s', async (_, violationId) => {
    const items = [item(), { ...item(), violationId: violationId() }];
    await refused(world, 'NOT_FOUND', SUBJECT, 'provideRemediationInformation', of, provide({ items }));
  });
  test.each([
    ['no text', ''],
    ['blanks for a text', ' \n\t '],
    ['a text of a book’s length', 'Ә'.repeat(20_001)],
  ])('%s', async (_, text) => {
    await refused(
      world,
      'INVALID_INPUT',
      SUBJECT,
      'provideRemediationInformation',
      of,
      provide({ items: [{ ...item(), text }] }),
    );
  });
  test('a file that is not there', async () => {
    const items = [{ ...item(), fileIds: ['999999'] }];
    await refused(
      world,
      'FILE_UNAVAILABLE',
      SUBJECT,
      'provideRemediationInformation',
      of,
      provide({ items }),
    );
  });
  test.each([
    ['tomorrow', at('2026-06-30'), 'FACT_IN_FUTURE'],
    ['the next instant', '2026-06-29T10:00:00.001+05:00', 'FACT_IN_FUTURE'],
    ['before the prescription reached the subject', '2026-06-09T23:59:59.999+05:00', 'FACT_BEFORE_CASE'],
  ])('[clause 28-1] a receipt of paper %s', async (_, receivedAt, code) => {
    await refused(world, code, INSPECTOR, 'recordRemediationInformation', of, {
      input: { receivedAt, items: itemsOf(of) },
    });
  });
  test('to return without a reason', async () => {
    const input = { violationIds: [of.violations[0]?.id], reason: '  ' };
    await refused(world, 'INVALID_INPUT', INSPECTOR, 'returnRemediation', of, { input });
  });
  test('a prescription that is not there', async () => {
    for (const id of ['999999', 'nine', '-1', '2147483648']) {
      await refused(
        world,
        'NOT_FOUND',
        SUBJECT,
        'provideRemediationInformation',
        { ...of, id },
        provide({ items: [item()] }),
      );
    }
  });
});

describe('acts that the law or the state refuses', () => {
  test('[clause 28-2] no request before the date is over', async () => {
    const refusal = await refused(
      world,
      'WRONG_STATE',
      INSPECTOR,
      'sendInformationRequest',
      of,
      optionsFor('sendInformationRequest', of),
    );
    expect(refusal.findings).toMatchObject([{ clause: '28-2', code: 'WRONG_STATE' }]);
  });

  test('[clause 28-2] a request is sent once', async () => {
    const missed = await running(world, ['GROSS', 'MINOR', 'MET']);
    world.at(LATE);
    const sent = await sendRequest(world, missed);
    await refused(
      world,
      'WRONG_STATE',
      INSPECTOR,
      'sendInformationRequest',
      sent,
      optionsFor('sendInformationRequest', of),
    );
    // The gross violation still unheard, the answer given: missed again, but no second request.
    const answered = await inform(world, sent, 'MINOR');
    expect(answered.state).toBe('INFORMATION_MISSED');
    const refusal = await refused(
      world,
      'REQUEST_ONCE',
      INSPECTOR,
      'sendInformationRequest',
      answered,
      optionsFor('sendInformationRequest', of),
    );
    expect(refusal.code).toBe('REFUSED_BY_LAW');
    expect(refusal.findings.map(({ clause }) => clause)).toEqual(['28-2', '28-2']);
    const input = { receivedAt: LATE, proof: 'Mail 3' };
    await refused(world, 'RECEIPT_ONCE', INSPECTOR, 'recordInformationRequestReceipt', answered, { input });
  });

  test('[clause 28-3] a receipt lies between the sending and now, of a request that was sent', async () => {
    const missed = await running(world);
    world.at(LATE);
    const receipt = (receivedAt: string) => ({ input: { receivedAt, proof: 'Mail 4' } });
    await refused(
      world,
      'REQUEST_TO_RECEIVE',
      INSPECTOR,
      'recordInformationRequestReceipt',
      missed,
      receipt(LATE),
    );
    const sent = await sendRequest(world, missed, 'EMAIL');
    for (const [receivedAt, code] of [
      [at('2026-07-01', '09:59:59'), 'FACT_BEFORE_CASE'],
      [at('2026-07-01', '10:00:01'), 'FACT_IN_FUTURE'],
    ] as const) {
      await refused(world, code, INSPECTOR, 'recordInformationRequestReceipt', sent, receipt(receivedAt));
    }
  });

  test('[clause 28-1] nothing is confirmed before every violation is accepted, nor accepted before it was informed of', async () => {
    const given = await running(world);
    world.at(IN_TIME);
    const [first] = given.violations;
    const input = { violationIds: [first?.id] };
    await refused(world, 'INFORMATION_TO_JUDGE', INSPECTOR, 'acceptRemediation', given, { input });
    const partly = await inform(world, given, 'SIGNIFICANT');
    await refused(world, 'NOTHING_TO_JUDGE', INSPECTOR, 'acceptRemediation', partly, {
      input: { violationIds: [given.violations[1]?.id] },
    });
    await refused(world, 'NOTHING_TO_JUDGE', INSPECTOR, 'acceptRemediation', partly, {
      input: { violationIds: [other.violations[0]?.id] },
    });
    const whole = await inform(
      world,
      await act(world, INSPECTOR, 'acceptRemediation', partly, { input }),
      'MINOR',
    );
    const refusal = await refused(world, 'EVERYTHING_REMEDIED', INSPECTOR, 'confirmRemediation', whole);
    expect(refusal.findings).toMatchObject([
      { clause: '28-1', message: 'Violations whose remedying is not accepted yet: 1.' },
    ]);
    const { inspection } = await seen(world, whole);
    await world.refused('PRESCRIPTION_NOT_SETTLED', INSPECTOR, 'closeInspection', inspection);
    await refused(world, 'VIOLATION_ALREADY_ACCEPTED', SUBJECT, 'provideRemediationInformation', whole, {
      input: { items: itemsOf(whole) },
    });
  });

  test('nothing opens in a prescription that is fulfilled', async () => {
    const given = await running(world);
    world.at(IN_TIME);
    const accepted = await accept(world, await inform(world, given));
    const done = await act(world, INSPECTOR, 'confirmRemediation', accepted);
    for (const name of ACT_NAMES) {
      const email = SUBJECT_ACTS.includes(name) ? SUBJECT : HEAD_ACTS.includes(name) ? HEAD : INSPECTOR;
      await refused(world, 'WRONG_STATE', email, name, done, optionsFor(name, of));
    }
  });
});

describe('keys, versions and two at once', () => {
  test('the same key twice is done once and answers the same', async () => {
    const given = await running(world);
    world.at(IN_TIME);
    const options = { input: { items: itemsOf(given) }, key: randomUUID() };
    const first = await act(world, SUBJECT, 'provideRemediationInformation', given, options);
    expect(await act(world, SUBJECT, 'provideRemediationInformation', given, options)).toEqual(first);
    expect(first.violations.map(({ information }) => information.length)).toEqual([1, 1]);
    const changed = { ...options, input: { items: itemsOf(given, 'MINOR') } };
    await refused(world, 'IDEMPOTENCY_KEY_REUSED', SUBJECT, 'provideRemediationInformation', given, changed);
  });

  test('a stale version is refused with what happened since', async () => {
    const given = await running(world);
    world.at(IN_TIME);
    await inform(world, given, 'MINOR');
    const refusal = await refused(world, 'STALE_VERSION', INSPECTOR, 'recordRemediationInformation', given, {
      input: { items: itemsOf(given, 'SIGNIFICANT'), receivedAt: IN_TIME },
    });
    expect(refusal.errors[0]?.extensions['changes']).toMatchObject([
      { action: 'remediationInformationGiven', actorName: expect.stringMatching(/\S/) },
    ]);
  });

  test.each([
    ['with one key', true],
    ['with two keys', false],
  ])('two at once, %s: one is done', async (_, sameKey) => {
    const given = await running(world);
    world.at(LATE);
    const input = { way: 'ELECTRONIC', recipient: 'Akim of Almaty' };
    const keys = sameKey
      ? Array<string>(4).fill(randomUUID())
      : Array.from({ length: 4 }, () => randomUUID());
    const office = await world.as(INSPECTOR);
    const answers = await Promise.all(
      keys.map((key) => ask(office, 'sendInformationRequest', given, { input, key })),
    );
    const done = answers.filter(({ errors }) => !errors);
    const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
    expect([done.length, codes]).toEqual(
      sameKey ? [4, []] : [1, ['STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']],
    );
    const sent = await seen(world, given);
    expect([
      sent.version,
      sent.documents.filter(({ kind }) => kind === 'INFORMATION_REQUEST').length,
    ]).toEqual([given.version + 1, 1]);
  });

  test('the subject and the office at once: nothing is lost', async () => {
    const given = await running(world);
    world.at(IN_TIME);
    const subject = await world.as(SUBJECT);
    const office = await world.as(INSPECTOR);
    const answers = await Promise.all([
      ask(subject, 'provideRemediationInformation', given, { input: { items: itemsOf(given, 'MINOR') } }),
      ask(office, 'recordRemediationInformation', given, {
        input: { items: itemsOf(given, 'SIGNIFICANT'), receivedAt: IN_TIME },
      }),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort()).toEqual([
      'DONE',
      'STALE_VERSION',
    ]);
    const now = await seen(world, given);
    expect(now.violations.flatMap(({ information }) => information)).toHaveLength(1);
  });
});

test('a list is asked by state, the newest first', async () => {
  world.at(IN_TIME);
  const client = await world.as(INSPECTOR);
  const text = `query ($state: [PrescriptionState!]) { prescriptions(first: 50, filter: { state: $state }) { nodes { id } } }`;
  const list = async (...state: string[]) =>
    (await client.run<{ prescriptions: { nodes: Prescription[] } }>(text, { state })).prescriptions.nodes;
  const before = await list('RUNNING');
  expect(before.map(({ id }) => Number(id))).toEqual(
    before.map(({ id }) => Number(id)).sort((a, b) => b - a),
  );
  expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining([of.id, other.id]));
  world.at(LATE);
  expect(await list('RUNNING')).toEqual([]);
  expect((await list('INFORMATION_MISSED')).map(({ id }) => id)).toEqual(
    expect.arrayContaining([of.id, other.id]),
  );
});
