import { at, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  accept,
  act,
  codesOf,
  CONTROL,
  dueOf,
  dutiesOf,
  findingsOf,
  IN_TIME,
  inform,
  itemsOf,
  LAST_INSTANT,
  LATE,
  MIDNIGHT,
  read,
  recordPaper,
  running,
  seen,
  sendRequest,
  stateOf,
} from '../../builders/prescription';
import { sendLetterOf } from '../../builders/letter';
import { workerTurn } from '../../builders/worker-turn';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

describe('information on remedying', () => {
  test('[clause 28-1] at 23:59:59.999 of the report-by day is in time, with the worker up', async () => {
    const of = await running(world);
    world.at(LAST_INSTANT);
    await workerTurn(world);
    const informed = await inform(world, of);
    expect([informed.state, stateOf(informed, 'P28_1_REMEDIATION'), codesOf(informed)]).toEqual([
      'INFORMATION_GIVEN',
      'MET',
      ['INFORMATION_IN_TIME'],
    ]);
    world.at(LATE);
    await workerTurn(world);
    const later = await seen(world, of);
    expect([later.state, later.informationRequest, await dutiesOf(world, of)]).toEqual([
      'INFORMATION_GIVEN',
      null,
      [],
    ]);
  });

  test('[clause 28-1] the day is over at midnight in Almaty, whether a worker is up or not', async () => {
    const of = await running(world);
    world.at(LAST_INSTANT);
    expect((await seen(world, of)).state).toBe('RUNNING');
    world.at(MIDNIGHT);
    const missed = await seen(world, of);
    expect([missed.state, stateOf(missed, 'P28_1_REMEDIATION'), missed.version]).toEqual([
      'INFORMATION_MISSED',
      'OVERDUE',
      of.version,
    ]);
  });

  test('[clause 28-1] later information is kept, with what is late said to both sides', async () => {
    const of = await running(world);
    world.at(MIDNIGHT);
    const informed = await inform(world, of);
    expect([informed.state, stateOf(informed, 'P28_1_REMEDIATION')]).toEqual([
      'INFORMATION_GIVEN',
      'MET_LATE',
    ]);
    expect(findingsOf(informed)).toEqual([
      {
        clause: '28-1',
        code: 'INFORMATION_LATE',
        severity: 'CURABLE',
        message: `The information came after 30.06.2026: it is kept and marked late.`,
      },
    ]);
    const office = await seen(world, of);
    expect([office.findings, office.deadlines, office.violations]).toEqual([
      informed.findings,
      informed.deadlines,
      informed.violations,
    ]);
    expect(office.violations.map(({ state }) => state)).toEqual(['INFORMED', 'INFORMED']);
  });

  test('[clause 28-1] information on a part does not meet the date; the last part does', async () => {
    const of = await running(world);
    world.at(IN_TIME);
    const partly = await inform(world, of, 'MINOR');
    expect([partly.state, stateOf(partly, 'P28_1_REMEDIATION'), codesOf(partly)]).toEqual([
      'RUNNING',
      'DUE_SOON',
      [],
    ]);
    expect(partly.violations.map(({ severity, state }) => `${severity} ${state}`)).toEqual([
      'SIGNIFICANT OPEN',
      'MINOR INFORMED',
    ]);
    const whole = await inform(world, partly, 'SIGNIFICANT');
    expect([whole.state, stateOf(whole, 'P28_1_REMEDIATION'), codesOf(whole)]).toEqual([
      'INFORMATION_GIVEN',
      'MET',
      ['INFORMATION_IN_TIME'],
    ]);
  });

  test('[clause 28-1] a part in time and a part late is late as a whole', async () => {
    const of = await running(world);
    world.at(IN_TIME);
    const partly = await inform(world, of, 'MINOR');
    world.at(LATE);
    const whole = await inform(world, partly, 'SIGNIFICANT');
    expect(stateOf(whole, 'P28_1_REMEDIATION')).toBe('MET_LATE');
    expect(codesOf(whole)).toEqual(['INFORMATION_LATE']);
  });

  test('[clause 28-1] each side may inform: the head and the unit of internal control', async () => {
    const of = await running(world);
    const input = { items: itemsOf(of) };
    expect((await act(world, CONTROL, 'provideRemediationInformation', of, { input })).state).toBe(
      'INFORMATION_GIVEN',
    );
  });
});

describe('information on paper that is recorded late', () => {
  test('[clause 28-1] [clause 28-2] had it come in time, the draft of the request goes and its term falls away', async () => {
    const of = await running(world);
    world.at(LATE);
    await workerTurn(world);
    const missed = await seen(world, of);
    expect([missed.state, missed.informationRequest?.sentAt, stateOf(missed, 'P28_2_REQUEST')]).toEqual([
      'INFORMATION_MISSED',
      null,
      'DUE_SOON',
    ]);
    const recorded = await recordPaper(world, missed, LAST_INSTANT);
    expect([recorded.state, recorded.informationRequest]).toEqual(['INFORMATION_GIVEN', null]);
    expect([stateOf(recorded, 'P28_1_REMEDIATION'), stateOf(recorded, 'P28_2_REQUEST')]).toEqual([
      'MET',
      'CANCELLED',
    ]);
    expect(codesOf(recorded)).toEqual(['INFORMATION_IN_TIME']);
    expect(recorded.violations[0]?.information[0]).toMatchObject({
      onPaper: true,
      at: '2026-06-30T18:59:59.999Z',
    });
  });

  test('[clause 8.1] had it come in time, the duty that its absence opened is closed', async () => {
    const of = await running(world, ['GROSS', 'MET', 'MET']);
    world.at(LATE);
    await workerTurn(world);
    const missed = await seen(world, of);
    expect(await dutiesOf(world, of)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_1' }]);
    const recorded = await recordPaper(world, missed, IN_TIME);
    expect([recorded.state, stateOf(recorded, 'P28_1_REMEDIATION')]).toEqual(['INFORMATION_GIVEN', 'MET']);
    expect(await dutiesOf(world, of)).toEqual([]);
  });

  test('[clause 28-1] the paper of the same matter that came first counts, though the portal had it late', async () => {
    const of = await running(world);
    world.at(LATE);
    const late = await inform(world, of);
    expect(stateOf(late, 'P28_1_REMEDIATION')).toBe('MET_LATE');
    const recorded = await recordPaper(world, late, IN_TIME);
    expect(stateOf(recorded, 'P28_1_REMEDIATION')).toBe('MET');
    expect(codesOf(recorded)).toEqual(['INFORMATION_LATE', 'INFORMATION_IN_TIME']);
  });

  test('[clause 28-1] a paper in time does not heal another part that came late', async () => {
    const of = await running(world);
    world.at(LATE);
    const partly = await inform(world, of, 'SIGNIFICANT');
    const whole = await recordPaper(world, partly, IN_TIME, 'MINOR');
    expect([whole.state, stateOf(whole, 'P28_1_REMEDIATION')]).toEqual(['INFORMATION_GIVEN', 'MET_LATE']);
  });

  test('[clause 28-3] it answers a request that had been sent meanwhile, and nothing was missed', async () => {
    const of = await running(world);
    world.at(LATE);
    const sent = await sendRequest(world, of);
    const recorded = await recordPaper(world, sent, IN_TIME);
    expect([
      recorded.state,
      stateOf(recorded, 'P28_1_REMEDIATION'),
      stateOf(recorded, 'P28_3_ANSWER'),
    ]).toEqual(['INFORMATION_GIVEN', 'MET', 'MET']);
    world.at(at('2026-07-20'));
    await workerTurn(world);
    expect(await dutiesOf(world, of)).toEqual([]);
  });
});

describe('judging what was informed', () => {
  test('[clause 28-1] accepted, confirmed, closed: nothing of it runs any more', async () => {
    const of = await running(world);
    world.at(IN_TIME);
    const informed = await inform(world, of);
    const office = await accept(world, await seen(world, informed));
    expect(office.violations.map(({ state, information }) => [state, information[0]?.state])).toEqual([
      ['ACCEPTED', 'ACCEPTED'],
      ['ACCEPTED', 'ACCEPTED'],
    ]);
    const confirmed = await act(world, INSPECTOR, 'confirmRemediation', office);
    expect([confirmed.state, confirmed.actions.filter(({ allowed }) => allowed)]).toEqual(['FULFILLED', []]);
    await world.refused('LETTER_NOT_SENT', INSPECTOR, 'closeInspection', confirmed.inspection);
    await sendLetterOf(world, confirmed.inspection);
    const closed = await world.act(INSPECTOR, 'closeInspection', confirmed.inspection);
    expect(closed.state).toBe('CLOSED');
    world.at(at('2026-08-03'));
    await workerTurn(world);
    expect(await seen(world, of)).toMatchObject({ version: confirmed.version, state: 'FULFILLED' });
  });

  test('[clause 28-1] information given back stands with its reason beside what comes after it', async () => {
    const of = await running(world, ['MINOR', 'MET', 'MET']);
    world.at(IN_TIME);
    const informed = await inform(world, of);
    const [violation] = informed.violations;
    const input = { violationIds: [violation?.id], reason: 'The order is not signed' };
    const returned = await act(world, INSPECTOR, 'returnRemediation', informed, { input });
    expect([returned.state, returned.violations[0]?.state]).toEqual(['RETURNED', 'RETURNED']);
    const again = await inform(world, returned);
    expect(again.violations[0]?.information.map(({ state, returnReason }) => [state, returnReason])).toEqual([
      ['RETURNED', 'The order is not signed'],
      ['INFORMED', null],
    ]);
    // Given back is not unheard: the date of clause 28-1 stays met.
    expect(stateOf(again, 'P28_1_REMEDIATION')).toBe('MET');
    expect((await accept(world, again)).violations[0]?.information.map(({ state }) => state)).toEqual([
      'RETURNED',
      'ACCEPTED',
    ]);
  });
});

describe('what each side sees', () => {
  test('[clause 3] both sides see the same dates, findings, violations and papers', async () => {
    const of = await running(world);
    world.at(LATE);
    await workerTurn(world);
    await sendRequest(world, await seen(world, of));
    world.at(at('2026-07-03'));
    await inform(world, await seen(world, of));
    const [office, subject] = [await seen(world, of), await read(world, SUBJECT, of)];
    for (const part of [
      'deadlines',
      'findings',
      'violations',
      'documents',
      'informationRequest',
      'state',
      'reportBy',
    ] as const) {
      expect(subject?.[part]).toEqual(office[part]);
    }
    expect(codesOf(office)).toEqual(['REQUEST_IN_TIME', 'INFORMATION_LATE', 'ANSWER_IN_TIME']);
    expect(office.documents.map(({ kind }) => kind)).toEqual(['PRESCRIPTION', 'INFORMATION_REQUEST']);
    expect(dueOf(office, 'P28_3_ANSWER')).toBe('2026-07-07');
  });

  test('[clause 3] the journal tells both sides the same course, in the language of each', async () => {
    const of = await running(world);
    world.at(LATE);
    await workerTurn(world);
    const sent = await sendRequest(world, await seen(world, of));
    await inform(world, sent);
    const text =
      'query ($id: ID!) { prescription(id: $id) { journal(first: 50) { nodes { action title details { label value } } } } }';
    type Journal = {
      prescription: {
        journal: { nodes: { action: string; title: string; details: { label: string; value: string }[] }[] };
      };
    };
    const course = async (email: string, language: string) => {
      const client = await world.as(email);
      client.language = language;
      const { prescription } = await client
        .run<Journal>(text, { id: of.id })
        .finally(() => (client.language = 'en'));
      return prescription.journal.nodes.reverse();
    };
    const [office, subject, kazakh] = [
      await course(INSPECTOR, 'en'),
      await course(SUBJECT, 'en'),
      await course(SUBJECT, 'kk'),
    ];
    expect(office.map(({ action }) => action)).toEqual([
      'prescriptionDrawnUp',
      'prescriptionHandedOver',
      'remediationInformationMissed',
      'informationRequestSent',
      'remediationInformationGiven',
    ]);
    // That it was being drawn up was not yet the subject's to know.
    expect(subject).toEqual(office.slice(1));
    for (const entry of [...office, ...kazakh]) {
      expect(entry.title).not.toMatch(/^EVENT_/);
      for (const { label, value } of entry.details) {
        expect(label).not.toMatch(/^DETAIL_/);
        expect(value).not.toMatch(/^[A-Z_]{4,}$/);
      }
    }
    expect(kazakh.map(({ title }) => title)).not.toEqual(subject.map(({ title }) => title));
  });
});
