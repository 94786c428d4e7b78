import type { GraphqlClient, TestServer } from '../../harness';
import { file, HEAD, key, open, perform, row, save, startReporting, type Head } from './reporting-server';

interface Standing {
  state: string;
  title: string;
  begun: number | null;
}
interface Cell extends Omit<Standing, 'title'> {
  quarter: number;
  stateTitle: string;
  late: boolean;
  firstSubmittedAt: string | null;
  submittedAt: string | null;
}

let server: TestServer;

beforeAll(async () => {
  server = await startReporting('2026-10-04T10:00:00+05:00');
});
afterAll(() => server?.stop());

const DUTIES = `query ($quarter: Int!) { reportDuties(year: 2026, quarter: $quarter, first: 100) {
  nodes { id form standing { state title begun } body { id nameEn } report { id stateTitle } } } }`;
const TABLE = `{ filingTable(year: 2026, first: 100) {
  nodes { bodyId form body cells { quarter state stateTitle begun late firstSubmittedAt submittedAt } } } }`;

const RETURN = `mutation ($id: ID!, $key: String!, $version: Int!, $remarks: [ReportRemarkInput!]!) {
  returnReport(reportId: $id, remarks: $remarks, idempotencyKey: $key, expectedVersion: $version) { ${HEAD} } }`;
async function giveBack(client: GraphqlClient, { id, version }: Head): Promise<Head> {
  const remarks = [{ text: 'See the note.' }];
  const answer = await client.run<{ returnReport: Head }>(RETURN, { id, key: key(), version, remarks });
  return answer.returnReport;
}

interface Duty {
  form: string;
  standing: Standing;
  body: { id: string; nameEn: string };
  report: { id: string; stateTitle: string } | null;
}

async function duties(client: GraphqlClient, quarter: number): Promise<Duty[]> {
  const answer = await client.run<{ reportDuties: { nodes: Duty[] } }>(DUTIES, { quarter });
  return answer.reportDuties.nodes;
}
async function rows(client: GraphqlClient) {
  const answer = await client.run<{
    filingTable: { nodes: { bodyId: string; form: string; body: string; cells: Cell[] }[] };
  }>(TABLE);
  return answer.filingTable.nodes;
}

const EVERYBODY = [
  'reports@medeu.demo',
  'reports@bostandyk.demo',
  'reports@almaty-city.demo',
  'head.almaty@agency.demo',
  'analyst@agency.demo',
];

/** What the list of duties says of each report is what the table of who has filed says of it. */
async function expectOneTruth(): Promise<void> {
  for (const email of EVERYBODY) {
    const client = await server.client().signIn(email);
    const table = await rows(client);
    for (const quarter of [3, 4]) {
      const found = await duties(client, quarter);
      expect(found.length).toBeGreaterThan(0);
      for (const { body, form, standing } of found) {
        const cell = table
          .find((one) => one.bodyId === body.id && one.form === form)
          ?.cells.find((one) => one.quarter === quarter);
        expect([email, body.nameEn, quarter, standing]).toEqual([
          email,
          body.nameEn,
          quarter,
          { state: cell?.state, title: cell?.stateTitle, begun: cell?.begun },
        ]);
      }
    }
  }
}

describe('where a report stands', () => {
  it('[clause 62] is one truth in the list of duties and in the table: what is opened and empty is not begun', async () => {
    const medeu = await server.client().signIn('reports@medeu.demo');
    const bostandyk = await server.client().signIn('reports@bostandyk.demo');
    const empty = await open(medeu, 'appendix-2', 2026, 3);
    const draft = await open(bostandyk, 'appendix-2', 2026, 3);
    await expectOneTruth();
    const own = (await duties(medeu, 3))[0];
    expect(own).toMatchObject({
      standing: { state: 'DUE', begun: null },
      report: { stateTitle: 'Not begun' },
    });
    // Its draft is open to nobody else, how far it is those learn who wait for it.
    await save(bostandyk, draft, row('2/12', 3, [1, 2, '']));
    await expectOneTruth();
    const city = await server.client().signIn('reports@almaty-city.demo');
    const seen = (await duties(city, 3)).find(({ body }) => body.nameEn.includes('Bostandyk'));
    expect(seen).toMatchObject({
      standing: { state: 'DRAFT', title: 'Being filled in', begun: 2 },
      report: null,
    });
    const other = await server.client().signIn('reports@karagandy.demo');
    expect((await duties(other, 3)).some(({ body }) => body.nameEn.includes('Bostandyk'))).toBe(false);
    expect((await duties(bostandyk, 3))[0]?.report?.stateTitle).toBe('Being filled in');
    server.clock.set('2026-10-06T00:00:30+05:00');
    await expectOneTruth();
    expect((await duties(medeu, 3))[0]).toMatchObject({
      standing: { state: 'OVERDUE', title: 'Overdue', begun: null },
      report: { id: empty.id, stateTitle: 'Not begun' },
    });
    const csv = await (await other.fetch('/filings/table.csv?year=2026&quarter=3&state=DUE')).text();
    expect(csv).toContain('Due,2026-10-10,,,Not begun');
  });

  it('[clause 62] the day of the first filing stands beside the last, in the table, its CSV and the report', async () => {
    server.clock.set('2026-10-07T10:00:00+05:00');
    const karagandy = await server.client().signIn('reports@karagandy.demo');
    const office = await server.client().signIn('head.karagandy@agency.demo');
    const filed = await file(karagandy, 'appendix-2', 2026, 3, row('2/12', 3, [1, 2, 3]));
    const cellOf = async () =>
      (await rows(office))
        .find(({ form, body }) => form === 'appendix-2' && /region|oblast/i.test(body))
        ?.cells.find(({ quarter }) => quarter === 3);
    const once = await cellOf();
    expect(once).toMatchObject({ state: 'SUBMITTED', late: false });
    expect(once?.firstSubmittedAt).toBe(once?.submittedAt);
    const returned = await giveBack(office, filed);
    server.clock.set('2026-11-20T10:00:00+05:00');
    await perform(karagandy, 'submitReport', returned);
    const again = await cellOf();
    expect(again).toMatchObject({
      state: 'SUBMITTED',
      late: false,
      firstSubmittedAt: once?.firstSubmittedAt,
    });
    expect(again?.submittedAt).toBe('2026-11-20T05:00:00.000Z');
    const { report } = await office.run<{ report: object }>(
      'query ($id: ID!) { report(id: $id) { firstSubmittedAt submittedAt } }',
      { id: filed.id },
    );
    expect(report).toEqual({ firstSubmittedAt: once?.firstSubmittedAt, submittedAt: again?.submittedAt });
    const csv = await (await office.fetch('/filings/table.csv?year=2026&quarter=3')).text();
    expect(csv).toContain('2026-10-07 10:00,2026-11-20 10:00,');
    expect(csv).toContain('Quarter 3 of 2026: filed again at');
  });
});
