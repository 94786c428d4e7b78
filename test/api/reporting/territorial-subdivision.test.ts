import { Pool } from 'pg';
import type { GraphqlClient, TestServer } from '../../harness';
import {
  act,
  key,
  note,
  open,
  perform,
  row,
  save,
  startReporting,
  totals,
  type Head,
} from './reporting-server';

let server: TestServer;
let pool: Pool;
let clerk: GraphqlClient;

/** A subdivision of the ministry in Karagandy, whose reports the clerk of Medeu keeps as well. */
async function addSubdivision(): Promise<number> {
  const {
    rows: [subject],
  } = await pool.query<{ id: number }>(
    `insert into inspected_subject (kind, name_kk, name_ru, name_en, territory_id, parent_id, authority_id)
     select 'TERRITORIAL_SUBDIVISION_OF_CENTRAL', 'Бөлімше', 'Подразделение', 'Subdivision', t.id, m.id, a.id
     from territory t join authority a on a.territory_id = t.id, inspected_subject m
     where t.code = '350000000' and m.kind = 'CENTRAL_BODY' limit 1 returning id`,
  );
  const {
    rows: [capacity],
  } = await pool.query<{ id: number }>(
    `insert into capacity (account_id, role, side, subject_id, position_kk, position_ru, position_en, valid_from)
     select id, 'REPORTS_CLERK', 'SUBJECT', $1, 'x', 'x', 'x', '2026-01-01' from account where email = 'reports@medeu.demo' returning id`,
    [subject?.id],
  );
  return capacity?.id ?? 0;
}

beforeAll(async () => {
  server = await startReporting();
  pool = new Pool({ connectionString: server.urls.ownerUrl, max: 1 });
  const capacityId = await addSubdivision();
  clerk = await server.signedIn('reports@medeu.demo');
  await clerk.run('mutation ($id: ID!) { switchCapacity(capacityId: $id) { capacity { id } } }', {
    id: String(capacityId),
  });
});
afterAll(async () => {
  await pool?.end();
  await server?.stop();
});

describe('a territorial subdivision of a central body', () => {
  let report: Head;

  it('[clause 38] fills the monitoring section of appendix 1 and nothing else', async () => {
    report = await open(clerk, 'appendix-1', 2026, 3);
    const saved = await save(clerk, report, [
      ...row('1/1', 3, [1]),
      ...row('2/20', 3, [4, 5, 6]),
      ...row('2/16.5', 3, [1]),
    ]);
    expect(saved.refused.map(({ cell, code }) => [cell.indicator, code])).toEqual([
      ['1', 'SECTION_NOT_FILLED'],
      ['16.5', 'UNKNOWN_ROW'],
    ]);
    expect(saved.report.filledCells).toBe(3);
    // The grid closes what may not be filled, and says why.
    const { report: read } = await clerk.run<{
      report: { rows: { section: string; closedBecause: string | null }[] };
    }>('query ($id: ID!) { report(id: $id) { rows { section closedBecause } } }', { id: report.id });
    const reasons = (section: string) => [
      ...new Set(read.rows.filter((one) => one.section === section).map((one) => one.closedBecause)),
    ];
    expect(reasons('1')).toEqual([expect.stringContaining('38')]);
    expect(reasons('2')).toEqual([null]);
    report = saved.report;
  });

  it('[clause 61] files with the territorial body of the Agency, which accepts it', async () => {
    expect(report.addressee).toMatch(/Karagandy/);
    const filed = await perform(clerk, 'submitReport', await note(clerk, report));
    const chair = await server.signedIn('chair@agency.demo');
    await chair.expectRefusal('FORBIDDEN', act('acceptReport'), {
      id: filed.id,
      key: key(),
      version: filed.version,
    });
    const accepted = await perform(
      await server.signedIn('head.karagandy@agency.demo'),
      'acceptReport',
      filed,
    );
    expect(accepted.state).toBe('ACCEPTED');
  });

  it('[clause 61] is added to its central body and to the republic', async () => {
    const ministry = await server.signedIn('head@mindigital.demo');
    const own = await totals(ministry, { form: 'appendix-1', year: 2026, quarter: 3 });
    expect([own.reportCount, own.rows.get('2/20')?.value]).toEqual([1, 15]);
    const republic = await totals(await server.signedIn('analyst@agency.demo'), {
      form: 'appendix-1',
      year: 2026,
      quarter: 3,
    });
    expect(republic.rows.get('2/20')).toMatchObject({ value: 15, parts: 3 });
  });
});
