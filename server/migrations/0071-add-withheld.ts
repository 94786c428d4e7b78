import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a subject is not told of yet: how many acts, and that an inspection has taken its prescription over. */
export class AddWithheld1763800000071 implements MigrationInterface {
  readonly name = 'AddWithheld1763800000071';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table prescription drop column withheld_versions, drop column closing_withheld',
    );
    await runner.query('alter table inspection drop column withheld_versions');
  }
}

const UP = [
  `alter table inspection add column withheld_versions integer not null default 0`,
  `alter table prescription add column withheld_versions integer not null default 0,
    add column closing_withheld boolean not null default false`,
  `comment on column inspection.withheld_versions is 'Acts that the subject was not told of: its version of the case is version less these'`,
  `comment on column prescription.withheld_versions is 'Acts that the subject was not told of: its version is version less these'`,
  `comment on column prescription.closing_withheld is 'Closed by an inspection of which the subject has no notice yet (clause 16)'`,
];
