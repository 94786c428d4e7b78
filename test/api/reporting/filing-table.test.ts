import ExcelJS from 'exceljs';
import { Pool } from 'pg';
import { jobHandlers, openApplication } from '../../../server/src/composition';
import { sweepDeadlines } from '../../../server/src/deadlines';
import { asSystem } from '../../../server/src/platform/access/as-system';
import type { Application } from '../../../server/src/platform/graphql/application';
import { createLog } from '../../../server/src/platform/log/log';
import { doJob } from '../../../server/src/platform/outbox/do-job';
import { quarterlyReportRoom } from '../../../server/src/reporting/quarterly-report';
import { handledJobs } from '../../../server/src/worker';
import type { GraphqlClient, TestServer } from '../../harness';
import { file, note, open, perform, row, save, startReporting, type Head } from './reporting-server';

let server: TestServer;
let pool: Pool;
let application: Application;
let close: () => Promise<void>;
const people = new Map<string, GraphqlClient>();

async function as(email: string): Promise<GraphqlClient> {
  const known = people.get(email) ?? (await server.client().signIn(email));
  people.set(email, known);
  return known;
}

interface Cell {
  quarter: number;
  state: string;
  dueDate: string;
  begun: number | null;
  late: boolean;
  reportId: string | null;
}
interface Row {
  bodyId: string;
  body: string;
  form: string;
  addressee: string;
  cells: Cell[];
}

const TABLE = `query ($year: Int!, $first: Int, $after: String, $filter: FilingTableFilter) {
  filingTable(year: $year, first: $first, after: $after, filter: $filter) {
    nodes { bodyId body form addressee cells { quarter state dueDate begun late reportId } } pageInfo { endCursor hasNextPage } } }`;
const COUNTS = `query ($year: Int!, $filter: FilingTableFilter) {
  filingCounts(year: $year, filter: $filter) { quarter state count } }`;

async function table(email: string, filter: object = {}, page: object = { first: 100 }) {
  const answer = await (
    await as(email)
  ).run<{ filingTable: { nodes: Row[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(TABLE, {
    year: 2026,
    filter,
    ...page,
  });
  return answer.filingTable;
}
const cellOf = (rows: readonly Row[], body: string, quarter: number, form = 'appendix-2') =>
  rows
    .find((one) => one.body.includes(body) && one.form === form)
    ?.cells.find((cell) => cell.quarter === quarter);

interface Count {
  quarter: number;
  state: string;
  count: number;
}
async function counts(email: string, filter: object = {}): Promise<Count[]> {
  const answer = await (await as(email)).run<{ filingCounts: Count[] }>(COUNTS, { year: 2026, filter });
  return answer.filingCounts;
}

/** Counts and filter say of every body and quarter what its cell shows, once. */
async function expectOneStateEach(email: string): Promise<void> {
  const cells = (await table(email)).nodes.flatMap((node) =>
    node.cells.map((cell) => ({ ...cell, ...node })),
  );
  const states = (await counts(email)).filter(({ state }) => state !== 'LATE');
  for (const { quarter, state, count } of states) {
    const shown = cells.filter((cell) => cell.quarter === quarter && cell.state === state);
    expect([quarter, state, count]).toEqual([quarter, state, shown.length]);
    const { nodes } = await table(email, { quarter, state });
    expect(nodes.map(({ bodyId, form }) => [bodyId, form])).toEqual(
      shown.map(({ bodyId, form }) => [bodyId, form]),
    );
  }
  expect(states.reduce((sum, { count }) => sum + count, 0)).toBe(cells.length);
}

/** What a worker does at the present instant. */
async function workerTurn(): Promise<void> {
  await quarterlyReportRoom.turn?.(application);
  await sweepDeadlines(application.dataSource, new Date(application.clock.now()), handledJobs(jobHandlers));
  const jobs: { job: string; key: string }[] = await asSystem(application.dataSource, (manager) =>
    manager.query('select job, key from outbox where done_at is null order by id'),
  );
  for (const job of jobs) await doJob(application, jobHandlers, job);
}

async function remindersOf(email: string, body = ''): Promise<string[]> {
  const { reminders } = await (
    await as(email)
  ).run<{
    reminders: { nodes: { stage: number; deadline: { caseNumber: string; subject: { nameEn: string } } }[] };
  }>('{ reminders(first: 50) { nodes { stage deadline { caseNumber subject { nameEn } } } } }');
  return reminders.nodes
    .filter(({ deadline }) => deadline.subject.nameEn.includes(body))
    .map(({ stage, deadline }) => `${deadline.caseNumber} ${stage}`)
    .reverse();
}

beforeAll(async () => {
  server = await startReporting('2026-10-05T10:00:00+05:00');
  pool = new Pool({ connectionString: server.urls.ownerUrl, max: 1 });
  const { environment, clock, urls } = server;
  ({ application, close } = await openApplication({ environment, clock, urls, log: createLog('silent') }));
});
afterAll(async () => {
  await close?.();
  await pool?.end();
  await server?.stop();
});

describe('who has filed', () => {
  let accepted: Head;

  it('[clause 62] each body and quarter in its state, with its day, for the Agency, its territorial body and the oblast', async () => {
    const [bostandyk, medeu, city] = [
      await as('reports@bostandyk.demo'),
      await as('reports@medeu.demo'),
      await as('reports@almaty-city.demo'),
    ];
    accepted = await file(bostandyk, 'appendix-2', 2026, 3, row('2/12', 3, [1, 2, 3]));
    accepted = await perform(city, 'acceptReport', accepted);
    await file(bostandyk, 'appendix-2', 2026, 2, row('2/12', 2, [1, 2, 3]));
    const draft = await open(medeu, 'appendix-2', 2026, 3);
    await save(medeu, draft, row('2/12', 3, [1, 2, '']));
    for (const email of ['reports@almaty-city.demo', 'head.almaty@agency.demo', 'analyst@agency.demo']) {
      const { nodes } = await table(email);
      // Those that file through the city, and not the city itself.
      const cityId = nodes.find(({ body }) => body === 'Akimat of Almaty city')?.bodyId;
      const through = (await table(email, { form: 'appendix-2', higherBodyId: cityId })).nodes;
      expect(through.map(({ body }) => body).sort()).toEqual(
        nodes
          .filter(({ addressee }) => addressee === 'Akimat of Almaty city')
          .map(({ body }) => body)
          .sort(),
      );
      expect(through.length).toBeGreaterThan(1);
      // It is offered where the table is narrowed to a higher body; those through which nobody files are not.
      const { filingHigherBodies: higher } = await (
        await as(email)
      ).run<{ filingHigherBodies: { id: string; name: string }[] }>(
        '{ filingHigherBodies(year: 2026) { id name } }',
      );
      expect(higher).toContainEqual({ id: cityId, name: 'Akimat of Almaty city' });
      expect(higher.map(({ name }) => name).filter((name) => /district/i.test(name))).toEqual([]);
      expect(cellOf(nodes, 'Bostandyk', 3)).toMatchObject({
        state: 'ACCEPTED',
        late: false,
        reportId: accepted.id,
      });
      expect(cellOf(nodes, 'Bostandyk', 2)).toMatchObject({ state: 'SUBMITTED', late: true });
      // The 5th is the last day, and still runs; the draft tells how far it is, and no more.
      expect(cellOf(nodes, 'Medeu', 3)).toEqual({
        quarter: 3,
        state: 'DRAFT',
        dueDate: '2026-10-05',
        begun: 2,
        late: false,
        reportId: null,
      });
      expect(cellOf(nodes, 'Medeu', 2)).toMatchObject({ state: 'OVERDUE', begun: null });
      expect(cellOf(nodes, 'Akimat of Almaty', 3)).toMatchObject({ state: 'DUE', dueDate: '2026-10-10' });
      expect(cellOf(nodes, 'Akimat of Almaty', 4)).toMatchObject({ state: 'NOT_DUE', dueDate: '2027-01-10' });
    }
    const chair = (await table('chair@agency.demo')).nodes;
    expect(cellOf(chair, 'Digital', 3, 'appendix-3')).toMatchObject({ state: 'DUE', dueDate: '2026-10-25' });
    server.clock.set('2026-10-06T00:00:30+05:00');
    expect(cellOf((await table('reports@almaty-city.demo')).nodes, 'Medeu', 3)).toMatchObject({
      state: 'OVERDUE',
    });
  });

  it('each side sees its own bodies: an oblast its districts, a district itself, an office its region', async () => {
    const names = async (email: string) => new Set((await table(email)).nodes.map(({ body }) => body));
    expect(await names('reports@medeu.demo')).toEqual(new Set([expect.stringContaining('Medeu')]));
    expect([...(await names('reports@karagandy.demo'))].some((name) => name.includes('Almaty'))).toBe(false);
    expect([...(await names('head.karagandy@agency.demo'))].some((name) => name.includes('Almaty'))).toBe(
      false,
    );
    expect((await names('reports@karagandy.demo')).size).toBe(3);
  });

  it('filters by state, quarter, form and territory; the counts are of the same bodies; pages leave nobody out', async () => {
    const late = await table('chair@agency.demo', { state: 'LATE' });
    expect(late.nodes.map(({ body }) => body)).toEqual([expect.stringContaining('Bostandyk')]);
    // The city fills in within its term; the term of Medeu is over, whatever its draft holds; who opened one and wrote nothing has not begun.
    const city = await as('reports@almaty-city.demo');
    await save(city, await open(city, 'appendix-2', 2026, 3), row('2/12', 3, [1, 2, 3]));
    await open(await as('reports@karagandy.demo'), 'appendix-2', 2026, 3);
    const drafts = await table('chair@agency.demo', { state: 'DRAFT', quarter: 3 });
    expect(drafts.nodes.map(({ body }) => body)).toEqual(['Akimat of Almaty city']);
    const overdue = await table('chair@agency.demo', { state: 'OVERDUE', quarter: 3 });
    expect(cellOf(overdue.nodes, 'Medeu', 3)).toMatchObject({ begun: 2 });
    await expectOneStateEach('chair@agency.demo');
    expect((await table('chair@agency.demo', { state: 'DRAFT', quarter: 2 })).nodes).toEqual([]);
    const region = await table('chair@agency.demo', { territoryCode: '350000000', form: 'appendix-2' });
    expect(region.nodes).toHaveLength(3);
    const { bodyId } = region.nodes[0] ?? { bodyId: '' };
    const one = await table('head.karagandy@agency.demo', { bodyId, form: 'appendix-2' });
    expect(one.nodes).toEqual(region.nodes.slice(0, 1));
    expect((await table('reports@medeu.demo', { bodyId })).nodes).toEqual([]);
    const ofAlmaty = await counts('chair@agency.demo', { territoryCode: '750000000', form: 'appendix-2' });
    const count = (quarter: number, state: string) =>
      ofAlmaty.find((one) => one.quarter === quarter && one.state === state)?.count;
    expect([count(3, 'ACCEPTED'), count(3, 'DRAFT'), count(2, 'LATE'), count(2, 'SUBMITTED')]).toEqual([
      1, 1, 1, 1,
    ]);
    const all = (await table('chair@agency.demo')).nodes;
    const paged: Row[] = [];
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<typeof table>> = await table(
        'chair@agency.demo',
        {},
        { first: 2, after },
      );
      paged.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(all);
    const chair = await as('chair@agency.demo');
    for (const filter of [{ quarter: 5 }, { form: 'appendix-9' }])
      await chair.expectRefusal('quarter' in filter ? 'INVALID_INPUT' : 'UNKNOWN_FORM', TABLE, {
        year: 2026,
        filter,
      });
    await chair.expectRefusal('INVALID_INPUT', TABLE, { year: 2016 });
  });

  it('is written out as CSV and as a workbook just as it is filtered, without formulas', async () => {
    await pool.query(`update inspected_subject set name_en = '=2+3' where name_en like '%Medeu%'`);
    const get = async (email: string, query: string) => {
      const client = await as(email);
      return client.fetch(`/filings/table.csv?${query}`);
    };
    const begun = (await (await get('chair@agency.demo', 'year=2026&quarter=3&state=DRAFT')).text()).trim();
    expect(begun.split('\r\n').slice(1)).toEqual([
      expect.stringContaining('Being filled in,2026-10-10,,,Figures filled in: 3'),
    ]);
    const medeu = (await table('chair@agency.demo')).nodes.find(({ body }) => body === '=2+3')?.bodyId;
    const answer = await get('chair@agency.demo', `year=2026&quarter=3&state=OVERDUE&body=${medeu}`);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('Quarter 3 of 2026: state');
    expect(lines[1]).toMatch(/^'=2\+3,.*Overdue,2026-10-05,,,Figures filled in: 2/);
    // The workbook holds the same rows, its texts being texts.
    const workbook = new ExcelJS.Workbook();
    const inWorkbook = await (
      await as('chair@agency.demo')
    ).fetch(`/filings/table.xlsx?year=2026&quarter=3&state=OVERDUE&body=${medeu}`);
    await workbook.xlsx.load(await inWorkbook.arrayBuffer());
    const [sheet] = workbook.worksheets;
    expect(sheet?.rowCount).toBe(2);
    expect(sheet?.getRow(2).getCell(1).value).toBe("'=2+3");
    expect(sheet?.getRow(2).values).toContain('Figures filled in: 2');
    // A link names the language of its page; the header is the browser's.
    for (const [language, head] of [
      ['ru', 'Форма'],
      ['kk', 'Нысан'],
      ['de', 'Form'],
    ] as const) {
      const asked = await get('chair@agency.demo', `year=2026&quarter=3&language=${language}`);
      expect([language, (await asked.text()).split(',')[1]]).toEqual([language, head]);
    }
    expect((await get('chair@agency.demo', 'year=2026&quarter=7')).status).toBe(400);
    expect((await get('specialist@mindigital.demo', 'year=2026')).status).toBe(403);
    await pool.query(`update inspected_subject set name_en = 'Medeu district' where name_en = '=2+3'`);
  });
});

describe('reminders of what is missing', () => {
  it('[clause 62] [clause 63] go once, before the term and on the day after it, to those alone who have not filed', async () => {
    const central = 'head@mindigital.demo';
    const district = 'reports@bostandyk.demo';
    const city = 'reports@almaty-city.demo';
    // The fourth quarter; its district’s term is warned of before the quarter is over.
    server.clock.set('2026-12-18T10:00:00+05:00');
    await workerTurn();
    const drafts = (await table('chair@agency.demo')).nodes.map(
      ({ cells }) => cells.find(({ quarter }) => quarter === 4)?.begun,
    );
    // Opened of themselves, and begun by nobody.
    expect(new Set(drafts)).toEqual(new Set([null]));
    await expectOneStateEach('chair@agency.demo');
    const before = await remindersOf(district);
    for (const now of ['2026-12-29T10:00:00+05:00', '2027-01-04T10:00:00+05:00']) {
      server.clock.set(now);
      await workerTurn();
      await workerTurn();
    }
    const warned = (await remindersOf(district)).slice(before.length);
    expect(warned).toEqual(['appendix-2 2026-4 1', 'appendix-2 2026-4 2']);
    const opened = await open(await as(district), 'appendix-2', 2026, 4);
    const { report } = await save(await as(district), opened, row('2/12', 4, [1, 2, 3]));
    await perform(await as(district), 'submitReport', await note(await as(district), report));
    server.clock.set('2027-01-06T00:00:30+05:00');
    await workerTurn();
    await workerTurn();
    expect((await remindersOf(district)).slice(before.length)).toEqual(warned);
    expect((await remindersOf('reports@medeu.demo')).filter((one) => one.includes('2026-4'))).toEqual([
      ...warned,
      'appendix-2 2026-4 3',
    ]);
    // The city is alarmed by the district that has not even begun (clause 62): reminded once, with its line in its work.
    const alarmed = async (email: string, body: string) =>
      (await remindersOf(email, body)).filter((one) => one.includes('2026-4'));
    expect(await alarmed(city, 'Medeu')).toEqual(['appendix-2 2026-4 3']);
    expect(await alarmed(city, 'Bostandyk')).toEqual([]);
    expect(await alarmed('reports@karagandy.demo', 'Medeu')).toEqual([]);
    const { myWork } = await (
      await as(city)
    ).run<{ myWork: { nodes: { caseNumber: string; subject: { nameEn: string } }[] } }>(
      '{ myWork(first: 200) { nodes { caseNumber state subject { nameEn } } } }',
    );
    const alarms = myWork.nodes.filter(({ caseNumber }) => caseNumber === 'appendix-2 2026-4');
    const alarmedBy = alarms.map(({ subject }) => subject.nameEn).join('; ');
    expect(alarmedBy).toContain('Medeu');
    expect(alarmedBy).not.toContain('Bostandyk');
    server.clock.set('2027-01-26T00:00:30+05:00');
    await workerTurn();
    await workerTurn();
    await expectOneStateEach('chair@agency.demo');
    const ofCentral = (await remindersOf(central)).filter((one) => one.includes('2026-4'));
    expect(ofCentral.filter((one) => one.startsWith('appendix-3'))).toEqual(['appendix-3 2026-4 3']);
    const { rows } = await pool.query<{ action: string; count: number }>(
      `select j.action, count(*)::int from journal_entry j join quarterly_report r on j.case_kind = 'report' and j.case_id = r.id
       where r.form_code = 'appendix-3' and r.year = 2026 and r.quarter = 4 group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { action: 'reportMissed', count: 1 },
      { action: 'reportOpened', count: 1 },
    ]);
  });

  it('[clause 62] what the table calls overdue has its term and was reminded of; before the system was used nothing is asked', async () => {
    // No worker runs for half a year: what ended meanwhile is asked for all the same.
    server.clock.set('2027-08-02T10:00:00+05:00');
    await workerTurn();
    const overdueOf = async (year: number) =>
      (await table('chair@agency.demo', {}, { first: 100, year })).nodes.flatMap(({ body, form, cells }) =>
        cells
          .filter(({ state }) => state === 'OVERDUE')
          .map(({ quarter }) => [body, form, year, quarter].join(' ')),
      );
    const { rows } = await pool.query<{ name: string }>(
      `select b.name_en || ' ' || r.form_code || ' ' || r.year || ' ' || r.quarter as name
       from deadline d join quarterly_report r on d.case_kind = 'report' and d.case_id = r.id join inspected_subject b on b.id = r.body_id
       where r.first_submitted_at is null`,
    );
    const terms = new Set(rows.map(({ name }) => name));
    const overdue = [...(await overdueOf(2026)), ...(await overdueOf(2027))];
    expect(overdue.filter((name) => !terms.has(name))).toEqual([]);
    expect(overdue.some((name) => name.endsWith('2027 1'))).toBe(true);
    const medeu = (await table('chair@agency.demo')).nodes.find(({ body }) => body.includes('Medeu'));
    expect(medeu?.cells.map(({ quarter }) => quarter)).toEqual([3, 4]);
  });
});
