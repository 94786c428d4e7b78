import { randomUUID } from 'node:crypto';
import { mayEstablish, maySend } from '../../../server/src/external-control/escalation/rules';
import { defaultCalendar, type CalendarDate } from '../../../server/src/law';
import {
  act,
  ask,
  askToEstablish,
  establish,
  readEscalation,
  refused,
  refusedToEstablish,
  type Escalation,
} from '../../builders/escalation';
import { owed, sendLetterOf, sentLetter, type Letter } from '../../builders/letter';
import { accept, inform, LATE, running, seen, sendRequest } from '../../builders/prescription';
import { at, completed, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const codes = (of: Escalation) => of.findings.map(({ code }) => code);
const termOf = (of: Escalation) =>
  of.deadlines.map(({ rule, state, dueDate }) => `${rule} ${state} ${dueDate}`);

async function stepsOf(email: string, inspectionId: string): Promise<string[]> {
  const client = await world.as(email);
  const { waiting } = await client.run<{
    waiting: { nodes: { code: string; caseKind: string; inspectionId: string }[] };
  }>('{ waiting(first: 200) { nodes { code caseKind inspectionId } } }');
  return waiting.nodes
    .filter(
      (item) => item.inspectionId === inspectionId && ['inspection', 'escalation'].includes(item.caseKind),
    )
    .map(({ code }) => code)
    .filter((code) => code.startsWith('P35') || code === 'STEP_ESTABLISH_NON_FULFILMENT');
}

/** The plan was due by Wednesday 17 June: on Thursday it is missed. */
async function missed(): Promise<Letter> {
  const letter = await sentLetter(world);
  world.at(at('2026-06-18'));
  return letter;
}
/** Established on Thursday 18 June: ten working days end on Thursday 2 July. */
async function established(): Promise<Escalation> {
  return establish(world, INSPECTOR, (await missed()).inspection.id);
}
const HIGHER = { addressee: 'HIGHER_BODY', recipient: 'Deputy Prime Minister', way: 'ELECTRONIC' };
const PROSECUTOR = { addressee: 'PROSECUTOR', recipient: 'Prosecutor of Almaty city', way: 'PAPER' };

describe('establishing that no measures were taken', () => {
  test('[clause 35] it is suggested from the instant at which a date is missed, to the inspector and the head, not to the subject', async () => {
    const { inspection } = await sentLetter(world);
    world.at('2026-06-17T23:59:59.999+05:00');
    expect(await stepsOf(INSPECTOR, inspection.id)).toEqual([]);
    world.at(at('2026-06-18', '00:00:00'));
    for (const email of [INSPECTOR, HEAD])
      expect(await stepsOf(email, inspection.id)).toEqual(['STEP_ESTABLISH_NON_FULFILMENT']);
    expect(await stepsOf(SUBJECT, inspection.id)).toEqual([]);
    await establish(world, INSPECTOR, inspection.id);
    expect(await stepsOf(INSPECTOR, inspection.id)).toEqual(['P35_ESCALATION']);
  });

  test('[clause 35] an entry says what was not done and which dates passed; ten working days run from it', async () => {
    const of = await established();
    expect(of).toMatchObject({
      state: 'ESTABLISHED',
      papers: [],
      findings: [{ code: 'OTHER_MEASURES_STILL_DUE' }],
    });
    expect(of.missedTerms).toEqual(['Action plan']);
    // 19, 22 to 26, 29, 30 June, 1 and 2 July.
    expect(termOf(of)).toEqual(['P35_ESCALATION RUNNING 2026-07-02']);
    expect(await readEscalation(world, SUBJECT, of.id)).toBeNull();
  });

  test('[clause 35] while every date is still to come nobody has failed to act: it is void; from the first missed one it is not', async () => {
    const { inspection } = await sentLetter(world);
    world.at('2026-06-17T23:59:59.999+05:00');
    const refusal = await refusedToEstablish(world, 'REFUSED_BY_LAW', INSPECTOR, inspection.id);
    expect(refusal.findings).toMatchObject([
      {
        clause: '35',
        code: 'MEASURES_STILL_DUE',
        severity: 'VOID',
        message: expect.stringContaining('17.06.2026'),
      },
    ]);
    world.at(at('2026-06-18', '00:00:00'));
    // The plan was missed; the report of clause 30 is not due yet, and whoever escalates is told.
    const escalation = await establish(world, INSPECTOR, inspection.id);
    expect(codes(escalation)).toEqual(['OTHER_MEASURES_STILL_DUE']);
  });

  test('[clause 35] where no date was missed and none is left it warns (D22)', () => {
    const facts = {
      violations: 2,
      ofInspection: true,
      letterSent: true,
      unremedied: 1,
      established: false,
      missed: [],
    };
    const broken = (runsTill: CalendarDate | null) =>
      mayEstablish({ ...facts, runsTill }).filter(({ outcome }) => outcome === 'notMet');
    expect(broken(null)).toMatchObject([{ code: 'NO_DATE_MISSED', severity: 'WARNING' }]);
    expect(broken('2026-06-30' as CalendarDate)).toMatchObject([
      { code: 'MEASURES_STILL_DUE', severity: 'VOID' },
    ]);
  });

  test('[clause 35] something was missed while other measures are still due: it warns at the establishing and with each paper, and stops nothing', () => {
    const runsTill = '2027-01-25' as CalendarDate;
    const missed = [{ rule: 'P28_1_REMEDIATION', dueDate: '2026-12-10' as CalendarDate }];
    const facts = {
      violations: 2,
      ofInspection: true,
      letterSent: true,
      unremedied: 1,
      established: false,
      missed,
    };
    const warning = {
      clause: '35',
      code: 'OTHER_MEASURES_STILL_DUE',
      severity: 'WARNING',
      params: { date: runsTill },
    };
    const broken = (findings: readonly { outcome: string }[]) =>
      findings.filter(({ outcome }) => outcome === 'notMet');
    expect(broken(mayEstablish({ ...facts, runsTill }))).toMatchObject([warning]);
    expect(broken(mayEstablish({ ...facts, runsTill: null }))).toEqual([]);
    const sending = {
      calendar: defaultCalendar(),
      establishedAt: 0,
      letterSent: true,
      violations: 2,
      papers: [],
    };
    expect(broken(maySend({ ...sending, runsTill }))).toMatchObject([warning]);
    expect(broken(maySend({ ...sending, runsTill: null }))).toEqual([]);
  });

  test('[clause 35] not after an inspection without violations, and not where all was done', async () => {
    const clean = await completed(world, ['MET', 'MET', 'MET']);
    const refusal = await refusedToEstablish(world, 'REFUSED_BY_LAW', INSPECTOR, clean.id);
    expect(refusal.findings.map(({ code }) => code)).toEqual([
      'ESCALATION_OF_VIOLATIONS',
      'SOMETHING_NOT_DONE',
    ]);
    const { inspection } = await sentLetter(world);
    const found = await world.read<{ prescription: { id: string } }>(
      INSPECTOR,
      inspection.id,
      'prescription { id }',
    );
    const order = await seen(world, found?.prescription ?? { id: '' });
    await accept(world, await inform(world, order));
    const done = await refusedToEstablish(world, 'REFUSED_BY_LAW', INSPECTOR, inspection.id);
    expect(done.findings.map(({ code }) => code)).toEqual(['SOMETHING_NOT_DONE']);
  });

  test('[clause 35] it needs its words, is one for an inspection, and a matter of the office', async () => {
    const { inspection } = await missed();
    await refusedToEstablish(world, 'INVALID_INPUT', INSPECTOR, inspection.id, ' ');
    for (const email of [SUBJECT, 'chair@agency.demo'])
      await refusedToEstablish(world, 'FORBIDDEN', email, inspection.id);
    await refusedToEstablish(world, 'NOT_FOUND', 'inspector.karagandy@agency.demo', inspection.id);
    await refusedToEstablish(world, 'NOT_FOUND', INSPECTOR, '999999');
    await establish(world, INSPECTOR, inspection.id);
    const again = await refusedToEstablish(world, 'REFUSED_BY_LAW', HEAD, inspection.id);
    expect(again.findings).toMatchObject([{ clause: '35', code: 'ESTABLISHED_ONCE' }]);
  });

  test('[clause 35] [clause 28-3] what was missed names every term, an unanswered request too', async () => {
    const of = await running(world, ['MINOR', 'MET', 'MET']);
    world.at(LATE);
    const { inspection } = await sendRequest(world, await seen(world, of));
    world.at(at('2026-07-08'));
    const found = await establish(world, INSPECTOR, inspection.id);
    expect(found.missedTerms).toEqual(['Information on remedying violations', 'Answer to the request']);
  });

  test('[clause 35] a double click establishes once; so do two at once', async () => {
    const { inspection } = await missed();
    const key = randomUUID();
    const first = await establish(world, INSPECTOR, inspection.id, { key });
    expect((await establish(world, INSPECTOR, inspection.id, { key })).id).toBe(first.id);
    const other = await missed();
    const answers = await Promise.all(
      [INSPECTOR, HEAD].map(async (email) => askToEstablish(await world.as(email), other.inspection.id)),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'REFUSED_BY_LAW',
      'done',
    ]);
  });
});

describe('what goes out', () => {
  test('[clause 35] the duty ends when the higher body and the prosecutor have theirs, to the last instant of the tenth day', async () => {
    const of = await established();
    const one = await act(world, HEAD, 'sendEscalationPaper', of, HIGHER);
    expect([one.state, termOf(one)]).toEqual(['ESTABLISHED', ['P35_ESCALATION RUNNING 2026-07-02']]);
    world.at('2026-07-02T23:59:59.999+05:00');
    const both = await act(world, HEAD, 'sendEscalationPaper', one, PROSECUTOR);
    expect([both.state, termOf(both), codes(both)]).toEqual([
      'SENT',
      ['P35_ESCALATION MET 2026-07-02'],
      ['OTHER_MEASURES_STILL_DUE', 'ESCALATION_IN_TIME'],
    ]);
    // The subject learns of it now, without its papers.
    const subject = await readEscalation(world, SUBJECT, of.id);
    expect(subject?.papers.map(({ addressee }) => addressee)).toEqual(['HIGHER_BODY', 'PROSECUTOR']);
    expect(subject?.actions).toEqual([]);
  });

  test('[clause 35] from the midnight after the tenth day it is late, and kept', async () => {
    const one = await act(world, HEAD, 'sendEscalationPaper', await established(), PROSECUTOR);
    world.at(at('2026-07-03', '00:00:00'));
    const late = await act(world, HEAD, 'sendEscalationPaper', one, HIGHER);
    expect([termOf(late), codes(late)]).toEqual([
      ['P35_ESCALATION MET_LATE 2026-07-02'],
      ['OTHER_MEASURES_STILL_DUE', 'ESCALATION_LATE'],
    ]);
  });

  test('[clause 35] each paper is issued with the result act and the letter of clause 30 attached', async () => {
    const of = await act(world, HEAD, 'sendEscalationPaper', await established(), HIGHER);
    const data = await world.value<Record<string, { number: string }>>(
      `select data as value from issued_document where case_kind = 'escalation' and case_id = $1 and kind = 'LIABILITY_LETTER'`,
      [of.id],
    );
    expect(data).toMatchObject({
      recipient: 'Deputy Prime Minister',
      letter: { number: expect.any(String) as string },
      resultAct: { number: expect.any(String) as string },
      statement: of.statement,
    });
  });

  test('[clause 35] without the letter of clause 30 nothing goes out', async () => {
    const { inspection } = await owed(world);
    // Nothing was heard of the prescription by the end of June.
    world.at(at('2026-07-01'));
    const of = await establish(world, INSPECTOR, inspection.id);
    expect(codes(of)).toEqual(['LETTER_COMES_FIRST']);
    const shown = await readEscalation(world, HEAD, of.id);
    expect(shown?.actions.find(({ name }) => name === 'sendEscalationPaper')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'LETTER_GOES_ALONG' }],
    });
    await refused(world, 'REFUSED_BY_LAW', HEAD, 'sendEscalationPaper', of, HIGHER);
    // Sent now, it gives dates that are still to come.
    await sendLetterOf(world, inspection, { reportBy: '2026-07-24' });
    const sent = await act(world, HEAD, 'sendEscalationPaper', of, HIGHER);
    expect(codes(sent)).toEqual(['LETTER_COMES_FIRST', 'OTHER_MEASURES_STILL_DUE']);
  });

  test('[clause 35] the higher body comes from the register; where it names none, and for the others, by hand (D22)', async () => {
    const of = await established();
    await refused(world, 'RECIPIENT_BY_HAND', HEAD, 'sendEscalationPaper', of, {
      ...HIGHER,
      recipient: null,
    });
    await refused(world, 'ESCALATION_RECIPIENT_MISSING', HEAD, 'sendEscalationPaper', of, {
      ...PROSECUTOR,
      recipient: ' ',
    });
    const parent = await world.value<{ id: number; name: string }>(
      `select jsonb_build_object('id', id, 'name', name_en) as value from inspected_subject where bin = '190640000602'`,
    );
    await world.owner.query(`update inspected_subject set parent_id = $1 where bin = '970440000014'`, [
      parent.id,
    ]);
    const sent = await act(world, HEAD, 'sendEscalationPaper', of, { ...HIGHER, recipient: null });
    await world.owner.query(`update inspected_subject set parent_id = null where bin = '970440000014'`);
    expect(sent.papers[0]?.recipient).toBe(parent.name);
  });

  test('[clause 35] one paper each but for other state bodies; a claim is at choice', async () => {
    const of = await act(world, HEAD, 'sendEscalationPaper', await established(), HIGHER);
    const refusal = await refused(world, 'REFUSED_BY_LAW', HEAD, 'sendEscalationPaper', of, HIGHER);
    expect(refusal.findings.map(({ code }) => code)).toEqual(['ESCALATION_PAPER_ONCE']);
    let sent = of;
    for (const recipient of ['Ministry of Finance', 'Agency for Civil Service'])
      sent = await act(world, HEAD, 'sendEscalationPaper', sent, {
        addressee: 'STATE_BODY',
        recipient,
        way: 'EMAIL',
      });
    const twice = await refused(world, 'REFUSED_BY_LAW', HEAD, 'sendEscalationPaper', sent, {
      addressee: 'STATE_BODY',
      recipient: ' «ministry  of finance»',
      way: 'EMAIL',
    });
    expect(twice.findings.map(({ code }) => code)).toEqual(['ESCALATION_PAPER_ONCE']);
    sent = await act(world, HEAD, 'sendEscalationPaper', sent, {
      addressee: 'COURT',
      recipient: 'Specialised administrative court',
      way: 'PAPER',
    });
    expect([sent.papers.length, sent.state]).toEqual([4, 'ESTABLISHED']);
  });

  test('[clause 35] delivery and answer are recorded once, not before the paper', async () => {
    const of = await act(world, HEAD, 'sendEscalationPaper', await established(), PROSECUTOR);
    const paperId = of.papers[0]?.id;
    world.at(at('2026-06-25'));
    const delivery = { paperId, deliveredAt: at('2026-06-19'), proof: 'Notice of delivery 0500' };
    await refused(world, 'FACT_BEFORE_CASE', INSPECTOR, 'recordEscalationDelivery', of, {
      ...delivery,
      deliveredAt: at('2026-06-17'),
    });
    const delivered = await act(world, INSPECTOR, 'recordEscalationDelivery', of, delivery);
    const answered = await act(world, INSPECTOR, 'recordEscalationAnswer', delivered, {
      paperId,
      answeredAt: at('2026-06-24'),
      answer: 'An inspection of the prosecutor was ordered',
    });
    expect(answered.papers[0]).toMatchObject({
      proof: 'Notice of delivery 0500',
      answer: 'An inspection of the prosecutor was ordered',
      incoming: { number: expect.stringMatching(/^12-\d+\/2026$/), receivedOn: '2026-06-24' },
    });
    await refused(world, 'WRONG_STATE', INSPECTOR, 'recordEscalationDelivery', answered, delivery);
    await refused(world, 'NOT_FOUND', INSPECTOR, 'recordEscalationDelivery', answered, {
      ...delivery,
      paperId: '999999',
    });
  });

  test('[clause 35] the head sends, an inspector does not; a double click sends once, of two at once one', async () => {
    const of = await established();
    await refused(world, 'FORBIDDEN', INSPECTOR, 'sendEscalationPaper', of, HIGHER);
    const key = randomUUID();
    await act(world, HEAD, 'sendEscalationPaper', of, HIGHER, key);
    const twice = await act(world, HEAD, 'sendEscalationPaper', of, HIGHER, key);
    expect(twice.papers).toHaveLength(1);
    const head = await world.as(HEAD);
    const answers = await Promise.all([
      ask(head, 'sendEscalationPaper', twice, PROSECUTOR),
      ask(head, 'sendEscalationPaper', twice, PROSECUTOR),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE_VERSION',
      'done',
    ]);
  });
});
