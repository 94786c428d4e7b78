import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Making small letters of each number and subject-matter took nine tenths of a search among the cases of the country. */
export class KeepWhatCasesAreSearchedIn1763800001098 implements MigrationInterface {
  readonly name = 'KeepWhatCasesAreSearchedIn1763800001098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table inspection add column searched_text text not null
         generated always as (lower(number || chr(10) || subject_matter)) stored`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table inspection drop column searched_text');
  }
}
