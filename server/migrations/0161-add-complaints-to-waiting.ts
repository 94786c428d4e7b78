import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, OFFICE, part, roles, writeWaitingPart, type WaitingColumn } from './support/waiting';

/** Complaints that wait to be decided, and complainants who have not been told yet what became of theirs. */
export class AddComplaintsToWaiting1763800000161 implements MigrationInterface {
  readonly name = 'AddComplaintsToWaiting1763800000161';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'complaint', COMPLAINTS);
    await joinWaiting(runner);
    await runner.query(
      `comment on column waiting.whose is 'NAMED: of account_ids, who are named in the case; ASSIGNED: of account_ids, to whom the head gave it; OFFICE: of whoever works in the office'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_complaint');
    await joinWaiting(runner);
  }
}

const step = (code: string, columns: Partial<Record<WaitingColumn, string>>, which: string) =>
  part(
    {
      id: `'${code}-' || c.id`,
      code: `'STEP_${code}'`,
      case_kind: `'complaint'`,
      case_id: 'c.id',
      case_number: 'c.number',
      authority_id: 'c.authority_id',
      subject_id: 'c.subject_id',
      roles: roles(...OFFICE),
      ...columns,
    },
    `complaint c where ${which}`,
  );

const DECIDE = { clause: `'8'`, since: 'c.received_at' };
const TELL = { clause: `case c.state when 'FORWARDED' then '10' else '3' end`, since: 'c.decided_at' };
const UNTOLD = `c.decided_at is not null and c.told_at is null and not c.nameless`;
/** Once given to an inspector it is that inspector's; the head of the office goes on seeing it. */
const ASSIGNED = { account_ids: 'array[c.assigned_account_id]', whose: `'ASSIGNED'` };

const COMPLAINTS = [
  step('DECIDE_COMPLAINT', DECIDE, `c.state = 'WAITING' and c.assigned_account_id is null`),
  step(
    'DECIDE_COMPLAINT',
    { ...DECIDE, ...ASSIGNED },
    `c.state = 'WAITING' and c.assigned_account_id is not null`,
  ),
  step('TELL_COMPLAINANT', TELL, `${UNTOLD} and c.assigned_account_id is null`),
  step('TELL_COMPLAINANT', { ...TELL, ...ASSIGNED }, `${UNTOLD} and c.assigned_account_id is not null`),
].join(' union all ');
