import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, SEES_EVERYTHING } from './support/row-security';

/** A recount goes on in several places at once: each part of the deadlines has a place of its own. */
export class CreateCalendarRecountPart1763800000210 implements MigrationInterface {
  readonly name = 'CreateCalendarRecountPart1763800000210';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table calendar_recount_part (
    version integer not null references calendar_recount (version),
    next_id integer not null,
    last_id integer not null,
    primary key (version, last_id)
  )`,
  `comment on table calendar_recount_part is 'What is left of a recount: deadlines after next_id up to last_id. It moves with the rows of its batch, in one transaction, and goes when all are done'`,
  ...protect({
    table: 'calendar_recount_part',
    visible: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
  `insert into calendar_recount_part (version, next_id, last_id)
   select version, next_id, last_id from calendar_recount where finished_at is null and next_id < last_id`,
  'alter table calendar_recount rename column next_id to passed',
  `comment on column calendar_recount.passed is 'How many ids lie behind, of last_id in all'`,
  `comment on table calendar_recount is 'How far the open deadlines have been counted anew after a decree'`,
];

const DOWN = [
  `comment on table calendar_recount is 'How far the open deadlines have been counted anew after a decree. next_id moves with the rows of its batch, in one transaction'`,
  'alter table calendar_recount rename column passed to next_id',
  'comment on column calendar_recount.next_id is null',
  // What is left begins where the first part stands: what is done again changes nothing.
  `update calendar_recount r set next_id = (select min(p.next_id) from calendar_recount_part p where p.version = r.version)
   where exists (select from calendar_recount_part p where p.version = r.version)`,
  'drop table calendar_recount_part',
];
