import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer of somebody else that was recorded and never came is annulled under its number too (clauses 8 (6), 10, 29, 35). */
export class AnnulAnswers1763800000730 implements MigrationInterface {
  readonly name = 'AnnulAnswers1763800000730';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FORGET);
    await runner.query(
      annulled(
        `content is not null or kind in ('ESCALATION_ANSWER', 'REFERRAL_ANSWER', 'THIRD_PERSON_ANSWER', 'FORWARDING_ANSWER')`,
      ),
    );
  }

  /** What was annulled since stands in its case no more; its entry is kept. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FORGET);
    await runner.query('update incoming_paper set annulled_at = null where content is null');
    await runner.query(annulled('content is not null'));
  }
}

const FORGET = 'alter table incoming_paper drop constraint incoming_paper_annulled';
const annulled = (those: string) =>
  `alter table incoming_paper add constraint incoming_paper_annulled check (annulled_at is null or ${those})`;
