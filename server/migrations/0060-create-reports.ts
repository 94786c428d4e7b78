import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';

/** Quarterly reports (clauses 61 and 62), their figures, remarks, and the sums kept of what was accepted. */
export class CreateReports1763800000060 implements MigrationInterface {
  readonly name = 'CreateReports1763800000060';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function rebuild_report_rollup(text, integer, integer)');
    await runner.query('drop function add_report_to_rollup(integer)');
    for (const view of ['report_contribution', 'report_duty', 'report_part'])
      await runner.query(`drop view ${view}`);
    for (const table of ['report_rollup', 'report_remark', 'report_row', 'quarterly_report']) {
      await runner.query(`drop table ${table}`);
    }
  }
}

const IS_CLIENT = `(select coalesce(current_setting('app.scope', true), '') = 'token')`;
/** A draft is its body's own; what was submitted is seen along the chain; clients see what was accepted. */
const REPORT_ROWS = `${IS_SYSTEM} or ${isOwnSubject('body_id')}
  or (state <> 'DRAFT' and (${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('higher_body_id')}))
  or (state = 'ACCEPTED' and (${IS_CLIENT} or ${isOwnSubject('lead_body_id')}))`;
const ROWS_OF_REPORTS = `exists (select 1 from quarterly_report r where r.id = report_id)`;

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

const UP = [
  `create table quarterly_report (
    id integer generated always as identity primary key,
    version integer not null default 1,
    form_code text not null,
    form_edition text not null,
    body_id integer not null references inspected_subject,
    year smallint not null check (year between 2016 and 2100),
    quarter smallint not null check (quarter between 1 and 4),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    historical boolean not null,
    rule text not null,
    authority_id integer not null references authority,
    higher_body_id integer references inspected_subject,
    lead_body_id integer not null references inspected_subject,
    lead_authority_id integer not null references authority,
    territory_id integer references territory,
    region_territory_id integer references territory,
    due_date date,
    note text not null default '',
    note_file_id integer references stored_file,
    filled_cells integer not null default 0,
    opened_at timestamptz not null,
    first_submitted_at timestamptz,
    submitted_at timestamptz,
    submitted_by text,
    accepted_at timestamptz,
    unique (body_id, form_code, year, quarter),
    check (historical = (due_date is null))
  )`,
  `comment on table quarterly_report is 'One report: body, form, year, quarter (D51)'`,
  `comment on column quarterly_report.authority_id is 'The office that it is addressed to: accepts it unless a higher body does (D33, D34)'`,
  `comment on column quarterly_report.higher_body_id is 'The body of the oblast or city that a district reports to (clause 62)'`,
  `comment on column quarterly_report.lead_body_id is 'The body into whose total it goes: the oblast, the city, the central body; else itself'`,
  `comment on column quarterly_report.historical is 'Of a quarter before the edition: no term, no lateness (D51)'`,
  `create index quarterly_report_newest on quarterly_report (year desc, quarter desc, id desc)`,
  `create index quarterly_report_authority on quarterly_report (authority_id, year, quarter)`,
  `create index quarterly_report_higher_body on quarterly_report (higher_body_id, year, quarter)`,
  `create index quarterly_report_lead_body on quarterly_report (lead_body_id, form_code, year, quarter)`,
  `create index quarterly_report_lead_authority on quarterly_report (lead_authority_id)`,
  `create index quarterly_report_region on quarterly_report (region_territory_id, form_code, year, quarter)`,
  `create index quarterly_report_territory on quarterly_report (territory_id, form_code, year, quarter)`,
  `create index quarterly_report_quarter on quarterly_report (form_code, year, quarter, id) where state = 'ACCEPTED'`,
  `create index quarterly_report_note_file on quarterly_report (note_file_id)`,
  ...protect({ table: 'quarterly_report', visible: REPORT_ROWS, grants: ['select', 'insert', 'update'] }),

  `create table report_row (
    report_id integer not null references quarterly_report,
    row_key text collate "C" not null,
    stock boolean not null,
    service_title text,
    m1 integer,
    m2 integer,
    m3 integer,
    primary key (report_id, row_key)
  )`,
  `comment on table report_row is 'Figures by row of the form: section/indicator[/service]; one column for each month of the quarter, null for a blank'`,
  ...protect({
    table: 'report_row',
    visible: ROWS_OF_REPORTS,
    grants: ['select', 'insert', 'update', 'delete'],
  }),

  `create table report_remark (
    id integer generated always as identity primary key,
    report_id integer not null references quarterly_report,
    row_key text,
    month smallint check (month between 1 and 12),
    text text not null,
    at timestamptz not null,
    by_name text not null
  )`,
  `comment on table report_remark is 'Why a report was returned, cell by cell where the remark is about one'`,
  `create index report_remark_report on report_remark (report_id, id)`,
  ...protect({ table: 'report_remark', visible: ROWS_OF_REPORTS, grants: ['select', 'insert'] }),

  // One line for each month of each row: what a total opens into.
  `create view report_part with (security_invoker = true) as
    select r.id as report_id, r.body_id, r.form_code, r.year, r.quarter, r.state, r.authority_id, r.higher_body_id,
      r.lead_body_id, r.territory_id, r.region_territory_id, w.row_key, w.stock,
      ((r.quarter - 1) * 3 + cell.month)::smallint as month, cell.value
    from quarterly_report r
    join report_row w on w.report_id = r.id
    cross join lateral (values (1, w.m1), (2, w.m2), (3, w.m3)) cell (month, value)
    where cell.value is not null`,
  `grant select on report_part to qadagalau_app, qadagalau_reader`,

  // Who must file what: every body of a kind that the clause names, in every quarter.
  `create view report_duty with (security_invoker = true) as
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
    where y.year > 2018 or q.quarter = 4`,
  `grant select on report_duty to qadagalau_app, qadagalau_reader`,

  `create table report_rollup (
    form_code text not null,
    year smallint not null,
    quarter smallint not null,
    scope text not null check (scope in ('REPUBLIC', 'TERRITORY', 'BODY')),
    scope_id integer not null,
    row_key text collate "C" not null,
    authority_id integer,
    subject_id integer,
    m1 bigint,
    m2 bigint,
    m3 bigint,
    n1 integer not null,
    n2 integer not null,
    n3 integer not null,
    primary key (form_code, year, quarter, scope, scope_id, row_key)
  )`,
  `comment on table report_rollup is 'Sums over accepted reports, m by month and n how many cells each is made of. Stock figures are never added'`,
  `create index report_rollup_authority on report_rollup (authority_id)`,
  `create index report_rollup_subject on report_rollup (subject_id)`,
  // Written only by the functions below.
  ...protect({
    table: 'report_rollup',
    visible: `${SEES_EVERYTHING} or ${IS_CLIENT} or ${isOwnAuthority()} or ${isOwnSubject('subject_id')}`,
    grants: ['select'],
  }),

  // Every report counts once in each total that it belongs to, so that no district is added twice.
  `create view report_contribution as
    select r.id as report_id, r.form_code, r.year, r.quarter, s.scope, s.scope_id, w.row_key, s.authority_id, s.subject_id,
      w.m1, w.m2, w.m3
    from quarterly_report r
    join report_row w on w.report_id = r.id and not w.stock
    cross join lateral (values
      ('REPUBLIC', 0, null::integer, null::integer),
      ('TERRITORY', r.region_territory_id, r.authority_id, case when r.form_code = 'appendix-2' then r.lead_body_id end),
      ('TERRITORY', case when r.territory_id <> r.region_territory_id then r.territory_id end, r.authority_id, r.body_id),
      ('BODY', r.lead_body_id, r.lead_authority_id, r.lead_body_id),
      ('BODY', case when r.body_id <> r.lead_body_id then r.body_id end, r.authority_id, r.body_id)
    ) s (scope, scope_id, authority_id, subject_id)
    where r.state = 'ACCEPTED' and s.scope_id is not null`,

  `create function add_report_to_rollup(report integer) returns void language sql security definer
    set search_path = pg_catalog, public as $$
    insert into public.report_rollup as t (form_code, year, quarter, scope, scope_id, row_key, authority_id, subject_id,
      m1, m2, m3, n1, n2, n3)
    select form_code, year, quarter, scope, scope_id, row_key, authority_id, subject_id, m1, m2, m3,
      (m1 is not null)::int, (m2 is not null)::int, (m3 is not null)::int
    from public.report_contribution where report_id = report
    order by scope, scope_id, row_key
    on conflict (form_code, year, quarter, scope, scope_id, row_key) do update set
      m1 = coalesce(t.m1 + excluded.m1, t.m1, excluded.m1),
      m2 = coalesce(t.m2 + excluded.m2, t.m2, excluded.m2),
      m3 = coalesce(t.m3 + excluded.m3, t.m3, excluded.m3),
      n1 = t.n1 + excluded.n1, n2 = t.n2 + excluded.n2, n3 = t.n3 + excluded.n3 $$`,
  `create function rebuild_report_rollup(form text, of_year integer, of_quarter integer) returns void language sql
    security definer set search_path = pg_catalog, public as $$
    delete from public.report_rollup where form_code = form and year = of_year and quarter = of_quarter;
    insert into public.report_rollup (form_code, year, quarter, scope, scope_id, row_key, authority_id, subject_id,
      m1, m2, m3, n1, n2, n3)
    select form_code, year, quarter, scope, scope_id, row_key, min(authority_id), min(subject_id), sum(m1), sum(m2), sum(m3),
      count(m1), count(m2), count(m3)
    from public.report_contribution where form_code = form and year = of_year and quarter = of_quarter
    group by form_code, year, quarter, scope, scope_id, row_key $$`,
  `revoke all on function add_report_to_rollup(integer), rebuild_report_rollup(text, integer, integer) from public`,
  `grant execute on function add_report_to_rollup(integer), rebuild_report_rollup(text, integer, integer) to qadagalau_app`,
];
