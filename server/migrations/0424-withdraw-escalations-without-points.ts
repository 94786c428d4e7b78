import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where no point stands any more nothing is escalated: what was established and not sent yet is withdrawn (clauses 27, 35). */
export class WithdrawEscalationsWithoutPoints1763800000424 implements MigrationInterface {
  readonly name = 'WithdrawEscalationsWithoutPoints1763800000424';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_STATES);
    await runner.query(statesOf(`'ESTABLISHED', 'SENT', 'WITHDRAWN'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update escalation set state = 'ESTABLISHED' where state = 'WITHDRAWN'`);
    await runner.query(DROP_STATES);
    await runner.query(statesOf(`'ESTABLISHED', 'SENT'`));
  }
}

const DROP_STATES = 'alter table escalation drop constraint escalation_state_check';
const statesOf = (states: string) =>
  `alter table escalation add constraint escalation_state_check check (state in (${states}))`;
