import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a paper from outside is a ground already is asked of every draft that rests on one (clause 8). */
export class FindGroundsOnOnePaper1763800000963 implements MigrationInterface {
  readonly name = 'FindGroundsOnOnePaper1763800000963';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index inspection_ground_paper on inspection_ground (basis_date, lower(btrim(basis_number)))
       where basis_number <> '' and prescription_id is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index inspection_ground_paper');
  }
}
