import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ANY_ACTOR, CASE_ROWS, protect, SEES_EVERYTHING, isOwnSubject } from './support/row-security';

/** Decrees that change the calendar, what they moved, and the acts that followed from dates that no longer hold. */
export class CreateCalendarDecree1763800000120 implements MigrationInterface {
  readonly name = 'CreateCalendarDecree1763800000120';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const CASE_COLUMNS = `
    case_kind text not null,
    case_id integer not null,
    case_number text not null,
    inspection_id integer,
    authority_id integer,
    disclosed_to_subject_id integer,
    also_disclosed_to_subject_id integer`;
const MOVES_SEEN = [CASE_ROWS, isOwnSubject('also_disclosed_to_subject_id')].join(' or ');
/** Acts of the office: the subject learns of them where they reach it. */
const OF_THE_OFFICE = `${SEES_EVERYTHING} or authority_id = (select nullif(current_setting('app.authority', true), '')::int)`;

const UP = [
  `create table calendar_decree (
    id integer primary key,
    kind text not null check (kind in ('DAY_OFF', 'MOURNING', 'WORKING_DAY', 'TRANSFER', 'DECREED_UNTIL', 'TAKEN_BACK')),
    date date not null,
    working_date date check ((working_date is not null) = (kind = 'TRANSFER')),
    number text not null,
    decreed_on date not null,
    source text not null,
    reason text not null,
    takes_back_id integer unique references calendar_decree (id),
    entered_at timestamptz not null,
    entered_by text not null,
    check ((takes_back_id is not null) = (kind = 'TAKEN_BACK'))
  )`,
  `comment on table calendar_decree is 'Changes of the calendar, by the version of the calendar that each made. Never changed: a wrong one is taken back by another'`,
  ...protect({
    table: 'calendar_decree',
    visible: ANY_ACTOR,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert'],
  }),

  `create table calendar_in_force (single boolean primary key default true check (single), version integer not null, stamp uuid not null)`,
  `comment on table calendar_in_force is 'One row: how many decrees there are. The stamp is of this database and this version alone; a process that keeps a calendar keeps it by the stamp'`,
  'insert into calendar_in_force (version, stamp) values (0, gen_random_uuid())',
  ...protect({
    table: 'calendar_in_force',
    visible: 'true',
    writable: SEES_EVERYTHING,
    grants: ['select', 'update'],
  }),
  // A command that counts waits for a decree that is being entered, and a decree for commands that have counted: after the
  // decree nothing is written that was counted before it. In a volatile function the second statement sees what the first waited for.
  `create function calendar_to_count_by() returns table (version integer, stamp uuid) language plpgsql volatile as $$
    begin
      perform pg_advisory_xact_lock_shared(780120);
      return query select c.version, c.stamp from calendar_in_force c;
    end $$`,
  'revoke all on function calendar_to_count_by() from public',
  'grant execute on function calendar_to_count_by() to qadagalau_app',

  'alter table deadline add column calendar_version integer not null default 0',
  `comment on column deadline.calendar_version is 'How many decrees the calendar held by which it was counted last'`,

  `create table calendar_recount (
    version integer primary key references calendar_decree (id),
    first_date date not null,
    last_date date not null,
    next_id integer not null default 0,
    last_id integer not null,
    looked integer not null default 0,
    counted integer not null default 0,
    moved integer not null default 0,
    refused integer not null default 0,
    finished_at timestamptz
  )`,
  `comment on table calendar_recount is 'How far the open deadlines have been counted anew after a decree. next_id moves with the rows of its batch, in one transaction'`,
  ...protect({
    table: 'calendar_recount',
    visible: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),

  `create table earlier_certificate (
    decree_id integer not null,
    alike_id integer not null,
    certificate jsonb not null,
    primary key (decree_id, alike_id)
  )`,
  `comment on table earlier_certificate is 'What deadlines said before a decree. Many say the same: it is kept once for those of a batch, under the id of the first of them. It tells of no case'`,
  ...protect({
    table: 'earlier_certificate',
    visible: ANY_ACTOR,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert'],
  }),

  // Without foreign keys: deadlines and decrees are never deleted, and half a million rows are written at once.
  `create table deadline_move (
    id integer generated always as identity,
    decree_id integer not null,
    deadline_id integer not null,
    alike_id integer not null,
    rule text not null,
    party text not null,
    ${CASE_COLUMNS},
    earlier_due_date date not null,
    due_date date not null,
    moved boolean not null,
    at timestamptz not null,
    primary key (deadline_id, decree_id)
  )`,
  `comment on table deadline_move is 'A deadline that was counted anew, and the notice of it to both sides where its date moved. alike_id names the earlier certificate'`,
  'create index deadline_move_of_decree on deadline_move (decree_id, id) where moved',
  'create index deadline_move_of_authority on deadline_move (authority_id, id) where moved',
  'create index deadline_move_of_subject on deadline_move (disclosed_to_subject_id, id) where moved',
  ...protect({
    table: 'deadline_move',
    visible: MOVES_SEEN,
    grants: ['select', 'insert'],
  }),
  // Who may see the term may see why it moved, from the same moment on.
  `create function disclose_deadline_move() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      update public.deadline_move m set disclosed_to_subject_id = new.disclosed_to_subject_id,
        also_disclosed_to_subject_id = new.also_disclosed_to_subject_id, authority_id = new.authority_id
      where m.deadline_id = new.id;
      return null;
    end $$`,
  'revoke all on function disclose_deadline_move() from public',
  `create trigger deadline_move_disclosed after update of disclosed_to_subject_id, also_disclosed_to_subject_id, authority_id on deadline
     for each row when (old.calendar_version > 0) execute function disclose_deadline_move()`,

  `create table followed_act (
    id integer generated always as identity primary key,
    version integer not null default 1,
    decree_id integer not null references calendar_decree (id),
    deadline_id integer not null references deadline (id),
    kind text not null check (kind in ('MISSED_NOTICE', 'INSPECTION_DRAFT', 'LATE_MARK')),
    act_id integer not null,
    rule text not null,
    ${CASE_COLUMNS},
    earlier_due_date date not null,
    due_date date not null,
    listed_at timestamptz not null,
    decision text check (decision in ('CONFIRMED', 'WITHDRAWN')),
    decision_reason text,
    decided_at timestamptz,
    decided_by text,
    check ((decision is null) = (decided_at is null)),
    unique (decree_id, deadline_id, kind, act_id)
  )`,
  `comment on table followed_act is 'What followed from a date that moved: a person confirms it or withdraws it'`,
  'create index followed_act_undecided on followed_act (id) where decision is null',
  'create index followed_act_of_authority on followed_act (authority_id, id) where decision is null',
  ...protect({
    table: 'followed_act',
    visible: OF_THE_OFFICE,
    grants: ['select', 'insert', 'update'],
  }),
  'alter table reminder add column withdrawn_at timestamptz',
  `comment on column reminder.withdrawn_at is 'Withdrawn by a person: the date that it was of has moved'`,
  'grant update on reminder to qadagalau_app',
];

const DOWN = [
  'revoke update on reminder from qadagalau_app',
  'alter table reminder drop column withdrawn_at',
  'drop table followed_act',
  'drop trigger deadline_move_disclosed on deadline',
  'drop function disclose_deadline_move()',
  'drop table deadline_move',
  'drop table earlier_certificate',
  'drop table calendar_recount',
  'alter table deadline drop column calendar_version',
  'drop function calendar_to_count_by()',
  'drop table calendar_in_force',
  'drop table calendar_decree',
];
