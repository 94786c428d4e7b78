import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';
import { HEADS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** Entries that correct a wrongly recorded fact of an inspection, and the dates that they moved. */
export class CreateCounterEntry1763800000260 implements MigrationInterface {
  readonly name = 'CreateCounterEntry1763800000260';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'counter_entries', PROPOSED);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_counter_entries');
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table counter_entry (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    fact text not null check (fact in ('START_NOTICE', 'APPOINTMENT_HANDING_OVER', 'CHECKLIST_ACQUAINTANCE', 'RESULT_ACT_HANDING_OVER',
      'PRESCRIPTION_HANDING_OVER')),
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'SIGNED', 'DECLINED')),
    recorded_at timestamptz not null,
    recorded_way text,
    corrected_at timestamptz not null,
    corrected_way text check (corrected_way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    reason text not null check (btrim(reason) <> ''),
    proposed_at timestamptz not null,
    proposed_by text not null,
    decided_at timestamptz,
    decided_by text,
    decline_reason text,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((state = 'DECLINED') = (decline_reason is not null))
  )`,
  `comment on table counter_entry is 'A fact that was recorded wrongly: what had been recorded, what holds instead, and why. The entry that it corrects stays in the journal'`,
  `create unique index counter_entry_undecided on counter_entry (inspection_id, fact) where state = 'PROPOSED'`,
  'create index counter_entry_inspection on counter_entry (inspection_id)',
  'create index counter_entry_authority on counter_entry (authority_id)',
  'create index counter_entry_disclosed on counter_entry (disclosed_to_subject_id)',
  ...protect({ table: 'counter_entry', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),

  `create table counter_entry_move (
    id integer generated always as identity primary key,
    counter_entry_id integer not null references counter_entry (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    rule text not null,
    earlier_due_date date not null,
    due_date date not null,
    unique (counter_entry_id, rule)
  )`,
  `comment on table counter_entry_move is 'Dates that a corrected fact moved: both sides see the earlier and the present one'`,
  'create index counter_entry_move_authority on counter_entry_move (authority_id)',
  'create index counter_entry_move_disclosed on counter_entry_move (disclosed_to_subject_id)',
  ...protect({ table: 'counter_entry_move', visible: CASE_ROWS, grants: ['select', 'insert'] }),

  'alter table followed_act alter column decree_id drop not null',
  'alter table followed_act add column counter_entry_id integer references counter_entry (id)',
  `alter table followed_act add constraint followed_act_cause check ((decree_id is null) <> (counter_entry_id is null))`,
  `create unique index followed_act_of_counter_entry on followed_act (counter_entry_id, deadline_id, kind, act_id)`,
  `comment on column followed_act.counter_entry_id is 'The corrected fact that moved the date, where no decree did'`,
];

const DOWN = [
  'delete from followed_act where decree_id is null',
  'drop index followed_act_of_counter_entry',
  'alter table followed_act drop constraint followed_act_cause',
  'alter table followed_act drop column counter_entry_id',
  'alter table followed_act alter column decree_id set not null',
  'drop table counter_entry_move',
  'drop table counter_entry',
];

/** The head signs it once the term runs: while it stands still no end date can be counted (clause 20). */
const PROPOSED = part(
  {
    id: `'SIGN_COUNTER_ENTRY-' || c.id`,
    code: `'STEP_SIGN_COUNTER_ENTRY'`,
    clause: `'12'`,
    case_kind: `'inspection'`,
    case_id: 'i.id',
    case_number: 'i.number',
    inspection_id: 'i.id',
    authority_id: 'i.authority_id',
    subject_id: 'i.subject_id',
    roles: roles(...HEADS),
    since: 'c.proposed_at',
  },
  `counter_entry c join inspection i on i.id = c.inspection_id where c.state = 'PROPOSED' and i.state not in ('SUSPENDED', 'WITHDRAWN')`,
);
