import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ANY_ACTOR,
  IS_SYSTEM,
  isOwnAuthority,
  isOwnSubject,
  protect,
  SEES_EVERYTHING,
} from './support/row-security';

/** Risk criteria, half-year lists with their scores, requests to other state bodies and what came from outside (clauses 7, 7-1). */
export class CreateHalfYearLists1763800000130 implements MigrationInterface {
  readonly name = 'CreateHalfYearLists1763800000130';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function published_list_lines(integer)');
    await runner.query('drop function published_lists()');
    for (const table of DOWN) await runner.query(`drop table ${table}`);
    await runner.query('alter table issued_document alter column subject_id set not null');
  }
}

const DOWN = [
  'risk_fact',
  'risk_score_part',
  'half_year_list_change',
  'half_year_list_line',
  'outside_fact',
  'half_year_list_request',
  'half_year_list',
  'risk_criterion',
  'risk_criteria_edition',
];

/** An office and a subject see lines of approved lists only: till then `disclosed_to_subject_id` is empty. */
const LINE_ROWS = `${SEES_EVERYTHING} or ${isOwnSubject()} or (${isOwnAuthority()} and disclosed_to_subject_id is not null)`;

const OF_LINE = `
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;

const UP = [
  `create table risk_criteria_edition (
    id integer generated always as identity primary key,
    edition text not null unique,
    source_kk text not null,
    source_ru text not null,
    source_en text not null,
    valid_from date not null,
    months integer not null check (months > 0),
    listed_from integer not null check (listed_from > 0),
    medium_from integer not null,
    high_from integer not null,
    check (medium_from <= high_from)
  )`,
  `comment on table risk_criteria_edition is 'Approved criteria of risk assessment: edition, source, thresholds (clause 7-1)'`,
  `comment on column risk_criteria_edition.months is 'How many months before the scoring are looked at'`,
  ...protect({
    table: 'risk_criteria_edition',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert'],
  }),
  `create table risk_criterion (
    id integer generated always as identity primary key,
    edition_id integer not null references risk_criteria_edition (id),
    position integer not null,
    source text not null,
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    risk_kk text not null,
    risk_ru text not null,
    risk_en text not null,
    weight integer not null check (weight between 1 and 100),
    grades jsonb not null,
    unique (edition_id, position),
    unique (edition_id, source)
  )`,
  `comment on column risk_criterion.source is 'Which facts it counts: a source of the room half-year-list'`,
  `comment on column risk_criterion.grades is 'How much of the weight a count gives: [{from, percent}], the highest that is reached'`,
  ...protect({
    table: 'risk_criterion',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert'],
  }),

  `create table half_year_list (
    id integer generated always as identity primary key,
    version integer not null default 1,
    year smallint not null check (year between 2019 and 2100),
    half smallint not null check (half in (1, 2)),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'FROZEN', 'APPROVED', 'PUBLISHED')),
    authority_id integer not null references authority (id),
    edition_id integer not null references risk_criteria_edition (id),
    looked_from date not null,
    looked_to date not null,
    scored_at timestamptz not null,
    scored_count integer not null,
    due_date date not null,
    frozen_at timestamptz,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    order_number text,
    order_date date,
    approved_at timestamptz,
    approved_by text,
    approved_as_kk text,
    approved_as_ru text,
    published_at timestamptz,
    unique (year, half),
    check ((state = 'DRAFT') = (sha256 is null)),
    check ((state in ('APPROVED', 'PUBLISHED')) = (order_number is not null and order_date is not null))
  )`,
  `comment on table half_year_list is 'List of subjects of preventive control with a visit, one for a half-year (clause 7)'`,
  `create unique index half_year_list_order on half_year_list (order_number, order_date)`,
  `create index half_year_list_edition on half_year_list (edition_id)`,
  `create index half_year_list_authority on half_year_list (authority_id)`,
  ...protect({
    table: 'half_year_list',
    visible: `${SEES_EVERYTHING} or (state in ('APPROVED', 'PUBLISHED') and ${ANY_ACTOR})`,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),

  `create table half_year_list_line (
    id integer generated always as identity primary key,
    list_id integer not null references half_year_list (id),
    subject_id integer not null references inspected_subject (id),
    ${OF_LINE},
    score integer not null check (score >= 0),
    level text not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
    position integer check (position > 0),
    fact text,
    risk text,
    unique (list_id, subject_id),
    check ((fact is null) = (risk is null))
  )`,
  `comment on table half_year_list_line is 'Every scored subject; it stands on the list where it has a position'`,
  `comment on column half_year_list_line.fact is 'The concrete fact named by whoever added it by hand (clause 7-1)'`,
  `create index half_year_list_line_order on half_year_list_line (list_id, coalesce(position, 2147483647), (-score), id)`,
  `create index half_year_list_line_subject on half_year_list_line (subject_id)`,
  `create index half_year_list_line_authority on half_year_list_line (authority_id)`,
  `create index half_year_list_line_disclosed on half_year_list_line (disclosed_to_subject_id)`,
  ...protect({
    table: 'half_year_list_line',
    visible: LINE_ROWS,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
  `create table risk_score_part (
    id integer generated always as identity primary key,
    line_id integer not null references half_year_list_line (id) on delete cascade,
    criterion_id integer not null references risk_criterion (id),
    ${OF_LINE},
    counted integer not null check (counted > 0),
    points integer not null check (points >= 0),
    unique (line_id, criterion_id)
  )`,
  `create index risk_score_part_criterion on risk_score_part (criterion_id)`,
  `create index risk_score_part_authority on risk_score_part (authority_id)`,
  `create index risk_score_part_disclosed on risk_score_part (disclosed_to_subject_id)`,
  ...protect({
    table: 'risk_score_part',
    visible: LINE_ROWS,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
  `create table risk_fact (
    id integer generated always as identity primary key,
    part_id integer not null references risk_score_part (id) on delete cascade,
    ${OF_LINE},
    kind text not null,
    number text not null,
    date date not null,
    amount integer not null check (amount > 0),
    text text,
    case_kind text,
    case_id integer
  )`,
  `comment on table risk_fact is 'A concrete fact that a criterion rests on, as it stood when the list was scored'`,
  `create index risk_fact_part on risk_fact (part_id, date)`,
  `create index risk_fact_authority on risk_fact (authority_id)`,
  `create index risk_fact_disclosed on risk_fact (disclosed_to_subject_id)`,
  ...protect({
    table: 'risk_fact',
    visible: LINE_ROWS,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
  `create table half_year_list_change (
    id integer generated always as identity primary key,
    list_id integer not null references half_year_list (id),
    subject_id integer not null references inspected_subject (id),
    kind text not null check (kind in ('ADDED', 'REMOVED', 'MOVED')),
    position integer,
    fact text,
    risk text,
    reason text not null,
    at timestamptz not null,
    by_name text not null,
    check ((kind = 'ADDED') = (fact is not null and risk is not null))
  )`,
  `comment on table half_year_list_change is 'What people changed in the scored list, each with its reason'`,
  `create index half_year_list_change_list on half_year_list_change (list_id, id)`,
  `create index half_year_list_change_subject on half_year_list_change (subject_id)`,
  ...protect({ table: 'half_year_list_change', visible: SEES_EVERYTHING, grants: ['select', 'insert'] }),

  `create table half_year_list_request (
    id integer generated always as identity primary key,
    list_id integer not null references half_year_list (id),
    number text not null,
    sent_on date not null,
    addressee text not null,
    text text not null,
    answer_number text,
    answered_on date,
    answer text,
    check ((answered_on is null) = (answer is null))
  )`,
  `comment on table half_year_list_request is 'Requests to other state bodies and their answers (clause 7-1)'`,
  `create index half_year_list_request_list on half_year_list_request (list_id, id)`,
  ...protect({
    table: 'half_year_list_request',
    visible: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),
  `create table outside_fact (
    id integer generated always as identity primary key,
    subject_id integer not null references inspected_subject (id),
    source text not null,
    number text not null,
    date date not null,
    text text not null,
    request_id integer references half_year_list_request (id),
    taken_at timestamptz not null,
    unique (subject_id, source, number)
  )`,
  `comment on table outside_fact is 'Facts from outside about a subject: imported, or told by another state body in its answer (clause 7-1)'`,
  `create index outside_fact_date on outside_fact (date)`,
  `create index outside_fact_request on outside_fact (request_id)`,
  ...protect({ table: 'outside_fact', visible: SEES_EVERYTHING, grants: ['select', 'insert'] }),

  // Clause 66: anyone reads a published list: bodies and organisations, not natural persons.
  `create function published_lists() returns table (id integer, year smallint, half smallint, order_number text, order_date date,
      sha256 text, published_at timestamptz, lines bigint, code text)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select l.id, l.year, l.half, l.order_number, l.order_date, l.sha256, l.published_at,
        (select count(*) from public.half_year_list_line n where n.list_id = l.id and n.position is not null),
        (select d.code from public.issued_document d where d.case_kind = 'half-year-list' and d.case_id = l.id and d.replaced_at is null
         order by d.id limit 1)
      from public.half_year_list l where l.state = 'PUBLISHED' order by l.year desc, l.half desc limit 100 $$`,
  `create function published_list_lines(list integer) returns table (line_position integer, name_kk text, name_ru text, name_en text, bin text)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select n.position, s.name_kk, s.name_ru, s.name_en, s.bin
      from public.half_year_list l
      join public.half_year_list_line n on n.list_id = l.id and n.position is not null
      join public.inspected_subject s on s.id = n.subject_id
      where l.id = list and l.state = 'PUBLISHED' and s.kind <> 'NATURAL_PERSON' order by n.position $$`,
  `revoke all on function published_lists(), published_list_lines(integer) from public`,
  `grant execute on function published_lists(), published_list_lines(integer) to qadagalau_app, qadagalau_reader`,

  // An order that approves a list is about many subjects.
  `alter table issued_document alter column subject_id drop not null`,
];
