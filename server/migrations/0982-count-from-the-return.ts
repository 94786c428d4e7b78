import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REPORTS, reportsThatWait } from './0321-alter-waiting-of-reports';
import { openTogether } from './support/open-together';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/** A returned report waits for its body since it was returned, not since it was submitted (clauses 61 to 63). */
export class CountFromTheReturn1763800000982 implements MigrationInterface {
  readonly name = 'CountFromTheReturn1763800000982';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'reports', reportsThatWait(RETURNED));
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'reports', REPORTS);
    await joinWaiting(runner);
    await openTogether(runner);
  }
}

/** Nothing is returned without a remark, which bears the hour. */
const RETURNED =
  'coalesce((select max(m.at) from report_remark m where m.report_id = r.id), r.submitted_at, r.opened_at)';
