import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  HEADS,
  end,
  joinWaiting,
  part,
  roles,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/** The secretary is asked to record who is there, and only the chair to open the session; after it the secretary sits in it (clause 27). */
export class AskSecretaryForAttendance1763800000372 implements MigrationInterface {
  readonly name = 'AskSecretaryForAttendance1763800000372';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'special_commission', parts(CHAIR, [ATTENDANCE]).join(' union all '));
    await writeWaitingPart(
      runner,
      'commission_seats',
      seats(`case when ${recorded} then ${CHAIR} else ${CHAIR_AND_SECRETARY} end`),
    );
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'special_commission', parts(CHAIR_AND_SECRETARY, []).join(' union all '));
    await writeWaitingPart(runner, 'commission_seats', seats(CHAIR_AND_SECRETARY));
    await joinWaiting(runner);
  }
}

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
const CHAIR_AND_SECRETARY = 'array[c.chair_account_id, c.secretary_account_id]';
const SESSION_DAY = `(c.session_at at time zone 'Asia/Almaty')::date`;
const openQuestion = `exists (select from commission_question q where q.commission_id = c.id and q.state = 'OPEN')`;
const uninvited = `exists (select from commission_invitation n where n.commission_id = c.id and n.sent_at is null)`;

/** A session that is moved has its invitations anew, and nobody's attendance with them. */
const recorded = `exists (select from commission_invitation n where n.commission_id = c.id and n.attended is not null)`;
const ATTENDANCE = step(
  'RECORD_ATTENDANCE',
  '27',
  SECRETARY,
  'c.formed_at',
  `c.state = 'SESSION_SET' and not ${uninvited} and not ${recorded}`,
  { due_date: SESSION_DAY, due_at: end(SESSION_DAY) },
);

/**
 * @param opener who is asked to open the session
 * @param more steps beside it
 */
const parts = (opener: string, more: readonly string[]) => [
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
  step('OPEN_SESSION', '27', opener, 'c.formed_at', `c.state = 'SESSION_SET' and not ${uninvited}`, {
    due_date: SESSION_DAY,
    due_at: end(SESSION_DAY),
  }),
  ...more,
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

const day = (column: string) => `(c.${column} at time zone 'Asia/Almaty')::date`;
const openQuestionId = `(select q.id from commission_question q where q.commission_id = c.id and q.state = 'OPEN')`;
/**
 * Who has a step of their own for the session: who invites, opens, decides, or has yet to vote.
 * @param beforeOpening once everybody is invited
 */
const busy = (beforeOpening: string) => `case
    when c.state = 'SESSION_SET' and ${uninvited} then array[c.secretary_account_id]
    when c.state = 'SESSION_SET' then ${beforeOpening}
    when ${openQuestionId} is null then array[c.chair_account_id]
    else array(select unnest(c.member_account_ids) except select v.account_id from commission_vote v where v.question_id = ${openQuestionId})
  end`;
/** It opens on its day or later; once open it is held on the day on which it was opened. */
const HELD_ON = `coalesce(${day('opened_at')}, ${day('session_at')})`;

const seats = (beforeOpening: string) =>
  part(
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
      account_ids: `array(select unnest(c.member_account_ids || c.secretary_account_id) except select unnest(${busy(beforeOpening)}))`,
      roles: `array['COMMISSION_MEMBER']`,
      since: 'c.formed_at',
      // A session that was not closed by its evening is nobody's seat to take any more.
      asks_until: `case when c.state = 'IN_SESSION' then ${end(HELD_ON)} end`,
      due_date: HELD_ON,
      due_at: end(HELD_ON),
    },
    `special_commission c join inspection i on i.id = c.inspection_id where c.state in ('SESSION_SET', 'IN_SESSION')`,
  );
