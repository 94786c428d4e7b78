import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, isOwnAccount, protect } from './support/row-security';

/** Papers made for a whole list: what was asked, and what became of each. */
export class CreatePaperBatches1763800000204 implements MigrationInterface {
  readonly name = 'CreatePaperBatches1763800000204';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['paper_batch_item', 'paper_batch']) await runner.query(`drop table ${table}`);
  }
}

const VISIBLE = `${IS_SYSTEM} or ${isOwnAccount('asked_by_account_id')}`;

const UP = [
  `create table paper_batch (
    id integer generated always as identity primary key,
    kind text not null check (kind in ('LIST_NOTICE', 'ACT_OF_APPOINTMENT', 'START_NOTICE')),
    list_id integer references half_year_list (id),
    state text not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'CANCELLED')),
    total integer not null check (total > 0),
    asked_at timestamptz not null,
    asked_by_account_id integer not null references account (id),
    asked_by_capacity_id integer not null references capacity (id),
    ended_at timestamptz,
    check ((state = 'RUNNING') = (ended_at is null)),
    check ((kind = 'LIST_NOTICE') = (list_id is not null))
  )`,
  `comment on table paper_batch is 'Papers asked for a whole list; made by the worker as whoever asked, one after another'`,
  'create index paper_batch_account on paper_batch (asked_by_account_id, id)',
  'create index paper_batch_capacity on paper_batch (asked_by_capacity_id)',
  'create index paper_batch_list on paper_batch (list_id) where list_id is not null',
  ...protect({ table: 'paper_batch', visible: VISIBLE, grants: ['select', 'insert', 'update'] }),

  `create table paper_batch_item (
    id integer generated always as identity primary key,
    batch_id integer not null references paper_batch (id),
    asked_by_account_id integer not null references account (id),
    position integer not null check (position > 0),
    target_id integer not null,
    name text not null,
    subject_id integer references inspected_subject (id),
    state text not null default 'PENDING' check (state in ('PENDING', 'MADE', 'FOUND', 'REFUSED', 'CANCELLED')),
    tries smallint not null default 0,
    document_id integer references issued_document (id),
    refusals jsonb not null default '[]',
    ended_at timestamptz,
    unique (batch_id, position),
    unique (batch_id, target_id),
    check ((state in ('MADE', 'FOUND')) = (document_id is not null)),
    check ((state = 'PENDING') = (ended_at is null))
  )`,
  `comment on column paper_batch_item.target_id is 'The line of the list or the inspection that the paper is for'`,
  `create index paper_batch_item_pending on paper_batch_item (batch_id, position) where state = 'PENDING'`,
  'create index paper_batch_item_document on paper_batch_item (document_id) where document_id is not null',
  'create index paper_batch_item_account on paper_batch_item (asked_by_account_id)',
  'create index paper_batch_item_subject on paper_batch_item (subject_id)',
  ...protect({ table: 'paper_batch_item', visible: VISIBLE, grants: ['select', 'insert', 'update'] }),
];
