import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was over when it fell away was not kept: rows of a plan that another one replaced (clauses 34, 57), and terms of a control event
 * that was cancelled while it was held (44, 48, 50). They stand as missed, and ask for nothing.
 */
export class KeepMissedTerms1763800000800 implements MigrationInterface {
  readonly name = 'KeepMissedTerms1763800000800';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** A mark is never taken off. */
  async down(): Promise<void> {}
}

const over = (at: string) =>
  `d.suspended_at is null and (d.due_at < ${at} or d.due_at = ${at} and not d.due_instant_included)`;

const UP = [
  `update deadline d set missed = true
    from action_plan_row r join action_plan p on p.id = r.plan_id
      join action_plan n on n.letter_id = p.letter_id and n.number = p.number + 1
    where d.case_kind = 'letter-on-measures' and d.case_id = p.letter_id and d.ref = 'row-' || r.id
      and d.cancelled_at = p.replaced_at and ${over('n.received_at')}`,
  `update deadline d set missed = true from control_event e
    where e.state = 'CANCELLED' and d.case_kind = 'control-event' and d.case_id = e.id and d.cancelled_at = e.cancelled_at
      and d.rule in ('P44_EVENT', 'P48_REQUEST', 'P50_ACT_PRESENTATION') and ${over('e.cancelled_at')}`,
];
