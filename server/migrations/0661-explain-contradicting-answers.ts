import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clause 27 asks two things, and the answers may say the contrary of each other: whoever puts them says why both hold. */
export class ExplainContradictingAnswers1763800000661 implements MigrationInterface {
  readonly name = 'ExplainContradictingAnswers1763800000661';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table commission_question add column contradiction_reason text');
    await runner.query(
      `comment on column commission_question.contradiction_reason is 'Why the decision holds beside the other part of clause 27'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table commission_question drop column contradiction_reason');
  }
}
