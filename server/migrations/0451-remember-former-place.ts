import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a successor lay that took the place of a body above it: a withdrawal of the act puts it back. */
export class RememberFormerPlace1763800000451 implements MigrationInterface {
  readonly name = 'RememberFormerPlace1763800000451';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table reorganised_subject add column former_parent_id integer references inspected_subject (id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table reorganised_subject drop column former_parent_id');
  }
}
