import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A first password was made by somebody else: it opens nothing till its owner sets another one. */
export class AskForOwnPassword1763800000296 implements MigrationInterface {
  readonly name = 'AskForOwnPassword1763800000296';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credential add column must_change boolean not null default false');
    await runner.query(
      `comment on column credential.must_change is 'The password was given to its owner: with it alone no session is opened'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credential drop column must_change');
  }
}
