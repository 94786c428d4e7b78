import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnAccount, protect } from './support/row-security';

/** Files that people bring: what is known of them, and their bytes apart. */
export class CreateFiles1763800000051 implements MigrationInterface {
  readonly name = 'CreateFiles1763800000051';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['stored_file_content', 'stored_file']) await runner.query(`drop table ${table}`);
  }
}

const VISIBLE = `${CASE_ROWS} or ${isOwnAccount('uploaded_by_account_id')}`;

const UP = [
  `create table stored_file (
    id integer generated always as identity primary key,
    name text not null check (length(name) between 1 and 160),
    media_type text not null,
    size integer not null check (size >= 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz not null,
    uploaded_by_account_id integer not null,
    owner_kind text,
    owner_id integer,
    case_kind text,
    case_id integer,
    authority_id integer,
    disclosed_to_subject_id integer,
    check ((owner_kind is null) = (owner_id is null)),
    check ((owner_kind is null) = (case_kind is null)),
    check ((case_kind is null) = (case_id is null))
  )`,
  `comment on table stored_file is 'An uploaded file. It belongs to its uploader until a command attaches it, once, to a part of a case'`,
  `comment on column stored_file.owner_kind is 'What it is attached to: the ground, the answer, the objection and so on'`,
  `create index stored_file_of_owner on stored_file (owner_id, owner_kind) where owner_id is not null`,
  `create index stored_file_of_case on stored_file (case_kind, case_id) where case_id is not null`,
  `create index stored_file_unattached on stored_file (uploaded_by_account_id) where owner_id is null`,
  ...protect({ table: 'stored_file', visible: VISIBLE, grants: ['select', 'insert'] }),
  `grant update (owner_kind, owner_id, case_kind, case_id, authority_id, disclosed_to_subject_id)
    on stored_file to qadagalau_app`,

  `create table stored_file_content (
    file_id integer primary key references stored_file (id),
    bytes bytea not null
  )`,
  `comment on table stored_file_content is 'The bytes of a file, written once'`,
  `alter table stored_file_content alter column bytes set storage external`,
  `create trigger stored_file_content_is_kept before update or delete or truncate on stored_file_content
    for each statement execute function refuse_change()`,
  ...protect({
    table: 'stored_file_content',
    visible: 'exists (select 1 from stored_file f where f.id = file_id)',
    grants: ['select', 'insert'],
  }),
];
