import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A receipt says what the command did, so that whoever lost access by it is told all the same, also when asked twice. */
export class TellWhatCommandsDid1763800000611 implements MigrationInterface {
  readonly name = 'TellWhatCommandsDid1763800000611';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table command_receipt add column told jsonb');
    await runner.query(
      `comment on column command_receipt.told is 'What the command did, as far as its doer may know of it; null of former times'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table command_receipt drop column told');
  }
}
