import ExcelJS from 'exceljs';
import { Pool } from 'pg';
import type { GraphqlClient, TestServer } from '../../harness';
import { file, parts, perform, row, startReporting, totals } from './reporting-server';

let server: TestServer;
const people = new Map<string, GraphqlClient>();
async function as(email: string): Promise<GraphqlClient> {
  const known = people.get(email) ?? (await server.client().signIn(email));
  people.set(email, known);
  return known;
}

interface Line {
  key: string;
  scope: string;
  stock: boolean;
  figures: {
    year: number;
    quarter: number | null;
    month: number | null;
    value: number | null;
    parts: number;
    withoutQuarters?: number[];
    withoutOpening?: boolean;
    note?: string | null;
  }[];
  note?: string | null;
}
interface Page {
  nodes: Line[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}
const FIGURES = `query ($year: Int!, $toYear: Int, $period: ReportPeriod!, $keys: [String!], $servicesOf: String, $service: String,
    $territoryCodes: [String!], $bodyIds: [ID!], $first: Int! = 25, $after: String) {
  reportFigures(form: "appendix-2", year: $year, toYear: $toYear, period: $period, keys: $keys, servicesOf: $servicesOf, service: $service,
      territoryCodes: $territoryCodes, bodyIds: $bodyIds, first: $first, after: $after) {
    nodes { key scope stock figures { year quarter month value parts } } pageInfo { endCursor hasNextPage } } }`;
async function figures(client: GraphqlClient, variables: object): Promise<Page> {
  return (await client.run<{ reportFigures: Page }>(FIGURES, { ...variables })).reportFigures;
}
const values = (line: Line | undefined) => line?.figures.map(({ value }) => value);

beforeAll(async () => {
  server = await startReporting();
  const [clerk, office, oblast] = [
    await as('reports@almaty-city.demo'),
    await as('head.almaty@agency.demo'),
    await as('reports@karagandy.demo'),
  ];
  const service = (quarter: number, n: number) => [
    ...row('2/12', quarter, [n, n, n]),
    ...row('2/12.1/672', quarter, [n, 0, 1]),
    ...row('2/14.1/672', quarter, [1, '', '']),
  ];
  for (const [year, quarter, n] of [
    [2025, 4, 1000],
    [2026, 1, 10],
    [2026, 2, 20],
  ] as const) {
    const cells = [...service(quarter, n), ...row('2/10', quarter, quarter === 1 ? [5, 1, -2] : ['', 3, ''])];
    await perform(office, 'acceptReport', await file(clerk, 'appendix-2', year, quarter, cells));
  }
  const cells = [...row('2/12', 1, [7, 7, 7]), ...row('2/10', 1, [50, 0, 0])];
  const other = await file(oblast, 'appendix-2', 2026, 1, cells);
  await perform(await as('head.karagandy@agency.demo'), 'acceptReport', other);
}, 60_000);
afterAll(() => server?.stop());

async function bodyOf(name: string): Promise<string> {
  const { inspectedSubjects } = await (
    await as('chair@agency.demo')
  ).run<{ inspectedSubjects: { nodes: { id: string; nameEn: string }[] } }>(
    '{ inspectedSubjects(first: 200) { nodes { id nameEn } } }',
  );
  return inspectedSubjects.nodes.find(({ nameEn }) => nameEn === name)?.id ?? '';
}

/** Lines that say what a file is of, and an empty one. */
const TOP = 5;
/** The standing figure of row 10 of 2026, of the clerk's own body. */
async function standingOf(clerk: GraphqlClient, period: object): Promise<object | undefined> {
  const { reportAggregate } = await clerk.run<{ reportAggregate: { rows: { key: string }[] } }>(
    `query ($quarter: Int, $month: Int) { reportAggregate(form: "appendix-2", year: 2026, quarter: $quarter, month: $month) {
      rows { key standing parts } } }`,
    { ...period },
  );
  const { key: _, ...figure } = reportAggregate.rows.find(({ key }) => key === '2/10') ?? { key: '' };
  return figure;
}

const CITIES = { territoryCodes: ['750000000', '350000000'] };

describe('totals beside each other', () => {
  it('[clause 62] stand by month, by quarter and by year, over the turn of the year', async () => {
    const chair = await as('chair@agency.demo');
    const of = async (period: string, more: object = {}) =>
      (await figures(chair, { year: 2026, period, keys: ['2/12'], ...more })).nodes[0];
    expect(values(await of('MONTH'))).toEqual([17, 17, 17, 20, 20, 20, ...Array<null>(6).fill(null)]);
    expect(values(await of('QUARTER'))).toEqual([51, 60, null, null]);
    expect((await of('YEAR'))?.figures).toEqual([
      { year: 2026, quarter: null, month: null, value: 111, parts: 9 },
    ]);
    expect(values(await of('YEAR', { year: 2025, toYear: 2026 }))).toEqual([3000, 111]);
  });

  it('stand for two territories beside each other, page by page', async () => {
    const chair = await as('chair@agency.demo');
    const asked = { year: 2026, period: 'QUARTER', keys: ['2/20', '2/12'], ...CITIES };
    const first = await figures(chair, { ...asked, first: 3 });
    expect(first.nodes.map((line) => [line.key, line.scope, line.figures[0]?.value])).toEqual([
      ['2/12', 'Almaty city', 30],
      ['2/12', 'Karagandy Oblast', 21],
      ['2/20', 'Almaty city', null],
    ]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await figures(chair, { ...asked, first: 3, after: first.pageInfo.endCursor });
    expect(rest.nodes.map((line) => [line.key, line.scope])).toEqual([['2/20', 'Karagandy Oblast']]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('stand by service, of one indicator or of all', async () => {
    const chair = await as('chair@agency.demo');
    const of = async (more: object) =>
      (await figures(chair, { year: 2026, period: 'YEAR', ...more })).nodes.map((line) => [
        line.key,
        line.figures[0]?.value,
      ]);
    expect(await of({ servicesOf: '2/12.1' })).toEqual([['2/12.1/672', 32]]);
    expect(await of({ service: '672' })).toEqual([
      ['2/12.1/672', 32],
      ['2/14.1/672', 2],
    ]);
    // What nobody knows is refused, what nobody has filed is empty.
    expect(await of({ service: '672', servicesOf: '2/15.1' })).toEqual([]);
    await expect(of({ service: '1' })).rejects.toThrow('UNREADABLE_PARAMETER');
  });

  it('[clause 62] of a stock figure are running sums within the year, of one body, and of nobody together', async () => {
    const chair = await as('chair@agency.demo');
    const bodyIds = [await bodyOf('Akimat of Almaty city')];
    const asked = { year: 2025, toYear: 2026, keys: ['2/10'] };
    const months = await figures(chair, { ...asked, year: 2026, period: 'MONTH', bodyIds });
    expect(values(months.nodes[0])).toEqual([5, 6, 4, 4, 7, 7, 7, 7, 7, null, null, null]);
    // The year 2025 begins anew: what a year ends with is not carried into the next.
    const years = await figures(chair, { ...asked, period: 'YEAR', bodyIds });
    expect(values(years.nodes[0])).toEqual([3, 7]);
    const together = await figures(chair, { ...asked, period: 'YEAR' });
    expect(values(together.nodes[0])).toEqual([null, null]);
  });

  it('one month opens into its own cells', async () => {
    const clerk = await as('reports@almaty-city.demo');
    const { reportAggregate } = await clerk.run<{
      reportAggregate: {
        rows: { key: string; value: number | null; standing: number | null; parts: number }[];
      };
    }>('{ reportAggregate(form: "appendix-2", year: 2026, month: 2) { rows { key value standing parts } } }');
    const rows = new Map(reportAggregate.rows.map((one) => [one.key, one]));
    expect(rows.get('2/12')).toMatchObject({ value: 10, parts: 1 });
    expect(rows.get('2/10')).toMatchObject({ value: null, standing: 6, parts: 2 });
    // No quarter that still runs has a standing figure before its report is accepted.
    for (const period of [{ month: 11 }, { quarter: 4 }])
      expect(await standingOf(clerk, period)).toEqual({ standing: null, parts: 0 });
    const { reportAggregateParts } = await clerk.run<{ reportAggregateParts: { nodes: object[] } }>(
      '{ reportAggregateParts(form: "appendix-2", year: 2026, month: 2, key: "2/12") { nodes { month value } } }',
    );
    expect(reportAggregateParts.nodes).toEqual([{ month: 2, value: 10 }]);
    expect((await totals(clerk, { year: 2026 })).rows.get('2/10')).toMatchObject({ standing: 7, parts: 4 });
    expect(await parts(clerk, { key: '2/12', year: 2026 })).toHaveLength(6);
    // What stood at the end of the second quarter is made of every cell since January.
    const since = await parts(clerk, { key: '2/10', year: 2026, quarter: 2 });
    expect(since.map(({ month, value }) => [month, value])).toEqual([
      [1, 5],
      [2, 1],
      [3, -2],
      [5, 3],
    ]);
  });

  it('[clause 62] a stock figure says what it is, what it is not, and which quarters it lacks: page, file and total alike', async () => {
    const chair = await as('chair@agency.demo');
    const bodyIds = [await bodyOf('Akimat of Almaty city')];
    const text = FIGURES.replace(
      'stock figures {',
      'stock note figures { note withoutQuarters withoutOpening',
    );
    const { reportFigures } = await chair.run<{ reportFigures: Page }>(text, {
      ...{ year: 2025, toYear: 2026, period: 'QUARTER', keys: ['2/10', '2/12'], bodyIds },
    });
    const [stock, flow] = reportFigures.nodes;
    expect(
      stock?.figures.map(({ value, withoutQuarters, withoutOpening }) => [
        value,
        withoutQuarters,
        withoutOpening,
      ]),
    ).toEqual([
      [null, [1], false],
      [null, [1, 2], false],
      [null, [1, 2, 3], false],
      // The changes of a quarter whose year was never opened.
      [3, [1, 2, 3], true],
      [4, [], false],
      [7, [], false],
      // Carried over from the second quarter.
      [7, [3], false],
      // The fourth quarter is not over: nothing stands yet.
      [null, [3, 4], false],
    ]);
    const carried = 'Quarters without an accepted report: 3; their changes are not in it';
    expect(stock?.figures[3]?.note).toBe(
      'The opening stock was not filed: only changes are shown; Quarters without an accepted report: 1, 2, 3; their changes are not in it',
    );
    expect(stock?.figures[7]?.note).toBe(
      'The quarter is not over and has no accepted report: nothing stands yet',
    );
    const whole =
      'Stock: the running sum of one body from January, not a sum of the period; never added over bodies or years';
    expect([stock?.note, stock?.figures[6]?.note, stock?.figures[5]?.note]).toEqual([whole, carried, null]);
    expect([flow?.note, flow?.figures[6]?.withoutQuarters]).toEqual([null, []]);
    const total = await (
      await as('reports@almaty-city.demo')
    ).run<{
      reportAggregate: { rows: { key: string; standing: number; note: string; withoutQuarters: number[] }[] };
    }>(
      '{ reportAggregate(form: "appendix-2", year: 2026, quarter: 3) { rows { key standing note withoutQuarters } } }',
    );
    expect(total.reportAggregate.rows.find(({ key }) => key === '2/10')).toEqual({
      ...{ key: '2/10', standing: 7, withoutQuarters: [3], note: `${whole}. ${carried}` },
    });
    const together = await chair.run<{ reportAggregate: { rows: { key: string; note: string | null }[] } }>(
      '{ reportAggregate(form: "appendix-2", year: 2026) { rows { key note } } }',
    );
    expect(together.reportAggregate.rows.find(({ key }) => key === '2/10')?.note).toBe(
      'Stock: each body has its own; never added over bodies or years',
    );
    const csv = await (
      await as('reports@almaty-city.demo')
    ).fetch('/report-totals.csv?form=appendix-2&year=2026&quarter=3');
    const text3 = await csv.text();
    expect(text3).toContain(`,7,4,"${whole}. ${carried}"\r\n`);
    expect(text3.split('\r\n').slice(0, 5)).toEqual([
      expect.stringMatching(/Whose,Akimat of Almaty city$/),
      'Period,Q3 2026',
      expect.stringMatching(/^Form,.+/),
      'Edition of the form,2018-11-28',
      '',
    ]);
    const unopened = await chair.fetch(
      `/report-totals.csv?form=appendix-2&year=2025&quarter=4&body=${bodyIds[0]}`,
    );
    expect(await unopened.text()).toContain('The opening stock was not filed: only changes are shown');
    await chair.expectRefusal(
      'STOCK_NOT_ADDED',
      '{ reportRegions(form: "appendix-2", year: 2026, quarter: 2, keys: ["2/10"]) { mapRow } }',
    );
  });

  it('[clause 62] go out as CSV and as a workbook, exactly what the page shows, no text a formula', async () => {
    const chair = await as('chair@agency.demo');
    const almaty = await bodyOf('Akimat of Almaty city');
    const search = `form=appendix-2&year=2026&period=QUARTER&territories=350000000&bodies=${almaty}`;
    const pool = new Pool({ connectionString: server.urls.ownerUrl });
    try {
      await pool.query(`update inspected_subject set name_en = '=1+1' where id = $1`, [almaty]);
      const answer = await chair.fetch(`/report-figures.csv?${search}`);
      expect(answer.headers.get('content-disposition')).toContain('.csv"');
      const lines = (await answer.text()).trim().split('\r\n');
      expect(lines.slice(1, 5)).toEqual([
        'Period,2026',
        expect.stringMatching(/^Form,/),
        'Edition of the form,2018-11-28',
        '',
      ]);
      expect(lines[0]).toContain('Whose,Karagandy Oblast; =1+1');
      expect(lines[TOP]).toBe('No.,Indicator,Whose,Q1 2026,Q2 2026,Q3 2026,Q4 2026,Note');
      const shown = await figures(chair, {
        ...{ year: 2026, period: 'QUARTER', territoryCodes: ['350000000'], bodyIds: [almaty], first: 200 },
      });
      expect(lines).toHaveLength(shown.nodes.length + TOP + 1);
      const rendered = lines.filter((line) => line.startsWith('12,'));
      expect(rendered.map((line) => line.replace(/^12,.*?,(?=Kar|'=)/, ''))).toEqual([
        'Karagandy Oblast,21,,,,',
        "'=1+1,30,60,,,",
      ]);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(await (await chair.fetch(`/report-figures.xlsx?${search}`)).arrayBuffer());
      const sheet = workbook.worksheets[0];
      expect(sheet?.rowCount).toBe(lines.length);
      const at = lines.indexOf(rendered[1] ?? '') + 1;
      expect([3, 4, 5].map((column) => sheet?.getRow(at).getCell(column).value)).toEqual(["'=1+1", 30, 60]);
    } finally {
      await pool.query(`update inspected_subject set name_en = 'Akimat of Almaty city' where id = $1`, [
        almaty,
      ]);
      await pool.end();
    }
    const services = 'form=appendix-2&year=2025&toYear=2026&period=YEAR&servicesOf=2/12.1';
    chair.language = 'kk';
    const inKazakh = await (await chair.fetch(`/report-figures.csv?${services}`)).text();
    chair.language = 'en';
    expect(inKazakh.split('\r\n')[TOP]).toBe('№,Көрсеткіш,Кімдікі,2025,2026,Ескертпе');
    expect(inKazakh.split('\r\n')[TOP + 1]).toMatch(/^672,.*,1001,32,$/);
    const codes = [];
    for (const query of [
      'year=x',
      'year=2026&toYear=2025',
      'year=2026&period=WEEK',
      'year=2026&servicesOf=2/99',
    ]) {
      const refused = await chair.fetch(`/report-figures.csv?form=appendix-2&${query}`);
      codes.push([refused.status, ((await refused.json()) as { code: string }).code]);
    }
    expect(codes).toEqual([
      [400, 'INVALID_INPUT'],
      [400, 'INVALID_INPUT'],
      [400, 'INVALID_INPUT'],
      [400, 'UNKNOWN_ROW'],
    ]);
    expect((await server.client().fetch(`/report-figures.csv?${search}`)).status).toBe(401);
    const office = await as('head.karagandy@agency.demo');
    const foreign = await office.fetch('/report-figures.csv?form=appendix-2&year=2026&territories=750000000');
    expect(((await foreign.json()) as { code: string }).code).toBe('TOTAL_NOT_OPEN');
  });

  it('refuses what cannot be answered, and what is not open whole', async () => {
    const chair = await as('chair@agency.demo');
    const asked = { year: 2026, period: 'YEAR' };
    await chair.expectRefusal('UNKNOWN_ROW', FIGURES, { ...asked, keys: ['2/99'] });
    await chair.expectRefusal('UNKNOWN_ROW', FIGURES, { ...asked, servicesOf: '2/99' });
    await chair.expectRefusal('INVALID_INPUT', FIGURES, { ...asked, toYear: 2025 });
    await chair.expectRefusal('INVALID_INPUT', FIGURES, { ...asked, year: 2020, toYear: 2026 });
    await chair.expectRefusal('INVALID_CURSOR', FIGURES, { ...asked, after: 'x' });
    await (
      await as('head.karagandy@agency.demo')
    ).expectRefusal('TOTAL_NOT_OPEN', FIGURES, { ...asked, ...CITIES });
    await chair.expectRefusal(
      'INVALID_INPUT',
      '{ reportAggregate(form: "appendix-2", year: 2026, quarter: 2, month: 2) { reportCount } }',
    );
  });
});
