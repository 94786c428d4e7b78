import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What offices handed over or sent to a successor's people before an act of reorganisation was withdrawn is listed at the act, and each case
 * says which of its papers they received (14 to 30). The worker looks through each act once more: what is told already it leaves alone.
 */
export class TellOfPapersOfSuccessors1763800001072 implements MigrationInterface {
  readonly name = 'TellOfPapersOfSuccessors1763800001072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `select ask_for_job('successionWithdrawn', 'succession-withdrawn-papers-' || r.id, jsonb_build_object('reorganisationId', r.id), now())
       from subject_reorganisation r where r.state = 'WITHDRAWN' order by r.id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from outbox where job = 'successionWithdrawn' and key like 'succession-withdrawn-papers-%' and done_at is null`,
    );
  }
}
