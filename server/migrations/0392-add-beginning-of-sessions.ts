import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session that in fact began before its hour is recorded with the time at which it did (clause 27). */
export class AddBeginningOfSessions1763800000392 implements MigrationInterface {
  readonly name = 'AddBeginningOfSessions1763800000392';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table special_commission add column began_at timestamptz');
    await runner.query(
      `comment on column special_commission.began_at is 'When the session in fact began, where that was before the hour of the invitations'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table special_commission drop column began_at');
  }
}
