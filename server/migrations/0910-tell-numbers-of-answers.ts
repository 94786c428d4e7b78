import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number that an answer bears stands in the register of what came in, as in its case (clauses 7-1, 10). */
export class TellNumbersOfAnswers1763800000910 implements MigrationInterface {
  readonly name = 'TellNumbersOfAnswers1763800000910';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, entry] of KEPT)
      await runner.query(
        `update incoming_paper p set sender_number = x.answer_number from ${table} x
         where x.${entry} = p.id and p.sender_number is null and x.answer_number is not null`,
      );
  }

  /** The case keeps it; a former server shows it there alone. */
  async down(): Promise<void> {}
}

const KEPT = [
  ['half_year_list_request', 'incoming_paper_id'],
  ['complaint', 'answer_paper_id'],
] as const;
