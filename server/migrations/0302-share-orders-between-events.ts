import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One order appoints several planned events (clauses 42, 47; D27): each case keeps its copy of the one paper, under the one number. */
export class ShareOrdersBetweenEvents1763800000302 implements MigrationInterface {
  readonly name = 'ShareOrdersBetweenEvents1763800000302';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index issued_document_number');
    await runner.query(number('issued_document_number', '', `and kind <> 'CONTROL_APPOINTMENT_ORDER'`));
    await runner.query(number('issued_order_number', ', case_id', `and kind = 'CONTROL_APPOINTMENT_ORDER'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index issued_order_number');
    await runner.query('drop index issued_document_number');
    await runner.query(number('issued_document_number', '', ''));
  }
}

const number = (name: string, more: string, which: string) =>
  `create unique index ${name} on issued_document (authority_id, coalesce(also_disclosed_to_subject_id, 0), kind, year, number${more})
    where replaced_at is null ${which}`;
