import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a draft of the yearly score gave before it was computed anew, beside what it gives now (clause 65). */
export class KeepPointsBefore1763800000680 implements MigrationInterface {
  readonly name = 'KeepPointsBefore1763800000680';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table year_score_line drop column points_before, drop column place_before');
  }
}

const UP = [
  `alter table year_score_line
    add column points_before integer check (points_before between 0 and 10000),
    add column place_before integer,
    add constraint year_score_line_before check ((points_before is null) = (place_before is null))`,
  `comment on column year_score_line.points_before is 'Of the draft before this computing; empty where there was none, and when the score is sealed'`,
  `comment on column year_score_line.place_before is 'Place in the draft before this computing'`,
];
