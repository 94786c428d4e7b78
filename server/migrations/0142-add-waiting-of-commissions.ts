import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TILL_CLOSING, WITHOUT_START, closing } from './0131-alter-waiting-for-start';
import {
  HEADS,
  end,
  joinWaiting,
  part,
  roles,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/** From the day an objection is filed till the protocol is sent, somebody has the next step (clauses 26, 27). */
export class AddWaitingOfCommissions1763800000142 implements MigrationInterface {
  readonly name = 'AddWaitingOfCommissions1763800000142';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index objection_undecided on objection (inspection_id, received_at) where decided_on is null`,
    );
    await writeWaitingPart(runner, 'inspection', INSPECTION);
    await writeWaitingPart(runner, 'special_commission', PARTS.join(' union all '));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_special_commission');
    await writeWaitingPart(runner, 'inspection', WITHOUT_START);
    await joinWaiting(runner);
    await runner.query('drop index objection_undecided');
  }
}

/** A prescription whose every point was withdrawn is ended; an objection in time is decided before the closing. */
const INSPECTION = [
  TILL_CLOSING,
  closing(
    ['FULFILLED', 'CLOSED_BY_INSPECTION', 'WITHDRAWN'],
    ` and not exists (select from objection o where o.inspection_id = i.id and o.decided_on is null and not o.late)`,
  ),
].join(' union all ');

const OF_INSPECTION = {
  inspection_id: 'i.id',
  case_number: 'i.number',
  authority_id: 'i.authority_id',
  subject_id: 'i.subject_id',
} as const;

/** A step of the commission: of the people named, and of the head who answers for the objection being considered. */
const step = (
  code: string,
  clause: string,
  accounts: string,
  since: string,
  which: string,
  more: Partial<Record<WaitingColumn, string>> = {},
) =>
  part(
    {
      id: `'${code}-' || c.id`,
      code: `'STEP_${code}'`,
      clause: `'${clause}'`,
      case_kind: `'special-commission'`,
      case_id: 'c.id',
      ...OF_INSPECTION,
      account_ids: accounts,
      roles: roles(...HEADS, 'COMMISSION_MEMBER'),
      since,
      ...more,
    },
    `special_commission c join inspection i on i.id = c.inspection_id where ${which}`,
  );

const SECRETARY = 'array[c.secretary_account_id]';
const CHAIR = 'array[c.chair_account_id]';
/** The secretary records who is there, then the chair opens. */
const CHAIR_AND_SECRETARY = 'array[c.chair_account_id, c.secretary_account_id]';
const SESSION_DAY = `(c.session_at at time zone 'Asia/Almaty')::date`;
const openQuestion = `exists (select from commission_question q where q.commission_id = c.id and q.state = 'OPEN')`;
const uninvited = `exists (select from commission_invitation n where n.commission_id = c.id and n.sent_at is null)`;

const PARTS = [
  part(
    {
      id: `'FORM_COMMISSION-' || i.id`,
      code: `'STEP_FORM_COMMISSION'`,
      clause: `'26'`,
      case_kind: `'inspection'`,
      case_id: 'i.id',
      ...OF_INSPECTION,
      roles: roles(...HEADS),
      since: 'b.received_at',
    },
    // From the undecided objections, which are few, to their cases.
    `(select o.inspection_id, min(o.received_at) as received_at from objection o
       where o.decided_on is null group by o.inspection_id) b join inspection i on i.id = b.inspection_id
     where not exists (select from special_commission c where c.inspection_id = i.id and c.state <> 'PROTOCOL_SENT')`,
  ),
  step('SET_COMMISSION_SESSION', '27', SECRETARY, 'c.formed_at', `c.state = 'FORMED'`),
  step('INVITE_TO_SESSION', '27', SECRETARY, 'c.formed_at', `c.state = 'SESSION_SET' and ${uninvited}`, {
    due_date: SESSION_DAY,
    due_at: 'c.session_at',
  }),
  step(
    'OPEN_SESSION',
    '27',
    CHAIR_AND_SECRETARY,
    'c.formed_at',
    `c.state = 'SESSION_SET' and not ${uninvited}`,
    {
      due_date: SESSION_DAY,
      due_at: end(SESSION_DAY),
    },
  ),
  step(
    'VOTE_ON_OBJECTION',
    '27',
    `array(select unnest(c.member_account_ids) except select v.account_id from commission_vote v
       join commission_question q on q.id = v.question_id where q.commission_id = c.id and q.state = 'OPEN')`,
    'c.opened_at',
    `c.state = 'IN_SESSION' and ${openQuestion}`,
  ),
  step('DECIDE_OBJECTIONS', '27', CHAIR, 'c.opened_at', `c.state = 'IN_SESSION' and not ${openQuestion}`),
  step('SEND_COMMISSION_PROTOCOL', '27', SECRETARY, 'c.protocol_signed_at', `c.state = 'PROTOCOL_SIGNED'`),
];
