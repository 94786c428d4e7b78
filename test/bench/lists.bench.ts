import type { Client } from 'pg';
import { buildHalfYearList } from '../../server/src/external-control/half-year-list/commands/build-list';
import { seedReferenceData } from '../../server/src/composition';
import type { Actor } from '../../server/src/platform/access/actor';
import { milliseconds, withBenchDatabase } from './bench-database';

const SUBJECTS = 3000;
const NOW = new Date('2026-12-01T10:00:00+05:00');

/** The Agency's inspector, as far as a command asks. */
const INSPECTOR: Actor = {
  kind: 'account',
  role: 'AGENCY_INSPECTOR',
  scope: 'agency',
  accountId: null,
  capacityId: null,
  authorityId: 1,
  subjectId: null,
  name: 'Bench',
  title: '',
};

/** Bodies with four reports, three terms of which one was missed, and a fact from outside for each third. */
async function fill(owner: Client): Promise<void> {
  await owner.query(
    `insert into inspected_subject (kind, name_kk, name_ru, name_en, authority_id)
     select 'DISTRICT_EXECUTIVE', 'Орган ' || n, 'Орган ' || n, 'Body ' || n, (select min(id) from authority)
     from generate_series(1, $1::int) n`,
    [SUBJECTS],
  );
  await owner.query(
    `insert into quarterly_report (form_code, form_edition, body_id, year, quarter, state, historical, rule, authority_id, lead_body_id,
       lead_authority_id, due_date, opened_at)
     select 'appendix-2', '2018-11-28', s.id, 2026 - (q = 4)::int, q, 'ACCEPTED', false, 'P62_DISTRICT_REPORT', s.authority_id, s.id,
       s.authority_id, '2026-10-05', now()
     from inspected_subject s cross join generate_series(1, 4) q`,
  );
  await owner.query(
    `insert into report_row (report_id, row_key, stock, m1, m2, m3) select id, '2/15', false, id % 7, id % 3, 0 from quarterly_report`,
  );
  await owner.query(
    `insert into deadline (case_kind, case_id, case_number, party, subject_id, rule, clause, edition, from_date, due_date, due_at,
       due_instant_included, provisional, certificate, first_warning_at, last_warning_at, opened_at, met_at)
     select case when n = 1 then 'report' else 'prescription' end, s.id * 10 + n, 'B-' || s.id || '-' || n, 'SUBJECT', s.id, 'P28_1_REMEDIATION',
       '28-1', '2018-11-28', '2026-09-01', '2026-10-01', '2026-10-02 00:00+05', false, false, '{}', '2026-09-28', '2026-09-30', '2026-09-01',
       case when n < 3 then timestamptz '2026-09-20' end
     from inspected_subject s cross join generate_series(1, 3) n`,
  );
  await owner.query(
    `insert into outside_fact (subject_id, source, number, date, text, taken_at)
     select id, 'eGov', id::text, '2026-08-01', 'Refused without a ground', now() from inspected_subject where id % 3 = 0`,
  );
  await owner.query('vacuum analyze');
}

/** Clause 7-1: three thousand subjects scored, with the facts behind each score, in one command. */
export async function bench(): Promise<Record<string, number>> {
  return withBenchDatabase(async ({ application, urls, owner }) => {
    await seedReferenceData(urls);
    await fill(owner);
    const context = { ...application, actor: INSPECTOR, now: NOW };
    const input = { year: 2027, half: 1, idempotencyKey: 'bench-of-the-list' };
    const taken = await milliseconds(() => buildHalfYearList(context, input));
    const { rows } = await owner.query<{ lines: number; facts: number }>(
      `select (select count(*)::int from half_year_list_line) as lines, (select count(*)::int from risk_fact) as facts`,
    );
    if ((rows[0]?.lines ?? 0) < SUBJECTS) throw new Error(`scored ${rows[0]?.lines} instead of ${SUBJECTS}`);
    const figures = {
      'lists.score-3000.seconds': Number((taken / 1000).toFixed(2)),
      'lists.score-3000.facts': rows[0]?.facts ?? 0,
    };
    console.table(figures);
    return figures;
  });
}
