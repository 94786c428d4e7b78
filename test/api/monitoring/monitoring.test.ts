import { randomUUID } from 'node:crypto';
import {
  act,
  FIRST_QUARTER,
  LETTER,
  MATERIAL,
  OPEN,
  opened,
  readMonitoring,
  refused,
  withViolation,
  type Monitoring,
} from '../../builders/monitoring';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const ANALYST = 'analyst@agency.demo';
const KARAGANDY = 'inspector.karagandy@agency.demo';
const SUMMARY = { summary: 'Қорытынды / Выводы' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.at(at('2026-06-10')));

const submitted = async (): Promise<Monitoring> =>
  act(world, INSPECTOR, 'submitMonitoring', await withViolation(world, INSPECTOR), SUMMARY);

async function waitsFor(email: string, caseKind: string, caseId: string): Promise<string[]> {
  const client = await world.as(email);
  const { waiting } = await client.run<{
    waiting: { nodes: { code: string; caseKind: string; caseId: string; clause: string }[] };
  }>('{ waiting(first: 200) { nodes { code caseKind caseId clause } } }');
  return waiting.nodes
    .filter((node) => node.caseKind === caseKind && node.caseId === caseId)
    .map(({ code, clause }) => `${code} ${clause}`);
}

describe('what is looked at and found', () => {
  test('[clause 36] a period that ends today can be monitored, one that ends tomorrow cannot', async () => {
    expect(
      await opened(world, INSPECTOR, { periodFrom: '2026-04-01', periodTo: '2026-06-10' }),
    ).toMatchObject({
      state: 'OPEN',
      number: expect.stringMatching(/^M-75-2026-\d{4}$/),
    });
    const client = await world.as(INSPECTOR);
    const subjectId = await world.subjectOf('970440000014');
    for (const period of [
      { periodFrom: '2026-04-01', periodTo: '2026-06-11' },
      { periodFrom: '2026-04-01', periodTo: '2026-03-31' },
    ])
      await client.expectRefusal('MONITORING_PERIOD_PAST', OPEN, {
        input: { subjectId, ...period },
        key: randomUUID(),
      });
  });

  test('[clause 36] another region’s office has no competence over the subject; the Agency has over all', async () => {
    const client = await world.as(KARAGANDY);
    const subjectId = await world.subjectOf('970440000014');
    await client.expectRefusal('MONITORING_OUTSIDE_COMPETENCE', OPEN, {
      input: { subjectId, ...FIRST_QUARTER },
      key: randomUUID(),
    });
    expect((await opened(world, 'inspector@agency.demo')).number).toMatch(/^M-00-2026-/);
  });

  test('[clause 36] each source is a material with its files; a finding hangs on one and can be withdrawn with a reason', async () => {
    const file = await world.upload(INSPECTOR, 'screen.txt');
    const of = await act(world, INSPECTOR, 'addMonitoringMaterial', await opened(world, INSPECTOR), {
      ...MATERIAL,
      fileIds: [file],
    });
    expect(of.materials).toMatchObject([{ source: 'SITES_AND_MEDIA', files: [{ name: 'screen.txt' }] }]);
    const found = await act(world, INSPECTOR, 'addMonitoringFinding', of, {
      materialId: of.materials[0]?.id,
      kind: 'VIOLATION',
      text: 'Not placed',
    });
    const withdrawal = { findingId: found.found[0]?.id, reason: 'Placed on another page' };
    const gone = await act(world, INSPECTOR, 'withdrawMonitoringFinding', found, withdrawal);
    expect(gone.found[0]?.withdrawnAt).not.toBeNull();
    await refused(world, 'INVALID_INPUT', INSPECTOR, 'withdrawMonitoringFinding', gone, withdrawal);
  });

  test('[clause 36] [clause 36.2] [clause 36.4] a report or a complaint of another subject, and a day to come, are refused', async () => {
    const of = await opened(world, INSPECTOR);
    const refuse = (input: object) =>
      refused(world, 'INVALID_INPUT', INSPECTOR, 'addMonitoringMaterial', of, { ...MATERIAL, ...input });
    const early = await refused(world, 'REFUSED_BY_LAW', INSPECTOR, 'addMonitoringMaterial', of, {
      ...MATERIAL,
      lookedOn: '2026-06-11',
    });
    expect(early.findings).toMatchObject([{ clause: '36', code: 'MONITORING_LOOKED_BY_TODAY' }]);
    await refuse({ source: 'QUARTERLY_INFORMATION', reportId: '2147483000' });
    await refuse({ source: 'ADDRESSES', complaintId: '2147483000' });
    await refuse({ reportId: '1' });
    await refuse({ text: ' ' });
  });

  test('[clause 36.2] [clause 36.3] [clause 36.4] a site without an address, an address that is none of the web, quarterly information without a report, an address of a person with neither a complaint nor a file are refused', async () => {
    const of = await opened(world, INSPECTOR);
    const codeOf = async (input: object) =>
      (
        await refused(world, 'REFUSED_BY_LAW', INSPECTOR, 'addMonitoringMaterial', of, {
          ...MATERIAL,
          ...input,
        })
      ).findings?.map(({ code }) => code);
    expect(await codeOf({ link: null })).toEqual(['MONITORING_MATERIAL_HAS_LINK']);
    expect(await codeOf({ link: 'javascript:alert(1)' })).toEqual(['MONITORING_LINK_OF_THE_WEB']);
    expect(await codeOf({ source: 'QUARTERLY_INFORMATION', link: null })).toEqual([
      'MONITORING_MATERIAL_HAS_REPORT',
    ]);
    expect(await codeOf({ source: 'ADDRESSES', link: null })).toEqual(['MONITORING_MATERIAL_HAS_ADDRESS']);
    const filed = await act(world, INSPECTOR, 'addMonitoringMaterial', of, {
      ...MATERIAL,
      source: 'ADDRESSES',
      link: null,
      fileIds: [await world.upload(INSPECTOR, 'address.txt')],
    });
    expect(filed.materials).toMatchObject([{ source: 'ADDRESSES', files: [{ name: 'address.txt' }] }]);
  });

  test('[clause 36] an analyst of the Agency looks, finds and submits, and decides nothing', async () => {
    const of = await act(world, ANALYST, 'addMonitoringMaterial', await opened(world, ANALYST), {
      ...MATERIAL,
      fileIds: [await world.upload(ANALYST, 'screen.txt')],
    });
    expect(await waitsFor(ANALYST, 'monitoring', of.id)).toEqual(['STEP_FINISH_MONITORING 36']);
    const found = await act(world, ANALYST, 'addMonitoringFinding', of, {
      materialId: of.materials[0]?.id,
      kind: 'VIOLATION',
      text: 'Not placed',
    });
    const sent = await act(world, ANALYST, 'submitMonitoring', found, SUMMARY);
    expect([sent.state, sent.actions.filter(({ allowed }) => allowed)]).toEqual(['SUBMITTED', []]);
    await refused(world, 'FORBIDDEN', ANALYST, 'takeNoteOfMonitoring', sent, { reason: 'No' });
    expect(await waitsFor('chair@agency.demo', 'monitoring', of.id)).toEqual(['STEP_DECIDE_MONITORING 37']);
    // What another office monitors the Agency's analyst reads, and does not touch.
    const other = await opened(world, INSPECTOR);
    await refused(world, 'FORBIDDEN', ANALYST, 'addMonitoringMaterial', other, MATERIAL);
  });

  test('[clause 36] an office has one record of a subject and a period under way, also when two open it at once', async () => {
    const client = await world.as(INSPECTOR);
    const input = {
      subjectId: await world.subjectOf('970440000014'),
      ...FIRST_QUARTER,
      periodFrom: '2026-02-01',
    };
    const both = await Promise.allSettled([0, 1].map(() => client.run(OPEN, { input, key: randomUUID() })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refusal = await client.expectRefusal('MONITORING_UNDER_WAY', OPEN, { input, key: randomUUID() });
    expect(refusal.message).toMatch(/M-75-2026-\d{4}/);
  });

  test('[clause 36] nothing is put before the head before anything was looked at', async () => {
    const of = await opened(world, INSPECTOR);
    const refusal = await refused(world, 'REFUSED_BY_LAW', INSPECTOR, 'submitMonitoring', of, SUMMARY);
    expect(refusal.findings).toMatchObject([{ clause: '36', code: 'MONITORING_HAS_MATERIAL' }]);
    expect(of.actions.find(({ name }) => name === 'submitMonitoring')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'MONITORING_HAS_MATERIAL' }],
    });
  });
});

describe('the decision', () => {
  test('[clause 37] the record waits for the head, who gives it back or decides; an inspector cannot', async () => {
    const of = await submitted();
    expect([of.state, of.documents]).toEqual([
      'SUBMITTED',
      [{ kind: 'MONITORING_RECORD', replacedAt: null }],
    ]);
    expect(await waitsFor(HEAD, 'monitoring', of.id)).toEqual(['STEP_DECIDE_MONITORING 37']);
    expect(await waitsFor(INSPECTOR, 'monitoring', of.id)).toEqual([]);
    await refused(world, 'FORBIDDEN', INSPECTOR, 'takeNoteOfMonitoring', of, { reason: 'No' });
    const back = await act(world, HEAD, 'returnMonitoring', of, { reason: 'Look at the complaints too' });
    expect([back.state, back.documents]).toEqual([
      'OPEN',
      [{ kind: 'MONITORING_RECORD', replacedAt: expect.any(String) }],
    ]);
    expect(await waitsFor(INSPECTOR, 'monitoring', of.id)).toEqual(['STEP_FINISH_MONITORING 36']);
    const again = await act(world, INSPECTOR, 'submitMonitoring', back, SUMMARY);
    // The record that was given back stays, and says that it holds no more.
    expect([again.returnReason, again.documents]).toMatchObject([
      null,
      [
        { kind: 'MONITORING_RECORD', replacedAt: expect.any(String) },
        { kind: 'MONITORING_RECORD', replacedAt: null },
      ],
    ]);
  });

  test('[clause 37.1] the letter is received through the portal, asks for no plan, and runs by its date', async () => {
    const before = await submitted();
    expect(before.deadlines).toEqual([]);
    const of = await act(world, HEAD, 'sendMonitoringLetter', before, LETTER);
    expect([of.state, of.documents.map(({ kind }) => kind)]).toEqual([
      'LETTER',
      ['MONITORING_RECORD', 'MONITORING_DECISION'],
    ]);
    // Its term runs in the letter, and the monitoring tells of it.
    expect(of.deadlines).toMatchObject([
      { rule: 'P37_REPORT_BACK', state: 'RUNNING', dueDate: '2026-07-10', days: [{ date: '2026-07-10' }] },
    ]);
    expect(of.letter).toMatchObject({
      state: 'RECEIVED',
      planAsked: false,
      demands: [{ kind: 'REMEDY_VIOLATIONS' }, { kind: 'HOLD_TO_ACCOUNT' }],
      deadlines: [{ rule: 'P37_REPORT_BACK', state: 'RUNNING', dueDate: '2026-07-10', party: 'SUBJECT' }],
    });
    const id = of.letter?.id ?? '';
    const subject = await world.as(SUBJECT);
    const seen = await subject.run<{ letterOnMeasures: unknown }>(
      'query ($id: ID!) { letterOnMeasures(id: $id) { documents { kind } monitoring { id } actions { name } } }',
      { id },
    );
    expect(seen.letterOnMeasures).toMatchObject({
      documents: [{ kind: 'MONITORING_LETTER' }],
      monitoring: null,
    });
    expect(await waitsFor(SUBJECT, 'letter-on-measures', id)).toEqual(['P37_REPORT_BACK 37']);
  });

  test('lists of cases for which the Rules set no term answer for it, to whoever may read them', async () => {
    const asked = 'nodes { deadlines { rule dueDate dueAt state provisional days { date counted reason } } }';
    const lists = ['monitorings', 'complaints', 'controlsWithoutVisit', 'specialCommissions', 'yearScores'];
    const head = await world.as(HEAD);
    const read = await head.run(`{ ${lists.map((list) => `${list}(first: 3) { ${asked} }`).join(' ')} }`);
    expect(Object.keys(read)).toEqual(lists);
    const anybody = await world.server.client().run(`{ publications(first: 3) { ${asked} } }`);
    expect(anybody).toEqual({ publications: { nodes: [] } });
  });

  test('[clause 37] a plan that is offered after monitoring is voluntary: no term, and nothing of clause 32', async () => {
    const of = await act(world, HEAD, 'sendMonitoringLetter', await submitted(), LETTER);
    const subject = await world.as(SUBJECT);
    const { submitActionPlan } = await subject.run<{ submitActionPlan: object }>(
      `mutation ($id: ID!, $version: Int!) { submitActionPlan(letterId: $id, expectedVersion: $version, idempotencyKey: "${randomUUID()}",
        input: { rows: [{ measure: "Place the standard", responsible: "Deputy", dueDate: "2026-06-30", completion: "Page" }] }) {
        plan { late } findings { clause code } deadlines { rule } documents { kind } } }`,
      { id: of.letter?.id, version: of.letter?.version },
    );
    expect(submitActionPlan).toEqual({
      plan: { late: false },
      findings: [{ clause: '37', code: 'PLAN_VOLUNTARY' }],
      deadlines: [{ rule: 'P37_REPORT_BACK' }],
      documents: [{ kind: 'MONITORING_LETTER' }, { kind: 'ACTION_PLAN' }],
    });
  });

  test('[clause 37] silence waits for the office from the midnight that ends the date in the letter; a late report is kept and marked', async () => {
    const of = await act(world, HEAD, 'sendMonitoringLetter', await submitted(), LETTER);
    const letter = of.letter ?? { id: '', version: 0 };
    world.at('2026-07-10T23:59:59.999+05:00');
    expect(await waitsFor(INSPECTOR, 'letter-on-measures', letter.id)).toEqual([]);
    world.at('2026-07-11T00:00:00+05:00');
    for (const email of [INSPECTOR, HEAD])
      expect(await waitsFor(email, 'letter-on-measures', letter.id)).toEqual(['STEP_CHASE_LETTER_REPORT 37']);
    const subject = await world.as(SUBJECT);
    const { reportOnLetter } = await subject.run<{ reportOnLetter: object }>(
      `mutation ($id: ID!, $version: Int!) { reportOnLetter(letterId: $id, expectedVersion: $version, idempotencyKey: "${randomUUID()}",
        input: { text: "Remedied" }) { state findings { clause code } } }`,
      { id: letter.id, version: letter.version },
    );
    expect(reportOnLetter).toEqual({
      state: 'REPORTED',
      findings: [{ clause: '37', code: 'LETTER_REPORT_LATE' }],
    });
    expect(await waitsFor(INSPECTOR, 'letter-on-measures', letter.id)).toEqual([
      'STEP_JUDGE_LETTER_REPORT 37',
    ]);
  });

  test.each([
    [
      'asks to change legal acts',
      { demands: [{ kind: 'REMEDY_VIOLATIONS' }, { kind: 'CHANGE_LEGAL_ACTS' }] },
      'LETTER_ASKS_WHAT_IT_MAY',
    ],
    ['does not ask to remedy', { demands: [{ kind: 'RESTORE_RIGHTS' }] }, 'LETTER_ASKS_TO_REMEDY'],
    ['wants the report by yesterday', { reportBy: '2026-06-09' }, 'LETTER_REPORT_BY_AHEAD'],
  ])('[clause 37.1] a letter that %s is refused, and nothing is decided', async (_, more, code) => {
    const of = await submitted();
    const refusal = await refused(world, 'REFUSED_BY_LAW', HEAD, 'sendMonitoringLetter', of, {
      ...LETTER,
      ...more,
    });
    expect(refusal.findings).toMatchObject([{ clause: '37', code }]);
    expect(await readMonitoring(world, HEAD, of.id)).toEqual({ ...of, actions: expect.anything() });
  });

  test('[clause 37.1] without a violation that stands there is nothing to send a letter about', async () => {
    const looked = await act(
      world,
      INSPECTOR,
      'addMonitoringMaterial',
      await opened(world, INSPECTOR),
      MATERIAL,
    );
    const of = await act(world, INSPECTOR, 'submitMonitoring', looked, SUMMARY);
    const refusal = await refused(world, 'REFUSED_BY_LAW', HEAD, 'sendMonitoringLetter', of, LETTER);
    expect(refusal.findings).toMatchObject([{ code: 'MONITORING_FOUND_VIOLATION' }]);
    const noted = await act(world, HEAD, 'takeNoteOfMonitoring', of, { reason: 'Nothing found' });
    expect([noted.state, noted.findings]).toEqual(['NOTED', []]);
  });

  test('[clause 37.2] taken note of with violations standing is the leadership’s to decide, and is kept as a warning', async () => {
    const noted = await act(world, HEAD, 'takeNoteOfMonitoring', await submitted(), {
      reason: 'Remedied already',
    });
    expect(noted.findings).toEqual([
      { clause: '37.2', code: 'MONITORING_NOTED_WITHOUT_LETTER', severity: 'WARNING' },
    ]);
    await refused(world, 'WRONG_STATE', HEAD, 'sendMonitoringLetter', noted, LETTER);
  });

  test('[clause 37] a double click decides once; of two at once one is told that it came late', async () => {
    const of = await submitted();
    const key = randomUUID();
    const first = await act(world, HEAD, 'sendMonitoringLetter', of, LETTER, key);
    const again = await act(world, HEAD, 'sendMonitoringLetter', of, LETTER, key);
    expect([again.letter?.id, again.documents.length]).toEqual([first.letter?.id, 2]);
    const other = await submitted();
    const outcomes = await Promise.allSettled([
      act(world, HEAD, 'sendMonitoringLetter', other, LETTER),
      act(world, HEAD, 'takeNoteOfMonitoring', other, { reason: 'Noted' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('[clause 37] signs of a criminal offence go the way of a referral; the subject and other offices see nothing', async () => {
    const of = await submitted();
    const client = await world.as(INSPECTOR);
    const { proposeMonitoringReferral } = await client.run<{
      proposeMonitoringReferral: { id: string; version: number };
    }>(
      `mutation ($id: ID!) { proposeMonitoringReferral(monitoringId: $id, idempotencyKey: "${randomUUID()}",
        input: { officials: "B. Ospanov", signs: "Money was taken" }) { id version } }`,
      { id: of.id },
    );
    expect(await waitsFor(HEAD, 'referral', proposeMonitoringReferral.id)).toEqual([
      'STEP_DECIDE_REFERRAL 37',
    ]);
    const head = await world.as(HEAD);
    const { sendReferral } = await head.run<{ sendReferral: object }>(
      `mutation ($id: ID!, $version: Int!) { sendReferral(referralId: $id, expectedVersion: $version, idempotencyKey: "${randomUUID()}",
        input: { competentBody: "Police" }) { state } }`,
      { id: proposeMonitoringReferral.id, version: proposeMonitoringReferral.version },
    );
    expect(sendReferral).toEqual({ state: 'SENT' });
    const kind = await world.value(
      `select kind as value from issued_document where case_kind = 'referral' and case_id = $1`,
      [proposeMonitoringReferral.id],
    );
    expect(kind).toBe('MONITORING_REFERRAL');
    expect(await readMonitoring(world, ANALYST, of.id)).toMatchObject({
      actions: [],
      referrals: [{ state: 'SENT' }],
    });
    expect(await readMonitoring(world, KARAGANDY, of.id)).toBeNull();
  });
});
