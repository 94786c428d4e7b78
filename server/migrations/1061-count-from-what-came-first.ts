import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PARTS, prescriptionsThatWait } from './0096-create-waiting';
import { CARRIED_OUT, waitingOf, type ReportAndRows } from './0422-withdraw-letters-without-points';
import { controlLettersThatWait } from './0535-ask-heads-for-control-letters';
import { SINCE_THE_RETURN } from './0999-count-letters-from-the-return';
import { openTogether } from './support/open-together';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/**
 * What was informed of waits to be judged since the first of it came: an addition made it the youngest of all. Of points that an appointed
 * inspection checks nothing is judged any more, and nobody is asked for it (28-1, 30, 34, 57).
 */
export class CountFromWhatCameFirst1763800001061 implements MigrationInterface {
  readonly name = 'CountFromWhatCameFirst1763800001061';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'prescription', prescriptionsThatWait(INFORMED));
    await writeWaitingPart(runner, 'letter_on_measures', waitingOf(CARRIED_OUT, SINCE_THE_RETURN, FIRST));
    await writeWaitingPart(runner, 'control_letters', controlLettersThatWait(SINCE_THE_RETURN, FIRST));
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'prescription', PARTS.prescription);
    await writeWaitingPart(runner, 'letter_on_measures', waitingOf(CARRIED_OUT, SINCE_THE_RETURN));
    await writeWaitingPart(runner, 'control_letters', controlLettersThatWait(SINCE_THE_RETURN));
    await joinWaiting(runner);
    await openTogether(runner);
  }
}

const POINTS = `violation v where v.prescription_id = p.id and v.state = 'INFORMED' and v.taken_over_by is null`;

const INFORMED = {
  since: `(select min(n.received_at) from remediation_information n
    where n.state = 'INFORMED' and n.violation_id in (select v.id from ${POINTS}))`,
  which: `exists (select from ${POINTS})`,
};

const FIRST: ReportAndRows = {
  report: `(select min(n.received_at) from letter_report n where n.letter_id = l.id and n.state = 'INFORMED')`,
  rows: `(select min(n.received_at) from action_plan_row r join action_plan p on p.id = r.plan_id and p.replaced_at is null
    join plan_row_information n on n.row_id = r.id and n.state = 'INFORMED' where r.letter_id = l.id and r.state = 'INFORMED')`,
};
