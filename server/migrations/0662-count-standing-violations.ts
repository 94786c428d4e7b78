import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a commission withdrew (clause 27) is no violation of the case any more: a case keeps, for its lists, how many stand.
 */
export class CountStandingViolations1763800000662 implements MigrationInterface {
  readonly name = 'CountStandingViolations1763800000662';

  async up(runner: QueryRunner): Promise<void> {
    await write(runner, `${OF_CASE} and v.state <> 'WITHDRAWN'`, 'the number of its violations that stand');
    await runner.query(`create function violation_settled() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$ begin return null; end $$`);
    await runner.query('revoke all on function violation_settled() from public');
    await runner.query(
      counting(
        'violation_settled',
        `(select id, inspection_id from after where state = 'WITHDRAWN' except select id, inspection_id from before where state = 'WITHDRAWN')
         union all (select id, inspection_id from before where state = 'WITHDRAWN' except select id, inspection_id from after where state = 'WITHDRAWN')`,
        `${OF_CASE} and v.state <> 'WITHDRAWN'`,
      ),
    );
    await runner.query(`create trigger violation_settled after update on violation
      referencing old table as before new table as after for each statement execute function violation_settled()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger violation_settled on violation');
    await runner.query('drop function violation_settled()');
    await write(runner, OF_CASE, 'the number of its violations');
  }
}

const OF_CASE = 'v.inspection_id = i.id';
const counted = (which: string) => `(select count(*)::integer from violation v where ${which})`;

/** A trigger's function, as it was made with the kept parts; its grants stay. */
const counting = (name: string, touched: string, which: string) =>
  `create or replace function ${name}() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    declare touched integer[];
    begin
      select array_agg(distinct c.inspection_id) into touched from (${touched}) c where c.inspection_id is not null;
      if touched is null then return null; end if;
      -- In one order, so that two of them wait for each other and never in a ring.
      perform from inspection i where i.id = any (touched) order by i.id for no key update;
      update inspection i set violation_count = ${counted(which)} where i.id = any (touched);
      return null;
    end $$`;

async function write(runner: QueryRunner, which: string, comment: string): Promise<void> {
  await runner.query(counting('violation_found', 'select inspection_id from after', which));
  await runner.query(counting('violation_removed', 'select inspection_id from before', which));
  const [{ body }] = (await runner.query(
    `select pg_get_functiondef('keep_list_parts()'::regprocedure) as body`,
  )) as [{ body: string }];
  await runner.query(
    body.replace(/\(select count\(\*\)::integer from violation v where [^)]*\)/, counted(which)),
  );
  await runner.query(`comment on column inspection.violation_count is 'Kept by triggers: ${comment}'`);
  await runner.query(
    `update inspection i set violation_count = ${counted(which)} where violation_count <> ${counted(which)}`,
  );
}
