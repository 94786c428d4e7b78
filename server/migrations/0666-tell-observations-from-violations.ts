import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What study shows to be wanting (58 (3), (6)) is no violation: proposals rest on either, some kinds on violations alone (clause 59). */
export class TellObservationsFromViolations1763800000666 implements MigrationInterface {
  readonly name = 'TellObservationsFromViolations1763800000666';

  async up(runner: QueryRunner): Promise<void> {
    // All that was found earlier was declared a violation.
    await runner.query(
      `alter table internal_monitoring_finding add column nature text not null default 'VIOLATION' check (nature in ('VIOLATION', 'OBSERVATION'))`,
    );
    await runner.query('alter table internal_monitoring_finding alter column nature drop default');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table internal_monitoring_finding drop column nature');
  }
}
