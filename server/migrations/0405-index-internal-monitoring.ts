import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quarters of many bodies are read together by who watches over them (clause 36 (2)). */
export class IndexInternalMonitoring1763800000405 implements MigrationInterface {
  readonly name = 'IndexInternalMonitoring1763800000405';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index internal_monitoring_quarter on internal_monitoring (year, quarter)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index internal_monitoring_quarter');
  }
}
