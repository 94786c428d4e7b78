import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of an office's cases in a state, newest first, walks one index for as many rows as it shows. */
export class AlterInspectionForLists1763800000083 implements MigrationInterface {
  readonly name = 'AlterInspectionForLists1763800000083';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index inspection_of_office_in_state on inspection (authority_id, state, id)');
    await runner.query('create index inspection_in_state on inspection (state, id)');
    await runner.query('drop index inspection_state');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create index inspection_state on inspection (state)');
    await runner.query('drop index inspection_in_state');
    await runner.query('drop index inspection_of_office_in_state');
  }
}
