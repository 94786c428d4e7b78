import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, protect, SEES_EVERYTHING } from './support/row-security';

/** Tokens of clients that read reports or open data. */
export class CreateApiTokens1763800000061 implements MigrationInterface {
  readonly name = 'CreateApiTokens1763800000061';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function find_api_token(bytea, date)');
    await runner.query('drop table api_token');
  }
}

const UP = [
  `create table api_token (
    id integer generated always as identity primary key,
    version integer not null default 1,
    name text not null,
    scopes text[] not null check (scopes <@ array['READ_REPORTS', 'OPEN_DATA'] and cardinality(scopes) > 0),
    secret_hash bytea not null unique,
    valid_to date not null,
    created_at timestamptz not null,
    created_by_account_id integer references account,
    last_used_at timestamptz,
    withdrawn_at timestamptz
  )`,
  `comment on table api_token is 'Only the SHA-256 of a secret is kept; the secret is shown once'`,
  `comment on column api_token.valid_to is 'The last day, itself included'`,
  `create index api_token_created_by on api_token (created_by_account_id)`,
  ...protect({
    table: 'api_token',
    visible: SEES_EVERYTHING,
    writable: `${IS_SYSTEM} or ${SEES_EVERYTHING}`,
    grants: ['select', 'insert', 'update'],
  }),
  `revoke select on api_token from qadagalau_reader`,
  `grant select (id, version, name, scopes, valid_to, created_at, last_used_at, withdrawn_at) on api_token to qadagalau_reader`,

  `create function find_api_token(given bytea, today date)
    returns table (id integer, name text, scopes text[], last_used_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select t.id, t.name, t.scopes, t.last_used_at from public.api_token t
      where t.secret_hash = given and t.withdrawn_at is null and t.valid_to >= today
    $$`,
  `revoke all on function find_api_token(bytea, date) from public`,
  `grant execute on function find_api_token(bytea, date) to qadagalau_reader`,
];
