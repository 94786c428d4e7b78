import { Client } from 'pg';
import { messages } from '../../server/src/composition';
import { INSPECTION_STATES } from '../../server/src/external-control/inspection';
import { addDays, addWorkingDays, dayOf } from '../../server/src/law';
import { PRESCRIPTION_STATES } from '../../server/src/external-control/prescription/states';
import { REPORT_STATES } from '../../server/src/reporting/quarterly-report/states';
import { startTestServer, TEST_NOW, type GraphqlClient, type TestServer } from '../harness';

interface Answer {
  inspections: { nodes: { state: string }[] };
  prescriptions: { nodes: { state: string }[] };
}
interface Report {
  id: string;
  state: string;
  year: number;
  quarter: number;
}

const CASES = '{ inspections(first: 200) { nodes { state } } prescriptions(first: 200) { nodes { state } } }';
const REPORTS = '{ reports(first: 50) { nodes { id state year quarter } } }';
const DUTIES =
  'query ($year: Int!, $quarter: Int!) { reportDuties(year: $year, quarter: $quarter, first: 200) { nodes { late } } }';
const MY_WORK = '{ myWork { totals { overdue dueSoon running } } }';

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
// Whatever day it is, after holidays and in the first days of a quarter, the story must be there.
const PRESENTS = [TEST_NOW, '2027-01-09T08:00:00+05:00'];

describe.each(PRESENTS)('the demonstration told on %s', (now) => {
  let server: TestServer;
  const people = new Map<string, GraphqlClient>();
  const as = async (email: string) => {
    const client = people.get(email) ?? (await server.signedIn(email));
    people.set(email, client);
    return client;
  };

  beforeAll(async () => {
    server = await startTestServer({ now, demo: true });
  });
  afterAll(() => server?.stop());

  test('has at least one inspection and one prescription in every state', async () => {
    const chair = await as('chair@agency.demo');
    const { inspections, prescriptions } = await chair.run<Answer>(CASES);
    expect(sorted(inspections.nodes.map(({ state }) => state))).toEqual(sorted(INSPECTION_STATES));
    expect(sorted(prescriptions.nodes.map(({ state }) => state))).toEqual(sorted(PRESCRIPTION_STATES));
  });

  test('[clause 66] results stand published, with the answer of the body beside them', async () => {
    const { publications } = await server
      .client()
      .run<{ publications: { nodes: { kind: string; answers: object[] }[] } }>(
        '{ publications { nodes { kind answers { id } } } }',
      );
    expect(publications.nodes).toHaveLength(2);
    expect(publications.nodes).toContainEqual({ kind: 'QUARTER', answers: [] });
    expect(publications.nodes).toContainEqual({ kind: 'INSPECTION', answers: [expect.anything()] });
    const office = await as('head.almaty@agency.demo');
    const { heldBack, waiting } = await office.run<{
      heldBack: { nodes: { id: string; contentWithheld: string }[] };
      waiting: { nodes: { code: string; caseId: string }[] };
    }>(`{ heldBack: publications(filter: { state: [HELD_BACK] }) { nodes { id contentWithheld } }
      waiting(first: 200) { nodes { code caseId } } }`);
    expect(heldBack.nodes).toMatchObject([{ contentWithheld: expect.stringContaining('31') }]);
    expect(waiting.nodes).toContainEqual({ code: 'STEP_DECIDE_ON_HELD_BACK', caseId: heldBack.nodes[0]?.id });
  });

  test('whoever a term or a step names is named in its case, by which an inspector’s work is found', async () => {
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ named: number; elsewhere: number }>(
      `select count(*)::int as named, count(*) filter (where not exists (select from inspection_inspector n
         where n.inspection_id = w.inspection_id and n.account_id = account))::int as elsewhere
       from waiting w, unnest(w.account_ids) account where w.roles is null or w.roles && array['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR']`,
    );
    await owner.end();
    expect(rows[0]?.named).toBeGreaterThan(20);
    expect(rows[0]?.elsewhere).toBe(0);
  });

  test('everything that happened is told in words, and so is each detail of it', async () => {
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ key: string }>(
      `select distinct 'EVENT_' || action as key from journal_entry
       union select 'DETAIL_' || name from journal_entry, lateral jsonb_object_keys(details) name`,
    );
    await owner.end();
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map(({ key }) => key).filter((key) => messages.text(key, 'kk') === key)).toEqual([]);
  });

  test('every date that waits for somebody says why', async () => {
    type Item = {
      code: string;
      dueDate: string | null;
      deadline: { id: string } | null;
      dateReason: string | null;
    };
    const silent = new Set<string>();
    let dated = 0;
    for (const email of [
      'chair@agency.demo',
      'head.almaty@agency.demo',
      'inspector.almaty@agency.demo',
      'commission6@agency.demo',
      'commission1@agency.demo',
      'head@almaty-city.demo',
      'reports@karagandy.demo',
      'head@bostandyk.demo',
    ]) {
      const { waiting } = await (
        await as(email)
      ).run<{ waiting: { nodes: Item[] } }>(
        '{ waiting(first: 200) { nodes { code dueDate dateReason deadline { id } } } }',
      );
      for (const { code, dueDate, deadline, dateReason } of waiting.nodes) {
        if (dueDate === null || deadline !== null) continue;
        dated += 1;
        if (!dateReason) silent.add(code);
      }
    }
    expect([...silent]).toEqual([]);
    expect(dated).toBeGreaterThan(5);
  });

  test('[clause 7] has a published half-year list, and a body that sees itself on it', async () => {
    const { halfYearListLines } = await (
      await as('head@almaty-city.demo')
    ).run<{
      halfYearListLines: { nodes: { position: number; list: { state: string; late: boolean } }[] };
    }>('{ halfYearListLines(first: 5) { nodes { position list { state late } } } }');
    expect(halfYearListLines.nodes.length).toBeGreaterThan(1);
    for (const { list } of halfYearListLines.nodes) expect(list).toEqual({ state: 'PUBLISHED', late: false });
  });

  test('[clause 6-2] [clause 7-2] has a control under way, one with gross violations and its duty, and a recommendation', async () => {
    const head = await as('head.almaty@agency.demo');
    const { inspections, duties } = await head.run<{
      inspections: { nodes: { state: string; listLine: object | null; letterOnMeasures: object | null }[] };
      duties: { nodes: { code: string; draft: object | null }[] };
    }>(`{ inspections(first: 50, filter: { procedure: [PREVENTIVE_CONTROL] }) { nodes { state listLine { id } letterOnMeasures { id } } }
      duties(first: 200) { nodes { code draft { id } } } }`);
    expect(sorted(inspections.nodes.map(({ state }) => state))).toEqual(['HANDED_OVER', 'IN_PROGRESS']);
    expect(inspections.nodes.every(({ listLine, letterOnMeasures }) => listLine && !letterOnMeasures)).toBe(
      true,
    );
    const [duty] = duties.nodes.filter(({ code }) => code === 'DUTY_GROSS_OF_CONTROL');
    expect(duty?.draft).not.toBeNull();
    const subject = await as('head@almaty-city.demo');
    const { controlsWithoutVisit } = await subject.run<{
      controlsWithoutVisit: { nodes: { state: string }[] };
    }>('{ controlsWithoutVisit { nodes { state } } }');
    expect(controlsWithoutVisit.nodes).toEqual([{ state: 'RECOMMENDED' }]);
  });

  test('[clause 14] [clause 20] has one inspection that was extended and one that is suspended, and the subjects see why', async () => {
    type Course = {
      inspections: {
        nodes: {
          extension: { inForceAt: string | null } | null;
          suspension: { resumedOn: string | null } | null;
        }[];
      };
    };
    const text =
      '{ inspections(first: 200) { nodes { extension { inForceAt } suspension { resumedOn causeTitle } } } }';
    const seen = [
      ['head@almaty-city.demo', 1, 0],
      ['head@bostandyk.demo', 0, 1],
      ['head.almaty@agency.demo', 1, 1],
    ] as const;
    for (const [email, ...counts] of seen) {
      const { inspections } = await (await as(email)).run<Course>(text);
      const extended = inspections.nodes.filter(({ extension }) => extension?.inForceAt);
      const suspended = inspections.nodes.filter(({ suspension }) => suspension?.resumedOn === null);
      expect([extended.length, suspended.length]).toEqual(counts);
    }
  });

  test('has a case that was taken in from a file, which the legal successor of its body reads and has to answer', async () => {
    const { caseImports } = await (
      await as('admin@agency.demo')
    ).run<{ caseImports: { nodes: { state: string; rowsTaken: number; rowsRefused: number }[] } }>(
      '{ caseImports { nodes { state rowsTaken rowsRefused } } }',
    );
    expect(caseImports.nodes).toEqual([{ state: 'DONE', rowsTaken: 1, rowsRefused: 0 }]);
    const { inspections } = await (
      await as('head@karagandy.demo')
    ).run<{
      inspections: {
        nodes: { state: string; takenIn: { fileName: string } | null; requests: object[] }[];
      };
    }>('{ inspections { nodes { state takenIn { fileName } requests { id } } } }');
    expect(inspections.nodes.filter(({ takenIn }) => takenIn)).toEqual([
      { state: 'IN_PROGRESS', takenIn: { fileName: 'balkhash.csv' }, requests: [expect.anything()] },
    ]);
  });

  test('has a decree that was taken back: what each moved stands with both dates and the reason, for both sides', async () => {
    type Decrees = {
      calendarDecrees: { nodes: { recount: { finishedAt: string | null; moved: number } }[] };
    };
    const { calendarDecrees } = await (
      await as('admin@agency.demo')
    ).run<Decrees>('{ calendarDecrees { nodes { recount { finishedAt moved } } } }');
    const [back, there] = calendarDecrees.nodes;
    expect(there?.recount).toEqual({ finishedAt: expect.any(String), moved: expect.any(Number) });
    expect(back?.recount).toEqual({ finishedAt: expect.any(String), moved: there?.recount.moved });
    expect(there?.recount.moved).toBeGreaterThan(0);
    type Move = { earlierDueDate: string; dueDate: string; decree: { number: string; reason: string } };
    for (const email of ['head.almaty@agency.demo', 'head@almaty-city.demo']) {
      const { deadlineMoves } = await (
        await as(email)
      ).run<{ deadlineMoves: { nodes: Move[] } }>(
        '{ deadlineMoves(first: 50) { nodes { earlierDueDate dueDate decree { number reason } } } }',
      );
      expect(deadlineMoves.nodes.length).toBeGreaterThan(0);
      expect(deadlineMoves.nodes.length).toBeLessThan(20);
      const later = deadlineMoves.nodes.filter(({ earlierDueDate, dueDate }) => dueDate > earlierDueDate);
      expect(later).toHaveLength(deadlineMoves.nodes.length / 2);
      for (const { decree } of deadlineMoves.nodes) {
        expect(decree).toEqual({
          number: '614',
          reason: expect.stringMatching(/Штормовое предупреждение|касается других областей/),
        });
      }
    }
  });

  test('counts by the calendar as it was decreed, without signing in', async () => {
    const today = dayOf(new Date(now));
    for (let day = addDays(today, -40); day < today; day = addDays(day, 1)) {
      const { computeDeadline } = await server
        .client()
        .run<{ computeDeadline: { dueDate: string } }>(
          `{ computeDeadline(rule: "P25_OBJECTION", from: "${day}T10:00:00+05:00") { dueDate } }`,
        );
      expect(computeDeadline.dueDate).toBe(addWorkingDays(day, 3));
    }
  });

  test('[clause 62] has one report of the last quarter in every state, and none was filed late', async () => {
    const seen = new Map<string, Report>();
    for (const place of ['almaty-city', 'medeu', 'bostandyk', 'karagandy']) {
      const client = await as(`reports@${place}.demo`);
      for (const report of (await client.run<{ reports: { nodes: Report[] } }>(REPORTS)).reports.nodes)
        seen.set(report.id, report);
    }
    const newest = Math.max(...[...seen.values()].map((report) => report.year * 4 + report.quarter));
    const reports = [...seen.values()].filter((report) => report.year * 4 + report.quarter === newest);
    expect(reports.map(({ state }) => state).sort()).toEqual([...REPORT_STATES].sort());
    const [{ year, quarter } = { year: 0, quarter: 0 }] = reports;
    const { reportDuties } = await (
      await as('chair@agency.demo')
    ).run<{ reportDuties: { nodes: { late: boolean }[] } }>(DUTIES, { year, quarter });
    expect(reportDuties.nodes.filter(({ late }) => late)).toEqual([]);
    expect(reportDuties.nodes.length).toBeGreaterThan(reports.length);
  });

  test('[clause 65] has approved scores of a year, which a body reads, and this year’s draft', async () => {
    const { yearScores } = await (
      await as('chair@agency.demo')
    ).run<{ yearScores: { nodes: { year: number; state: string }[] } }>(
      '{ yearScores { nodes { year state } } }',
    );
    expect(yearScores.nodes.map(({ state }) => state)).toEqual(['DRAFT', 'SEALED']);
    const { yearScoreLines } = await (
      await as('head@almaty-city.demo')
    ).run<{ yearScoreLines: { nodes: { points: number; parts: { points: number }[] }[] } }>(
      '{ yearScoreLines { nodes { points parts { points } } } }',
    );
    expect(yearScoreLines.nodes).toHaveLength(1);
    for (const { points, parts } of yearScoreLines.nodes)
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
  });

  test('lets a newcomer go on with a report in one click, as the README says', async () => {
    const { myWork } = await (
      await as('reports@karagandy.demo')
    ).run<{ myWork: { nodes: { caseKind: string; caseId: string; state: string }[] } }>(
      '{ myWork { nodes { caseKind caseId state } } }',
    );
    expect(myWork.nodes.map(({ state }) => state)).toEqual(['OVERDUE']);
    const { report } = await (
      await as('reports@karagandy.demo')
    ).run<{ report: { state: string; actions: { name: string; allowed: boolean }[] } }>(
      `{ report(id: "${myWork.nodes[0]?.caseId}") { state actions { name allowed } } }`,
    );
    expect(report.state).toBe('DRAFT');
    expect(report.actions).toContainEqual({ name: 'saveReportCells', allowed: true });
  });

  test('has a complaint that waits, one that was forwarded and one that became a ground', async () => {
    const { complaints } = await (
      await as('head.almaty@agency.demo')
    ).run<{ complaints: { nodes: { state: string }[] } }>('{ complaints { nodes { state } } }');
    expect(complaints.nodes.map(({ state }) => state).sort()).toEqual(['FORWARDED', 'TAKEN', 'WAITING']);
  });

  test('gives the office a day with something overdue, something due soon and something that runs', async () => {
    const { myWork } = await (
      await as('head.almaty@agency.demo')
    ).run<{ myWork: { totals: Record<string, number> } }>(MY_WORK);
    expect(Object.values(myWork.totals).filter((count) => count > 0)).toHaveLength(3);
  });
});
