import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  accept,
  act,
  codesOf,
  dueOf,
  dutiesOf,
  inform,
  LATE,
  MIDNIGHT,
  read,
  recordPaper,
  refused,
  running,
  seen,
  sendRequest,
  stateOf,
  type Prescription,
} from '../../builders/prescription';
import { appointFollowUp, beginFollowUp } from '../../builders/follow-up';
import { sendLetterOf } from '../../builders/letter';
import { doAgain, jobsOf, workerTurn } from '../../builders/worker-turn';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

async function silent(answers?: Parameters<typeof running>[1]): Promise<Prescription> {
  const of = await running(world, answers);
  world.at(LATE);
  await workerTurn(world);
  return seen(world, of);
}

const GROUND_1 = { code: 'DUTY_INSPECTION_GROUND_1', clause: '8.1', draft: { state: 'DRAFT' } };
const GROUND_2 = { code: 'DUTY_INSPECTION_GROUND_2', clause: '28-3', draft: { state: 'DRAFT' } };

describe('the request after silence', () => {
  test('[clause 28-2] is drafted once the date is over, due in two working days, and kept from the subject', async () => {
    const missed = await silent();
    expect(missed).toMatchObject({
      state: 'INFORMATION_MISSED',
      informationRequest: { number: null, sentAt: null },
    });
    expect([stateOf(missed, 'P28_2_REQUEST'), dueOf(missed, 'P28_2_REQUEST')]).toEqual([
      'DUE_SOON',
      '2026-07-02',
    ]);
    expect((await read(world, SUBJECT, missed))?.informationRequest).toBeNull();
    expect(await dutiesOf(world, missed)).toEqual([]);
  });

  test('[clause 28-2] sent through the portal it is received at once: the answer is due in three working days', async () => {
    const sent = await sendRequest(world, await silent());
    expect([sent.state, stateOf(sent, 'P28_2_REQUEST'), dueOf(sent, 'P28_3_ANSWER')]).toEqual([
      'REQUEST_SENT',
      'MET',
      '2026-07-07',
    ]);
    expect([sent.informationRequest?.dueDate, codesOf(sent)]).toEqual(['2026-07-07', ['REQUEST_IN_TIME']]);
    expect((await read(world, SUBJECT, sent))?.informationRequest?.number).toBe(
      sent.informationRequest?.number,
    );
  });

  test('[clause 28-2] after its two working days it can be sent, and is marked late', async () => {
    const missed = await silent();
    world.at(at('2026-07-02', '23:59:59'));
    expect(stateOf(await seen(world, missed), 'P28_2_REQUEST')).toBe('DUE_SOON');
    world.at(at('2026-07-03', '00:00:00'));
    expect(stateOf(await seen(world, missed), 'P28_2_REQUEST')).toBe('OVERDUE');
    const sent = await sendRequest(world, missed);
    expect([stateOf(sent, 'P28_2_REQUEST'), codesOf(sent)]).toEqual(['MET_LATE', ['REQUEST_LATE']]);
  });

  test('[clause 28-2] an office that is quicker than the worker sends it without a draft, and gets no second one', async () => {
    const of = await running(world, ['GROSS', 'MINOR', 'MET']);
    world.at(MIDNIGHT);
    const sent = await sendRequest(world, of);
    expect(sent.state).toBe('REQUEST_SENT');
    await workerTurn(world);
    const later = await seen(world, of);
    expect(later.informationRequest).toEqual(sent.informationRequest);
    expect(stateOf(later, 'P28_2_REQUEST')).toBe('MET');
    expect(await dutiesOf(world, of)).toMatchObject([GROUND_1]);
  });

  test('[clause 28-2] falls away when the subject informs late of what it would ask', async () => {
    const missed = await silent();
    const informed = await inform(world, missed);
    expect([informed.state, stateOf(informed, 'P28_1_REMEDIATION')]).toEqual([
      'INFORMATION_GIVEN',
      'MET_LATE',
    ]);
    const office = await seen(world, missed);
    expect([office.informationRequest, stateOf(office, 'P28_2_REQUEST')]).toEqual([null, 'CANCELLED']);
  });

  test('[clause 28-3] on paper the three working days run from its receipt, over a holiday and a weekend', async () => {
    const sent = await sendRequest(world, await silent(), 'PAPER');
    expect([sent.state, dueOf(sent, 'P28_3_ANSWER')]).toEqual(['REQUEST_SENT', undefined]);
    world.at(at('2026-07-20'));
    expect((await seen(world, sent)).state).toBe('REQUEST_SENT');
    world.at(at('2026-07-03', '09:00:00'));
    const input = { receivedAt: at('2026-07-02', '16:30:00'), proof: 'Notice of delivery 0417' };
    const received = await act(world, INSPECTOR, 'recordInformationRequestReceipt', sent, { input });
    // Friday 3; 4 and 5 are a weekend, Monday 6 is the Day of the Capital; Tuesday 7, Wednesday 8.
    expect([dueOf(received, 'P28_3_ANSWER'), received.informationRequest?.dueDate]).toEqual([
      '2026-07-08',
      '2026-07-08',
    ]);
    world.at(at('2026-07-08', '23:59:59.999'));
    expect((await seen(world, sent)).state).toBe('REQUEST_SENT');
    world.at(at('2026-07-09', '00:00:00'));
    expect((await seen(world, sent)).state).toBe('REQUEST_UNANSWERED');
  });

  test('[clause 28-3] a receipt that is recorded after the answer tells whether that was in time', async () => {
    const sent = await sendRequest(world, await silent(), 'PAPER');
    world.at(at('2026-07-09'));
    const answered = await inform(world, sent);
    expect(answered.state).toBe('INFORMATION_GIVEN');
    const input = { receivedAt: at('2026-07-02'), proof: 'Notice of delivery 0418' };
    const received = await act(world, INSPECTOR, 'recordInformationRequestReceipt', answered, { input });
    expect([stateOf(received, 'P28_3_ANSWER'), codesOf(received)]).toEqual([
      'MET_LATE',
      ['REQUEST_IN_TIME', 'INFORMATION_LATE', 'ANSWER_LATE'],
    ]);
    expect(await dutiesOf(world, sent)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_2' }]);
  });
});

describe('the answer', () => {
  test('[clause 28-3] in time ends the request; a part of it does not', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-07', '23:59:59.999'));
    const partly = await inform(world, sent, 'MINOR');
    expect([partly.state, stateOf(partly, 'P28_3_ANSWER')]).toEqual(['REQUEST_SENT', 'DUE_SOON']);
    const whole = await inform(world, partly, 'SIGNIFICANT');
    expect([whole.state, stateOf(whole, 'P28_3_ANSWER'), stateOf(whole, 'P28_1_REMEDIATION')]).toEqual([
      'INFORMATION_GIVEN',
      'MET',
      'MET_LATE',
    ]);
    world.at(at('2026-07-20'));
    await workerTurn(world);
    expect(await dutiesOf(world, sent)).toEqual([]);
  });

  test('[clause 28-3] that comes late is kept, and the duty that silence opened stays', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-08', '00:00:00'));
    await workerTurn(world);
    const late = await inform(world, await seen(world, sent));
    expect([late.state, stateOf(late, 'P28_3_ANSWER')]).toEqual(['INFORMATION_GIVEN', 'MET_LATE']);
    expect(codesOf(late)).toEqual(['REQUEST_IN_TIME', 'INFORMATION_LATE', 'ANSWER_LATE']);
    expect(await dutiesOf(world, sent)).toMatchObject([GROUND_2]);
  });

  test('[clause 28-3] that comes late opens the duty even when no worker was up', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-10'));
    await inform(world, sent);
    expect(await dutiesOf(world, sent)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_2' }]);
  });

  test('[clause 28-3] a prescription that ends after such an answer without an inspection says so on record', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-10'));
    const accepted = await accept(world, await inform(world, sent));
    const confirm = accepted.actions.find(({ name }) => name === 'confirmRemediation');
    expect(confirm).toMatchObject({
      allowed: true,
      refusals: [{ code: 'ENDED_WITHOUT_INSPECTION', clause: '28-3', severity: 'WARNING' }],
    });
    const confirmed = await act(world, INSPECTOR, 'confirmRemediation', accepted);
    expect([confirmed.state, codesOf(confirmed).at(-1)]).toEqual(['FULFILLED', 'ENDED_WITHOUT_INSPECTION']);
    expect(await dutiesOf(world, sent)).toEqual([]);
  });
});

describe('silence to the request', () => {
  test('[clause 28-3] [clause 8.2] opens the duty with a draft of an inspection on ground 2, once, however often the job runs', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-08', '00:00:00'));
    expect((await seen(world, sent)).state).toBe('REQUEST_UNANSWERED');
    await workerTurn(world);
    const unanswered = await seen(world, sent);
    expect([stateOf(unanswered, 'P28_3_ANSWER'), await dutiesOf(world, sent)]).toMatchObject([
      'OVERDUE',
      [GROUND_2],
    ]);
    expect(unanswered.followUps).toMatchObject([{ state: 'DRAFT' }]);
    for (const job of await jobsOf(world, sent.id)) await doAgain(world, job);
    await workerTurn(world);
    expect(await seen(world, sent)).toEqual(unanswered);
    expect(await dutiesOf(world, sent)).toMatchObject([GROUND_2]);
    expect(
      await world.value('select count(*)::int as value from inspection where origin_prescription_id = $1', [
        sent.id,
      ]),
    ).toBe(1);
  });

  test('[clause 28-3] neither the duty nor the draft is the subject’s to see', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-08'));
    await workerTurn(world);
    const [draft] = (await seen(world, sent)).followUps;
    const subject = await read(world, SUBJECT, sent);
    expect([subject?.state, subject?.followUps, await dutiesOf(world, sent, SUBJECT)]).toEqual([
      'REQUEST_UNANSWERED',
      [],
      [],
    ]);
    expect(await world.read(SUBJECT, draft?.id ?? '', 'id')).toBeNull();
  });

  test('[clause 8.2] appointing that inspection fulfils the duty and ends the prescription', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-08'));
    await workerTurn(world);
    const appointed = await appointFollowUp(world, await seen(world, sent), 'PRESCRIPTION_CONTROL');
    expect(appointed).toMatchObject({ state: 'APPOINTED' });
    const ended = await seen(world, sent);
    expect([ended.state, await dutiesOf(world, sent)]).toEqual(['CLOSED_BY_INSPECTION', []]);
    // The subject's own terms stand till it has notice of the inspection.
    const stateOfDuties = (given: Prescription) =>
      given.deadlines.filter(({ rule }) => rule !== 'P28_EXTENSION_REQUEST').map(({ state }) => state);
    expect(stateOfDuties(ended)).toEqual(['OVERDUE', 'MET', 'OVERDUE']);
    // What comes now is still taken in.
    const told = await read(world, SUBJECT, ended);
    const late = await inform(world, told ?? ended);
    expect(late.violations.map(({ state }) => state)).toEqual(['INFORMED', 'INFORMED']);
    expect(stateOfDuties(late)).toEqual(['MET_LATE', 'MET', 'MET_LATE']);
    await world.refused('LETTER_NOT_SENT', INSPECTOR, 'closeInspection', ended.inspection);
    await sendLetterOf(world, ended.inspection, { reportBy: '2026-08-28' });
    await beginFollowUp(world, appointed);
    const closed = await world.act(INSPECTOR, 'closeInspection', ended.inspection);
    expect([closed.state, closed.findings.map(({ code }) => code)]).toEqual([
      'CLOSED',
      expect.arrayContaining(['PRESCRIPTION_RUNS_ON']),
    ]);
  });
});

describe('violations of different severity', () => {
  test('[clause 8.1] gross ones open the duty of ground 1 at once, with its draft, and no request', async () => {
    const missed = await silent(['GROSS', 'MET', 'MET']);
    expect([missed.informationRequest, stateOf(missed, 'P28_2_REQUEST')]).toEqual([null, undefined]);
    expect(await dutiesOf(world, missed)).toMatchObject([GROUND_1]);
    await refused(world, 'REQUEST_FOR_SIGNIFICANT_AND_MINOR', INSPECTOR, 'sendInformationRequest', missed, {
      input: { way: 'ELECTRONIC', recipient: 'Akim of Almaty' },
    });
    const appointed = await appointFollowUp(world, missed, 'GROSS_PRESCRIPTION_CONTROL');
    expect([appointed.state, (await seen(world, missed)).state]).toEqual([
      'APPOINTED',
      'CLOSED_BY_INSPECTION',
    ]);
    expect(await dutiesOf(world, missed)).toEqual([]);
  });

  test('[clause 28-2] [clause 8.1] each goes its own way: the gross one to ground 1, the others to the request', async () => {
    const missed = await silent(['GROSS', 'SIGNIFICANT', 'MINOR']);
    expect([stateOf(missed, 'P28_2_REQUEST'), await dutiesOf(world, missed)]).toMatchObject([
      'DUE_SOON',
      [GROUND_1],
    ]);
    const sent = await sendRequest(world, missed);
    // The answer is about what was asked: the gross violation is none of it.
    const answered = await inform(world, sent, 'SIGNIFICANT', 'MINOR');
    expect([
      answered.state,
      stateOf(answered, 'P28_3_ANSWER'),
      stateOf(answered, 'P28_1_REMEDIATION'),
    ]).toEqual(['INFORMATION_MISSED', 'MET', 'OVERDUE']);
    expect(await dutiesOf(world, sent)).toMatchObject([GROUND_1]);
  });

  test('[clause 8.1] [clause 8.2] silence of both opens both duties, and one inspection on both grounds ends them', async () => {
    const sent = await sendRequest(world, await silent(['GROSS', 'SIGNIFICANT', 'MET']));
    world.at(at('2026-07-08'));
    await workerTurn(world);
    expect(await dutiesOf(world, sent)).toMatchObject([GROUND_1, GROUND_2]);
    expect((await seen(world, sent)).followUps).toHaveLength(2);
    await appointFollowUp(
      world,
      await seen(world, sent),
      'GROSS_PRESCRIPTION_CONTROL',
      'PRESCRIPTION_CONTROL',
    );
    expect([(await seen(world, sent)).state, await dutiesOf(world, sent)]).toEqual([
      'CLOSED_BY_INSPECTION',
      [],
    ]);
  });

  test('[clause 8.1] information on the gross one that was there in time opens nothing, though another is missing', async () => {
    const of = await running(world, ['GROSS', 'MINOR', 'MET']);
    world.at(at('2026-06-30'));
    await recordPaper(world, of, at('2026-06-29'), 'GROSS');
    world.at(LATE);
    await workerTurn(world);
    const missed = await seen(world, of);
    expect([missed.state, await dutiesOf(world, of), stateOf(missed, 'P28_2_REQUEST')]).toEqual([
      'INFORMATION_MISSED',
      [],
      'DUE_SOON',
    ]);
  });

  test('[clause 8.1] a gross one informed of late opens the duty with no worker up', async () => {
    const of = await running(world, ['GROSS', 'MET', 'MET']);
    world.at(LATE);
    await inform(world, of);
    expect(await dutiesOf(world, of)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_1' }]);
  });

  test('[clause 28-3] cancelling that appointment opens the duty and the chain anew', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-08'));
    await workerTurn(world);
    const appointed = await appointFollowUp(world, await seen(world, sent), 'PRESCRIPTION_CONTROL');
    expect(await dutiesOf(world, sent)).toEqual([]);
    await world.act(HEAD, 'cancelAppointment', appointed);
    const again = await seen(world, sent);
    expect(again.state).toBe('REQUEST_UNANSWERED');
    expect((await dutiesOf(world, sent)).map(({ code }) => code)).toEqual(['DUTY_INSPECTION_GROUND_2']);
    expect(stateOf(again, 'P28_3_ANSWER')).toBe('OVERDUE');
    const [entry] = await world.value<string[]>(
      `select array_agg(action order by id desc) as value from journal_entry where case_kind = 'prescription' and case_id = $1`,
      [sent.id],
    );
    expect(entry).toBe('prescriptionReopened');
  });

  test('[clause 8] a draft on the other ground leaves that of a cancelled appointment free, and its duty leads to the next draft', async () => {
    const sent = await sendRequest(world, await silent(['GROSS', 'SIGNIFICANT', 'MET']));
    const appointed = await appointFollowUp(world, await seen(world, sent), 'GROSS_PRESCRIPTION_CONTROL');
    const cancelled = await world.act(HEAD, 'cancelAppointment', appointed);
    world.at(at('2026-07-08'));
    await workerTurn(world);
    const next = await world.act(INSPECTOR, 'draftNextAppointment', cancelled);
    await world.refused('REFUSED_BY_LAW', INSPECTOR, 'draftNextAppointment', next);
    expect(await dutiesOf(world, sent)).toMatchObject([GROUND_1, GROUND_2]);
  });
});
