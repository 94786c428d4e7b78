import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { ANY_ACTOR, IS_SYSTEM, protect } from './support/row-security';

/**
 * Reports are asked from the quarter in which the system was first used: a quarter before it, of which it neither opened a report nor
 * reminded anybody, is no duty that the table, the score or the overview may call missed.
 */
export class AskReportsSinceUse1763800000677 implements MigrationInterface {
  readonly name = 'AskReportsSinceUse1763800000677';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await runner.query(dutiesSinceAsked());
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(duties(''));
    await runner.query('drop table report_asking');
  }
}

const UP = [
  `create table report_asking (
    one boolean primary key default true check (one),
    from_quarter integer not null
  )`,
  `comment on table report_asking is 'The first quarter of which the system asked for reports: year * 4 + quarter - 1. One row, written at the first turn of a worker'`,
  ...protect({
    table: 'report_asking',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert'],
  }),
];

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
/** A body owes reports from the quarter in which it begins. */
const FROM_ITS_BEGINNING = `and (b.began_on is null or r.id is not null or ${QUARTER_END} > b.began_on)`;

/** A report that was begun all the same stands in its place. */
const SINCE_ASKED = `and (r.id is not null
  or y.year * 4 + q.quarter - 1 >= (select coalesce(min(a.from_quarter), 0) from report_asking a))`;

const duties = (more: string) => `create or replace view report_duty with (security_invoker = true) as
  select ${COLUMNS('f.through_higher_body')}
  from inspected_subject b
  join report_filing f on f.kind = b.kind
  ${QUARTERS}
  where y.year * 4 + q.quarter - 1 between f.from_quarter and f.to_quarter ${UNLESS_SUCCEEDED}
    ${FROM_ITS_BEGINNING} ${more}
  union all
  select ${COLUMNS('false')}
  from authorised_body a
  join report_filing f on f.function = a.function
  join inspected_subject b on b.id = a.body_id
  ${QUARTERS}
  where y.year * 4 + q.quarter - 1 between greatest(f.from_quarter, a.from_quarter) and least(f.to_quarter, a.to_quarter)
    ${UNLESS_SUCCEEDED} ${FROM_ITS_BEGINNING} ${more}`;

export const dutiesSinceAsked = () => duties(SINCE_ASKED);
