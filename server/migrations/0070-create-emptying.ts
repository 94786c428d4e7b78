import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How old receipts of commands are emptied without anybody being able to read them. */
export class CreateEmptying1763800000070 implements MigrationInterface {
  readonly name = 'CreateEmptying1763800000070';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function empty_command_receipts(timestamptz, integer)');
    await runner.query('drop index command_receipt_at');
    await runner.query('drop index outbox_created');
  }
}

const UP = [
  // Rows come in the order of their hours: a few pages say where the old ones lie, and writing costs next to nothing.
  `create index command_receipt_at on command_receipt using brin (at)`,
  `create index outbox_created on outbox using brin (created_at)`,
  // What the system did itself stays: a job that is asked for anew under its key must find that it is done.
  `create function empty_command_receipts(given_before timestamptz, given_most integer) returns integer language plpgsql
    security definer set search_path = pg_catalog, public as $$
    declare emptied integer;
    begin
      delete from public.command_receipt where ctid = any (array(
        select ctid from public.command_receipt where at < given_before and actor_key <> 'system'
        limit given_most for update skip locked));
      get diagnostics emptied = row_count;
      return emptied;
    end $$`,
  `revoke all on function empty_command_receipts(timestamptz, integer) from public`,
  `grant execute on function empty_command_receipts(timestamptz, integer) to qadagalau_app`,
];
