import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a running import was last heard of: one whose process ended is told from one that is under way. */
export class HearOfRunningImports1763800000820 implements MigrationInterface {
  readonly name = 'HearOfRunningImports1763800000820';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table report_import add column touched_at timestamptz not null default clock_timestamp()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_import drop column touched_at');
  }
}
