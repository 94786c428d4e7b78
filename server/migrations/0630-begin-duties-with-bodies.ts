import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A body owes reports from the quarter in which it begins (clauses 61 to 63): what ended before it was cannot be asked of it.
 * Bodies that the register has held so far began before all quarters.
 */
export class BeginDutiesWithBodies1763800000630 implements MigrationInterface {
  readonly name = 'BeginDutiesWithBodies1763800000630';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table inspected_subject add column began_on date');
    await runner.query(
      `comment on column inspected_subject.began_on is 'From which day the body is; null where it always was'`,
    );
    await runner.query(duties(FROM_ITS_BEGINNING));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(duties(''));
    await runner.query('alter table inspected_subject drop column began_on');
  }
}

const COLUMNS = (
  higher: string,
) => `b.id as body_id, b.authority_id, f.form_code, f.clause, f.rule, y.year, q.quarter,
    r.id as report_id, r.first_submitted_at, r.state as report_state, r.higher_body_id,
    case when ${higher} then b.parent_id end as parent_id,
    b.id::text || '.' || y.year || '.' || q.quarter || '.' || f.form_code as id`;
const QUARTERS = `cross join generate_series(2019, 2100) y (year) cross join generate_series(1, 4) q (quarter)
  left join quarterly_report r
    on r.body_id = b.id and r.form_code = f.form_code and r.year = y.year and r.quarter = q.quarter`;
const QUARTER_END = `make_date(y.year, q.quarter * 3, 1) + interval '1 month'`;
/** A body that ended owes no report of a quarter that was not over by then. */
const UNLESS_SUCCEEDED = `and not exists (select from subject_succession x where x.predecessor_id = b.id
  and r.id is null and ${QUARTER_END} > x.effective_on)`;
/** A report that was begun all the same stands in its place. */
const FROM_ITS_BEGINNING = `and (b.began_on is null or r.id is not null or ${QUARTER_END} > b.began_on)`;

const duties = (more: string) => `create or replace view report_duty with (security_invoker = true) as
  select ${COLUMNS('f.through_higher_body')}
  from inspected_subject b
  join report_filing f on f.kind = b.kind
  ${QUARTERS}
  where y.year * 4 + q.quarter - 1 between f.from_quarter and f.to_quarter ${UNLESS_SUCCEEDED} ${more}
  union all
  select ${COLUMNS('false')}
  from authorised_body a
  join report_filing f on f.function = a.function
  join inspected_subject b on b.id = a.body_id
  ${QUARTERS}
  where y.year * 4 + q.quarter - 1 between greatest(f.from_quarter, a.from_quarter) and least(f.to_quarter, a.to_quarter)
    ${UNLESS_SUCCEEDED} ${more}`;
