import type { MigrationInterface, QueryRunner } from 'typeorm';
import { papersToReceive } from './0500-record-receipts-by-controlling-bodies';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/** The receipt of an order that brings the end of a control event forward waits by the clause of the order (44). */
export class CiteShorteningByItsClause1763800000673 implements MigrationInterface {
  readonly name = 'CiteShorteningByItsClause1763800000673';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'papers', papersToReceive(`when 'CONTROL_SHORTENING_ORDER' then '44'`));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'papers', papersToReceive());
    await joinWaiting(runner);
  }
}
