import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a mark of the subject's registry the number may have been recorded wrongly, not its day alone (clause 24). */
export class CorrectNumbersOfMarks1763800000831 implements MigrationInterface {
  readonly name = 'CorrectNumbersOfMarks1763800000831';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table counter_entry add column recorded_number text, add column corrected_number text',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table counter_entry drop column recorded_number, drop column corrected_number');
  }
}
