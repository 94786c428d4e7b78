import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, protect } from './support/row-security';

/** Browsers and addresses that an account has signed in from: strangers' guesses do not keep it from signing in there. */
export class CreateKnownPlace1763800000105 implements MigrationInterface {
  readonly name = 'CreateKnownPlace1763800000105';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table known_place');
  }
}

const UP = [
  `create table known_place (
    mark bytea not null check (length(mark) = 32),
    account_id integer not null references account,
    last_at timestamptz not null,
    primary key (mark, account_id)
  )`,
  `comment on table known_place is 'sha256 of a browser’s device cookie or of an address, by the account that signed in from it'`,
  `create index known_place_account on known_place (account_id)`,
  `create index known_place_last on known_place (last_at)`,
  ...protect({
    table: 'known_place',
    visible: IS_SYSTEM,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
  `revoke select on known_place from qadagalau_reader`,
];
