import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * With a cancelled event falls the order that shortened it (42, 44), and its notice that was missed asks for nothing and is in no
 * list of what was missed: that it had not gone out before the start stands among the findings (46).
 */
export class CancelShorteningsOfCancelled1763800000701 implements MigrationInterface {
  readonly name = 'CancelShorteningsOfCancelled1763800000701';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** A mark is never taken off. */
  async down(): Promise<void> {}
}

const UP = [
  `update issued_document d set cancelled_at = e.cancelled_at, cancelled_by = e.cancel_order_number || ', ' || e.cancel_order_date
    from control_event e where e.cancel_order_number is not null and d.case_kind = 'control-event' and d.case_id = e.id
      and d.kind = 'CONTROL_SHORTENING_ORDER' and d.replaced_at is null and d.cancelled_at is null`,
  `update deadline d set missed = false from control_event e
    where e.state = 'CANCELLED' and d.case_kind = 'control-event' and d.case_id = e.id and d.rule = 'P46_EVENT_NOTICE' and d.missed`,
];
