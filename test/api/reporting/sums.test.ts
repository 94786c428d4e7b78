import { Pool } from 'pg';
import type { TestServer } from '../../harness';
import { findFormFor, monthsOfQuarter, rowKey } from '../../../server/src/reporting/form';
import { seeded } from '../../reporting/seeded';
import { startReporting, totals } from './reporting-server';

const form = findFormFor('appendix-2', { year: 2026, quarter: 3 });
const flows = (form?.sections ?? [])
  .flatMap((section) => section.indicators)
  .filter((indicator) => !indicator.stock);
const YEAR = 2024;

interface PlainReport {
  id: number;
  readonly body: number;
  readonly region: number;
  readonly lead: number;
  readonly quarter: number;
  readonly rows: Map<string, (number | null)[]>;
}

/** Accepted reports of made-up oblasts with districts, written past the commands; the same on every run. */
async function writeReports(pool: Pool, seed: number): Promise<PlainReport[]> {
  const random = seeded(seed);
  const regions = (
    await pool.query<{ id: number; authority: number }>(
      `select t.id, a.id as authority from territory t join authority a on a.territory_id = t.id order by t.code limit 6`,
    )
  ).rows;
  const reports: PlainReport[] = [];
  const addBody = async (kind: string, territory: number, authority: number) =>
    (
      await pool.query<{ id: number }>(
        `insert into inspected_subject (kind, name_kk, name_ru, name_en, territory_id, authority_id) values ($1, 'x', 'x', 'x', $2, $3) returning id`,
        [kind, territory, authority],
      )
    ).rows[0]?.id ?? 0;
  for (const region of regions) {
    const lead = await addBody('OBLAST_EXECUTIVE', region.id, region.authority);
    const bodies = [lead];
    for (let i = random(4); i > 0; i -= 1)
      bodies.push(await addBody('DISTRICT_EXECUTIVE', region.id, region.authority));
    for (const body of bodies) {
      for (const quarter of [1, 2, 3, 4]) {
        if (random(5) === 0) continue;
        const report: PlainReport = {
          id: 0,
          body,
          region: region.id,
          lead,
          quarter,
          rows: randomRows(random),
        };
        await writeReport(pool, report, region.authority);
        reports.push(report);
      }
    }
  }
  return reports;
}

function randomRows(random: (below: number) => number): Map<string, (number | null)[]> {
  const rows = new Map<string, (number | null)[]>();
  const values = () => [0, 1, 2].map(() => (random(4) === 0 ? null : random(999_999_999)));
  for (const { key, section, number, byService } of flows) {
    if (random(4) > 0) rows.set(key, values());
    if (byService && random(2) === 0) rows.set(rowKey(section, number, String(random(50))), values());
  }
  return rows;
}

async function writeReport(pool: Pool, report: PlainReport, authority: number): Promise<void> {
  const {
    rows: [written],
  } = await pool.query<{ id: number }>(
    `insert into quarterly_report (form_code, form_edition, body_id, year, quarter, state, historical, rule, authority_id,
       higher_body_id, lead_body_id, lead_authority_id, territory_id, region_territory_id, due_date, opened_at, accepted_at)
     values ('appendix-2', '2018-11-28', $1, ${YEAR}, $2, 'ACCEPTED', false, 'P36_QUARTERLY', $3, $4, $5, $3, $6, $6, '2025-01-10', now(), now())
     returning id`,
    [
      report.body,
      report.quarter,
      authority,
      report.body === report.lead ? null : report.lead,
      report.lead,
      report.region,
    ],
  );
  report.id = written?.id ?? 0;
  await writeRows(pool, report.id, [...report.rows]);
  await pool.query('select add_report_to_rollup($1)', [report.id]);
}

async function writeRows(
  pool: Pool,
  reportId: number,
  entries: readonly [string, (number | null)[]][],
): Promise<void> {
  await pool.query(
    `insert into report_row (report_id, row_key, stock, m1, m2, m3)
     select $1, k, false, a, b, c from unnest($2::text[], $3::int[], $4::int[], $5::int[]) r (k, a, b, c)
     on conflict (report_id, row_key) do update set m1 = excluded.m1, m2 = excluded.m2, m3 = excluded.m3`,
    [
      reportId,
      entries.map(([key]) => key),
      ...[0, 1, 2].map((at) => entries.map(([, months]) => months[at] ?? null)),
    ],
  );
}

/** Corrects some rows of a report as the command does, or takes it out of every total. @returns whether it still counts */
async function changeReport(
  pool: Pool,
  report: PlainReport,
  random: (below: number) => number,
): Promise<boolean> {
  if (random(3) === 0) {
    await pool.query('select take_report_from_rollup($1, null)', [report.id]);
    await pool.query(`update quarterly_report set state = 'RETURNED' where id = $1`, [report.id]);
    return false;
  }
  // Some rows that it has, some that it had not; some become blank throughout.
  const corrected = [...randomRows(random)].filter(() => random(4) === 0);
  const entries = corrected.map(([key, months]): [string, (number | null)[]] => [
    key,
    random(3) === 0 ? [null, null, null] : months,
  ]);
  const keys = entries.map(([key]) => key);
  await pool.query('select take_report_from_rollup($1, $2)', [report.id, keys]);
  await writeRows(pool, report.id, entries);
  await pool.query('select add_report_to_rollup($1, $2)', [report.id, keys]);
  for (const [key, months] of entries) report.rows.set(key, months);
  return true;
}

/** The slow plain sum: every cell of every report that belongs to the total, one by one. */
function plainSum(reports: readonly PlainReport[], key: string): { value: number | null; parts: number } {
  let total = 0n;
  let parts = 0;
  for (const report of reports) {
    for (const value of report.rows.get(key) ?? []) {
      if (value === null) continue;
      total += BigInt(value);
      parts += 1;
    }
  }
  return { value: parts === 0 ? null : Number(total), parts };
}

describe('sums kept as reports are accepted (seed 2024)', () => {
  let server: TestServer;
  let pool: Pool;
  let reports: PlainReport[];
  beforeAll(async () => {
    server = await startReporting();
    pool = new Pool({ connectionString: server.urls.ownerUrl, max: 1 });
    reports = await writeReports(pool, 2024);
  });
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
  });

  const keysOf = () => [
    ...new Set([
      ...flows.map((indicator) => String(indicator.key)),
      ...reports.flatMap((report) => [...report.rows.keys()]),
    ]),
  ];

  const equalPlainSums = async (): Promise<void> => {
    const chair = await server.signedIn('chair@agency.demo');
    const codes = (await pool.query<{ id: number; code: string }>('select id, code from territory')).rows;
    for (const quarter of [undefined, 1, 2, 3, 4]) {
      for (const region of [undefined, ...new Set(reports.map((report) => report.region))]) {
        const code = codes.find(({ id }) => id === region)?.code;
        const mine = reports.filter(
          (r) =>
            (quarter === undefined || r.quarter === quarter) && (region === undefined || r.region === region),
        );
        const { rows, reportCount } = await totals(chair, {
          year: YEAR,
          ...(quarter ? { quarter } : {}),
          ...(code ? { territoryCode: code } : {}),
        });
        expect(reportCount).toBe(mine.length);
        for (const key of keysOf()) {
          const { value = null, parts = 0 } = rows.get(key) ?? {};
          expect({ key, value, parts }).toEqual({ key, ...plainSum(mine, key) });
        }
      }
    }
  };

  it(
    'equal a slow plain sum for every row of the republic, of every region, quarter and year',
    equalPlainSums,
  );

  it('[clause 64] follow corrections and withdrawals, in any order, without drift', async () => {
    const random = seeded(64);
    for (let i = 0; i < 60 && reports.length > 0; i += 1) {
      const at = random(reports.length);
      const report = reports[at];
      if (report && !(await changeReport(pool, report, random))) reports.splice(at, 1);
    }
    await equalPlainSums();
  });

  it('are the same after a full rebuild', async () => {
    const read = async () =>
      (
        await pool.query(
          'select * from report_rollup order by form_code, year, quarter, scope, scope_id, row_key',
        )
      ).rows;
    const before = await read();
    expect(before.length).toBeGreaterThan(1000);
    for (const quarter of [1, 2, 3, 4])
      await pool.query(`select rebuild_report_rollup('appendix-2', ${YEAR}, $1)`, [quarter]);
    expect(await read()).toEqual(before);
    expect(monthsOfQuarter(4)).toEqual([10, 11, 12]);
  });
});
