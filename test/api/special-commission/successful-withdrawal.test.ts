import { randomUUID } from 'node:crypto';
import { act, plan, readLetter, refused, sendLetterOf } from '../../builders/letter';
import {
  act as actOnEscalation,
  establish,
  readEscalation,
  refused as refusedEscalation,
} from '../../builders/escalation';
import { workerTurn } from '../../builders/worker-turn';
import { at } from '../inspection/support/course';
import type { Case } from '../inspection/support/world';
import { CHAIR, CommissionWorld, HEAD, INSPECTOR, SUBJECT } from './commission-world';

// The report-by date of these prescriptions is 30 June; the session is held on 6 July, when silence has had its consequences.
describe('a point that is withdrawn while its prescription runs', () => {
  let given: CommissionWorld;
  beforeAll(async () => {
    given = await CommissionWorld.start();
  });
  afterAll(() => given.stop());

  async function prescriptionOf(of: Case) {
    const { prescription } = (await given.world.read<{
      prescription: { id: string; version: number; state: string };
    }>(HEAD, of.id, 'prescription { id version state }')) ?? { prescription: null };
    if (!prescription) throw new Error('no prescription');
    return prescription;
  }

  async function requestInformation(of: Case): Promise<void> {
    const { id, version } = await prescriptionOf(of);
    await (
      await given.world.as(INSPECTOR)
    ).run(
      `mutation ($id: ID!, $key: String!, $version: Int!) {
        sendInformationRequest(prescriptionId: $id, idempotencyKey: $key, expectedVersion: $version, input: { way: ELECTRONIC }) { id } }`,
      { id, key: randomUUID(), version },
    );
  }

  const open = (of: Case, table: 'duty' | 'deadline') =>
    given.world.value<string[]>(
      `select coalesce(array_agg(${table === 'duty' ? 'code' : 'rule'} order by 1), '{}') as value from ${table}
       where case_kind = 'prescription' and inspection_id = $1 and ${table === 'duty' ? 'closed_at is null' : 'met_at is null and cancelled_at is null'}`,
      [of.id],
    );

  /** Upholds the objection as to some points, on 6 July. */
  async function uphold(of: Case, violationIds: string[]): Promise<void> {
    const [objection] = await given.objectionsOf(of);
    given.world.at(at('2026-07-01'));
    const invited = await given.invited(await given.form(of, { orderDate: '2026-07-01' }), '2026-07-06');
    given.world.at(at('2026-07-06', '10:05:00'));
    let current = await given.act(CHAIR, 'openSession', await given.attend(invited));
    current = await given.decide(current, {
      objectionId: objection?.id,
      outcome: 'PARTLY_UPHELD',
      reason: 'Papers were seen',
      violationIds,
    });
    current = await given.decide(current, { outcome: 'PARTLY_OBJECTIVE', reason: 'In part' });
    await given.act(CHAIR, 'signCommissionProtocol', current);
  }

  test('[clause 27] takes the request of clause 28-2 with it where it asked of nothing else, and no inspection follows', async () => {
    const of = await given.objected(['SIGNIFICANT', 'GROSS', 'MET']);
    const [significant] = await given.violationsOf(of);
    given.world.at(at('2026-07-01'));
    await workerTurn(given.world);
    await requestInformation(of);
    expect((await prescriptionOf(of)).state).toBe('REQUEST_SENT');
    await uphold(of, [significant]);
    await workerTurn(given.world);
    expect((await prescriptionOf(of)).state).toBe('INFORMATION_MISSED');
    expect(await open(of, 'duty')).toEqual(['DUTY_INSPECTION_GROUND_1']);
    given.world.at(at('2026-07-20'));
    await workerTurn(given.world);
    // The gross point stands, and with it ground 1; of ground 2 nothing is left.
    expect(await open(of, 'duty')).toEqual(['DUTY_INSPECTION_GROUND_1']);
  });

  test('[clause 27] [clause 30] was the only one: no letter on measures is asked for any more', async () => {
    const of = await given.objected(['SIGNIFICANT', 'MET', 'MET']);
    const fields = 'letterOnMeasures { state actions { name allowed } }';
    type Letter = { letterOnMeasures: { state: string; actions: object[] } };
    const letter = async () => (await given.world.read<Letter>(HEAD, of.id, fields))?.letterOnMeasures;
    const rows = () =>
      given.world.value<number>(
        `select count(*)::int as value from waiting where inspection_id = $1 and code = 'DUTY_LETTER_ON_MEASURES'`,
        [of.id],
      );
    const sends = { name: 'issueLetterOnMeasures', allowed: true };
    expect(await letter()).toEqual({ state: 'OWED', actions: expect.arrayContaining([sends]) });
    expect(await rows()).toBe(1);
    await uphold(of, await given.violationsOf(of));
    const { state, actions } = (await letter()) ?? { actions: [] };
    expect(state).toBe('NOT_OWED');
    expect(actions).not.toContainEqual(sends);
    expect(await rows()).toBe(0);
  });

  test('[clause 27] [clause 32] was the only one: the letter that was sent asks for neither plan nor report, and both sides read why', async () => {
    const of = await given.objected(['SIGNIFICANT', 'MET', 'MET']);
    const { world } = given;
    const letter = await plan(world, await sendLetterOf(world, of, { reportBy: '2026-07-10' }));
    const asked = () =>
      world.value<string[]>(
        `select coalesce(array_agg(rule order by rule), '{}') as value from deadline
         where case_kind = 'letter-on-measures' and case_id = $1 and met_at is null and cancelled_at is null`,
        [letter.id],
      );
    expect(await asked()).toEqual(['P30_REPORT_BACK', 'P34_PLAN_ROW', 'P34_PLAN_ROW']);
    const [row] = letter.plan?.rows ?? [];
    const informed = await act(world, SUBJECT, 'informOnPlanRow', letter, {
      rowId: row?.id,
      text: 'Done',
      fileIds: [],
    });
    expect(informed.plan?.rows.map(({ state }) => state)).toEqual(['INFORMED', 'OPEN']);
    await uphold(of, await given.violationsOf(of));
    expect(await asked()).toEqual([]);
    const seen = await readLetter(world, SUBJECT, letter.id);
    // What came in stays as it came.
    expect(seen).toMatchObject({
      state: 'WITHDRAWN',
      plan: { rows: [{ state: 'INFORMED' }, { state: 'OPEN' }] },
    });
    expect(seen?.actions.filter(({ allowed }) => allowed)).toEqual([]);
    await refused(world, 'WRONG_STATE', SUBJECT, 'reportOnLetter', seen ?? letter, {
      text: 'Done',
      fileIds: [],
    });
    // Whoever holds one of these papers learns that it holds no more, since when and by what.
    const protocol = await world.value<string>(
      `select protocol_number || ', ' || protocol_date as value from special_commission where inspection_id = $1`,
      [of.id],
    );
    for (const kind of ['PRESCRIPTION', 'LETTER_ON_MEASURES', 'ACTION_PLAN']) {
      const code = await world.value<string>(
        'select code as value from issued_document where inspection_id = $1 and kind = $2 and replaced_at is null',
        [of.id, kind],
      );
      const { checkDocument } = await world.server.client().run<{
        checkDocument: object;
      }>('query ($code: String!) { checkDocument(code: $code) { genuine cancelledOn cancelledBy } }', { code });
      expect(checkDocument).toEqual({ genuine: false, cancelledOn: '2026-07-06', cancelledBy: protocol });
    }
    const page = await world.server
      .client()
      .fetch(
        `/public/check?lang=ru&code=${await world.value<string>(
          `select code as value from issued_document where inspection_id = $1 and kind = 'PRESCRIPTION'`,
          [of.id],
        )}`,
      );
    expect((await page.text()).replaceAll('\u00a0', ' ')).toContain(
      `отменен и не действует: 6 июля 2026 года. Основание: № ${protocol.split(',')[0]}, 6 июля 2026 года.`,
    );
    for (const email of [SUBJECT, HEAD]) {
      const { letterOnMeasures } = await (
        await world.as(email)
      ).run<{ letterOnMeasures: { journal: { nodes: { action: string; details: { value: string }[] }[] } } }>(
        'query ($id: ID!) { letterOnMeasures(id: $id) { journal(first: 20) { nodes { action details { value } } } } }',
        { id: letter.id },
      );
      const entry = letterOnMeasures.journal.nodes.find(
        ({ action }) => action === 'letterOnMeasuresWithdrawn',
      );
      expect(entry?.details).toHaveLength(3);
    }
    const waits = await world.value<number>(
      `select count(*)::int as value from waiting where case_kind = 'letter-on-measures' and case_id = $1`,
      [letter.id],
    );
    expect(waits).toBe(0);
    // A paper that came nevertheless is a fact: it is kept, and nothing is asked anew.
    world.at(at('2026-07-20'));
    const late = await readLetter(world, INSPECTOR, letter.id);
    if (!late) throw new Error('no letter');
    const reported = await act(world, INSPECTOR, 'recordLetterReport', late, {
      receivedAt: at('2026-07-15'),
      text: 'All of it was done',
      fileIds: [],
    });
    expect(reported).toMatchObject({ state: 'WITHDRAWN', findings: late.findings });
    expect(reported.reports).toHaveLength(1);
    expect(await asked()).toEqual([]);
  });

  test('[clause 27] [clause 32] was the only one while the letter was on its way: its receipt is recorded, and no plan is asked for', async () => {
    const of = await given.objected(['SIGNIFICANT', 'MET', 'MET']);
    const { world } = given;
    const letter = await sendLetterOf(world, of, { way: 'PAPER' });
    await uphold(of, await given.violationsOf(of));
    const withdrawn = await readLetter(world, INSPECTOR, letter.id);
    if (!withdrawn) throw new Error('no letter');
    const received = await act(world, INSPECTOR, 'recordLetterReceipt', withdrawn, {
      receivedAt: at('2026-06-15'),
      proof: 'No 7',
    });
    expect(received).toMatchObject({ state: 'WITHDRAWN', receivedAt: expect.any(String) });
    expect(received.deadlines.map(({ rule }) => rule)).not.toContain('P32_PLAN');
  });

  test('[clause 27] [clause 35] was the only one: what was established and not sent is withdrawn with its term', async () => {
    const of = await given.objected(['SIGNIFICANT', 'MET', 'MET']);
    const { world } = given;
    await sendLetterOf(world, of, { reportBy: '2026-06-16' });
    world.at(at('2026-07-01'));
    const established = await establish(world, INSPECTOR, of.id);
    expect(established.deadlines).toMatchObject([{ rule: 'P35_ESCALATION', state: 'RUNNING' }]);
    await uphold(of, await given.violationsOf(of));
    const withdrawn = (await readEscalation(world, HEAD, established.id)) ?? established;
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', deadlines: [{ state: 'CANCELLED' }] });
    const send = withdrawn.actions.find(({ name }) => name === 'sendEscalationPaper');
    expect(send).toMatchObject({ allowed: false, refusals: [{ code: 'ESCALATION_WITHOUT_POINTS' }] });
    const paper = { addressee: 'PROSECUTOR', recipient: 'Prosecutor of Almaty', way: 'PAPER' };
    const refusal = await refusedEscalation(
      world,
      'REFUSED_BY_LAW',
      HEAD,
      'sendEscalationPaper',
      withdrawn,
      paper,
    );
    expect(refusal.findings).toMatchObject([{ code: 'ESCALATION_WITHOUT_POINTS', severity: 'VOID' }]);
  });

  test('[clause 27] [clause 35] was the only one: whoever was sent a paper of clause 35 is told by a letter that names the protocol', async () => {
    const of = await given.objected(['SIGNIFICANT', 'MET', 'MET']);
    const { world } = given;
    await sendLetterOf(world, of, { reportBy: '2026-06-16' });
    world.at(at('2026-07-01'));
    const paper = { addressee: 'PROSECUTOR', recipient: 'Prosecutor of Almaty', way: 'PAPER' };
    const established = await establish(world, INSPECTOR, of.id);
    const one = await actOnEscalation(world, HEAD, 'sendEscalationPaper', established, paper);
    await uphold(of, await given.violationsOf(of));
    const withdrawn = (await readEscalation(world, HEAD, one.id)) ?? one;
    expect(withdrawn.state).toBe('WITHDRAWN');
    const steps = () =>
      world.value<number>(
        `select count(*)::int as value from waiting where inspection_id = $1 and code = 'STEP_SEND_ESCALATION_RECALL'`,
        [of.id],
      );
    expect(await steps()).toBe(1);
    const input = { paperId: withdrawn.papers[0]?.id, way: 'PAPER' };
    const told = await actOnEscalation(world, HEAD, 'sendEscalationRecall', withdrawn, input);
    expect(told).toMatchObject({
      state: 'WITHDRAWN',
      papers: [{ recalls: null }, { recalls: { id: input.paperId } }],
    });
    expect(await steps()).toBe(0);
    const protocol = await world.value<object>(
      `select jsonb_build_object('number', protocol_number, 'date', protocol_date) as value from special_commission where inspection_id = $1`,
      [of.id],
    );
    expect(
      await world.value<object>(
        `select data -> 'basis' as value from issued_document where kind = 'ESCALATION_RECALL' and inspection_id = $1`,
        [of.id],
      ),
    ).toEqual({ kind: 'WITHOUT_POINTS', protocol });
    // Whoever checks the notice learns by what letter it was withdrawn.
    const marked = await world.value<string>(
      `select cancelled_by as value from issued_document where kind = 'PROSECUTOR_NOTICE' and inspection_id = $1`,
      [of.id],
    );
    expect(marked).toBe(`${told.papers[1]?.number}, 2026-07-06`);
  });

  test('[clause 27] ends the duty of ground 1 where it was the gross one, and the request goes on for the other', async () => {
    const of = await given.objected(['SIGNIFICANT', 'GROSS', 'MET']);
    const [, gross] = await given.violationsOf(of);
    given.world.at(at('2026-07-01'));
    await workerTurn(given.world);
    await requestInformation(of);
    expect(await open(of, 'duty')).toEqual(['DUTY_INSPECTION_GROUND_1']);
    await uphold(of, [gross]);
    expect(await open(of, 'duty')).not.toContain('DUTY_INSPECTION_GROUND_1');
    const violations = await given.world.read<{ violations: { state: string }[] }>(
      SUBJECT,
      of.id,
      'violations { state }',
    );
    expect(violations?.violations).toEqual([{ state: 'OPEN' }, { state: 'WITHDRAWN' }]);
  });

  test('[clause 27] was the last that nothing was heard of: then everything was informed of', async () => {
    const of = await given.objected(['SIGNIFICANT', 'MINOR', 'MET']);
    const [first, second] = await given.violationsOf(of);
    const { id } = await prescriptionOf(of);
    given.world.at(at('2026-06-15'));
    const version = (
      await given.world.read<{ prescription: { version: number } }>(
        SUBJECT,
        of.id,
        'prescription { version }',
      )
    )?.prescription.version;
    await (
      await given.world.as(SUBJECT)
    ).run(
      `mutation ($id: ID!, $key: String!, $version: Int!, $input: ProvideRemediationInformationInput!) {
        provideRemediationInformation(prescriptionId: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`,
      {
        id,
        key: randomUUID(),
        version,
        input: { items: [{ violationId: first, text: 'Remedied by an order', fileIds: [] }] },
      },
    );
    await uphold(of, [second]);
    expect((await prescriptionOf(of)).state).toBe('INFORMATION_GIVEN');
    const terms = await open(of, 'deadline');
    // The right to ask for more time ends by itself (28).
    expect(terms).toEqual(['P28_EXTENSION_REQUEST']);
  });
});
