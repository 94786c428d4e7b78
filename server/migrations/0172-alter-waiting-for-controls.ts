import type { MigrationInterface, QueryRunner } from 'typeorm';

import {
  HEADS,
  INSPECTORS,
  end,
  inspectionStep as inspection,
  joinWaiting,
  named,
  part,
  roles,
  until,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/**
 * A preventive control is asked for what its procedure has: nothing is ticked off before its start (15 is of inspections), a commission
 * is offered and compels nobody (D7), and what is signed, registered and handed over is called by its name. Who sits in a commission
 * reads the act of appointment of a control as that of an inspection.
 */
export class AlterWaitingForControls1763800000172 implements MigrationInterface {
  readonly name = 'AlterWaitingForControls1763800000172';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy issued_document_control_seat on issued_document for select to qadagalau_app, qadagalau_reader
         using (kind = 'CONTROL_APPOINTMENT' and inspection_id = any ((select own_seats())::int[]))`,
    );
    for (const [name, text] of Object.entries(PARTS)) await writeWaitingPart(runner, name, text);
    await joinWaiting(runner);
  }

  /** The parts before it ask nothing of the procedure: with it gone they are right again as they stand. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy issued_document_control_seat on issued_document');
    for (const [name, text] of Object.entries(PARTS))
      await writeWaitingPart(runner, name, text.replaceAll('i.procedure', `'INSPECTION'`));
    await joinWaiting(runner);
  }
}

const called = (ofInspection: string, ofControl: string) => ({
  code: `case i.procedure when 'PREVENTIVE_CONTROL' then 'STEP_${ofControl}' else 'STEP_${ofInspection}' end`,
});
const STUDIED = `(i.procedure <> 'INSPECTION' or cardinality(i.studied_materials) > 0)`;
const AWAITS_START = `i.state in ('APPOINTED', 'REGISTERED', 'NOTIFIED')`;
const AWAITS_NOTICE = `exists (select from deadline d where d.inspection_id = i.id and d.rule = 'P16_START_NOTICE'
  and d.met_at is null and d.cancelled_at is null)`;
const OBJECTIONS_OVER = `(select max(d.due_at) from deadline d where d.inspection_id = i.id and d.rule = 'P25_OBJECTION')`;
const fact = (column: string) => `(select s.${column} from inspection_start s where s.inspection_id = i.id)`;
/** From when the subject is asked to take the act: the planned day, and no sooner than a day after the notice (clause 16). */
const MAY_START = `(select greatest(n.sent_at + interval '24 hours', i.planned_start::timestamp at time zone 'Asia/Almaty')
  from start_notice n where n.inspection_id = i.id)`;

const HAND_OVER = (which: string) =>
  inspection(
    'HAND_OVER_APPOINTMENT',
    '17',
    {
      ...called('HAND_OVER_APPOINTMENT', 'HAND_OVER_CONTROL'),
      since: 'i.appointed_at',
      ...until('i.planned_start'),
    },
    `i.state in ('REGISTERED', 'NOTIFIED') and not ${AWAITS_NOTICE} and ${STUDIED} and ${which}`,
  );

const OF_THE_SUBJECT = {
  party: `'SUBJECT'`,
  disclosed_to_subject_id: 'i.disclosed_to_subject_id',
  roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD'),
};

const START = [
  inspection(
    'PREPARE',
    '15',
    { roles: roles(...INSPECTORS), ...until('i.planned_start') },
    `i.state in ('DRAFT', 'APPOINTED', 'REGISTERED') and not ${STUDIED}`,
  ),
  HAND_OVER(`${fact('handed_over_at')} is null`),
  inspection(
    'SHOW_CHECKLIST',
    '17',
    {
      ...called('SHOW_CHECKLIST', 'SHOW_CONTROL_CHECKLIST'),
      since: fact('handed_over_at'),
      ...until('i.planned_start'),
    },
    `${AWAITS_START} and ${fact('handed_over_at')} is not null and ${fact('acquainted_at')} is null`,
  ),
  inspection(
    'TAKE_APPOINTMENT',
    '17',
    { ...OF_THE_SUBJECT, since: MAY_START, asks_from: MAY_START },
    `i.state = 'NOTIFIED' and ${fact('handed_over_at')} is null and ${MAY_START} is not null`,
  ),
  inspection(
    'READ_CHECKLIST',
    '17',
    { ...OF_THE_SUBJECT, since: fact('handed_over_at') },
    `i.state in ('REGISTERED', 'NOTIFIED') and not ${AWAITS_NOTICE} and ${fact('handed_over_at')} is not null and ${fact('acquainted_at')} is null`,
  ),
].join(' union all ');

const TILL_CLOSING = [
  inspection(
    'SIGN_APPOINTMENT',
    '12',
    {
      ...called('SIGN_APPOINTMENT', 'SIGN_CONTROL'),
      roles: roles(...HEADS),
      ...until('i.planned_start'),
      asks_until: end('i.planned_start'),
    },
    `i.state = 'DRAFT'`,
  ),
  inspection('REVISE_DRAFT', '12', { asks_from: end('i.planned_start') }, `i.state = 'DRAFT'`),
  inspection(
    'REGISTER_APPOINTMENT',
    '12',
    {
      ...called('REGISTER_APPOINTMENT', 'REGISTER_CONTROL'),
      since: 'i.appointed_at',
      ...until('i.planned_start'),
    },
    `i.state in ('APPOINTED', 'IN_PROGRESS')
     and not exists (select from appointment_registration a where a.inspection_id = i.id)`,
  ),
  part(
    {
      id: `'ANSWER_DOCUMENT_REQUEST-' || r.id`,
      code: `'STEP_ANSWER_DOCUMENT_REQUEST'`,
      clause: `'5'`,
      party: `'SUBJECT'`,
      case_kind: `'inspection'`,
      case_id: 'i.id',
      case_number: 'i.number',
      inspection_id: 'i.id',
      authority_id: 'i.authority_id',
      subject_id: 'i.subject_id',
      disclosed_to_subject_id: 'r.disclosed_to_subject_id',
      account_ids: named('i.id'),
      reference: 'r.number',
      since: 'r.sent_at',
      ...until('r.due_date'),
    },
    `document_request r join inspection i on i.id = r.inspection_id and i.state in ('IN_PROGRESS', 'RESULTS_DRAWN_UP')
     where r.state = 'SENT'`,
  ),
].join(' union all ');

/** The closing (22-1): nobody objects any more, the prescription is ended, and the commission of an inspection has decided. */
const CLOSING = inspection(
  'CLOSE_INSPECTION',
  '22-1',
  { since: `coalesce(${OBJECTIONS_OVER}, i.created_at)`, asks_from: OBJECTIONS_OVER },
  `i.state = 'HANDED_OVER' and not exists (select from prescription p
     where p.inspection_id = i.id and p.phase not in ('FULFILLED', 'CLOSED_BY_INSPECTION', 'WITHDRAWN'))
   and not (i.procedure = 'INSPECTION' and exists (select from objection o
     where o.inspection_id = i.id and o.decided_on is null and not o.late))`,
);

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

const COMMISSIONS = [
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
     where i.procedure = 'INSPECTION'
       and not exists (select from special_commission c where c.inspection_id = i.id and c.state <> 'PROTOCOL_SENT')`,
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
].join(' union all ');

/** What inspections wait for till they are closed. */
export const inspectionsThatWait = [TILL_CLOSING, CLOSING].join(' union all ');

const PARTS = {
  start: START,
  inspection: inspectionsThatWait,
  special_commission: COMMISSIONS,
};
