import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters and escalations that were taken in went through no guard of their commands here: what was kept as if those had been
 * fulfilled is no fact of the case (clauses 30, 32, 35).
 */
export class DropGuardsOfTakenIn1763800000850 implements MigrationInterface {
  readonly name = 'DropGuardsOfTakenIn1763800000850';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from case_finding where outcome = 'MET' and about in ('letterTakenIn', 'escalationTakenIn') and code in (
         'LETTER_ASKS_TO_REMEDY', 'LETTER_ASKS_WHAT_IT_MAY', 'LETTER_REPORT_BY_AHEAD', 'LETTER_LEAVES_TIME_FOR_PLAN',
         'ESTABLISHED_ONCE', 'ESCALATION_OF_VIOLATIONS', 'SOMETHING_NOT_DONE')`,
    );
  }

  /** They said nothing of the cases. */
  async down(): Promise<void> {}
}
