import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, protect } from './support/row-security';

/** Heads of the journal day by day: a chain alone does not notice that its tail was cut off. */
export class CreateJournalAnchor1763800000021 implements MigrationInterface {
  readonly name = 'CreateJournalAnchor1763800000021';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function anchor_journal(date, timestamptz)');
    await runner.query('drop table journal_anchor');
  }
}

const UP = [
  `create table journal_anchor (
    day date primary key,
    at timestamptz not null,
    entry_id integer not null,
    head text not null
  )`,
  `comment on table journal_anchor is 'The last entry of the journal and its hash, once a day. Never changed'`,
  `create trigger journal_anchor_is_append_only before update or delete or truncate on journal_anchor
    for each statement execute function refuse_change()`,
  ...protect({ table: 'journal_anchor', visible: IS_SYSTEM, grants: ['select'] }),
  `create function anchor_journal(given_day date, given_at timestamptz) returns text language sql security definer
    set search_path = pg_catalog, public as $$
      insert into public.journal_anchor (day, at, entry_id, head)
      select given_day, given_at, id, hash from public.journal_entry order by id desc limit 1
      on conflict do nothing returning head $$`,
  `revoke all on function anchor_journal(date, timestamptz) from public`,
  `grant execute on function anchor_journal(date, timestamptz) to qadagalau_app`,
];
