import { randomUUID } from 'node:crypto';
import {
  act,
  filled,
  OPEN,
  opened,
  proposal,
  readQuarter,
  refused,
  type Quarter,
} from '../../builders/internal-monitoring';
import { ALMATY_CITY, at, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const CONTROL = 'control@almaty-city.demo';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

/** A quarter of its own for each test: of the city, which files by the 10th. */
let next = { year: 2019, quarter: 1 };
async function quarter(): Promise<Quarter> {
  world.at(at('2026-07-06'));
  const of = await opened(world, CONTROL, next.year, next.quarter);
  next = next.quarter === 4 ? { year: next.year + 1, quarter: 1 } : { ...next, quarter: next.quarter + 1 };
  return of;
}
const proposed = async (more: object = {}): Promise<Quarter> => {
  const of = await filled(world, CONTROL, await quarter());
  return act(world, CONTROL, 'addMonitoringProposal', of, proposal(of, more));
};
const sent = async (): Promise<Quarter> =>
  act(
    world,
    SUBJECT,
    'sendMonitoringProposals',
    await act(world, CONTROL, 'submitMonitoringProposals', await proposed()),
    {},
  );

async function waitsFor(email: string, caseId: string): Promise<string[]> {
  const client = await world.as(email);
  const { waiting } = await client.run<{
    waiting: { nodes: { code: string; caseKind: string; caseId: string | null }[] };
  }>('{ waiting(first: 200) { nodes { code caseKind caseId } } }');
  return waiting.nodes
    .filter((node) => node.caseKind === 'internal-monitoring' && node.caseId === caseId)
    .map(({ code }) => code);
}

describe('the sheet of a quarter', () => {
  test('[clause 58] a quarter is opened from its first day on, once, with thirteen points and what is known of them', async () => {
    world.at('2026-06-30T23:59:59+05:00');
    const client = await world.as(CONTROL);
    const input = { year: 2026, quarter: 3 };
    await client.expectRefusal('REFUSED_BY_LAW', OPEN, { input, key: randomUUID() });
    world.at('2026-07-01T00:00:00+05:00');
    const of = await opened(world, CONTROL, 2026, 3);
    expect([of.points.length, of.dueDate]).toEqual([13, '2026-10-10']);
    expect(of.points[9]?.known).toEqual([{ text: expect.stringMatching(/0/), parts: [] }]);
    await client.expectRefusal('INTERNAL_MONITORING_EXISTS', OPEN, { input, key: randomUUID() });
  });

  test('[clause 58] it ends when every point is answered and each violated one has a finding; a point that does not apply says why', async () => {
    const of = await quarter();
    await refused(world, 'INVALID_INPUT', CONTROL, 'answerMonitoringPoint', of, {
      number: 1,
      answer: 'NOT_APPLICABLE',
    });
    const violated = await act(world, CONTROL, 'answerMonitoringPoint', of, {
      number: 7,
      answer: 'VIOLATED',
    });
    const refusal = await refused(world, 'REFUSED_BY_LAW', CONTROL, 'closeInternalMonitoring', violated);
    expect(refusal.findings.map(({ code }) => code)).toEqual([
      'MONITORING_POINTS_ANSWERED',
      'VIOLATED_POINT_HAS_FINDING',
    ]);
    const whole = await filled(world, CONTROL, violated);
    const closed = await act(world, CONTROL, 'closeInternalMonitoring', whole);
    expect([closed.state, closed.findings.map(({ code }) => code)]).toEqual([
      'CLOSED',
      ['MONITORING_BEFORE_REPORT'],
    ]);
    expect(closed.documents.map(({ kind }) => kind)).toEqual(['INTERNAL_MONITORING_SHEET']);
  });

  test('[clause 58] a met point tells what was studied, in words, by a file or by what was found at it', async () => {
    const whole = await filled(world, CONTROL, await quarter());
    const answer = (of: Quarter, number: number, more: object = {}) =>
      act(world, CONTROL, 'answerMonitoringPoint', of, { number, answer: 'MET', text: ' ', ...more });
    let of = await answer(await answer(await answer(whole, 5), 8), 9);
    const refusal = await refused(world, 'REFUSED_BY_LAW', CONTROL, 'closeInternalMonitoring', of);
    expect(refusal.findings).toMatchObject([
      {
        clause: '58',
        code: 'MET_POINT_TELLS_WHAT_WAS_STUDIED',
        message: expect.stringMatching(/5, 8, 9/) as string,
      },
    ]);
    of = await answer(of, 5, { fileIds: [await world.upload(CONTROL, 'study.txt')] });
    of = await answer(of, 8, { text: 'Forty refusals were read' });
    const seen = { point: 9, nature: 'OBSERVATION', text: 'A ramp is being built' };
    of = await act(world, CONTROL, 'addInternalFinding', of, seen);
    expect((await act(world, CONTROL, 'closeInternalMonitoring', of)).state).toBe('CLOSED');
  });

  test('[clause 58] a quarter that is not over cannot be ended; on the day of the report it is in time, the day after it is late', async () => {
    world.at(at('2026-09-30'));
    const found = await readQuarter(
      world,
      CONTROL,
      await world.value(
        `select id::text as value from internal_monitoring where year = 2026 and quarter = 3`,
      ),
    );
    const whole = await filled(world, CONTROL, found as Quarter);
    const refusal = await refused(world, 'REFUSED_BY_LAW', CONTROL, 'closeInternalMonitoring', whole);
    expect(refusal.findings.map(({ code }) => code)).toEqual(['MONITORING_QUARTER_OVER']);
    world.at('2026-10-10T23:59:59+05:00');
    expect(await waitsFor(CONTROL, whole.id)).toEqual(['STEP_CLOSE_INTERNAL_MONITORING']);
    expect((await act(world, CONTROL, 'closeInternalMonitoring', whole)).findings).toEqual([]);
  });

  test('[clause 58] the answers of the quarter before stand beside the points of the next', async () => {
    await filled(world, CONTROL, await quarter());
    const after = await quarter();
    expect(after.points[6]?.known.at(-1)?.text).toMatch(/violated|бұзылған|нарушено/);
  });

  test('[clause 58] what the quarter before answers after the next was opened stands beside it all the same', async () => {
    const before = await quarter();
    const after = await quarter();
    const lastOf = async () =>
      ((await readQuarter(world, CONTROL, after.id))?.points[8]?.known ?? []).map(({ text }) => text);
    expect(await lastOf()).toEqual([]);
    const answered = await act(world, CONTROL, 'answerMonitoringPoint', before, {
      number: 9,
      answer: 'MET',
      text: 'Пандустар бар / Пандусы есть',
    });
    expect(await lastOf()).toEqual([
      expect.stringMatching(/(met|сақталған|соблюдено)\. (Пандустар|Пандусы)/),
    ]);
    await act(world, CONTROL, 'answerMonitoringPoint', answered, { number: 9, answer: 'VIOLATED' });
    expect(await lastOf()).toEqual([expect.stringMatching(/violated|бұзылған|нарушено/)]);
  });

  test('[clause 58] [clause 40] what is known is of the body and all objects of its control, by object, as it stands while the sheet is open', async () => {
    const of = await quarter();
    const [own, clinic, district] = await Promise.all(
      [ALMATY_CITY, '200140000708', '970540000107'].map((bin) => world.subjectOf(bin)),
    );
    const knownOf = async (number: number) =>
      (await readQuarter(world, CONTROL, of.id))?.points[number - 1]?.known[0];
    expect((await knownOf(7))?.parts).toEqual([]);
    const month = `${of.year}-${String(of.quarter * 3 - 1).padStart(2, '0')}`;
    await world.owner.query(
      `with file as (insert into service_figure_import (file_name, bytes, sha256, state, started_at, started_by, touched_at, ended_at)
        values ('f.csv', 1, repeat('0', 64), 'DONE', now(), 'V', now(), now()) returning id)
      insert into service_figure (subject_id, public_service_id, month, authority_id, import_id, rendered, late, refused)
      select b.id, s.id, $1::date, b.authority_id, file.id, 100, 4, 0
      from file, inspected_subject b, (select min(id) as id from public_service) s where b.id = any ($2::int[])`,
      [`${month}-01`, [own, clinic, district]],
    );
    await world.owner.query(
      `insert into complaint (number, authority_id, came_by, received_at, registered_at, nameless, subject_id)
      select 'K-' || b.id, b.authority_id, 'PAPER', $1::timestamptz, $1::timestamptz, true, b.id from inspected_subject b where b.id = $2`,
      [`${month}-20T10:00:00+05:00`, district],
    );
    const figures = await knownOf(11);
    expect(figures?.text).toMatch(/300.*12/);
    expect(figures?.parts.map(({ objectId, inReport }) => [objectId, inReport]).toSorted()).toEqual(
      [
        [String(own), true],
        [String(clinic), true],
        [String(district), false],
      ].toSorted(),
    );
    expect(await knownOf(10)).toMatchObject({
      text: expect.stringMatching(/1/),
      parts: [{ objectId: String(district) }],
    });
    expect(await knownOf(13)).toMatchObject({ text: expect.stringMatching(/0/), parts: [] });
    const whole = await filled(world, CONTROL, (await readQuarter(world, CONTROL, of.id)) as Quarter);
    expect(whole.knownAt).toBeNull();
    const closed = await act(world, CONTROL, 'closeInternalMonitoring', whole);
    expect(closed.knownAt).not.toBeNull();
    await world.owner.query('update service_figure set rendered = 700 where month = $1::date', [
      `${month}-01`,
    ]);
    expect((await knownOf(11))?.text).toMatch(/300.*12/);
  });
});

describe('proposals', () => {
  test('[clause 59] a proposal rests on a finding; the fourth kind names the object of control, the others do not', async () => {
    const of = await quarter();
    const refusal = await refused(
      world,
      'REFUSED_BY_LAW',
      CONTROL,
      'addMonitoringProposal',
      of,
      proposal(of, { findingId: '1' }),
    );
    expect(refusal.findings).toMatchObject([{ clause: '59', code: 'PROPOSAL_RESTS_ON_FINDING' }]);
    const whole = await filled(world, CONTROL, of);
    const objectId = await world.subjectOf('200140000708');
    for (const more of [{ kind: 4 }, { kind: 3, objectId }, { kind: 8 }, { findingId: '2147483000' }])
      await refused(world, 'INVALID_INPUT', CONTROL, 'addMonitoringProposal', whole, proposal(whole, more));
    const past = proposal(whole, { reportBy: '2026-07-05' });
    const early = await refused(world, 'REFUSED_BY_LAW', CONTROL, 'addMonitoringProposal', whole, past);
    expect(early.findings).toMatchObject([{ clause: '60', code: 'PROPOSAL_DAY_AHEAD' }]);
    const foreign = proposal(whole, { kind: 4, objectId: await world.subjectOf('970840000405') });
    const outside = await refused(world, 'REFUSED_BY_LAW', CONTROL, 'addMonitoringProposal', whole, foreign);
    expect(outside.findings).toMatchObject([{ code: 'OBJECT_WITHIN_CONTROL' }]);
    const event = await act(
      world,
      CONTROL,
      'addMonitoringProposal',
      whole,
      proposal(whole, { kind: 4, objectId }),
    );
    expect(event.proposals).toMatchObject([{ kind: 4, state: 'DRAFT', object: { id: objectId } }]);
    const refusedToClose = await refused(world, 'REFUSED_BY_LAW', CONTROL, 'closeInternalMonitoring', event);
    expect(refusedToClose.findings.map(({ code }) => code)).toEqual(['PROPOSALS_GO_TO_LEADERSHIP']);
    const mistake = { findingId: event.found[0]?.id, reason: 'Another body' };
    await refused(world, 'FINDING_BEARS_PROPOSALS', CONTROL, 'takeBackInternalFinding', event, mistake);
    const gone = await act(world, CONTROL, 'withdrawMonitoringProposal', event, {
      proposalId: event.proposals[0]?.id,
    });
    await refused(world, 'REFUSED_BY_LAW', CONTROL, 'submitMonitoringProposals', gone);
    // A point that is kept with something found at it contradicts itself: the finding is taken back, or the answer put right.
    const studied = { number: 7, answer: 'MET', text: 'Terms were kept' };
    const kept = await act(world, CONTROL, 'answerMonitoringPoint', gone, studied);
    const both = await refused(world, 'REFUSED_BY_LAW', CONTROL, 'closeInternalMonitoring', kept);
    expect(both.findings.map(({ code }) => code)).toEqual(['FINDING_AT_VIOLATED_POINT']);
    const clean = await act(world, CONTROL, 'takeBackInternalFinding', kept, mistake);
    expect(clean.found).toMatchObject([{ withdrawReason: 'Another body' }]);
    await refused(world, 'REFUSED_BY_LAW', CONTROL, 'takeBackInternalFinding', clean, mistake);
    expect((await act(world, CONTROL, 'closeInternalMonitoring', clean)).state).toBe('CLOSED');
  });

  test('[clause 60] they go to the leadership, who returns them or sends them on, each with its day', async () => {
    const submitted = await act(world, CONTROL, 'submitMonitoringProposals', await proposed());
    expect([await waitsFor(SUBJECT, submitted.id), await waitsFor(CONTROL, submitted.id)]).toEqual([
      ['STEP_SEND_PROPOSALS'],
      [],
    ]);
    await refused(world, 'FORBIDDEN', CONTROL, 'sendMonitoringProposals', submitted, {});
    const back = await act(world, SUBJECT, 'returnMonitoringProposals', submitted, {
      reason: 'Name the provider',
    });
    const again = await act(world, CONTROL, 'submitMonitoringProposals', back);
    // That the quarter ended late is said once, however often it is handed in.
    expect(again.findings.map(({ code }) => code)).toEqual(['MONITORING_BEFORE_REPORT']);
    const out = await act(world, SUBJECT, 'sendMonitoringProposals', again, { reportBy: '2026-07-20' });
    expect([out.state, out.deadlines]).toEqual([
      'SENT',
      [{ rule: 'P60_REPORT_BACK', state: 'RUNNING', dueDate: '2026-07-20' }],
    ]);
    // Of the letter to the addressee the body notes who received it.
    expect(await waitsFor(CONTROL, out.id)).toEqual(['P60_REPORT_BACK', 'STEP_RECORD_PAPER_RECEIPT']);
  });

  test('[clause 58] [clause 59] [clause 60] sheet, proposals and covering letters are drawn up, anew after a return; a letter goes to each addressee', async () => {
    let of = await proposed();
    of = await act(
      world,
      CONTROL,
      'addMonitoringProposal',
      of,
      proposal(of, { kind: 7, text: 'Teach the staff' }),
    );
    of = await act(
      world,
      CONTROL,
      'addMonitoringProposal',
      of,
      proposal(of, { kind: 5, addressee: 'Contact centre' }),
    );
    of = await act(world, CONTROL, 'submitMonitoringProposals', of);
    const papers = ['INTERNAL_MONITORING_SHEET', 'INTERNAL_MONITORING_PROPOSALS', 'PROPOSALS_SUBMISSION'];
    const kinds = ({ documents }: Quarter) => documents.map(({ kind }) => kind);
    expect(kinds(of)).toEqual(papers);
    const first = of.documents.map(({ number }) => number);
    expect(first[0]).toMatch(/^117-\d+\/2026$/);
    of = await act(world, SUBJECT, 'returnMonitoringProposals', of, { reason: 'Name the provider' });
    of = await act(world, CONTROL, 'submitMonitoringProposals', of);
    // The papers that were given back stay, marked replaced.
    const replaced = await world.value(
      `select count(*)::int as value from issued_document where case_kind = 'internal-monitoring' and case_id = ${of.id} and replaced_at is not null`,
    );
    expect([Number(replaced), kinds(of).slice(-3)]).toEqual([3, papers]);
    of = await act(world, SUBJECT, 'sendMonitoringProposals', of, {});
    expect(kinds(of).slice(-2)).toEqual(['PROPOSALS_LETTER', 'PROPOSALS_LETTER']);
    const [letter] = of.documents.slice(-2);
    const status = async (email: string) => {
      const client = await world.as(email);
      return [
        (await client.fetch(letter?.urlKk ?? '')).status,
        (await client.fetch(letter?.docxRu ?? '')).status,
      ];
    };
    expect([await status(SUBJECT), await status(CONTROL)]).toEqual([
      [200, 200],
      [200, 200],
    ]);
    expect(await status('head@karagandy.demo')).toEqual([404, 404]);
  });

  test('[clause 60] a day that is past when they go out is refused, today is not', async () => {
    const of = await act(
      world,
      CONTROL,
      'submitMonitoringProposals',
      await proposed({ reportBy: '2026-07-06' }),
    );
    world.at(at('2026-07-07'));
    const refusal = await refused(world, 'REFUSED_BY_LAW', SUBJECT, 'sendMonitoringProposals', of, {});
    expect(refusal.findings).toMatchObject([{ clause: '60', code: 'PROPOSAL_REPORT_BY_AHEAD' }]);
    await act(world, SUBJECT, 'sendMonitoringProposals', of, { reportBy: '2026-07-07' });
  });

  test('[clause 60] what the addressee informed of meets the term; after its day it is kept and marked', async () => {
    const of = await sent();
    const outcome = {
      proposalId: of.proposals[0]?.id,
      proposalVersion: 1,
      fulfilled: true,
      text: 'Staff was added',
    };
    await refused(world, 'FACT_IN_FUTURE', CONTROL, 'recordProposalOutcome', of, {
      ...outcome,
      informedAt: at('2026-08-11'),
    });
    world.at(at('2026-08-12'));
    expect((await readQuarter(world, CONTROL, of.id))?.deadlines[0]?.state).toBe('OVERDUE');
    // In time by the unit's own word, once the day is over: the paper shows it.
    const inTime = { ...outcome, informedAt: at('2026-08-10') };
    await refused(world, 'EARLIER_DAY_WITH_PAPER', CONTROL, 'recordProposalOutcome', of, inTime);
    const done = await act(world, CONTROL, 'recordProposalOutcome', of, {
      ...outcome,
      informedAt: at('2026-08-11'),
    });
    expect([done.proposals[0], done.deadlines[0]?.state]).toMatchObject([{ state: 'FULFILLED' }, 'MET_LATE']);
    expect(done.findings).toContainEqual({
      clause: '60',
      code: 'PROPOSAL_INFORMED_IN_TIME',
      severity: 'WARNING',
    });
    await refused(world, 'REFUSED_BY_LAW', CONTROL, 'recordProposalOutcome', done, {
      ...outcome,
      informedAt: at('2026-08-11'),
    });
  });

  test('[clause 60] a double click sends once; of two at once one is told that it came late', async () => {
    const of = await act(world, CONTROL, 'submitMonitoringProposals', await proposed());
    const key = randomUUID();
    const first = await act(world, SUBJECT, 'sendMonitoringProposals', of, {}, key);
    expect((await act(world, SUBJECT, 'sendMonitoringProposals', of, {}, key)).version).toBe(first.version);
    const other = await act(world, CONTROL, 'submitMonitoringProposals', await proposed());
    const outcomes = await Promise.allSettled([
      act(world, SUBJECT, 'sendMonitoringProposals', other, {}),
      act(world, SUBJECT, 'returnMonitoringProposals', other, { reason: 'No' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

test('[clause 58] from the end of a quarter it waits for bodies that owe a report; other bodies see nothing of a case', async () => {
  world.at('2026-07-01T00:00:00+05:00');
  const begins = async (email: string) => {
    const { waiting } = await (
      await world.as(email)
    ).run<{ waiting: { nodes: { code: string; dueDate: string; caseNumber: string }[] } }>(
      '{ waiting(first: 200) { nodes { code dueDate caseNumber } } }',
    );
    return waiting.nodes
      .filter(({ code, caseNumber }) => code === 'STEP_BEGIN_INTERNAL_MONITORING' && caseNumber === '2026-2')
      .map(({ dueDate }) => dueDate);
  };
  expect(await begins(CONTROL)).toEqual(['2026-07-10']);
  // The unit's task, not the head's (clause 58); a body that holds no internal control monitors nothing (clause 38).
  expect([await begins(SUBJECT), await begins('head@bostandyk.demo')]).toEqual([[], []]);
  // A body that owes more than one form of the report monitors the quarter once (clause 63).
  await world.owner.query(
    `insert into authorised_body (function, from_quarter, body_id)
     select 'INFORMATISATION', 2026 * 4 + 1, id from inspected_subject where bin = '970440000014'`,
  );
  expect(await begins(CONTROL)).toEqual(['2026-07-10']);
  const of = await quarter();
  expect(await readQuarter(world, 'head@karagandy.demo', of.id)).toBeNull();
  expect((await readQuarter(world, 'inspector.almaty@agency.demo', of.id))?.actions).toEqual([]);
});
