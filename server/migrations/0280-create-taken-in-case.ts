import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';

/** Cases that ran already when they came into the system: from which file and row, by whom and when. */
export class CreateTakenInCase1763800000280 implements MigrationInterface {
  readonly name = 'CreateTakenInCase1763800000280';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table taken_in_case (
    id integer generated always as identity primary key,
    inspection_id integer not null unique references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    file_name text not null,
    line integer not null,
    sha256 text not null,
    act_key text not null,
    taken_in_at timestamptz not null,
    taken_in_by text not null,
    result_filed_on date,
    letter_number text,
    unique (authority_id, act_key)
  )`,
  `comment on table taken_in_case is 'Inspections that were under way when they were taken in: file, row, hash. Their earlier papers lie outside of the system'`,
  `comment on column taken_in_case.act_key is 'Number of the act of appointment as it is compared: an act of an office is taken in once'`,
  `comment on column taken_in_case.result_filed_on is 'When the first copy of the result act went to the legal-statistics body (clause 22), for an act without a paper here'`,
  'create index taken_in_case_disclosed on taken_in_case (disclosed_to_subject_id)',
  ...protect({ table: 'taken_in_case', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
  // A suspension that came after the end is a fact of a case that was taken in; acts of the system are refused by clause 20.
  'alter table inspection_suspension drop constraint inspection_suspension_check',
];

const DOWN = [
  'alter table inspection_suspension add constraint inspection_suspension_check check (earlier_end >= suspended_on) not valid',
  'drop table taken_in_case',
];
