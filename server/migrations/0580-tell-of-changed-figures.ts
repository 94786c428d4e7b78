import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HEADS, INSPECTORS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/**
 * Figures that were corrected (clause 64), or reports that were accepted, after a quarter was published: its publisher is asked to
 * publish it anew, and the public page says that they changed (clause 66).
 */
export class TellOfChangedFigures1763800000580 implements MigrationInterface {
  readonly name = 'TellOfChangedFigures1763800000580';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'publications_changed', CHANGED);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_publications_changed');
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Accepted reports that the figures of publication `p` are made of. */
const ITS_REPORTS = `public.quarterly_report r where r.state = 'ACCEPTED' and r.form_code = p.form_code and r.year = p.year
  and r.quarter = p.quarter and (p.territory_id is null or r.region_territory_id = p.territory_id)`;

const UP = [
  `create index publication_quarters on publication (id) where state = 'PUBLISHED' and kind = 'QUARTER'`,
  // The public sees no reports: it is told when the figures changed, and of publications alone. The sums themselves are compared,
  // for what is corrected need not be what is published.
  `create function publication_changed_at(of_publication integer) returns timestamptz
    language sql stable security definer cost 10000 set search_path = pg_catalog, public as $$
      select now_told.at from public.publication p
      cross join lateral (
        select max(greatest(r.accepted_at, r.corrected_at)) as at, count(*) as accepted from ${ITS_REPORTS}) now_told
      where p.id = of_publication and p.kind = 'QUARTER' and p.state = 'PUBLISHED' and now_told.at > p.published_at
        and ((p.content::jsonb #>> '{figures,accepted}')::bigint <> now_told.accepted
          or exists (
            select from (
              select line ->> 'key' as key, told.key as code, told.value::numeric as value
              from jsonb_array_elements(p.content::jsonb #> '{figures,rows}') line, jsonb_each_text(line -> 'byRegion') told) published
            full join (
              select k.row_key as key, t.code, (coalesce(k.m1, 0) + coalesce(k.m2, 0) + coalesce(k.m3, 0))::numeric as value
              from public.report_rollup k join public.territory t on t.id = k.scope_id and t.level = 'OBLAST'
              where k.form_code = p.form_code and k.year = p.year and k.quarter = p.quarter and k.scope = 'TERRITORY'
                and (p.territory_id is null or t.id = p.territory_id) and k.row_key not like '%/%/%') kept
              on kept.key = published.key and kept.code = published.code
            where published.value is distinct from kept.value)) $$`,
  'revoke all on function publication_changed_at(integer) from public',
  'grant execute on function publication_changed_at(integer) to qadagalau_app, qadagalau_reader',
];

const DOWN = ['drop function publication_changed_at(integer)', 'drop index publication_quarters'];

const CHANGED = part(
  {
    id: `'PUBLISH_CHANGED_FIGURES-' || p.id`,
    code: `'STEP_PUBLISH_CHANGED_FIGURES'`,
    clause: `'66'`,
    case_kind: `'publication'`,
    case_id: 'p.id',
    case_number: `p.form_code || ' ' || p.year || '-' || p.quarter`,
    authority_id: 'p.authority_id',
    subject_id: 'null::integer',
    since: 'publication_changed_at(p.id)',
    roles: roles(...HEADS, ...INSPECTORS, 'ANALYST'),
  },
  `publication p where p.state = 'PUBLISHED' and p.kind = 'QUARTER' and publication_changed_at(p.id) is not null`,
);
