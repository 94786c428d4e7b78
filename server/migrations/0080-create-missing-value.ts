import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a printed answer calls where a value that is never null is missing: PostgreSQL prints the JSON itself, and a
 * hole in it must be an error, not a broken answer.
 */
export class CreateMissingValue1763800000080 implements MigrationInterface {
  readonly name = 'CreateMissingValue1763800000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function missing_value(field text) returns text language plpgsql volatile as $$
      begin raise exception 'a value is missing: %', field using errcode = 'QD001'; end $$`);
    await runner.query(`revoke execute on function missing_value(text) from public`);
    await runner.query(`grant execute on function missing_value(text) to qadagalau_reader`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function missing_value(text)');
  }
}
