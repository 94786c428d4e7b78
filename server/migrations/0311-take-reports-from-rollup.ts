import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The kept sums follow a report row by row: what a correction changes is taken out of every total and put in anew, and
 * nothing else of the quarter is touched. Of whom a total is, is told only while all its reports agree on it, as a
 * rebuild tells it.
 */
export class TakeReportsFromRollup1763800000311 implements MigrationInterface {
  readonly name = 'TakeReportsFromRollup1763800000311';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function take_report_from_rollup(integer, text[])');
    await runner.query('drop function add_report_to_rollup(integer, text[])');
  }
}

const OWNERS = ['authority_id', 'subject_id', 'above_subject_id'] as const;
const KEY = ['form_code', 'year', 'quarter', 'scope', 'scope_id', 'row_key'] as const;
const listed = (columns: readonly string[], alias = '') =>
  columns.map((column) => `${alias}${column}`).join(', ');
const sameKey = (left: string, right: string) =>
  KEY.map((column) => `${left}.${column} = ${right}.${column}`).join(' and ');
const oneOnly = (column: string) => `case when min(${column}) = max(${column}) then min(${column}) end`;
const still = (column: string) =>
  `${column} = case when t.${column} = excluded.${column} then t.${column} end`;
const plus = (
  month: number,
) => `m${month} = coalesce(t.m${month} + excluded.m${month}, t.m${month}, excluded.m${month}),
      n${month} = t.n${month} + excluded.n${month}`;
const minus = (month: number) =>
  `m${month} = case when t.n${month} > (c.m${month} is not null)::int then t.m${month} - coalesce(c.m${month}, 0) end,
      n${month} = t.n${month} - (c.m${month} is not null)::int`;
/** A row that is blank throughout is part of no total. */
const filled = (alias = '') => `num_nonnulls(${alias}m1, ${alias}m2, ${alias}m3) > 0`;
const DEFINED = 'security definer set search_path = pg_catalog, public';

const UP = [
  `create function add_report_to_rollup(report integer, keys text[]) returns void language sql ${DEFINED} as $$
    insert into public.report_rollup as t (${listed(KEY)}, ${listed(OWNERS)}, m1, m2, m3, n1, n2, n3)
    select ${listed(KEY)}, ${listed(OWNERS)}, m1, m2, m3,
      (m1 is not null)::int, (m2 is not null)::int, (m3 is not null)::int
    from public.report_contribution
    where report_id = report and (keys is null or row_key = any (keys)) and ${filled()}
    order by scope, scope_id, row_key
    on conflict (${listed(KEY)}) do update set
      ${OWNERS.map(still).join(', ')},
      ${[1, 2, 3].map(plus).join(',\n      ')} $$`,

  // Rows are locked in the order in which acceptance locks them. A total that nothing is left in goes.
  `create function take_report_from_rollup(report integer, keys text[]) returns void language plpgsql ${DEFINED} as $$
    begin
      perform 1 from public.report_rollup t
        join public.report_contribution c on c.report_id = report and (keys is null or c.row_key = any (keys)) and ${sameKey('t', 'c')}
        order by t.scope, t.scope_id, t.row_key for update of t;
      update public.report_rollup t set ${[1, 2, 3].map(minus).join(',\n      ')}
        from public.report_contribution c
        where c.report_id = report and (keys is null or c.row_key = any (keys)) and ${sameKey('t', 'c')};
      with others as (
        select ${listed(KEY, 'o.')}, ${OWNERS.map((column) => `${oneOnly(`o.${column}`)} as ${column}`).join(', ')}
        from public.report_contribution c
        join public.quarterly_report r on r.id = report
        join public.quarterly_report s on s.form_code = r.form_code and s.year = r.year and s.quarter = r.quarter
          and s.state = 'ACCEPTED' and s.id <> report
          and (s.region_territory_id = c.scope_id or s.territory_id = c.scope_id)
        join public.report_contribution o on o.report_id = s.id and ${sameKey('o', 'c')}
        where c.report_id = report and c.scope = 'TERRITORY' and (keys is null or c.row_key = any (keys))
          and ${filled('o.')}
        group by ${listed(KEY, 'o.')}
      )
      update public.report_rollup t set ${OWNERS.map((column) => `${column} = o.${column}`).join(', ')}
        from others o where ${sameKey('t', 'o')}
        and (${listed(OWNERS, 't.')}) is distinct from (${listed(OWNERS, 'o.')});
      delete from public.report_rollup t using public.report_contribution c
        where c.report_id = report and (keys is null or c.row_key = any (keys)) and ${sameKey('t', 'c')}
        and t.n1 + t.n2 + t.n3 = 0;
    end $$`,

  `create or replace function add_report_to_rollup(report integer) returns void language sql ${DEFINED} as $$
    select public.add_report_to_rollup(report, null) $$`,
  `create or replace function rebuild_report_rollup(form text, of_year integer, of_quarter integer) returns void language sql
    ${DEFINED} as $$
    delete from public.report_rollup where form_code = form and year = of_year and quarter = of_quarter;
    insert into public.report_rollup (${listed(KEY)}, ${listed(OWNERS)}, m1, m2, m3, n1, n2, n3)
    select ${listed(KEY)}, ${OWNERS.map(oneOnly).join(', ')}, sum(m1), sum(m2), sum(m3), count(m1), count(m2), count(m3)
    from public.report_contribution where form_code = form and year = of_year and quarter = of_quarter and ${filled()}
    group by ${listed(KEY)} $$`,
  `revoke all on function add_report_to_rollup(integer, text[]), take_report_from_rollup(integer, text[]) from public`,
  `grant execute on function add_report_to_rollup(integer, text[]), take_report_from_rollup(integer, text[]) to qadagalau_app`,
  `select rebuild_report_rollup(form_code, year, quarter)
   from (select distinct form_code, year, quarter from report_rollup) kept`,
];
