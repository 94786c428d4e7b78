import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/row-security';

/**
 * How often anything changed about whom sessions and tokens stand for. A server that remembers whom a secret stands for
 * remembers this number with it, and every statement that reads brings the present one.
 */
export class CreatePeopleChange1763800000084 implements MigrationInterface {
  readonly name = 'CreatePeopleChange1763800000084';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of WATCHED) await runner.query(`drop trigger ${table}_people_change on ${table}`);
    for (const statement of FUNCTIONS_BEFORE) await runner.query(statement);
    await runner.query('drop function count_people_change()');
    await runner.query('drop table people_change');
  }
}

/** What is watched of each table. A new session or token is remembered by nobody yet. */
const WATCHED = [
  ['account', 'update of full_name, disabled_at, demo'],
  ['capacity', 'insert or update or delete'],
  ['session', 'update of account_id, capacity_id, expires_at or delete'],
  ['api_token', 'update of name, scopes, secret_hash, valid_to, withdrawn_at or delete'],
] as const;

const find = {
  dropSession: 'drop function find_session(bytea, timestamptz, date)',
  dropToken: 'drop function find_api_token(bytea, date)',
  session: (
    columns: string,
    values: string,
  ) => `create function find_session(given bytea, at timestamptz, today date)
    returns table (session_id integer, last_seen_at timestamptz, demo boolean, account_id integer, full_name text,
      capacity_id integer, role text, authority_id integer, subject_id integer, position_kk text, position_ru text${columns})
    language sql stable security definer set search_path = pg_catalog, public as $$
      select s.id, s.last_seen_at, a.demo, a.id, a.full_name, c.id, c.role, c.authority_id, c.subject_id, c.position_kk, c.position_ru${values}
      from public.session s
      join public.account a on a.id = s.account_id and a.disabled_at is null
      join lateral (
        select * from public.capacity k
        where k.account_id = a.id and k.withdrawn_at is null and k.valid_from <= today and (k.valid_to is null or k.valid_to >= today)
        order by (k.id = s.capacity_id) desc, k.acting, k.id limit 1
      ) c on true
      where s.token_hash = given and s.expires_at > at and s.idle_until > at
    $$`,
  token: (columns: string, values: string) => `create function find_api_token(given bytea, today date)
    returns table (id integer, name text, scopes text[], last_used_at timestamptz${columns})
    language sql stable security definer set search_path = pg_catalog, public as $$
      select t.id, t.name, t.scopes, t.last_used_at${values} from public.api_token t
      where t.secret_hash = given and t.withdrawn_at is null and t.valid_to >= today
    $$`,
};
const GRANTS = ['find_session(bytea, timestamptz, date)', 'find_api_token(bytea, date)'].flatMap((name) => [
  `revoke all on function ${name} from public`,
  `grant execute on function ${name} to qadagalau_reader`,
]);
const CHANGES = '(select changes::text from public.people_change)';

const FUNCTIONS_BEFORE = [
  find.dropSession,
  find.session('', ''),
  find.dropToken,
  find.token('', ''),
  ...GRANTS,
];

const UP = [
  `create table people_change (single boolean primary key default true check (single), changes bigint not null) with (fillfactor = 10)`,
  `comment on table people_change is 'One row: how often sessions, tokens, accounts and capacities changed in a way that matters to whom they stand for'`,
  'insert into people_change (changes) values (0)',
  ...protect({ table: 'people_change', visible: 'true', writable: 'false', grants: ['select'] }),
  `create function count_people_change() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin update public.people_change set changes = changes + 1; return null; end $$`,
  'revoke all on function count_people_change() from public',
  ...WATCHED.map(
    ([table, events]) =>
      `create trigger ${table}_people_change after ${events} on ${table} for each statement execute function count_people_change()`,
  ),
  find.dropSession,
  find.session(
    ', idle_until timestamptz, expires_at timestamptz, changes text',
    `, s.idle_until, s.expires_at, ${CHANGES}`,
  ),
  find.dropToken,
  find.token(', changes text', `, ${CHANGES}`),
  ...GRANTS,
];
