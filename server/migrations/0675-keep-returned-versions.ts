import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A submission that was returned stays readable beside those that follow it, with its note and what ended it. */
export class KeepReturnedVersions1763800000675 implements MigrationInterface {
  readonly name = 'KeepReturnedVersions1763800000675';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from report_version where cause = 'RETURNED'`);
    await runner.query(
      'alter table report_version drop column cause, drop column note, drop column submitted_at, drop column submitted_by',
    );
  }
}

const UP = [
  `alter table report_version
    add column cause text not null default 'REPLACED' check (cause in ('RETURNED', 'CORRECTED', 'REPLACED')),
    add column note text not null default '',
    add column submitted_at timestamptz,
    add column submitted_by text`,
  `update report_version set cause = 'CORRECTED' where correction_id is not null`,
  'alter table report_version alter column cause drop default',
  `comment on column report_version.cause is 'What ended it: a return with remarks, a correction (clause 64), a newer file of history (D51)'`,
  `comment on column report_version.note is 'The analytical note as it stood'`,
];
