import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ANY_ACTOR,
  IS_SYSTEM,
  isOwnAuthority,
  isOwnSubject,
  protect,
  SEES_EVERYTHING,
} from './support/row-security';

/**
 * Editions of report forms as data, who files each, and which body is authorised for informatisation (clauses 61 to 63);
 * the duties of a quarter follow from both.
 */
export class CreateReportForms1763800000320 implements MigrationInterface {
  readonly name = 'CreateReportForms1763800000320';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function report_drafts(integer)');
    await runner.query(BEFORE);
    for (const table of ['authorised_body', 'report_filing', 'report_form'])
      await runner.query(`drop table ${table}`);
  }
}

/** After every quarter that there will be. */
const OPEN_END = 9999;

const COLUMNS = (
  id: string,
  higher: string,
) => `b.id as body_id, b.authority_id, f.form_code, f.clause, f.rule, y.year, q.quarter,
    r.id as report_id, r.first_submitted_at, r.state as report_state, r.higher_body_id,
    case when ${higher} then b.parent_id end as parent_id, ${id} as id`;
const REPORT = `left join quarterly_report r
  on r.body_id = b.id and r.form_code = f.form_code and r.year = y.year and r.quarter = q.quarter`;
const QUARTERS =
  'cross join generate_series(2019, 2100) y (year) cross join generate_series(1, 4) q (quarter)';
/** A body that ended owes no report of a quarter that was not over by then. */
const UNLESS_SUCCEEDED = `and not exists (select from subject_succession x where x.predecessor_id = b.id
  and r.id is null and make_date(y.year, q.quarter * 3, 1) + interval '1 month' > x.effective_on)`;
const OWN_ID = `b.id::text || '.' || y.year || '.' || q.quarter || '.' || f.form_code`;

const DUTIES = `create or replace view report_duty with (security_invoker = true) as
  select ${COLUMNS(OWN_ID, 'f.through_higher_body')}
  from inspected_subject b
  join report_filing f on f.kind = b.kind
  ${QUARTERS}
  ${REPORT}
  where y.year * 4 + q.quarter - 1 between f.from_quarter and f.to_quarter ${UNLESS_SUCCEEDED}
  union all
  select ${COLUMNS(OWN_ID, 'false')}
  from authorised_body a
  join report_filing f on f.function = a.function
  join inspected_subject b on b.id = a.body_id
  ${QUARTERS}
  ${REPORT}
  where y.year * 4 + q.quarter - 1 between greatest(f.from_quarter, a.from_quarter) and least(f.to_quarter, a.to_quarter)
    ${UNLESS_SUCCEEDED}`;

const BEFORE = `create or replace view report_duty with (security_invoker = true) as
  select ${COLUMNS(`b.id::text || '.' || y.year || '.' || q.quarter`, `f.rule = 'P62_DISTRICT_REPORT'`)}
  from inspected_subject b
  join (values
    ('appendix-1', 'CENTRAL_BODY', '61', 'P36_QUARTERLY'),
    ('appendix-1', 'TERRITORIAL_SUBDIVISION_OF_CENTRAL', '61', 'P36_QUARTERLY'),
    ('appendix-1', 'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT', '61', 'P36_QUARTERLY'),
    ('appendix-2', 'OBLAST_EXECUTIVE', '62', 'P36_QUARTERLY'),
    ('appendix-2', 'REPUBLICAN_CITY_EXECUTIVE', '62', 'P36_QUARTERLY'),
    ('appendix-2', 'CAPITAL_EXECUTIVE', '62', 'P36_QUARTERLY'),
    ('appendix-2', 'DISTRICT_EXECUTIVE', '62', 'P62_DISTRICT_REPORT'),
    ('appendix-2', 'OBLAST_CITY_EXECUTIVE', '62', 'P62_DISTRICT_REPORT'),
    ('appendix-2', 'AKIM_CITY_DISTRICT', '62', 'P62_DISTRICT_REPORT')) f (form_code, kind, clause, rule) on f.kind = b.kind
  cross join generate_series(2018, 2100) y (year)
  cross join generate_series(1, 4) q (quarter)
  ${REPORT}
  where y.year >= 2019 ${UNLESS_SUCCEEDED}`;

const UP = [
  `create table report_form (
    id integer generated always as identity primary key,
    code text not null check (code in ('appendix-1', 'appendix-2', 'appendix-3', 'appendix-4')),
    edition text not null,
    from_quarter integer not null,
    content jsonb not null,
    digest text not null,
    built_in boolean not null,
    loaded_at timestamptz,
    loaded_by text,
    unique (code, edition),
    unique (code, from_quarter)
  )`,
  `comment on table report_form is 'Editions of forms. What stands never changes: a report keeps the edition that it was opened by'`,
  `comment on column report_form.from_quarter is 'First quarter filed by it: year * 4 + quarter - 1'`,
  ...protect({ table: 'report_form', visible: ANY_ACTOR, writable: IS_SYSTEM, grants: ['select', 'insert'] }),

  `create table report_filing (
    form_id integer not null references report_form,
    position smallint not null,
    form_code text not null,
    kind text,
    function text,
    clause text not null,
    rule text not null check (rule in ('P36_QUARTERLY', 'P62_DISTRICT_REPORT', 'P63_INFORMATIZATION')),
    through_higher_body boolean not null,
    from_quarter integer not null,
    to_quarter integer not null default ${OPEN_END},
    primary key (form_id, position),
    check ((kind is null) <> (function is null))
  )`,
  `comment on table report_filing is 'Who files a form from which quarter to which, out of the editions; quarters that are history ask for nothing (D51)'`,
  ...protect({
    table: 'report_filing',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update'],
  }),

  `create table authorised_body (
    function text not null check (function in ('INFORMATISATION')),
    from_quarter integer not null,
    to_quarter integer not null default ${OPEN_END},
    body_id integer not null references inspected_subject,
    primary key (function, from_quarter)
  )`,
  `comment on table authorised_body is 'Which body is authorised for what, from which quarter to which (clause 63)'`,
  `create index authorised_body_body on authorised_body (body_id)`,
  ...protect({
    table: 'authorised_body',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update'],
  }),

  DUTIES,

  // A draft is its body's own; whoever waits for the report learns that it is begun and how far, and no figure of it.
  `create function report_drafts(of_year integer)
     returns table (body_id integer, form_code text, quarter smallint, filled_cells integer)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select body_id, form_code, quarter, filled_cells from public.quarterly_report
     where year = of_year and state = 'DRAFT'
       and (${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('body_id')} or ${isOwnSubject('higher_body_id')}) $$`,
  'revoke all on function report_drafts(integer) from public',
  'grant execute on function report_drafts(integer) to qadagalau_reader',
];
