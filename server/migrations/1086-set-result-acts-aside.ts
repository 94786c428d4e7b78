import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/**
 * A result act that was drawn up and has reached nobody is set aside, by whom, when and why, and drawn up anew under another number
 * (clauses 3, 22, 22-1): what it was stays with the case, for the office alone, and its papers hold no more.
 */
export class SetResultActsAside1763800001086 implements MigrationInterface {
  readonly name = 'SetResultActsAside1763800001086';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BEFORE = `'COUNTER_ENTRY', 'DECREE', 'START', 'MOVED_TERM', 'POWER', 'EARLIER'`;
const overtakenBy = (codes: string) => [
  'alter table case_finding drop constraint case_finding_overtaken_by_check',
  `alter table case_finding add constraint case_finding_overtaken_by_check check (overtaken_by in (${codes}))`,
];

const UP = [
  `create table set_aside_result_act (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    number text not null,
    date date not null,
    drawn_up_at timestamptz not null,
    drawn_up_by_capacity_id integer not null references capacity (id),
    place text not null,
    text text not null,
    document_id integer references issued_document (id),
    prescription_number text,
    prescription_date date,
    prescription_document_id integer references issued_document (id),
    set_aside_at timestamptz not null,
    set_aside_by_capacity_id integer not null references capacity (id),
    set_aside_by text not null,
    reason text not null check (btrim(reason) <> ''),
    check (num_nulls(prescription_number, prescription_date) in (0, 2)),
    check (prescription_document_id is null or prescription_number is not null)
  )`,
  `comment on table set_aside_result_act is 'Result acts that were drawn up, reached nobody and were set aside, to be drawn up anew (clause 22)'`,
  'create index set_aside_result_act_inspection on set_aside_result_act (inspection_id, id)',
  'create index set_aside_result_act_authority on set_aside_result_act (authority_id)',
  'create index set_aside_result_act_document on set_aside_result_act (document_id)',
  'create index set_aside_result_act_prescription on set_aside_result_act (prescription_document_id)',
  'create index set_aside_result_act_drawn_up_by on set_aside_result_act (drawn_up_by_capacity_id)',
  'create index set_aside_result_act_set_aside_by on set_aside_result_act (set_aside_by_capacity_id)',
  ...protect({
    table: 'set_aside_result_act',
    // It never was the subject's.
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert'],
  }),
  `create trigger set_aside_result_act_is_kept before update or delete or truncate on set_aside_result_act
    for each statement execute function refuse_change()`,

  // A prescription that was handed over is one for ever.
  'grant delete on prescription to qadagalau_app',
  `create function keep_prescription() returns trigger language plpgsql as $$
    begin
      if old.phase = 'DRAWN_UP' then return old; end if;
      raise exception 'a prescription that was handed over is never removed' using errcode = 'restrict_violation';
    end $$`,
  `create trigger prescription_is_kept before delete on prescription for each row execute function keep_prescription()`,

  ...overtakenBy(`${BEFORE}, 'SET_ASIDE'`),
];

const DOWN = [
  `update case_finding set overtaken_at = null, overtaken_by = null where overtaken_by = 'SET_ASIDE'`,
  ...overtakenBy(BEFORE),
  'drop trigger prescription_is_kept on prescription',
  'drop function keep_prescription()',
  'revoke delete on prescription from qadagalau_app',
  'drop table set_aside_result_act',
];
