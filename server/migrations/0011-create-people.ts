import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, isOwnAccount, isOwnSubject, protect } from './support/row-security';

/** Accounts, what they may act as, secrets, sessions, and the counting of failed sign-ins. */
export class CreatePeople1763800000011 implements MigrationInterface {
  readonly name = 'CreatePeople1763800000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function find_session(bytea, timestamptz, date)');
    for (const table of ['sign_in_throttle', 'session', 'capacity', 'credential', 'account']) {
      await runner.query(`drop table ${table}`);
    }
  }
}

const AUTHORITY_SIDE = `(select coalesce(current_setting('app.scope', true), '') in ('agency', 'system', 'territory'))`;
const IS_SUBJECT = `(select coalesce(current_setting('app.scope', true), '') = 'subject')`;

const UP = [
  `create table account (
    id integer generated always as identity primary key,
    email text not null unique check (email = lower(email)),
    full_name text not null,
    language text not null default 'kk' check (language in ('kk', 'ru', 'en')),
    side text not null check (side in ('AUTHORITY', 'SUBJECT')),
    home_subject_id integer references inspected_subject,
    demo boolean not null default false,
    disabled_at timestamptz,
    created_at timestamptz not null,
    check ((side = 'SUBJECT') = (home_subject_id is not null))
  )`,
  `comment on column account.home_subject_id is 'The body whose people see the account; null for the staff of the Agency'`,
  `create index account_home_subject on account (home_subject_id)`,
  // An inspected subject knows its own people and the officials it deals with.
  ...protect({
    table: 'account',
    visible: `${AUTHORITY_SIDE} or ${isOwnAccount('id')} or ${isOwnSubject('home_subject_id')} or (side = 'AUTHORITY' and ${IS_SUBJECT})`,
    writable: `${IS_SYSTEM} or ${isOwnAccount('id')}`,
    grants: ['select', 'insert', 'update'],
  }),

  `create table credential (
    account_id integer primary key references account,
    password_hash text not null,
    changed_at timestamptz not null
  )`,
  `comment on table credential is 'argon2id hashes, apart from the accounts: nobody but the sign-in reads them'`,
  ...protect({ table: 'credential', visible: IS_SYSTEM, grants: ['select', 'insert', 'update'] }),
  `revoke select on credential from qadagalau_reader`,

  `create table capacity (
    id integer generated always as identity primary key,
    version integer not null default 1,
    account_id integer not null references account,
    role text not null,
    side text not null check (side in ('AUTHORITY', 'SUBJECT')),
    authority_id integer references authority,
    subject_id integer references inspected_subject,
    position_kk text not null,
    position_ru text not null,
    position_en text not null,
    acting boolean not null default false,
    order_number text,
    order_date date,
    valid_from date not null,
    valid_to date,
    withdrawn_at timestamptz,
    check ((side = 'AUTHORITY') = (authority_id is not null)),
    check ((side = 'SUBJECT') = (subject_id is not null)),
    check (valid_to >= valid_from),
    check (not acting or (order_number is not null and order_date is not null and valid_to is not null))
  )`,
  `comment on table capacity is 'A role that an account holds in one office or body, from a day to a day; acting persons with their order (clause 12)'`,
  `create unique index capacity_once on capacity (account_id, role, coalesce(authority_id, 0), coalesce(subject_id, 0), valid_from, acting)
    where withdrawn_at is null`,
  `create index capacity_account on capacity (account_id)`,
  `create index capacity_authority on capacity (authority_id, role)`,
  `create index capacity_subject on capacity (subject_id)`,
  ...protect({
    table: 'capacity',
    visible: `${AUTHORITY_SIDE} or ${isOwnAccount()} or ${isOwnSubject('subject_id')} or (side = 'AUTHORITY' and ${IS_SUBJECT})`,
    writable: AUTHORITY_SIDE,
    grants: ['select', 'insert', 'update'],
  }),

  `create table session (
    id integer generated always as identity primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    account_id integer not null references account,
    capacity_id integer not null references capacity,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    idle_until timestamptz not null,
    expires_at timestamptz not null
  )`,
  `comment on column session.token_hash is 'sha256 of the cookie: the table gives nobody a session'`,
  `create index session_account on session (account_id)`,
  `create index session_capacity on session (capacity_id)`,
  `create index session_expiry on session (expires_at)`,
  ...protect({ table: 'session', visible: IS_SYSTEM, grants: ['select', 'insert', 'update', 'delete'] }),
  `revoke select on session from qadagalau_reader`,

  // Asked before it is known who acts, so it runs past the policies and answers for one cookie only.
  `create function find_session(given bytea, at timestamptz, today date)
    returns table (session_id integer, last_seen_at timestamptz, demo boolean, account_id integer, full_name text,
      capacity_id integer, role text, authority_id integer, subject_id integer, position_kk text, position_ru text)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select s.id, s.last_seen_at, a.demo, a.id, a.full_name, c.id, c.role, c.authority_id, c.subject_id, c.position_kk, c.position_ru
      from public.session s
      join public.account a on a.id = s.account_id and a.disabled_at is null
      join lateral (
        select * from public.capacity k
        where k.account_id = a.id and k.withdrawn_at is null and k.valid_from <= today and (k.valid_to is null or k.valid_to >= today)
        order by (k.id = s.capacity_id) desc, k.acting, k.id limit 1
      ) c on true
      where s.token_hash = given and s.expires_at > at and s.idle_until > at
    $$`,
  `revoke all on function find_session(bytea, timestamptz, date) from public`,
  `grant execute on function find_session(bytea, timestamptz, date) to qadagalau_reader`,

  `create table sign_in_throttle (
    key text primary key,
    failures integer not null,
    first_failure_at timestamptz not null,
    blocked_until timestamptz
  )`,
  `comment on table sign_in_throttle is 'Failed sign-ins by account and by address (both as hashes) within a window'`,
  ...protect({
    table: 'sign_in_throttle',
    visible: IS_SYSTEM,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
  `revoke select on sign_in_throttle from qadagalau_reader`,
];
