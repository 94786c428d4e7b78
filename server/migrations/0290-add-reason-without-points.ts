import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An objection that is upheld without naming a point says why it names none (clauses 26, 27; D17). */
export class AddReasonWithoutPoints1763800000290 implements MigrationInterface {
  readonly name = 'AddReasonWithoutPoints1763800000290';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table commission_question add column no_points_reason text');
    await runner.query(
      `comment on column commission_question.no_points_reason is 'Why the objection is upheld and no point is withdrawn'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table commission_question drop column no_points_reason');
  }
}
