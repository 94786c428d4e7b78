import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** What a complainant was told of an inspection that came to nothing stays beside what is told of the complaint later (8.3, 10). */
export class KeepEarlierTellings1763800001053 implements MigrationInterface {
  readonly name = 'KeepEarlierTellings1763800001053';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table complaint_telling (
    id integer generated always as identity primary key,
    complaint_id integer not null references complaint (id),
    authority_id integer not null references authority (id),
    inspection_id integer not null references inspection (id),
    at timestamptz not null,
    way text not null check (way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    note text
  )`,
  `comment on table complaint_telling is 'When and how a complainant was told of an inspection on the complaint that came to nothing since'`,
  `create index complaint_telling_complaint on complaint_telling (complaint_id, id)`,
  `create index complaint_telling_authority on complaint_telling (authority_id)`,
  `create index complaint_telling_inspection on complaint_telling (inspection_id)`,
  ...protect({
    table: 'complaint_telling',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert'],
  }),
  // A complaint that is passed on takes its history along.
  `create function pass_tellings_on() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    begin
      update public.complaint_telling set authority_id = new.authority_id where complaint_id = new.id;
      return null;
    end $$`,
  'revoke all on function pass_tellings_on() from public',
  `create trigger complaint_passes_tellings_on after update of authority_id on complaint
    for each row when (new.authority_id <> old.authority_id) execute function pass_tellings_on()`,
];

const DOWN = [
  'drop trigger complaint_passes_tellings_on on complaint',
  'drop function pass_tellings_on()',
  'drop table complaint_telling',
];
