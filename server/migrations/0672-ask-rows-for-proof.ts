import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Information on a row of the plan that comes without a file says why there is none (clauses 55 to 57). */
export class AskRowsForProof1763800000672 implements MigrationInterface {
  readonly name = 'AskRowsForProof1763800000672';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table plan_row_information add column no_proof_reason text check (btrim(no_proof_reason) <> '')`,
    );
    await runner.query(
      `comment on column plan_row_information.no_proof_reason is 'Why nothing that proves it goes with it, in the words of who informs'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan_row_information drop column no_proof_reason');
  }
}
