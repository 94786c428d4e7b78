import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** Figures of the monitoring information system by provider, service and month (clause 36 (1)), and the files that they came in. */
export class CreateServiceFigures1763800000237 implements MigrationInterface {
  readonly name = 'CreateServiceFigures1763800000237';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['service_figure', 'service_figure_fault', 'service_figure_import'])
      await runner.query(`drop table ${table}`);
  }
}

const UP = [
  `create table service_figure_import (
    id integer generated always as identity primary key,
    file_name text not null,
    bytes bigint not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state text not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    percent smallint not null default 0 check (percent between 0 and 100),
    rows_read integer not null default 0,
    rows_new integer not null default 0,
    rows_changed integer not null default 0,
    rows_known integer not null default 0,
    rows_refused integer not null default 0,
    fail_code text,
    started_at timestamptz not null,
    started_by text not null,
    touched_at timestamptz not null,
    ended_at timestamptz,
    cancel_asked_at timestamptz,
    check ((state = 'RUNNING') = (ended_at is null)),
    check ((state = 'FAILED') = (fail_code is not null))
  )`,
  `comment on table service_figure_import is 'One file of the monitoring information system and how far it was read; its figures stand only when it is done'`,
  ...protect({
    table: 'service_figure_import',
    visible: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),

  `create table service_figure_fault (
    id integer generated always as identity primary key,
    import_id integer not null references service_figure_import (id),
    line integer not null,
    field text,
    code text not null,
    value text not null
  )`,
  `comment on table service_figure_fault is 'Rows that were not taken, by line, column and reason; the first thousand of a file'`,
  `create index service_figure_fault_import on service_figure_fault (import_id, id)`,
  ...protect({ table: 'service_figure_fault', visible: SEES_EVERYTHING, grants: ['select', 'insert'] }),

  `create table service_figure (
    subject_id integer not null references inspected_subject (id),
    public_service_id integer not null references public_service (id),
    month date not null check (extract(day from month) = 1),
    authority_id integer not null references authority (id),
    import_id integer not null references service_figure_import (id),
    rendered integer not null check (rendered >= 0),
    late integer not null check (late between 0 and rendered),
    refused integer not null check (refused >= 0),
    primary key (subject_id, public_service_id, month)
  )`,
  `comment on table service_figure is 'What a provider rendered of a service in a month, how much of it late, and how often it refused'`,
  `create index service_figure_month on service_figure (month, subject_id) include (rendered, late, refused)`,
  `create index service_figure_authority on service_figure (authority_id, month)`,
  `create index service_figure_service on service_figure (public_service_id, month)`,
  `create index service_figure_import_of on service_figure (import_id)`,
  ...protect({
    table: 'service_figure',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),
];
