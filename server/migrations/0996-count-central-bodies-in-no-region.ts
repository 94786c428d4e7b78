import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A central body's figures are the republic's, not those of the city where it sits: its reports leave the totals of territories
 * (clauses 61, 63). What a publication shows of them stands beside the regions, so that its rows are compared by their sums too.
 */
export class CountCentralBodiesInNoRegion1763800000996 implements MigrationInterface {
  readonly name = 'CountCentralBodiesInNoRegion1763800000996';

  async up(runner: QueryRunner): Promise<void> {
    await moveReports(runner, 'territory_id = null, region_territory_id = null');
    await runner.query(changedAt(BY_SUM));
  }

  async down(runner: QueryRunner): Promise<void> {
    await moveReports(runner, `territory_id = s.territory_id, region_territory_id = ${REGION_OF_SEAT}`);
    await runner.query(changedAt(BY_REGION));
  }
}

const REGION_OF_SEAT = `(with recursive place as (
    select t.id, t.parent_id from territory t where t.id = s.territory_id
    union all select p.id, p.parent_id from territory p join place on p.id = place.parent_id)
  select id from place where parent_id is null)`;

const IS_CENTRAL = `s.kind in ('CENTRAL_BODY', 'CENTRAL_DEPARTMENT', 'ORGANISATION_OF_CENTRAL')`;

async function moveReports(runner: QueryRunner, places: string): Promise<void> {
  await runner.query(
    `update quarterly_report r set ${places} from inspected_subject s where s.id = r.body_id and ${IS_CENTRAL}`,
  );
  await runner.query(`select rebuild_report_rollup(form_code, year, quarter) from (
    select distinct r.form_code, r.year, r.quarter from quarterly_report r join inspected_subject s on s.id = r.body_id
    where r.state = 'ACCEPTED' and ${IS_CENTRAL}) moved`);
}

const ITS_REPORTS = `public.quarterly_report r where r.state = 'ACCEPTED' and r.form_code = p.form_code and r.year = p.year
  and r.quarter = p.quarter and (p.territory_id is null or r.region_territory_id = p.territory_id)`;

const OF_ITS_QUARTER = `k.form_code = p.form_code and k.year = p.year and k.quarter = p.quarter
  and k.row_key not like '%/%/%'`;

const KEPT = '(coalesce(k.m1, 0) + coalesce(k.m2, 0) + coalesce(k.m3, 0))::numeric as value';

const PUBLISHED = `jsonb_array_elements(p.content::jsonb #> '{figures,rows}') line, jsonb_each_text(line -> 'byRegion') told`;

const PUBLISHED_BY_REGION = `select line ->> 'key' as key, told.key as code, told.value::numeric as value from ${PUBLISHED}`;

const KEPT_BY_REGION = `select k.row_key as key, t.code, ${KEPT}
  from public.report_rollup k join public.territory t on t.id = k.scope_id and t.level = 'OBLAST'
  where ${OF_ITS_QUARTER} and k.scope = 'TERRITORY' and (p.territory_id is null or t.id = p.territory_id)`;

/** Rows whose sums changed, or whose figures went from one region to another. */
const BY_SUM = `(exists (
    select from (select line ->> 'key' as key, sum(told.value::numeric) as value from ${PUBLISHED} group by 1) published
    full join (select k.row_key as key, ${KEPT} from public.report_rollup k where ${OF_ITS_QUARTER}
        and k.scope = case when p.territory_id is null then 'REPUBLIC' else 'TERRITORY' end
        and k.scope_id = coalesce(p.territory_id, 0)) kept on kept.key = published.key
    where published.value is distinct from kept.value)
  or exists (
    select from (${KEPT_BY_REGION}) kept
    left join (${PUBLISHED_BY_REGION}) published on published.key = kept.key and published.code = kept.code
    where published.value is distinct from kept.value))`;

const BY_REGION = `exists (
    select from (${PUBLISHED_BY_REGION}) published full join (${KEPT_BY_REGION}) kept
      on kept.key = published.key and kept.code = published.code
    where published.value is distinct from kept.value)`;

/** When the figures of a publication changed since it was made: those of its reports alone (migration 0580). */
function changedAt(differs: string): string {
  return `create or replace function publication_changed_at(of_publication integer) returns timestamptz
    language sql stable security definer cost 10000 set search_path = pg_catalog, public as $$
      select now_told.at from public.publication p
      cross join lateral (
        select max(greatest(r.accepted_at, r.corrected_at)) as at, count(*) as accepted from ${ITS_REPORTS}) now_told
      where p.id = of_publication and p.kind = 'QUARTER' and p.state = 'PUBLISHED' and now_told.at > p.published_at
        and ((p.content::jsonb #>> '{figures,accepted}')::bigint <> now_told.accepted or ${differs}) $$`;
}
