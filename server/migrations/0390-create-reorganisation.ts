import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, SEES_EVERYTHING } from './support/row-security';
import { joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** Acts of reorganisation as they are entered, confirmed by a second person, and taken back; `subject_succession` keeps those in force. */
export class CreateReorganisation1763800000390 implements MigrationInterface {
  readonly name = 'CreateReorganisation1763800000390';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'reorganisation', UNCONFIRMED);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_reorganisation');
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table subject_reorganisation (
    id integer generated always as identity primary key,
    version integer not null default 1,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'IN_FORCE', 'DROPPED', 'WITHDRAWN')),
    successor_id integer not null references inspected_subject (id),
    kind text not null check (kind in ('MERGER', 'ACCESSION', 'TRANSFORMATION', 'DIVISION')),
    act_number text not null check (btrim(act_number) <> ''),
    act_date date not null,
    effective_on date not null check (effective_on >= act_date),
    entered_at timestamptz not null,
    entered_by text not null,
    entered_by_account integer references account (id),
    confirmed_at timestamptz,
    confirmed_by text,
    confirmed_by_account integer references account (id),
    ended_at timestamptz,
    ended_by text,
    end_reason text check (btrim(end_reason) <> ''),
    check ((state in ('IN_FORCE', 'WITHDRAWN')) = (confirmed_at is not null)),
    check ((state in ('DROPPED', 'WITHDRAWN')) = (ended_at is not null)),
    check ((ended_at is null) = (end_reason is null) and (ended_at is null) = (ended_by is null)),
    constraint reorganisation_by_two check (confirmed_by_account <> entered_by_account)
  )`,
  `comment on table subject_reorganisation is 'Acts of reorganisation: entered by one person, in force once another confirms, dropped before or withdrawn after with a reason'`,
  'create index subject_reorganisation_successor on subject_reorganisation (successor_id)',
  `create index subject_reorganisation_draft on subject_reorganisation (id) where state = 'DRAFT'`,
  ...protect({
    table: 'subject_reorganisation',
    visible: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),

  `create table reorganised_subject (
    id integer generated always as identity primary key,
    reorganisation_id integer not null references subject_reorganisation (id),
    subject_id integer not null references inspected_subject (id),
    ended_capacity_ids integer[] not null default '{}',
    moved_subject_ids integer[] not null default '{}',
    unique (reorganisation_id, subject_id)
  )`,
  `comment on table reorganised_subject is 'Who ends by an act of reorganisation; what the confirmation ended and moved, so that a withdrawal gives it back'`,
  'create index reorganised_subject_subject on reorganised_subject (subject_id)',
  ...protect({
    table: 'reorganised_subject',
    visible: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),

  `create table reorganisation_deed (
    id integer generated always as identity primary key,
    reorganised_subject_id integer not null references reorganised_subject (id),
    journal_entry_id integer not null references journal_entry (id),
    unique (reorganised_subject_id, journal_entry_id)
  )`,
  `comment on table reorganisation_deed is 'What the successor''s people did in the predecessor''s cases while a withdrawn succession was in force: it stays'`,
  ...protect({ table: 'reorganisation_deed', visible: SEES_EVERYTHING, grants: ['select', 'insert'] }),

  // What one person recorded before is in force as it was.
  `insert into subject_reorganisation (state, successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, confirmed_at)
    select 'IN_FORCE', successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, entered_at
    from subject_succession group by successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by`,
  'alter table subject_succession add column reorganisation_id integer references subject_reorganisation (id)',
  `update subject_succession s set reorganisation_id = r.id from subject_reorganisation r
    where r.successor_id = s.successor_id and r.kind = s.kind and r.act_number = s.act_number and r.act_date = s.act_date
      and r.effective_on = s.effective_on and r.entered_at = s.entered_at and r.entered_by = s.entered_by`,
  `insert into reorganised_subject (reorganisation_id, subject_id, ended_capacity_ids)
    select s.reorganisation_id, s.predecessor_id,
      array(select c.id from capacity c where c.subject_id = s.predecessor_id and c.withdrawn_at = s.entered_at)
    from subject_succession s`,
  'alter table subject_succession alter column reorganisation_id set not null',
  'create index subject_succession_reorganisation on subject_succession (reorganisation_id)',
  `comment on table subject_succession is 'Successions in force: by which act a subject ended, and its one legal successor. Cases, papers and reports stay under its name; the successor reads and answers them'`,
  'grant delete on subject_succession to qadagalau_app',
  `create policy subject_succession_delete on subject_succession as restrictive for delete to qadagalau_app using (${SEES_EVERYTHING})`,
  `create trigger subject_succession_people_end after delete on subject_succession
    for each statement execute function count_people_change()`,
];

const DOWN = [
  'drop trigger subject_succession_people_end on subject_succession',
  'drop policy subject_succession_delete on subject_succession',
  'revoke delete on subject_succession from qadagalau_app',
  'alter table subject_succession drop column reorganisation_id',
  `comment on table subject_succession is 'By which act a subject ended, and its one legal successor. Cases, papers and reports stay under its name; the successor reads and answers them'`,
  'drop table reorganisation_deed',
  'drop table reorganised_subject',
  'drop table subject_reorganisation',
];

/** A second person confirms: whoever entered the act is not asked. */
const UNCONFIRMED = part(
  {
    id: `'CONFIRM_SUCCESSION-' || r.id`,
    code: `'STEP_CONFIRM_SUCCESSION'`,
    clause: `'1'`,
    case_kind: `'reorganisation'`,
    case_id: 'p.subject_id',
    case_number: 'r.act_number',
    authority_id: `(select a.id from authority a where a.kind = 'CENTRAL')`,
    subject_id: 'p.subject_id',
    roles: roles('AGENCY_CHAIR'),
    since: 'r.entered_at',
  },
  `subject_reorganisation r join lateral (select n.subject_id from reorganised_subject n where n.reorganisation_id = r.id
     order by n.id limit 1) p on true
   where r.state = 'DRAFT' and r.entered_by_account is distinct from nullif(current_setting('app.account', true), '')::int`,
);
