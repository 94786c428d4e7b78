import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever acted for a body that ended by an act of reorganisation acts for its successor, in a capacity that tells where it comes from. */
export class BringPeopleToSuccessors1763800000950 implements MigrationInterface {
  readonly name = 'BringPeopleToSuccessors1763800000950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table capacity add column came_from_id integer references capacity (id)');
    await runner.query(
      `comment on column capacity.came_from_id is 'The capacity in a body that ended, in the place of which this one came with the succession'`,
    );
    await runner.query(
      'create index capacity_came_from on capacity (came_from_id) where came_from_id is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table capacity drop column came_from_id');
  }
}
