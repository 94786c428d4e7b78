import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Duties begin with the first quarter that lies within the edition whole; earlier ones are history (D0, D51). */
export class AlterReportDuty1763800000111 implements MigrationInterface {
  readonly name = 'AlterReportDuty1763800000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(dutiesFrom('y.year >= 2019'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dutiesFrom('y.year > 2018 or q.quarter = 4'));
  }
}

const KINDS_OF_FORMS = `(values
  ('appendix-1', 'CENTRAL_BODY', '61', 'P36_QUARTERLY'),
  ('appendix-1', 'TERRITORIAL_SUBDIVISION_OF_CENTRAL', '61', 'P36_QUARTERLY'),
  ('appendix-1', 'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT', '61', 'P36_QUARTERLY'),
  ('appendix-2', 'OBLAST_EXECUTIVE', '62', 'P36_QUARTERLY'),
  ('appendix-2', 'REPUBLICAN_CITY_EXECUTIVE', '62', 'P36_QUARTERLY'),
  ('appendix-2', 'CAPITAL_EXECUTIVE', '62', 'P36_QUARTERLY'),
  ('appendix-2', 'DISTRICT_EXECUTIVE', '62', 'P62_DISTRICT_REPORT'),
  ('appendix-2', 'OBLAST_CITY_EXECUTIVE', '62', 'P62_DISTRICT_REPORT'),
  ('appendix-2', 'AKIM_CITY_DISTRICT', '62', 'P62_DISTRICT_REPORT')) f (form_code, kind, clause, rule)`;

const dutiesFrom = (quarters: string) => `create or replace view report_duty with (security_invoker = true) as
  select b.id as body_id, b.authority_id, f.form_code, f.clause, f.rule, y.year, q.quarter, r.id as report_id,
    r.first_submitted_at, r.state as report_state, r.higher_body_id,
    case when f.rule = 'P62_DISTRICT_REPORT' then b.parent_id end as parent_id,
    b.id::text || '.' || y.year || '.' || q.quarter as id
  from inspected_subject b
  join ${KINDS_OF_FORMS} on f.kind = b.kind
  cross join generate_series(2018, 2100) y (year)
  cross join generate_series(1, 4) q (quarter)
  left join quarterly_report r
    on r.body_id = b.id and r.form_code = f.form_code and r.year = y.year and r.quarter = q.quarter
  where ${quarters}`;
