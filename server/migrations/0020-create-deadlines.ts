import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';

/** Deadlines that explain themselves, duties without a date, and the reminders that were given. */
export class CreateDeadlines1763800000020 implements MigrationInterface {
  readonly name = 'CreateDeadlines1763800000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['reminder', 'duty', 'deadline']) await runner.query(`drop table ${table}`);
  }
}

const CASE_COLUMNS = `
    case_kind text not null,
    case_id integer not null,
    case_number text not null,
    inspection_id integer,
    authority_id integer,
    subject_id integer,
    disclosed_to_subject_id integer`;

const UP = [
  `create table deadline (
    id integer generated always as identity primary key,
    ${CASE_COLUMNS},
    party text not null check (party in ('AUTHORITY', 'SUBJECT', 'REGISTRY')),
    responsible_account_ids integer[] not null default '{}',
    rule text not null,
    ref text not null default '',
    clause text not null,
    edition text not null,
    from_date date not null,
    due_date date not null,
    due_at timestamptz not null,
    due_instant_included boolean not null,
    provisional boolean not null,
    certificate jsonb not null,
    first_warning_at timestamptz not null,
    last_warning_at timestamptz not null,
    met_at timestamptz,
    cancelled_at timestamptz,
    suspended_at timestamptz,
    stage smallint not null default 0 check (stage between 0 and 3),
    next_wake_at timestamptz,
    opened_at timestamptz not null,
    unique (case_kind, case_id, rule, ref)
  )`,
  `comment on table deadline is 'A stored deadline is a certificate. Overdue is computed from these facts, never stored'`,
  `comment on column deadline.stage is 'What the sweep has done: 0 nothing, 1 first warning, 2 last warning, 3 missed'`,
  `create index deadline_to_wake on deadline (next_wake_at) where next_wake_at is not null`,
  `create index deadline_open_of_authority on deadline (authority_id, due_at, id) where met_at is null and cancelled_at is null`,
  `create index deadline_open_of_subject on deadline (disclosed_to_subject_id, due_at, id)
     where met_at is null and cancelled_at is null`,
  `create index deadline_open on deadline (due_at, id) where met_at is null and cancelled_at is null`,
  `create index deadline_of_inspection on deadline (inspection_id) where inspection_id is not null`,
  ...protect({ table: 'deadline', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),

  `create table duty (
    id integer generated always as identity primary key,
    ${CASE_COLUMNS},
    code text not null,
    clause text not null,
    since timestamptz not null,
    closed_at timestamptz,
    draft_inspection_id integer,
    unique (case_kind, case_id, code)
  )`,
  `comment on table duty is 'What an office must do and the Rules set no term for; open until the act that ends it'`,
  `create index duty_open_of_authority on duty (authority_id, since, id) where closed_at is null`,
  ...protect({ table: 'duty', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),

  `create table reminder (
    id integer generated always as identity primary key,
    deadline_id integer not null references deadline (id),
    stage smallint not null check (stage between 1 and 3),
    due_date date not null,
    at timestamptz not null,
    party text not null,
    case_kind text not null,
    authority_id integer,
    disclosed_to_subject_id integer,
    unique (deadline_id, stage, due_date)
  )`,
  `comment on table reminder is 'A warning that was given, or the notice that a term was missed: each once for one due date'`,
  `create index reminder_of_authority on reminder (authority_id, id)`,
  `create index reminder_of_subject on reminder (disclosed_to_subject_id, id)`,
  ...protect({ table: 'reminder', visible: CASE_ROWS, grants: ['select', 'insert'] }),
];
