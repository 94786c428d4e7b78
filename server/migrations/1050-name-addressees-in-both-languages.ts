import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The head to whom a letter on measures went stands with the position in one language at a time: the name stands in each half (30). */
export class NameAddresseesInBothLanguages1763800001050 implements MigrationInterface {
  readonly name = 'NameAddresseesInBothLanguages1763800001050';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of KEPT_IN)
      await runner.query(
        `update ${table} set ${column} = regexp_replace(${column}, '^(.+), ([^,]+) / ([^,]+)$', '\\1, \\2 / \\1, \\3')
         where ${column} ~ '^.+, [^,]+ / [^,]+$'`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of KEPT_IN)
      await runner.query(
        `update ${table} set ${column} = regexp_replace(${column}, '^(.+), ([^,]+) / \\1, ([^,]+)$', '\\1, \\2 / \\3')
         where ${column} ~ '^(.+), [^,]+ / \\1, [^,]+$'`,
      );
  }
}

const KEPT_IN = [
  ['letter_on_measures', 'addressee'],
  ['document_copy', 'received_by'],
] as const;
