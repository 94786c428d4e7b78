import type { Client } from 'pg';
import { buildYearScore } from '../../server/src/reporting/score/commands/score-year';
import { weighScore } from '../../server/src/reporting/score/weigh';
import { seedReferenceData } from '../../server/src/composition';
import type { Actor } from '../../server/src/platform/access/actor';
import { asSystem } from '../../server/src/platform/access/as-system';
import { median, milliseconds, withBenchDatabase } from './bench-database';

const BODIES = 5000;
const NOW = new Date('2027-02-01T10:00:00+05:00');

/** The Agency's analyst, as far as a command asks. */
const ANALYST: Actor = {
  kind: 'account',
  role: 'ANALYST',
  scope: 'agency',
  accountId: null,
  capacityId: null,
  authorityId: 1,
  subjectId: null,
  name: 'Bench',
  title: '',
};

/** Rows of a filled report: indicators with their parts, and services below two of them. */
const ROWS = `(values ('1/3', 5), ('1/3.1', 2), ('1/3.2', 3), ('1/4', 4), ('2/12', 900), ('2/12.1', 400), ('2/12.2', 100),
  ('2/12.3', 400), ('2/13', 12), ('2/13.1', 10), ('2/13.2', 2), ('2/14', 3), ('2/14.1', 1), ('2/14.2', 2), ('2/15', 2),
  ('2/15.1', 1), ('2/15.2', 1), ('2/16', 2), ('2/16.1', 2)) w (row_key, value)`;

/** Bodies with four accepted reports of thirty rows each, monitored quarters, plans, complaints and letters. */
async function fill(owner: Client): Promise<void> {
  await owner.query(
    `insert into inspected_subject (kind, name_kk, name_ru, name_en, authority_id)
     select 'DISTRICT_EXECUTIVE', 'Орган ' || n, 'Орган ' || n, 'Body ' || n, (select min(id) from authority)
     from generate_series(1, $1::int) n`,
    [BODIES],
  );
  await owner.query(
    `insert into quarterly_report (form_code, form_edition, body_id, year, quarter, state, historical, rule, authority_id, lead_body_id,
       lead_authority_id, due_date, opened_at, first_submitted_at)
     select 'appendix-2', '2018-11-28', s.id, 2026, q, 'ACCEPTED', false, 'P62_DISTRICT_REPORT', s.authority_id, s.id, s.authority_id,
       '2026-04-05', now(), make_date(2026, 1, 1) + (q * 92 + s.id % 9) * interval '1 day'
     from inspected_subject s cross join generate_series(1, 4) q`,
  );
  await owner.query(
    `insert into report_row (report_id, row_key, stock, m1, m2, m3)
     select r.id, w.row_key, false, w.value + case when w.row_key = '2/14' then r.id % 5 else 0 end, w.value, w.value
     from quarterly_report r cross join ${ROWS}`,
  );
  await owner.query(
    `insert into report_row (report_id, row_key, stock, m1) select r.id, '2/12.1/' || n, false, 40 from quarterly_report r
     cross join generate_series(1, 10) n`,
  );
  await owner.query(
    `insert into internal_monitoring (body_id, authority_id, year, quarter, state, due_date, opened_at, opened_by, submitted_at, submitted_by)
     select s.id, s.authority_id, 2026, q, 'SUBMITTED', '2026-04-05', now(), 'Bench', make_date(2026, 1, 1) + q * interval '92 days', 'Bench'
     from inspected_subject s cross join generate_series(1, 4) q where s.id % 4 > 0`,
  );
  await owner.query(
    `insert into letter_on_measures (state, case_number, subject_id, authority_id, responsible_account_ids, plan_asked, owed_since, number,
       sent_at, report_by)
     select 'SENT', 'B-' || id, id, authority_id, '{}', false, now(), 'L-' || id, now(), '2026-06-01' from inspected_subject where id % 3 = 0`,
  );
  await owner.query('vacuum analyze');
}

/** Clause 65: five thousand bodies scored with what every point is made of, and weighed anew by other weights. */
export async function bench(): Promise<Record<string, number>> {
  return withBenchDatabase(async ({ application, urls, owner }) => {
    await seedReferenceData(urls);
    await fill(owner);
    const context = { ...application, actor: ANALYST, now: NOW };
    let scoreId = 0;
    const built = await milliseconds(async () => {
      scoreId = await buildYearScore(context, { year: 2026, idempotencyKey: 'bench-of-the-score' });
    });
    const { rows } = await owner.query<{ lines: number; facts: number }>(
      `select (select count(*)::int from year_score_line) as lines, (select count(*)::int from year_score_fact) as facts`,
    );
    if ((rows[0]?.lines ?? 0) < BODIES) throw new Error(`scored ${rows[0]?.lines} instead of ${BODIES}`);
    const criteria = await owner.query<{ id: number; weight: number }>(
      `select c.id, c.weight from score_criterion c join year_score s on s.edition_id = c.edition_id`,
    );
    const weights = criteria.rows.map(({ id }, i) => ({ criterionId: id, weight: i < 2 ? 50 : 0 }));
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1)
      times.push(
        await milliseconds(() =>
          asSystem(application.dataSource, (manager) =>
            weighScore(
              async (text, values) => (await manager.query(text, [...values])) as never,
              scoreId,
              weights,
            ),
          ),
        ),
      );
    const figures = {
      'score.compute-5000.seconds': Number((built / 1000).toFixed(2)),
      'score.compute-5000.facts': rows[0]?.facts ?? 0,
      'score.weigh-5000.seconds': Number((median(times) / 1000).toFixed(3)),
    };
    console.table(figures);
    return figures;
  });
}
