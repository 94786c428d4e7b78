import type { MigrationInterface, QueryRunner } from 'typeorm';
import { end, joinWaiting, part, writeWaitingPart } from './support/waiting';

/** Whoever sits in a commission has its session among what waits, from the day it is set till it is over (clause 27). */
export class AddSeatsToWaiting1763800000291 implements MigrationInterface {
  readonly name = 'AddSeatsToWaiting1763800000291';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'commission_seats', SEATS);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_commission_seats');
    await joinWaiting(runner);
  }
}

const day = (column: string) => `(c.${column} at time zone 'Asia/Almaty')::date`;
const uninvited = `exists (select from commission_invitation n where n.commission_id = c.id and n.sent_at is null)`;
const openQuestion = `(select q.id from commission_question q where q.commission_id = c.id and q.state = 'OPEN')`;
/** Who has a step of their own for the session: who invites, opens, decides, or has yet to vote. */
const BUSY = `case
    when c.state = 'SESSION_SET' and ${uninvited} then array[c.secretary_account_id]
    when c.state = 'SESSION_SET' then array[c.secretary_account_id, c.chair_account_id]
    when ${openQuestion} is null then array[c.chair_account_id]
    else array(select unnest(c.member_account_ids) except select v.account_id from commission_vote v where v.question_id = ${openQuestion})
  end`;
/** It opens on its day or later; once open it is held on the day on which it was opened. */
const HELD_ON = `coalesce(${day('opened_at')}, ${day('session_at')})`;

const SEATS = part(
  {
    id: `'SIT_IN_SESSION-' || c.id`,
    code: `'STEP_SIT_IN_SESSION'`,
    clause: `'27'`,
    case_kind: `'special-commission'`,
    case_id: 'c.id',
    case_number: 'i.number',
    inspection_id: 'i.id',
    authority_id: 'i.authority_id',
    subject_id: 'i.subject_id',
    account_ids: `array(select unnest(c.member_account_ids || c.secretary_account_id) except select unnest(${BUSY}))`,
    roles: `array['COMMISSION_MEMBER']`,
    since: 'c.formed_at',
    // A session that was not closed by its evening is nobody's seat to take any more.
    asks_until: `case when c.state = 'IN_SESSION' then ${end(HELD_ON)} end`,
    due_date: HELD_ON,
    due_at: end(HELD_ON),
  },
  `special_commission c join inspection i on i.id = c.inspection_id where c.state in ('SESSION_SET', 'IN_SESSION')`,
);
