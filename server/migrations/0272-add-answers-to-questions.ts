import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A written explanation answers each question that was put (clause 5, sub-paragraph 2). */
export class AddAnswersToQuestions1763800000272 implements MigrationInterface {
  readonly name = 'AddAnswersToQuestions1763800000272';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table document_request add column answers text[] not null default '{}',
         add constraint document_request_answers check (kind = 'EXPLANATION' or cardinality(answers) = 0)`,
    );
    await runner.query(
      `comment on column document_request.answers is 'Of an explanation, one for each question of items; none where it came as one text'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document_request drop column answers');
  }
}
