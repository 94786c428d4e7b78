import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A term that was kept, as it was told after the term had passed, keeps the hour of the telling: both sides see the two. */
export class KeepWhenTermsWereToldKept1763800000961 implements MigrationInterface {
  readonly name = 'KeepWhenTermsWereToldKept1763800000961';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table deadline add column told_at timestamptz');
    await runner.query(
      `comment on column deadline.told_at is 'When it was told that the term had been kept, where that was after its end'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table deadline drop column told_at');
  }
}
