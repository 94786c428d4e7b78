import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever let a right pass (clauses 25, 28, 52) missed no duty: notices that said so are withdrawn. */
export class WithdrawNoticesOfLapsedRights1763800000527 implements MigrationInterface {
  readonly name = 'WithdrawNoticesOfLapsedRights1763800000527';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update reminder r set withdrawn_at = now() from deadline d
        where d.id = r.deadline_id and r.stage = 3 and r.withdrawn_at is null
          and d.rule in ('P25_OBJECTION', 'P28_EXTENSION_REQUEST', 'P52_OBJECTION')`,
    );
  }

  // That they were given stands with them; which of them a person withdrew is not told apart.
  async down(): Promise<void> {}
}
