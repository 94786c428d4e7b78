import type { MigrationInterface, QueryRunner } from 'typeorm';
import { papersToReceive } from './0500-record-receipts-by-controlling-bodies';
import { papersSince } from './0995-tell-of-recalled-escalations';
import { openTogether } from './support/open-together';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/**
 * A request that was taken back asks for nothing: its paper, which the object has, says so, as those of a cancelled event do (48), and
 * nobody is asked any more who received it.
 */
export class CancelRequestsTakenBack1763800001012 implements MigrationInterface {
  readonly name = 'CancelRequestsTakenBack1763800001012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CANCEL);
    await writePapers(runner, ` and not (d.kind = 'CONTROL_REQUEST' and d.cancelled_at is not null)`);
  }

  /** A mark is never taken off. */
  async down(runner: QueryRunner): Promise<void> {
    await writePapers(runner, '');
  }
}

const CANCEL = `update issued_document d set cancelled_at = r.withdrawn_at from control_request r
  where d.case_kind = 'control-event' and d.case_id = r.event_id and d.kind = 'CONTROL_REQUEST' and d.number = r.number
    and r.withdrawn_at is not null and d.replaced_at is null and d.cancelled_at is null`;

async function writePapers(runner: QueryRunner, which: string): Promise<void> {
  await writeWaitingPart(runner, 'papers', papersToReceive(...papersSince(), which));
  await joinWaiting(runner);
  await openTogether(runner);
}
