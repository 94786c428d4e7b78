import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures that were taken before are known again however their file is saved: by what it says, not by its bytes alone (clause 36 (1)). */
export class KnowFiguresByContent1763800000952 implements MigrationInterface {
  readonly name = 'KnowFiguresByContent1763800000952';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table service_figure_import add column content text check (content ~ '^[0-9a-f]{64}$')`,
    );
    await runner.query(
      `comment on column service_figure_import.content is 'Of the figures that were taken, whatever the file and the order of its rows; unknown of earlier files'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table service_figure_import drop column content');
  }
}
