import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of a quarter is told as it stands while the sheet is open, and kept as it stood when the sheet was ended (clause 58). */
export class KeepKnownAtTheEnd1763800000665 implements MigrationInterface {
  readonly name = 'KeepKnownAtTheEnd1763800000665';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `comment on column internal_monitoring_point.known is 'What the system knew of the point when the case was opened: codes with their numbers'`,
    );
    await runner.query('alter table internal_monitoring drop column known_at');
  }
}

const UP = [
  'alter table internal_monitoring add column known_at timestamptz',
  `comment on column internal_monitoring.known_at is 'When what is known beside the points was taken; of an open sheet it is told as it stands'`,
  `comment on column internal_monitoring_point.known is 'What the system knew of the point when the sheet was ended: codes with their numbers, by object of control'`,
  // Sheets that were ended earlier keep what was taken at their opening.
  `update internal_monitoring set known_at = opened_at where state <> 'OPEN'`,
];
