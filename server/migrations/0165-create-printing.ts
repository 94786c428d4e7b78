import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How texts and instants are printed in an answer, under short names: PostgreSQL puts their bodies in the place of the
 * calls when it plans a statement, and carries the statement's own text through every execution.
 */
export class CreatePrinting1763800000165 implements MigrationInterface {
  readonly name = 'CreatePrinting1763800000165';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create function json_text(value text) returns text language sql stable parallel safe return to_json(value)::text',
    );
    // In UTC with milliseconds, up to its `Z`. With a microsecond more the fraction is never left out; `to_char` would take
    // twice as long, and a time zone by its name is looked up anew for each value.
    await runner.query(`create function utc_text(value timestamptz) returns text language sql stable parallel safe
      return left(to_json(date_trunc('milliseconds', value at time zone interval '0') + interval '1 microsecond')::text, 24)`);
    for (const name of ['json_text(text)', 'utc_text(timestamptz)']) {
      await runner.query(`revoke execute on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to qadagalau_reader`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function utc_text(timestamptz)');
    await runner.query('drop function json_text(text)');
  }
}
