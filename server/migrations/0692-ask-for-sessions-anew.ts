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

/**
 * A session whose day has passed opens by no invitation of then (clause 27): its secretary is asked to set it anew, and the chair is told to wait
 * for that in place of an opening that would be refused.
 */
export class AskForSessionsAnew1763800000692 implements MigrationInterface {
  readonly name = 'AskForSessionsAnew1763800000692';

  async up(runner: QueryRunner): Promise<void> {
    const asks_until = `case when not ${heldThen} then ${DAY_OVER} end`;
    await write(runner, [...steps({ asks_until }), AWAIT_MEMBER, ...AFTER_ITS_DAY]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await write(runner, [...steps({}), AWAIT_MEMBER]);
  }
}

async function write(runner: QueryRunner, asked: readonly CommissionStep[]): Promise<void> {
  await writeWaitingPart(
    runner,
    'special_commission',
    [FORM, REPLACE, ...stepsOf(asked)].join(' union all '),
  );
  await joinWaiting(runner);
}

const OF_INSPECTION = {
  inspection_id: 'i.id',
  case_number: 'i.number',
  authority_id: 'i.authority_id',
  subject_id: 'i.subject_id',
} as const;

const FORM = part(
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
);

/** Fewer than five who may vote, or nobody in the chair or at the papers (clauses 26, 27). */
const SHORT = `(cardinality(c.member_account_ids) < 5 or c.chair_account_id is null or c.secretary_account_id is null)`;
const BEFORE_PROTOCOL = `c.state in ('FORMED', 'SESSION_SET', 'IN_SESSION')`;
const SINCE_LOSS = `coalesce((select max(s.until) from commission_seat s where s.commission_id = c.id and s.ended_because = 'RECUSED'), c.formed_at)`;

const REPLACE = part(
  {
    id: `'REPLACE_COMMISSION_MEMBER-' || c.id`,
    code: `'STEP_REPLACE_COMMISSION_MEMBER'`,
    clause: `'26'`,
    case_kind: `'special-commission'`,
    case_id: 'c.id',
    ...OF_INSPECTION,
    roles: roles(...HEADS),
    since: SINCE_LOSS,
  },
  `special_commission c join inspection i on i.id = c.inspection_id where ${BEFORE_PROTOCOL} and ${SHORT}`,
);

type Step = Partial<Record<WaitingColumn, string>> & { readonly account_ids: string; readonly since: string };

const SECRETARY = 'array[c.secretary_account_id]';
const CHAIR = 'array[c.chair_account_id]';
const SESSION_DAY = `(c.session_at at time zone 'Asia/Almaty')::date`;
const openQuestion = `exists (select from commission_question q where q.commission_id = c.id and q.state = 'OPEN')`;
const uninvited = `exists (select from commission_invitation n where n.commission_id = c.id and n.sent_at is null)`;
/** A session that is moved has its invitations anew, and nobody's attendance with them. */
const recorded = `exists (select from commission_invitation n where n.commission_id = c.id and n.attended is not null)`;
const BY_SESSION_DAY = { due_date: SESSION_DAY, due_at: end(SESSION_DAY) };

/** Code, when it asks, and of whom since when. */
type CommissionStep = readonly [code: string, which: string, step: Step];

const AWAIT_MEMBER: CommissionStep = [
  'AWAIT_COMMISSION_MEMBER',
  `${BEFORE_PROTOCOL} and ${SHORT}`,
  {
    account_ids: 'array_remove(array[c.chair_account_id, c.secretary_account_id], null)',
    since: SINCE_LOSS,
    clause: `'26'`,
  },
];

const UNRECORDED = `c.state = 'SESSION_SET' and not ${uninvited} and not ${recorded}`;
const BY_SECRETARY: Step = { account_ids: SECRETARY, since: 'c.formed_at', ...BY_SESSION_DAY };

const CAN_SIT = `not ${SHORT}`;
const DAY_OVER = end(SESSION_DAY);
/** Whoever records that it began on its day opens it on a later one all the same. */
const heldThen = `coalesce((c.began_at at time zone 'Asia/Almaty')::date = ${SESSION_DAY}, false)`;

/** What is asked once the day has passed: nothing opens by the former invitations (27). */
const AFTER_ITS_DAY: readonly CommissionStep[] = [
  [
    'SET_SESSION_ANEW',
    `c.state = 'SESSION_SET' and not ${heldThen} and ${CAN_SIT}`,
    { account_ids: SECRETARY, since: DAY_OVER, asks_from: DAY_OVER },
  ],
  [
    'AWAIT_NEW_SESSION',
    `c.state = 'SESSION_SET' and not ${heldThen} and ${CAN_SIT}`,
    { account_ids: CHAIR, since: DAY_OVER, asks_from: DAY_OVER },
  ],
];

/** @param until what the session asks for before it, till its day is over */
const steps = (until: Partial<Record<'asks_until', string>>): readonly CommissionStep[] => [
  ['SET_COMMISSION_SESSION', `c.state = 'FORMED'`, { account_ids: SECRETARY, since: 'c.formed_at' }],
  [
    'INVITE_TO_SESSION',
    `c.state = 'SESSION_SET' and ${uninvited}`,
    { account_ids: SECRETARY, since: 'c.formed_at', due_date: SESSION_DAY, due_at: 'c.session_at', ...until },
  ],
  [
    'OPEN_SESSION',
    `c.state = 'SESSION_SET' and not ${uninvited} and ${CAN_SIT}`,
    { account_ids: CHAIR, since: 'c.formed_at', ...BY_SESSION_DAY, ...until },
  ],
  [
    'VOTE_ON_OBJECTION',
    `c.state = 'IN_SESSION' and ${openQuestion}`,
    {
      account_ids: `array(select unnest(c.member_account_ids) except select v.account_id from commission_vote v
        join commission_question q on q.id = v.question_id where q.commission_id = c.id and q.state = 'OPEN')`,
      since: 'c.opened_at',
    },
  ],
  [
    'DECIDE_OBJECTIONS',
    `c.state = 'IN_SESSION' and not ${openQuestion} and ${CAN_SIT}`,
    { account_ids: CHAIR, since: 'c.opened_at' },
  ],
  [
    'SEND_COMMISSION_PROTOCOL',
    `c.state = 'PROTOCOL_SIGNED'`,
    { account_ids: SECRETARY, since: 'c.protocol_signed_at' },
  ],
  ['PREPARE_SESSION', UNRECORDED, { ...BY_SECRETARY, asks_until: 'c.session_at' }],
  ['RECORD_ATTENDANCE', UNRECORDED, { ...BY_SECRETARY, asks_from: 'c.session_at' }],
];

function stepsOf(all: readonly CommissionStep[]): string[] {
  return all.map(([code, which, step]) =>
    part(
      {
        id: `'${code}-' || c.id`,
        code: `'STEP_${code}'`,
        clause: `'27'`,
        case_kind: `'special-commission'`,
        case_id: 'c.id',
        ...OF_INSPECTION,
        roles: roles('COMMISSION_MEMBER'),
        ...step,
      },
      `special_commission c join inspection i on i.id = c.inspection_id where ${which}`,
    ),
  );
}
