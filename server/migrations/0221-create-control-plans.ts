import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';
import { joinWaiting, part, roles, until, writeWaitingPart } from './support/waiting';

/** Yearly plans of control events of the bodies that hold internal control (clauses 42, 43). */
export class CreateControlPlans1763800000221 implements MigrationInterface {
  readonly name = 'CreateControlPlans1763800000221';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'control_plan', NOT_BEGUN);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_control_plan');
    await joinWaiting(runner);
    for (const table of ['control_plan_change', 'control_plan_executor', 'control_plan_line', 'control_plan'])
      await runner.query(`drop table ${table}`);
    for (const statement of subjects('')) await runner.query(statement);
  }
}

const OF_BODY = `${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('body_id')}`;
const WRITES = isOwnSubject('body_id');
const SEEN = `body_id integer not null references inspected_subject (id),
    authority_id integer not null references authority (id)`;

const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), '')::int)`;
const SIDE = `(select coalesce(current_setting('app.scope', true), '') in ('agency', 'system', 'territory', 'commission'))`;
const ANY_ACTOR = `(select coalesce(current_setting('app.scope', true), '') <> '')`;
/** Persons whose services a body coordinates are objects of its control (clauses 39, 40): it sees who they are. */
const subjects = (coordinated: string) =>
  ['app', 'reader'].map(
    (role) => `alter policy inspected_subject_${role} on inspected_subject
      using (${SIDE} or (kind <> 'NATURAL_PERSON' and ${ANY_ACTOR}) or id = ${setting('subject')}${coordinated})`,
  );

const ofPlan = (table: string, grants: Parameters<typeof protect>[0]['grants']) => [
  `create index ${table}_body on ${table} (body_id)`,
  `create index ${table}_authority on ${table} (authority_id)`,
  ...protect({ table, visible: OF_BODY, writable: WRITES, grants }),
];

const UP = [
  ...subjects(` or parent_id = ${setting('subject')}`),
  `create table control_plan (
    id integer generated always as identity primary key,
    version integer not null default 1,
    year smallint not null check (year between 2019 and 2100),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'AGREED', 'APPROVED')),
    ${SEEN},
    carried_from_id integer references control_plan (id),
    due_date date not null,
    drafted_at timestamptz not null,
    agreed_at timestamptz,
    agreed_by text,
    agreed_with text,
    order_number text,
    order_date date,
    approved_at timestamptz,
    approved_by text,
    unique (body_id, year),
    check ((state = 'DRAFT') = (agreed_at is null)),
    check ((agreed_at is null) = (agreed_with is null)),
    check ((state = 'APPROVED') = (order_number is not null and order_date is not null))
  )`,
  `comment on table control_plan is 'Plan of control events of a body for a year, approved by order of its leadership (clause 42)'`,
  `create index control_plan_carried on control_plan (carried_from_id) where carried_from_id is not null`,
  ...ofPlan('control_plan', ['select', 'insert', 'update']),

  `create table control_plan_line (
    id integer generated always as identity primary key,
    plan_id integer not null references control_plan (id),
    ${SEEN},
    object_id integer not null references inspected_subject (id),
    questions text not null check (btrim(questions) <> ''),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    completion text not null check (btrim(completion) <> ''),
    removed_at timestamptz
  )`,
  `comment on table control_plan_line is 'Questions, object, dates, form of completion (clause 43); the executors beside it. One that an order took out is kept'`,
  `create index control_plan_line_plan on control_plan_line (plan_id, starts_on, id)`,
  `create index control_plan_line_object on control_plan_line (object_id)`,
  `create index control_plan_line_to_begin on control_plan_line (starts_on) where removed_at is null`,
  ...ofPlan('control_plan_line', ['select', 'insert', 'update', 'delete']),

  `create table control_plan_executor (
    id integer generated always as identity primary key,
    line_id integer not null references control_plan_line (id) on delete cascade,
    ${SEEN},
    account_id integer not null references account (id),
    full_name text not null,
    position_kk text not null,
    position_ru text not null,
    position_en text not null,
    unique (line_id, account_id)
  )`,
  `comment on table control_plan_executor is 'Responsible executors of a line, named as they were when the line was written'`,
  ...ofPlan('control_plan_executor', ['select', 'insert', 'delete']),

  `create table control_plan_change (
    id integer generated always as identity primary key,
    plan_id integer not null references control_plan (id),
    ${SEEN},
    line_id integer not null references control_plan_line (id),
    kind text not null check (kind in ('ADDED', 'REPLACED', 'REMOVED')),
    reason text not null,
    order_number text not null,
    order_date date not null,
    at timestamptz not null,
    by_name text not null
  )`,
  `comment on table control_plan_change is 'What an order changed in an approved plan; nothing else changes it (clause 42)'`,
  `create index control_plan_change_plan on control_plan_change (plan_id, id)`,
  `create index control_plan_change_line on control_plan_change (line_id)`,
  ...ofPlan('control_plan_change', ['select', 'insert']),
];

const midnight = (day: string) => `((${day})::timestamp at time zone 'Asia/Almaty')`;
const HOLDS_CONTROL = roles(
  'CENTRAL_BODY',
  'CENTRAL_DEPARTMENT',
  'OBLAST_EXECUTIVE',
  'REPUBLICAN_CITY_EXECUTIVE',
  'CAPITAL_EXECUTIVE',
  'DISTRICT_EXECUTIVE',
  'OBLAST_CITY_EXECUTIVE',
);

/** A plan that nobody has begun asks for it from two months before its last day till its year is over. */
const NOT_BEGUN = part(
  {
    id: `'BUILD_CONTROL_PLAN-' || b.id || '-' || y.year`,
    code: `'STEP_BUILD_CONTROL_PLAN'`,
    clause: `'42'`,
    party: `'SUBJECT'`,
    case_kind: `'control-plan'`,
    case_id: 'null::integer',
    case_number: 'y.year::text',
    authority_id: 'null::integer',
    subject_id: 'b.id',
    disclosed_to_subject_id: 'b.id',
    roles: roles('INTERNAL_CONTROL', 'SUBJECT_HEAD'),
    since: midnight(`make_date(y.year - 1, 10, 25)`),
    asks_from: midnight(`make_date(y.year - 1, 10, 25)`),
    asks_until: midnight(`make_date(y.year + 1, 1, 1)`),
    ...until('make_date(y.year - 1, 12, 25)'),
  },
  `inspected_subject b cross join generate_series(2020, 2100) y(year)
    where b.kind = any (${HOLDS_CONTROL})
      and not exists (select from control_plan p where p.body_id = b.id and p.year = y.year)`,
);
