import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, IS_SYSTEM, protect } from './support/row-security';

/** Journal (an append-only chain of hashes), outbox and receipts of commands. */
export class CreatePlatform1763800000001 implements MigrationInterface {
  readonly name = 'CreatePlatform1763800000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function append_to_journal(jsonb)');
    await runner.query('drop function journal_head()');
    await runner.query('drop function ask_for_job(text, text, jsonb, timestamptz)');
    for (const table of ['command_receipt', 'outbox', 'journal_entry'])
      await runner.query(`drop table ${table}`);
    await runner.query('drop function refuse_change()');
  }
}

const UP = [
  `create table journal_entry (
    id integer generated always as identity primary key,
    at timestamptz not null,
    actor_account_id integer,
    actor_capacity_id integer,
    actor_name text not null,
    actor_title text not null,
    action text not null,
    case_kind text not null,
    case_id integer not null,
    case_version integer,
    authority_id integer,
    disclosed_to_subject_id integer,
    details jsonb not null,
    payload text not null,
    previous_hash text not null,
    hash text not null unique
  )`,
  `comment on table journal_entry is 'Append-only. hash = sha256(previous_hash || payload); payload is the entry as text'`,
  `create index journal_entry_case on journal_entry (case_kind, case_id, id)`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation'; end $$`,
  `create trigger journal_entry_is_append_only before update or delete or truncate on journal_entry
    for each statement execute function refuse_change()`,
  ...protect({ table: 'journal_entry', visible: CASE_ROWS, grants: ['select'] }),

  // The chain has one end: writers take turns, and only for the instant at the end of their transactions.
  `create function append_to_journal(entries jsonb) returns text language plpgsql security definer
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
      end loop;
      return head;
    end $$`,
  `create function journal_head() returns text language sql stable security definer set search_path = pg_catalog, public as
    $$ select coalesce((select hash from public.journal_entry order by id desc limit 1), repeat('0', 64)) $$`,
  `revoke all on function append_to_journal(jsonb) from public`,
  `grant execute on function append_to_journal(jsonb) to qadagalau_app`,
  `grant execute on function journal_head() to qadagalau_app, qadagalau_reader`,

  `create table outbox (
    id integer generated always as identity primary key,
    job text not null,
    key text not null unique,
    payload jsonb not null,
    created_at timestamptz not null,
    enqueued_at timestamptz,
    done_at timestamptz,
    failures integer not null default 0,
    last_error text
  )`,
  `comment on table outbox is 'Jobs asked for in the transactions that need them. key is the business key of the effect'`,
  `create index outbox_not_enqueued on outbox (id) where enqueued_at is null`,
  `create index outbox_not_done on outbox (enqueued_at) where done_at is null`,
  ...protect({
    table: 'outbox',
    visible: IS_SYSTEM,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
  // Whoever commands may ask for a job, and see none: ON CONFLICT would want the right to read the row that is there.
  `create function ask_for_job(given_job text, given_key text, given_payload jsonb, given_at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public as $$
      insert into public.outbox (job, key, payload, created_at) values (given_job, given_key, given_payload, given_at)
      on conflict (key) do nothing $$`,
  `revoke all on function ask_for_job(text, text, jsonb, timestamptz) from public`,
  `grant execute on function ask_for_job(text, text, jsonb, timestamptz) to qadagalau_app`,

  `create table command_receipt (
    actor_key text not null,
    idempotency_key text not null,
    command text not null,
    input_hash text not null,
    result jsonb,
    at timestamptz not null,
    primary key (actor_key, idempotency_key)
  )`,
  `comment on table command_receipt is 'What a command answered, so that the same key twice gives one result'`,
  ...protect({
    table: 'command_receipt',
    visible: `(actor_key = (select coalesce(nullif(current_setting('app.account', true), ''), current_setting('app.scope', true))))`,
    grants: ['select', 'insert', 'update'],
  }),
];
