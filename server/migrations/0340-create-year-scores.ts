import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ANY_ACTOR,
  IS_SYSTEM,
  isOwnAuthority,
  isOwnSubject,
  protect,
  SEES_EVERYTHING,
} from './support/row-security';
import { joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** Yearly scores of the bodies, their criteria as data, and the cases and reports that every point is made of (clause 65). */
export class CreateYearScores1763800000340 implements MigrationInterface {
  readonly name = 'CreateYearScores1763800000340';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'year_score', [NOT_BEGUN, NOT_SEALED].join(' union all '));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_year_score');
    await joinWaiting(runner);
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'year_score_fact',
  'year_score_part',
  'year_score_line',
  'year_score',
  'score_criterion',
  'score_edition',
];

/** A body sees its own line when the score is sealed: till then `disclosed_to_subject_id` is empty. */
const LINE_ROWS = `${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject()}`;
const OF_LINE = `authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;

const ofLine = (table: string) => [
  `create index ${table}_authority on ${table} (authority_id)`,
  `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
  ...protect({
    table,
    visible: LINE_ROWS,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
];

const ofEdition = (table: string) =>
  protect({ table, visible: ANY_ACTOR, writable: IS_SYSTEM, grants: ['select', 'insert'] });

const UP = [
  `create table score_edition (
    id integer generated always as identity primary key,
    edition text not null unique,
    source_kk text not null,
    source_ru text not null,
    source_en text not null,
    official boolean not null,
    draft boolean not null,
    based_on_id integer references score_edition (id),
    valid_from date not null,
    late_percent smallint not null check (late_percent between 0 and 100),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    entered_at timestamptz not null,
    entered_by text not null,
    check (draft = (based_on_id is not null)),
    check (not (draft and official))
  )`,
  `comment on table score_edition is 'Criteria and weights of the yearly score: edition, source (clause 65). Ours till the official method is loaded'`,
  `comment on column score_edition.draft is 'Weights that were tried out and kept under a name; a score is not sealed by them'`,
  `comment on column score_edition.late_percent is 'What a duty done late still counts, of one done in time'`,
  `create index score_edition_based_on on score_edition (based_on_id) where based_on_id is not null`,
  ...ofEdition('score_edition'),

  `create table score_criterion (
    id integer generated always as identity primary key,
    edition_id integer not null references score_edition (id),
    position smallint not null,
    source text not null,
    clause text not null,
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    weight smallint not null check (weight between 0 and 100),
    grades jsonb not null,
    without_base smallint not null check (without_base between 0 and 100),
    unique (edition_id, position),
    unique (edition_id, source)
  )`,
  `comment on column score_criterion.grades is 'How much of the weight a count takes away: [{from, percent}], the highest that is reached'`,
  `comment on column score_criterion.without_base is 'How much of the weight stands where there is nothing to measure, in percent'`,
  ...ofEdition('score_criterion'),

  `create table year_score (
    id integer generated always as identity primary key,
    version integer not null default 1,
    year smallint not null unique check (year between 2019 and 2100),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SEALED')),
    authority_id integer not null references authority (id),
    edition_id integer not null references score_edition (id),
    last_term date not null,
    computed_at timestamptz not null,
    line_count integer not null,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    order_number text,
    order_date date,
    sealed_at timestamptz,
    sealed_by text,
    check ((state = 'SEALED') = (sha256 is not null)),
    check ((state = 'SEALED') = (order_number is not null and order_date is not null)),
    check ((state = 'SEALED') = (sealed_at is not null))
  )`,
  `comment on table year_score is 'Score of every body for a year: results of state control for the final assessment of efficiency (clause 65)'`,
  `comment on column year_score.last_term is 'Last day of the terms of the fourth quarter''s reports: none is sealed before it is over'`,
  `create unique index year_score_order on year_score (order_number, order_date)`,
  `create index year_score_edition on year_score (edition_id)`,
  `create index year_score_authority on year_score (authority_id)`,
  ...protect({
    table: 'year_score',
    visible: `${SEES_EVERYTHING} or (${ANY_ACTOR} and (state = 'SEALED'
      or (select coalesce(current_setting('app.scope', true), '') = 'territory')))`,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),

  `create table year_score_line (
    id integer generated always as identity primary key,
    score_id integer not null references year_score (id),
    body_id integer not null references inspected_subject (id),
    ${OF_LINE},
    points integer not null check (points between 0 and 10000),
    place integer not null,
    unique (score_id, body_id)
  )`,
  `comment on column year_score_line.points is 'In hundredths of a point, the sum of its parts'`,
  `create index year_score_line_order on year_score_line (score_id, place, id)`,
  `create index year_score_line_body on year_score_line (body_id)`,
  ...ofLine('year_score_line'),

  `create table year_score_part (
    id integer generated always as identity primary key,
    line_id integer not null references year_score_line (id) on delete cascade,
    criterion_id integer not null references score_criterion (id),
    source text not null,
    ${OF_LINE},
    counted bigint not null check (counted >= 0),
    base bigint not null check (base >= 0),
    timely integer not null,
    late integer not null,
    missed integer not null,
    points integer not null check (points between 0 and 10000),
    unique (line_id, criterion_id)
  )`,
  `comment on column year_score_part.counted is 'Of duties: hundredths of what was done; of violations, complaints, services: how many'`,
  `comment on column year_score_part.base is 'What the count is measured by: hundredths of duties, services rendered, violations'`,
  `create index year_score_part_criterion on year_score_part (criterion_id)`,
  ...ofLine('year_score_part'),

  `create table year_score_fact (
    id integer generated always as identity primary key,
    line_id integer not null references year_score_line (id) on delete cascade,
    source text not null,
    ${OF_LINE},
    outcome text not null check (outcome in ('IN_TIME', 'LATE', 'MISSED', 'KEPT', 'BROKEN', 'COUNTED')),
    number text not null,
    date date not null,
    counted bigint not null,
    base bigint not null,
    case_kind text,
    case_id integer
  )`,
  `comment on table year_score_fact is 'A case or a report that a criterion counts, as it stood when the score was computed'`,
  `create index year_score_fact_line on year_score_fact (line_id, source, date, id)`,
  ...ofLine('year_score_fact'),
];

const midnight = (day: string) => `((${day})::timestamp at time zone 'Asia/Almaty')`;

/** The day after the last term of the fourth quarter's reports: a test keeps it equal to the kernel. */
const TERMS_OVER = (year: string) => `make_date(${year} + 1, 1, 26)`;

const NOT_BEGUN = part(
  {
    id: `'BUILD_YEAR_SCORE-' || y.year`,
    code: `'STEP_BUILD_YEAR_SCORE'`,
    clause: `'65'`,
    case_kind: `'year-score'`,
    case_id: 'null::integer',
    case_number: 'y.year::text',
    authority_id: 'a.id',
    subject_id: 'null::integer',
    roles: roles('ANALYST'),
    since: midnight(TERMS_OVER('y.year')),
    asks_from: midnight(TERMS_OVER('y.year')),
    asks_until: midnight('make_date(y.year + 2, 1, 1)'),
  },
  `generate_series(2019, 2100) y (year) join authority a on a.kind = 'CENTRAL'
    where not exists (select from year_score s where s.year = y.year)`,
);

const NOT_SEALED = part(
  {
    id: `'SEAL_YEAR_SCORE-' || s.id`,
    code: `'STEP_SEAL_YEAR_SCORE'`,
    clause: `'65'`,
    case_kind: `'year-score'`,
    case_id: 's.id',
    case_number: 's.year::text',
    authority_id: 's.authority_id',
    subject_id: 'null::integer',
    roles: roles('AGENCY_CHAIR'),
    since: midnight(TERMS_OVER('s.year')),
    asks_from: midnight(TERMS_OVER('s.year')),
  },
  `year_score s where s.state = 'DRAFT'`,
);
