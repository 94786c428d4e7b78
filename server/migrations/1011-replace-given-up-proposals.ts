import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A quarter that was given back and ended without proposals: those that had been put before the leadership, and their letter, hold no more (59, 60). */
export class ReplaceGivenUpProposals1763800001011 implements MigrationInterface {
  readonly name = 'ReplaceGivenUpProposals1763800001011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update issued_document d set replaced_at = m.submitted_at from internal_monitoring m
       where d.case_kind = 'internal-monitoring' and d.case_id = m.id and m.state = 'CLOSED' and d.replaced_at is null
         and d.kind in ('INTERNAL_MONITORING_PROPOSALS', 'PROPOSALS_SUBMISSION')`,
    );
  }

  /** That they hold no more stays true. */
  async down(): Promise<void> {}
}
