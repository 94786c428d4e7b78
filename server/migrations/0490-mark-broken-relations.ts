import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A correction that breaks a control relation of its form says so, as a report does while it is filled (clause 64). */
export class MarkBrokenRelations1763800000490 implements MigrationInterface {
  readonly name = 'MarkBrokenRelations1763800000490';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table report_correction add column broken_relations jsonb not null default '[]'
         check (jsonb_typeof(broken_relations) = 'array')`,
    );
    await runner.query(
      `comment on column report_correction.broken_relations is 'Control relations of the form that the report breaks by this correction and did not before: of what is asked, then of what was made'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_correction drop column broken_relations');
  }
}
