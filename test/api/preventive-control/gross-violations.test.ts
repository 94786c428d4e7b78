import { randomUUID } from 'node:crypto';
import { dutiesOf } from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';
import { ALMATY_CITY, at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { completedControl, lineOf, listOf } from './control';

const DUTY = 'DUTY_GROSS_OF_CONTROL';

describe('gross violations found by a control with a visit', () => {
  let world: World;
  let line: string;
  beforeAll(async () => {
    world = await openWorld();
    line = (await lineOf(world, await listOf(world, [ALMATY_CITY]), ALMATY_CITY)).id;
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    await world.owner.query(
      `update inspection set state = 'WITHDRAWN', act_number = null where procedure = 'PREVENTIVE_CONTROL'`,
    );
  });

  async function prescriptionOf({ id }: Case): Promise<{ id: string; number: string; date: string }> {
    const fields = 'prescription { id number date }';
    const seen = await world.read<{ prescription: { id: string; number: string; date: string } }>(
      INSPECTOR,
      id,
      fields,
    );
    if (!seen) throw new Error('no prescription');
    return seen.prescription;
  }

  /** The draft that the system offers, prepared for signing. */
  async function offered(of: { id: string }): Promise<Case> {
    await workerTurn(world);
    const [duty] = (await dutiesOf(world, of)).filter(({ code }) => code === DUTY);
    if (!duty?.draft) throw new Error('no draft is offered');
    return world.act(INSPECTOR, 'recordPreparation', duty.draft as Case, {
      input: { materials: ['Law on public services'] },
    });
  }

  /** What item 8 of the act of appointment prints of its grounds. */
  const groundsOfAct = ({ id }: { id: string }) =>
    world.value<object[]>(
      `select data -> 'grounds' as value from issued_document where inspection_id = $1 and kind = 'ACT_OF_APPOINTMENT'`,
      [id],
    );

  test('[clause 6-2] the duty opens with the handing over, is the office’s alone, and offers a draft after the remedy-by date (D1)', async () => {
    const prescription = await prescriptionOf(await completedControl(world, line));
    expect(await dutiesOf(world, prescription)).toMatchObject([{ code: DUTY, clause: '6-2' }]);
    expect(await dutiesOf(world, prescription, HEAD)).toMatchObject([{ code: DUTY }]);
    expect(await dutiesOf(world, prescription, SUBJECT)).toEqual([]);
    const draft = await offered(prescription);
    const seen = await world.read<{ grounds: object[]; plannedStart: string; procedure: string }>(
      INSPECTOR,
      draft.id,
      'plannedStart procedure grounds { kind clause prescription { id } basisNumber }',
    );
    // Friday 26 June is the last remedy-by date; three working days after it.
    expect(seen).toMatchObject({
      plannedStart: '2026-07-01',
      procedure: 'INSPECTION',
      grounds: [{ kind: 'GROSS_PRESCRIPTION_CONTROL', clause: '8.1', prescription: { id: prescription.id } }],
    });
    // While the term for remedying runs it is not appointed.
    const refusal = await world.refused('REFUSED_BY_LAW', HEAD, 'appointInspection', draft);
    expect(refusal.findings).toMatchObject([{ clause: '8.1', code: 'GROUND_EARLY_ORDER_MISSING' }]);
    // The last day of remedying is still the subject's; from the next day on no order is needed.
    world.at(at('2026-06-26', '23:59:59'));
    await world.refused('REFUSED_BY_LAW', HEAD, 'appointInspection', draft);
    world.at(at('2026-06-27', '00:00:00'));
    const early = await world.refused('REFUSED_BY_LAW', HEAD, 'orderEarlyInspection', draft);
    expect(early.findings).toMatchObject([{ clause: '6-2', code: 'EARLY_ORDER_NOT_NEEDED' }]);
    expect(await world.act(HEAD, 'appointInspection', draft)).toMatchObject({ state: 'APPOINTED' });
    expect(await dutiesOf(world, prescription)).toEqual([]);
    const grounds = await groundsOfAct(draft);
    const { number, date } = prescription;
    expect(grounds).toMatchObject([
      { subparagraph: 1, followsControl: true, prescription: { number, date } },
    ]);
    for (const absent of ['basisNumber', 'basisDate', 'prescription.early', 'prescription.issuedTo'])
      expect(grounds[0]).not.toHaveProperty(absent);
  });

  test('[clause 6-2] the head orders it earlier, with the reason; an inspector does not', async () => {
    const prescription = await prescriptionOf(await completedControl(world, line));
    const draft = await offered(prescription);
    await world.refused('FORBIDDEN', INSPECTOR, 'orderEarlyInspection', draft);
    const key = randomUUID();
    const ordered = await world.act(HEAD, 'orderEarlyInspection', draft, { key });
    expect((await world.act(HEAD, 'orderEarlyInspection', draft, { key })).version).toBe(ordered.version);
    const again = await world.refused('REFUSED_BY_LAW', HEAD, 'orderEarlyInspection', ordered);
    expect(again.findings).toMatchObject([{ clause: '6-2', code: 'EARLY_ORDER_GIVEN' }]);
    const appointed = await world.act(HEAD, 'appointInspection', ordered);
    expect(appointed).toMatchObject({ state: 'APPOINTED' });
    expect(await groundsOfAct(appointed)).toMatchObject([
      { prescription: { number: prescription.number, early: { reason: 'The complaint was taken back' } } },
    ]);
    expect(await dutiesOf(world, prescription)).toEqual([]);
    // Cancelled, the duty stands since the handing over, as before.
    world.at(at('2026-06-18'));
    const cancelled = await world.act(HEAD, 'cancelAppointment', appointed);
    expect(await dutiesOf(world, prescription)).toMatchObject([{ code: DUTY }]);
    // What must be inspected is not left.
    const left = await world.refused('REFUSED_BY_LAW', HEAD, 'leaveGround', cancelled);
    expect(left.findings).toMatchObject([{ clause: '6-2', code: 'GROUND_OWED' }]);
    const [since, handedOverOn] = await world.value<[string, string]>(
      `select array[(d.since at time zone 'Asia/Almaty')::date::text, p.handed_over_on::text] as value
       from duty d join prescription p on p.id = d.case_id where d.code = $1 and p.id = $2`,
      [DUTY, prescription.id],
    );
    expect(since).toBe(handedOverOn);
  });

  test('[clause 6-2] [clause 8.1] cancelled, the duty stands since the prescription was handed over; one prescription asks for that inspection once', async () => {
    const prescription = await prescriptionOf(await completedControl(world, line));
    const since = async () => {
      const { duties } = await (
        await world.as(HEAD)
      ).run<{ duties: { nodes: { code: string; since: string; caseKind: string; caseId: string }[] } }>(
        '{ duties(first: 200) { nodes { code since caseKind caseId } } }',
      );
      return duties.nodes
        .filter(({ caseKind, caseId }) => caseKind === 'prescription' && caseId === prescription.id)
        .map(({ code, since: from }) => [code, from]);
    };
    const [before] = await since();
    const draft = await offered(prescription);
    world.at(at('2026-06-29', '12:00:00'));
    const appointed = await world.act(HEAD, 'appointInspection', draft);
    expect(await since()).toEqual([]);
    world.at(at('2026-06-29', '17:00:00'));
    await world.act(HEAD, 'cancelAppointment', appointed);
    expect(await since()).toEqual([before]);
    // Of the gross points nothing was heard by the report-by date: that asks for the same inspection.
    world.at(at('2026-07-02'));
    await workerTurn(world);
    expect(await since()).toEqual([before]);
  });

  test('[clause 6-2] information does not end the duty, nor does an inspection on ground 2; without gross violations there is none', async () => {
    const mild = await prescriptionOf(await completedControl(world, line, ['MET', 'SIGNIFICANT', 'MINOR']));
    expect(await dutiesOf(world, mild)).toEqual([]);
    await world.owner.query(
      `update inspection set state = 'WITHDRAWN', act_number = null where procedure = 'PREVENTIVE_CONTROL'`,
    );
    const prescription = await prescriptionOf(await completedControl(world, line));
    const client = await world.as(SUBJECT);
    const seen = await client.run<{ prescription: { version: number; violations: { id: string }[] } }>(
      'query ($id: ID!) { prescription(id: $id) { version violations { id } } }',
      { id: prescription.id },
    );
    await client.run(
      `mutation ($id: ID!, $key: String!, $version: Int!, $input: ProvideRemediationInformationInput!) {
        provideRemediationInformation(prescriptionId: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`,
      {
        id: prescription.id,
        key: randomUUID(),
        version: seen.prescription.version,
        input: {
          items: seen.prescription.violations.map(({ id }) => ({
            violationId: id,
            text: 'Remedied',
            fileIds: [],
          })),
        },
      },
    );
    expect(await dutiesOf(world, prescription)).toMatchObject([{ code: DUTY }]);
  });

  test('[clause 35] [clause 28-2] its dates missed, nobody is asked to establish non-fulfilment: that follows an inspection alone', async () => {
    const control = await completedControl(world, line);
    await prescriptionOf(control);
    world.at(at('2026-08-03'));
    const missed = await world.value<number>(
      `select count(*)::int as value from deadline where inspection_id = $1 and rule = 'P28_1_REMEDIATION' and met_at is null`,
      [control.id],
    );
    expect(missed).toBeGreaterThan(0);
    for (const email of [HEAD, INSPECTOR]) {
      const { waiting } = await (
        await world.as(email)
      ).run<{ waiting: { nodes: { code: string; inspectionId: string }[] } }>(
        '{ waiting(first: 200) { nodes { code inspectionId } } }',
      );
      const codes = waiting.nodes.flatMap(({ code, inspectionId }) =>
        inspectionId === control.id ? [code] : [],
      );
      expect(codes).not.toContain('STEP_ESTABLISH_NON_FULFILMENT');
    }
  });
});
