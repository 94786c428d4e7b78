import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever stops an import or a batch, lifts a mark or puts a body away says which version of it they saw. */
export class CountVersionsOfJobsAndMarks1763800000550 implements MigrationInterface {
  readonly name = 'CountVersionsOfJobsAndMarks1763800000550';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`alter table ${table} add column version integer not null default 1`);
      await runner.query(`comment on column ${table}.version is 'Grows with each change of its state'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} drop column version`);
  }
}

const TABLES = [
  'confidential_mark',
  'case_import',
  'controlling_body',
  'service_figure_import',
  'report_import',
  'paper_batch',
];
