import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file of figures that was not taken in says why for as long as it stands in the list (clause 36 (1)). */
export class TellWhyFilesFailed1763800000485 implements MigrationInterface {
  readonly name = 'TellWhyFilesFailed1763800000485';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table service_figure_import add column fail_params jsonb not null default '{}'::jsonb`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table service_figure_import drop column fail_params');
  }
}
