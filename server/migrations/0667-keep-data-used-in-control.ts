import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A record of the executors refers to the data of the systems that they used, as it stood then (clause 48 (3)). */
export class KeepDataUsedInControl1763800000667 implements MigrationInterface {
  readonly name = 'KeepDataUsedInControl1763800000667';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table control_record add column used jsonb check (used is null or kind in ('MONITORING_SYSTEM', 'COMPLAINTS'))`,
    );
    await runner.query(
      `comment on column control_record.used is 'The period and the sums, or the numbers of complaints, that the executors used'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table control_record drop column used');
  }
}
