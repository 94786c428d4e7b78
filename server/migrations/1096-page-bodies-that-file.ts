import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dutiesSinceAsked } from './0677-ask-reports-since-use';

/**
 * Who has to file is asked for a page at a time, by the bodies' keys or names. The duties are one join that begins at a body, so that
 * PostgreSQL walks the bodies in that order and stops at the limit: it made all duties of the country first.
 */
export class PageBodiesThatFile1763800001096 implements MigrationInterface {
  readonly name = 'PageBodiesThatFile1763800001096';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dutiesSinceAsked());
    for (const statement of DOWN) await runner.query(statement);
  }
}

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const AUTHORITY = 'create index inspected_subject_authority on inspected_subject (authority_id';

/** Bodies that file nothing are passed over in the index: nine in ten of the register are of other kinds. */
const FILERS = `create view report_filer with (security_invoker = true) as
  select b.id, b.kind, b.name_kk, b.name_ru, b.name_en, b.territory_id, b.parent_id, b.authority_id, b.began_on
  from inspected_subject b
  where b.kind = any (array (
    select f.kind from report_filing f where f.kind is not null
    union all select x.kind from authorised_body a join inspected_subject x on x.id = a.body_id))`;

const QUARTER = 'y.year * 4 + q.quarter - 1';
const QUARTER_END = `make_date(y.year, q.quarter * 3, 1) + interval '1 month'`;

/** A body owes reports from the quarter in which it begins to the last that was over before it ended; one that was begun all the same stands. */
const DUTIES = `create or replace view report_duty with (security_invoker = true) as
  select b.id as body_id, b.authority_id, f.form_code, f.clause, f.rule, y.year, q.quarter,
    r.id as report_id, r.first_submitted_at, r.state as report_state, r.higher_body_id,
    case when f.through_higher_body then b.parent_id end as parent_id,
    b.id::text || '.' || y.year || '.' || q.quarter || '.' || f.form_code as id
  from report_filer b
  cross join lateral (
    select f.form_code, f.clause, f.rule, f.through_higher_body, f.from_quarter, f.to_quarter
    from report_filing f where f.kind = b.kind
    union all
    select f.form_code, f.clause, f.rule, false, greatest(f.from_quarter, a.from_quarter), least(f.to_quarter, a.to_quarter)
    from authorised_body a join report_filing f on f.function = a.function where a.body_id = b.id) f
  cross join generate_series(2019, 2100) y (year) cross join generate_series(1, 4) q (quarter)
  left join quarterly_report r
    on r.body_id = b.id and r.form_code = f.form_code and r.year = y.year and r.quarter = q.quarter
  where ${QUARTER} between f.from_quarter and f.to_quarter
    and not exists (select from subject_succession x where x.predecessor_id = b.id
      and r.id is null and ${QUARTER_END} > x.effective_on)
    and (b.began_on is null or r.id is not null or ${QUARTER_END} > b.began_on)
    and (r.id is not null or ${QUARTER} >= (select coalesce(min(a.from_quarter), 0) from report_asking a))`;

const UP = [
  FILERS,
  `comment on view report_filer is 'Bodies among which those that file are: all of a kind of which somebody files a form'`,
  'grant select on report_filer to qadagalau_app, qadagalau_reader',
  DUTIES,
  'create index inspected_subject_of_kind on inspected_subject (id, kind)',
  ...LANGUAGES.map(
    (language) =>
      `create index inspected_subject_of_kind_${language} on inspected_subject (name_${language}, id, kind)`,
  ),
  'drop index inspected_subject_authority',
  `${AUTHORITY}, id, kind)`,
];

const DOWN = [
  'drop view report_filer',
  'drop index inspected_subject_of_kind',
  ...LANGUAGES.map((language) => `drop index inspected_subject_of_kind_${language}`),
  'drop index inspected_subject_authority',
  `${AUTHORITY})`,
];
