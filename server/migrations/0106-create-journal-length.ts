import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, protect } from './support/row-security';

/** How many entries the journal has, kept apart from them, and heads that may be noted many times a day. */
export class CreateJournalLength1763800000106 implements MigrationInterface {
  readonly name = 'CreateJournalLength1763800000106';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(appendToJournal(''));
    await runner.query('drop table journal_length');
    await runner.query('alter table journal_anchor disable trigger journal_anchor_is_append_only');
    await runner.query(
      'delete from journal_anchor a where exists (select 1 from journal_anchor b where b.day = a.day and b.entry_id < a.entry_id)',
    );
    await runner.query('alter table journal_anchor enable trigger journal_anchor_is_append_only');
    await runner.query(
      'alter table journal_anchor drop constraint journal_anchor_pkey, add primary key (day)',
    );
  }
}

/** @param count what is done about the length, within the turn of the chain's end */
const appendToJournal = (
  count: string,
) => `create or replace function append_to_journal(entries jsonb) returns text language plpgsql security definer
    set search_path = pg_catalog, public as $$
    declare entry jsonb; head text; next_hash text; body text;
    begin
      perform pg_advisory_xact_lock(780001);
      select hash into head from public.journal_entry order by id desc limit 1;
      head := coalesce(head, repeat('0', 64));
      for entry in select value from jsonb_array_elements(entries) loop
        body := entry::text;
        next_hash := encode(sha256(convert_to(head || body, 'UTF8')), 'hex');
        insert into public.journal_entry (at, actor_account_id, actor_capacity_id, actor_name, actor_title, action, case_kind,
          case_id, case_version, authority_id, disclosed_to_subject_id, details, payload, previous_hash, hash)
        values ((entry->>'at')::timestamptz, (entry->>'actorAccountId')::int, (entry->>'actorCapacityId')::int,
          entry->>'actorName', entry->>'actorTitle', entry->>'action', entry->>'caseKind', (entry->>'caseId')::int,
          (entry->>'caseVersion')::int, (entry->>'authorityId')::int, (entry->>'disclosedToSubjectId')::int,
          entry->'details', body, head, next_hash);
        head := next_hash;
      end loop;${count}
      return head;
    end $$`;

const COUNT = `
      update public.journal_length set written = written + jsonb_array_length(entries);`;

const UP = [
  `create table journal_length (single boolean primary key default true check (single), written bigint not null) with (fillfactor = 10)`,
  `comment on table journal_length is 'One row: how many entries the journal has. A chain alone does not notice that its end was cut off'`,
  'insert into journal_length (written) select count(*) from journal_entry',
  ...protect({ table: 'journal_length', visible: IS_SYSTEM, writable: 'false', grants: ['select'] }),
  appendToJournal(COUNT),
  // A day without entries notes the same head as the day before.
  'alter table journal_anchor drop constraint journal_anchor_pkey, add primary key (entry_id, day)',
  `comment on table journal_anchor is 'The last entry of the journal and its hash, every minute that brought a new one. Never changed'`,
];
