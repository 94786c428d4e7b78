import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An act that followed from a date stands once in the list, with every move of that date beside it. */
export class FindMovesOfFollowedActs1763800000972 implements MigrationInterface {
  readonly name = 'FindMovesOfFollowedActs1763800000972';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index followed_act_of_term on followed_act (deadline_id, kind, act_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index followed_act_of_term');
  }
}
