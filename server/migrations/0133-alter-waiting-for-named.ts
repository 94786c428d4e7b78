import type { MigrationInterface, QueryRunner } from 'typeorm';

import { PARTS } from './0096-create-waiting';
import { START, WITHOUT_START } from './0131-alter-waiting-for-start';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/**
 * Each part of what waits says whose it is: of those whom an act names, or of whoever works in the office. What an inspector is asked
 * for is then found by the cases that name it, without going through everybody else's.
 */
export class AlterWaitingForNamed1763800000133 implements MigrationInterface {
  readonly name = 'AlterWaitingForNamed1763800000133';

  async up(runner: QueryRunner): Promise<void> {
    const parts = { ...PARTS, inspection: WITHOUT_START, start: START };
    for (const [name, text] of Object.entries(parts)) await writeWaitingPart(runner, name, text);
    await joinWaiting(runner);
    await runner.query(
      `comment on column waiting.whose is 'NAMED: of account_ids, who are named in the case; OFFICE: of whoever works in the office'`,
    );
  }

  async down(): Promise<void> {
    // A column of a view does not go away by itself, and does no harm.
  }
}
