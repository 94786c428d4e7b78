import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, SEES_EVERYTHING } from './support/row-security';

/** Files of running cases that an administrator sends: what a trial found, how far the import came, and what came of each row. */
export class CreateCaseImports1763800000400 implements MigrationInterface {
  readonly name = 'CreateCaseImports1763800000400';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table case_import (
    id integer generated always as identity primary key,
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea,
    state text not null default 'CHECKING' check (state in ('CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    rows_total integer not null,
    rows_read integer not null default 0,
    rows_taken integer not null default 0,
    rows_known integer not null default 0,
    rows_refused integer not null default 0,
    fail_code text,
    account_id integer not null references account (id),
    capacity_id integer not null references capacity (id),
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    started_at timestamptz,
    ended_at timestamptz,
    cancel_asked_at timestamptz,
    touched_at timestamptz not null,
    check ((state in ('CHECKING', 'CHECKED', 'RUNNING')) = (ended_at is null)),
    check ((ended_at is null) = (content is not null)),
    check ((state = 'FAILED') = (fail_code is not null))
  )`,
  `comment on table case_import is 'A file of running cases: tried first, then taken in row by row; its content is kept until it is over'`,
  ...protect({ table: 'case_import', visible: SEES_EVERYTHING, grants: ['select', 'insert', 'update'] }),

  `create table case_import_row (
    id integer generated always as identity primary key,
    import_id integer not null references case_import (id),
    line integer not null,
    outcome text not null check (outcome in ('TAKEN', 'KNOWN', 'REFUSED')),
    act_number text,
    field text,
    code text,
    value text not null,
    state text,
    number text,
    inspection_id integer references inspection (id),
    check ((outcome = 'TAKEN') = (code is null))
  )`,
  `comment on table case_import_row is 'What came of a row of the file, or what the trial says will; a refused row has a line for each of its faults'`,
  `create index case_import_row_import on case_import_row (import_id, outcome, id)`,
  `create index case_import_row_inspection on case_import_row (inspection_id)`,
  ...protect({
    table: 'case_import_row',
    visible: SEES_EVERYTHING,
    grants: ['select', 'insert', 'delete'],
  }),

  // An import that begins again after its worker was killed knows its own cases from those of others.
  'alter table taken_in_case add column import_id integer references case_import (id)',
  'create index taken_in_case_import on taken_in_case (import_id)',
];

const DOWN = [
  'alter table taken_in_case drop column import_id',
  'drop table case_import_row',
  'drop table case_import',
];
