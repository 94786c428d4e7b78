import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stood in a row when a remark was made of it, so that whoever takes the report again sees what changed (D36). */
export class KeepFiguresOfRemarks1763800000322 implements MigrationInterface {
  readonly name = 'KeepFiguresOfRemarks1763800000322';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_remark add column months_then integer[]');
    await runner.query(
      `comment on column report_remark.months_then is 'The three months of the row when the remark was made; null for the report as a whole and for remarks of before'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_remark drop column months_then');
  }
}
