import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A prescription, the request to inform on it and a letter on measures hold no more once a special commission withdrew the last point
 * (clause 27, D17), and with a cancelled event fall its notice, its requests and its prolonging: papers of cases that ended so before
 * papers were marked with it.
 */
export class CancelPapersOfWithdrawn1763800000656 implements MigrationInterface {
  readonly name = 'CancelPapersOfWithdrawn1763800000656';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** A mark is never taken off. */
  async down(): Promise<void> {}
}

/** By the last protocol of the inspection. */
const byProtocol = (table: string, caseKind: string, kinds: string, isWithdrawn: string) =>
  `update issued_document d set cancelled_at = c.protocol_signed_at, cancelled_by = c.protocol_number || ', ' || c.protocol_date
    from ${table} x join lateral (select * from special_commission s where s.inspection_id = x.inspection_id
      and s.protocol_signed_at is not null order by s.id desc limit 1) c on true
    where ${isWithdrawn} and d.case_kind = '${caseKind}' and d.case_id = x.id and d.kind in (${kinds})
      and d.replaced_at is null and d.cancelled_at is null`;

const UP = [
  byProtocol(
    'prescription',
    'prescription',
    `'PRESCRIPTION', 'INFORMATION_REQUEST'`,
    `x.phase = 'WITHDRAWN'`,
  ),
  byProtocol('letter_on_measures', 'letter-on-measures', `'LETTER_ON_MEASURES'`, `x.state = 'WITHDRAWN'`),
  `update issued_document d set cancelled_at = e.cancelled_at, cancelled_by = e.cancel_order_number || ', ' || e.cancel_order_date
    from control_event e where e.cancel_order_number is not null and d.case_kind = 'control-event' and d.case_id = e.id
      and d.kind in ('CONTROL_EXTENSION_ORDER', 'CONTROL_REQUEST') and d.replaced_at is null and d.cancelled_at is null`,
];
