import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, isOwnSubject, SEES_EVERYTHING } from './support/row-security';

/**
 * The body above sees the kept sums of what it takes in, as it sees their cells (clauses 61, 62); sums to which
 * several bodies gave are no single body's own.
 */
export class AlterReportRollup1763800000110 implements MigrationInterface {
  readonly name = 'AlterReportRollup1763800000110';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** Only the wall goes back: the column and what fills it stand in nobody's way. */
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of readableTo(BEFORE)) await runner.query(statement);
  }
}

const IS_CLIENT = `(select coalesce(current_setting('app.scope', true), '') = 'token')`;
const BEFORE = [SEES_EVERYTHING, IS_CLIENT, isOwnAuthority(), isOwnSubject('subject_id')].join(' or ');

const readableTo = (visible: string) => [
  'drop policy report_rollup_app on report_rollup',
  'drop policy report_rollup_reader on report_rollup',
  `create policy report_rollup_app on report_rollup to qadagalau_app using (${visible}) with check (${visible})`,
  `create policy report_rollup_reader on report_rollup for select to qadagalau_reader using (${visible})`,
];

const oneOnly = (column: string) => `case when min(${column}) = max(${column}) then min(${column}) end`;
const stillOne = (column: string) =>
  `${column} = case when t.${column} = excluded.${column} then t.${column} end`;

const UP = [
  'alter table report_rollup add column if not exists above_subject_id integer',
  `comment on column report_rollup.above_subject_id is 'The body that takes in the reports of subject_id'`,
  'create index if not exists report_rollup_above on report_rollup (above_subject_id)',
  ...readableTo([BEFORE, isOwnSubject('above_subject_id')].join(' or ')),

  `create or replace view report_contribution as
    select r.id as report_id, r.form_code, r.year, r.quarter, s.scope, s.scope_id, w.row_key, s.authority_id, s.subject_id,
      w.m1, w.m2, w.m3, s.above_subject_id
    from quarterly_report r
    join report_row w on w.report_id = r.id and not w.stock
    cross join lateral (values
      ('REPUBLIC', 0, null::integer, null::integer, null::integer),
      ('TERRITORY', r.region_territory_id, r.authority_id, case when r.form_code = 'appendix-2' then r.lead_body_id end, null),
      ('TERRITORY', case when r.territory_id <> r.region_territory_id then r.territory_id end, r.authority_id, r.body_id,
        r.lead_body_id),
      ('BODY', r.lead_body_id, r.lead_authority_id, r.lead_body_id, null),
      ('BODY', case when r.body_id <> r.lead_body_id then r.body_id end, r.authority_id, r.body_id, r.lead_body_id)
    ) s (scope, scope_id, authority_id, subject_id, above_subject_id)
    where r.state = 'ACCEPTED' and s.scope_id is not null`,

  `create or replace function add_report_to_rollup(report integer) returns void language sql security definer
    set search_path = pg_catalog, public as $$
    insert into public.report_rollup as t (form_code, year, quarter, scope, scope_id, row_key, authority_id, subject_id,
      above_subject_id, m1, m2, m3, n1, n2, n3)
    select form_code, year, quarter, scope, scope_id, row_key, authority_id, subject_id, above_subject_id, m1, m2, m3,
      (m1 is not null)::int, (m2 is not null)::int, (m3 is not null)::int
    from public.report_contribution where report_id = report
    order by scope, scope_id, row_key
    on conflict (form_code, year, quarter, scope, scope_id, row_key) do update set
      ${stillOne('subject_id')},
      ${stillOne('above_subject_id')},
      m1 = coalesce(t.m1 + excluded.m1, t.m1, excluded.m1),
      m2 = coalesce(t.m2 + excluded.m2, t.m2, excluded.m2),
      m3 = coalesce(t.m3 + excluded.m3, t.m3, excluded.m3),
      n1 = t.n1 + excluded.n1, n2 = t.n2 + excluded.n2, n3 = t.n3 + excluded.n3 $$`,
  `create or replace function rebuild_report_rollup(form text, of_year integer, of_quarter integer) returns void language sql
    security definer set search_path = pg_catalog, public as $$
    delete from public.report_rollup where form_code = form and year = of_year and quarter = of_quarter;
    insert into public.report_rollup (form_code, year, quarter, scope, scope_id, row_key, authority_id, subject_id,
      above_subject_id, m1, m2, m3, n1, n2, n3)
    select form_code, year, quarter, scope, scope_id, row_key, min(authority_id), ${oneOnly('subject_id')},
      ${oneOnly('above_subject_id')}, sum(m1), sum(m2), sum(m3), count(m1), count(m2), count(m3)
    from public.report_contribution where form_code = form and year = of_year and quarter = of_quarter
    group by form_code, year, quarter, scope, scope_id, row_key $$`,
  `select rebuild_report_rollup(form_code, year, quarter)
   from (select distinct form_code, year, quarter from report_rollup) kept`,
];
