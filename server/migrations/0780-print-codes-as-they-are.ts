import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Codes that answers print as they are have nothing in them that JSON would escape; and the totals of a quarter lie as they are
 * read, a region's rows beside each other in their order.
 */
export class PrintCodesAsTheyAre1763800000780 implements MigrationInterface {
  readonly name = 'PrintCodesAsTheyAre1763800000780';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of PLAIN) {
      await runner.query(
        `alter table ${table} add constraint ${table}_${column}_plain check (${column} !~ '["\\\\[:cntrl:]]')`,
      );
    }
    await runner.query(rebuild('order by scope, scope_id, row_key'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(rebuild(''));
    for (const [table, column] of PLAIN)
      await runner.query(`alter table ${table} drop constraint ${table}_${column}_plain`);
  }
}

const PLAIN = [
  ['deadline', 'rule'],
  ['deadline', 'clause'],
  ['report_rollup', 'row_key'],
] as const;

const KEY = 'form_code, year, quarter, scope, scope_id, row_key';
const oneOnly = (column: string) => `case when min(${column}) = max(${column}) then min(${column}) end`;
const OWNERS = ['authority_id', 'subject_id', 'above_subject_id'];

const rebuild = (order: string) =>
  `create or replace function rebuild_report_rollup(form text, of_year integer, of_quarter integer) returns void language sql
    security definer set search_path = pg_catalog, public as $$
    delete from public.report_rollup where form_code = form and year = of_year and quarter = of_quarter;
    insert into public.report_rollup (${KEY}, ${OWNERS.join(', ')}, m1, m2, m3, n1, n2, n3)
    select ${KEY}, ${OWNERS.map(oneOnly).join(', ')}, sum(m1), sum(m2), sum(m3), count(m1), count(m2), count(m3)
    from public.report_contribution where form_code = form and year = of_year and quarter = of_quarter
      and num_nonnulls(m1, m2, m3) > 0
    group by ${KEY} ${order} $$`;
