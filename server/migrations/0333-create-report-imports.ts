import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, isOwnSubject, protect } from './support/row-security';

/** Files that are taken into reports: how far each was read, and what came of it. */
export class CreateReportImports1763800000333 implements MigrationInterface {
  readonly name = 'CreateReportImports1763800000333';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_import');
  }
}

const UP = [
  `create table report_import (
    id integer generated always as identity primary key,
    report_id integer not null references quarterly_report,
    body_id integer not null references inspected_subject,
    file_name text not null,
    state text not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED')),
    rows_read integer not null default 0,
    rows_checked integer not null default 0,
    rows_written integer not null default 0,
    fail_code text,
    fail_params jsonb,
    result jsonb,
    started_at timestamptz not null,
    started_by text not null,
    ended_at timestamptz,
    cancel_asked_at timestamptz,
    check ((state = 'RUNNING') = (ended_at is null))
  )`,
  `comment on table report_import is 'A file taken into a report: its figures stand only when it is done, whole'`,
  `create index report_import_report on report_import (report_id, id desc)`,
  `create index report_import_body on report_import (body_id)`,
  ...protect({
    table: 'report_import',
    visible: `${IS_SYSTEM} or ${isOwnSubject('body_id')}`,
    grants: ['select', 'insert', 'update'],
  }),
];
