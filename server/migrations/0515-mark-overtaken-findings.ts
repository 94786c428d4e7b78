import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A finding is never rewritten. Where the fact it rests on was corrected, or the mark it made was withdrawn, it says since when
 * and by what it was overtaken. What was corrected before says nothing: it is not known which of its findings stand.
 */
export class MarkOvertakenFindings1763800000515 implements MigrationInterface {
  readonly name = 'MarkOvertakenFindings1763800000515';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table case_finding add column overtaken_at timestamptz,
         add column overtaken_by text check (overtaken_by in ('COUNTER_ENTRY', 'DECREE')),
         add constraint case_finding_overtaken check ((overtaken_at is null) = (overtaken_by is null))`,
    );
    await runner.query(
      `comment on column case_finding.overtaken_by is 'What overtook it: a counter-entry that corrected the fact it rests on, or a decree after which the mark of lateness was withdrawn'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_finding drop column overtaken_at, drop column overtaken_by');
  }
}
