import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens without the hash of their secret: whole rows of it can be read by whoever may not read the hash. */
export class CreateApiTokenShown1763800000072 implements MigrationInterface {
  readonly name = 'CreateApiTokenShown1763800000072';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view api_token_shown');
  }
}

const UP = [
  // Read with the rights of whoever asks: the policies of the table hold.
  `create view api_token_shown with (security_invoker = true) as
    select id, version, name, scopes, valid_to, created_at, last_used_at, withdrawn_at from api_token`,
  `grant select on api_token_shown to qadagalau_reader`,
];
