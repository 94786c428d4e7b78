import type { MigrationInterface, QueryRunner } from 'typeorm';
import { end, HEADS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** The head learns of a leave into which days of an inspection fall, not of one into which last days of terms fall alone. */
export class TellOfLeaveWithinInspections1763800000650 implements MigrationInterface {
  readonly name = 'TellOfLeaveWithinInspections1763800000650';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'leave', leavesInto(`${TERM_IN_LEAVE} or ${INSPECTION_IN_LEAVE}`));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'leave', leavesInto(TERM_IN_LEAVE));
    await joinWaiting(runner);
  }
}

/** Terms of the office whose last day falls into the leave, in cases that name the inspector. */
const TERM_IN_LEAVE = `exists (
  select from inspection_inspector n join deadline d on d.inspection_id = n.inspection_id
  where n.account_id = l.account_id and d.met_at is null and d.cancelled_at is null and d.party = 'AUTHORITY'
    and d.due_date between l.first_day and l.last_day)`;

/** Inspections whose signed act names the inspector, and which last over a day of the leave. */
const INSPECTION_IN_LEAVE = `exists (
  select from inspection_inspector n join inspection i on i.id = n.inspection_id
  where n.account_id = l.account_id and i.state in ('APPOINTED', 'REGISTERED', 'NOTIFIED', 'IN_PROGRESS', 'SUSPENDED', 'RESULTS_DRAWN_UP')
    and coalesce(i.start_date, i.planned_start) <= l.last_day and i.end_date >= l.first_day)`;

const leavesInto = (which: string) =>
  part(
    {
      id: `'LEAVE-' || l.id`,
      code: `'STEP_HAND_OVER_BEFORE_LEAVE'`,
      clause: `'12'`,
      case_kind: `'staff-leave'`,
      case_id: 'l.id',
      case_number: '(select o.full_name from account o where o.id = l.account_id)',
      authority_id: 'l.authority_id',
      subject_id: 'null::integer',
      roles: roles(...HEADS),
      since: 'l.entered_at',
      due_date: 'l.first_day - 1',
      due_at: end('l.first_day - 1'),
      asks_until: end('l.last_day'),
    },
    `staff_leave l where l.withdrawn_at is null and (${which})`,
  );
