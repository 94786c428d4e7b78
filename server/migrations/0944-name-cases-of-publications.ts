import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Publications about one body are told apart by the numbers of their cases, as they stood when they were published (66). */
export class NameCasesOfPublications1763800000944 implements MigrationInterface {
  readonly name = 'NameCasesOfPublications1763800000944';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table publication drop column case_number');
  }
}

/** Every snapshot of a case holds its number; what people typed in it is not parsed. */
const NUMBER = `substring(content from '"facts":\\{"number":"([^"\\\\]+)"')`;

const UP = [
  'alter table publication add column case_number text',
  `comment on column publication.case_number is 'Number of the case that it is about, as the snapshot has it'`,
  `update publication set case_number = ${NUMBER} where case_kind is not null`,
];
