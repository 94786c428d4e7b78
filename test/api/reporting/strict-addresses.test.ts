import type { GraphqlClient, TestServer } from '../../harness';
import { open, startReporting } from './reporting-server';

// Whoever asks for one table must not be given another.
let server: TestServer;
let chair: GraphqlClient;
let clerk: GraphqlClient;
let reportId: string;

beforeAll(async () => {
  server = await startReporting();
  chair = await server.client().signIn('chair@agency.demo');
  clerk = await server.client().signIn('reports@medeu.demo');
  reportId = (await open(clerk, 'appendix-2', 2026, 3)).id;
});
afterAll(() => server?.stop());

const TOTALS = '/report-totals.csv?form=appendix-2&year=2026';
const FIGURES = '/report-figures.csv?form=appendix-2&year=2026';
const FILINGS = '/filings/table.csv?year=2026';

interface Answer {
  readonly code: string;
  readonly message: string;
}

it.each([
  [`${TOTALS}&quater=3`, 'UNKNOWN_PARAMETER', 'quater'],
  [`${TOTALS}&quarter=3&quarter=4`, 'UNREADABLE_PARAMETER', 'quarter'],
  [`${TOTALS}&territory=750000000&territory=350000000`, 'UNREADABLE_PARAMETER', 'territory'],
  [`${TOTALS}&main=yes`, 'UNREADABLE_PARAMETER', 'main'],
  [`${TOTALS}&service=abc`, 'UNREADABLE_PARAMETER', 'service'],
  [`${TOTALS}&service=99999`, 'UNREADABLE_PARAMETER', 'service'],
  [`${FIGURES}&toyear=2026`, 'UNKNOWN_PARAMETER', 'toyear'],
  [`${FIGURES}&bodies=1&bodies=2`, 'UNREADABLE_PARAMETER', 'bodies'],
  [`${FILINGS}&stat=OVERDUE`, 'UNKNOWN_PARAMETER', 'stat'],
  [`${FILINGS}&state=DUE&state=OVERDUE`, 'UNREADABLE_PARAMETER', 'state'],
  [`${FILINGS}&territory=999`, 'UNKNOWN_TERRITORY', 'territory'],
  [`${FILINGS}&body=99999`, 'UNKNOWN_BODY', 'body'],
  [`${FILINGS}&higher=abc`, 'UNKNOWN_BODY', 'higher'],
  ['/filings/table.xlsx?year=2026&higher=99999', 'UNKNOWN_BODY', 'higher'],
  ['/score-comparison.csv?bodies=1&year=2026', 'UNKNOWN_PARAMETER', 'year'],
])('the address %s is refused with %s by the name of %s', async (address, code, name) => {
  const answer = await chair.fetch(address);
  const told = (await answer.json()) as Answer;
  expect([answer.status, told.code]).toEqual([400, code]);
  expect(told.message).toContain(`“${name}”`);
});

it('a report goes out for its quarter or its year, and for nothing else', async () => {
  for (const [query, status] of [
    ['', 200],
    ['?period=year&language=kk', 200],
    ['?period=yaer', 400],
    ['?perod=year', 400],
  ] as const)
    expect([query, (await clerk.fetch(`/reports/${reportId}/form/csv${query}`)).status]).toEqual([
      query,
      status,
    ]);
});

it('a total of a service that nobody knows is refused by its name, and one that has no figures yet is empty', async () => {
  const total =
    'query ($service: String) { reportAggregate(form: "appendix-2", year: 2026, service: $service) { rows { key } } }';
  const figures = `query ($service: String) {
    reportFigures(form: "appendix-2", year: 2026, period: YEAR, service: $service) { nodes { key } } }`;
  const ofRows = figures.replace('service: $service', 'keys: ["1/1"], service: $service');
  for (const asked of [total, figures, ofRows])
    for (const service of ['nope', '99999'])
      await chair.expectRefusal('UNREADABLE_PARAMETER', asked, { service });
  expect(await chair.run(total, { service: '672' })).toEqual({ reportAggregate: { rows: [] } });
  expect(await chair.run(figures, { service: '672' })).toEqual({ reportFigures: { nodes: [] } });
});

it('[clause 62] who has filed is refused by name of what nobody knows, and empty of a body that is not the reader’s', async () => {
  const list =
    'query ($filter: FilingTableFilter) { filingTable(year: 2026, filter: $filter) { nodes { bodyId body } } }';
  const counts =
    'query ($filter: FilingTableFilter) { filingCounts(year: 2026, filter: $filter) { quarter count } }';
  for (const [filter, code, name, value] of [
    [{ territoryCode: 'zz' }, 'UNKNOWN_TERRITORY', 'territoryCode', 'zz'],
    [{ bodyId: '99999' }, 'UNKNOWN_BODY', 'bodyId', '99999'],
    [{ higherBodyId: '-1' }, 'UNKNOWN_BODY', 'higherBodyId', '-1'],
  ] as const)
    for (const [who, text] of [
      [chair, list],
      [chair, counts],
      [clerk, list],
    ] as const) {
      const [failure] = (await who.expectRefusal(code, text, { filter })).errors;
      expect([failure.extensions.field, failure.message]).toEqual([name, expect.stringContaining(value)]);
    }
  const { filingTable } = await chair.run<{ filingTable: { nodes: { bodyId: string; body: string }[] } }>(
    list,
    { filter: { territoryCode: '350000000' } },
  );
  const elsewhere = filingTable.nodes[0]?.bodyId ?? '';
  expect(elsewhere).not.toBe('');
  for (const filter of [{ bodyId: elsewhere }, { higherBodyId: elsewhere }, { territoryCode: '350000000' }]) {
    expect(await clerk.run(list, { filter })).toEqual({ filingTable: { nodes: [] } });
    expect(await clerk.run(counts, { filter })).toEqual({ filingCounts: [] });
  }
});

it('what the pages ask is answered', async () => {
  for (const address of [
    `${TOTALS}&quarter=3&month=&service=&territory=&main=true&language=ru`,
    `${TOTALS}&quarter=&month=&service=672&territory=750000000&main=false`,
    `${FIGURES}&toYear=&period=QUARTER&servicesOf=&territories=&bodies=`,
    `${FILINGS}&quarter=3&state=DUE&form=appendix-2&territory=750000000&language=kk`,
  ])
    expect([address, (await chair.fetch(address)).status]).toEqual([address, 200]);
});
