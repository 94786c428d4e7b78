import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, IS_SYSTEM, protect } from './support/row-security';

/** The special commission that considers objections: its order, seats, session, votes and protocol (clauses 26, 27). */
export class CreateSpecialCommission1763800000140 implements MigrationInterface {
  readonly name = 'CreateSpecialCommission1763800000140';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of OPENED) await runner.query(`drop policy ${table}_seat on ${table}`);
    await runner.query('alter table objection drop constraint objection_decision');
    await runner.query(
      'alter table objection drop column outcome, drop column decided_on, drop column decision_reason',
    );
    for (const statement of phases("'DRAWN_UP', 'RUNNING', 'FULFILLED', 'CLOSED_BY_INSPECTION'"))
      await runner.query(statement);
    for (const table of DOWN) await runner.query(`drop table ${table}`);
    await runner.query('drop function own_seats()');
  }
}

const DOWN = [
  'commission_vote',
  'commission_question',
  'commission_invitation',
  'commission_order',
  'commission_seat',
  'special_commission',
];

/** Votes on an open question and invitations to a session that moved go. */
const DELETED = ['commission_vote', 'commission_invitation'];

const OF_CASE = `
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;
const OF_COMMISSION = `${OF_CASE},
    commission_id integer not null`;

/** Whoever sits in the commission of a case sees it from the appointment till the protocol is sent. */
const SITS = (column = 'inspection_id') => `${column} = any ((select own_seats())::int[])`;
const ROWS = `${CASE_ROWS} or ${SITS()}`;
/** How a session votes is its own till the protocol is signed (clause 27). */
const TOLD_ROWS = `${IS_SYSTEM} or ${SITS()} or (told_at is not null and (${CASE_ROWS}))`;

/** What a member needs of the case, and by which condition. */
const OPENED = [
  ['inspection', SITS('id')],
  ['inspection_inspector', SITS()],
  ['inspection_checklist', SITS()],
  ['inspection_checklist_point', SITS()],
  ['checklist_answer', SITS()],
  ['violation', SITS()],
  ['result_act', SITS()],
  ['objection', SITS()],
  [
    'issued_document',
    `kind in ('ACT_OF_APPOINTMENT', 'RESULT_ACT', 'COMMISSION_ORDER', 'COMMISSION_PROTOCOL') and ${SITS()}`,
  ],
  [
    'stored_file',
    `case_kind = 'inspection' and owner_kind in ('objection', 'checklistAnswer') and ${SITS('case_id')}`,
  ],
] as const;

const phases = (names: string) => [
  'alter table prescription drop constraint prescription_phase_check',
  `alter table prescription add constraint prescription_phase_check check (phase in (${names}))`,
];

const UP = [
  `create table commission_seat (${OF_COMMISSION},
    part text not null check (part in ('CHAIR', 'MEMBER', 'SECRETARY')),
    account_id integer not null references account (id),
    capacity_id integer not null references capacity (id),
    since timestamptz not null,
    until timestamptz,
    ended_because text check (ended_because in ('RECUSED', 'CHANGED', 'PROTOCOL_SENT')),
    reason text,
    present boolean not null default false,
    check ((until is null) = (ended_because is null)),
    check (ended_because is distinct from 'RECUSED' or reason is not null)
  )`,
  `comment on table commission_seat is 'Who sits in a special commission, from when till when and why it ended (clause 26)'`,
  `create unique index commission_seat_once on commission_seat (commission_id, account_id) where until is null`,
  `create unique index commission_seat_single on commission_seat (commission_id, part) where until is null and part <> 'MEMBER'`,
  `create index commission_seat_account on commission_seat (account_id) where until is null`,
  `create index commission_seat_inspection on commission_seat (inspection_id)`,
  `create index commission_seat_capacity on commission_seat (capacity_id)`,
  // Asked once a statement; it looks past the policies that themselves ask for it.
  `create function own_seats() returns integer[] language sql stable security definer set search_path = pg_catalog, public as $$
    select coalesce(array_agg(s.inspection_id), '{}') from public.commission_seat s
    where current_setting('app.scope', true) = 'commission' and s.until is null
      and s.account_id = nullif(current_setting('app.account', true), '')::int $$`,
  'revoke all on function own_seats() from public',
  'grant execute on function own_seats() to qadagalau_app, qadagalau_reader',

  `create table special_commission (${OF_CASE},
    version integer not null default 1,
    subject_id integer not null references inspected_subject (id),
    state text not null default 'FORMED'
      check (state in ('FORMED', 'SESSION_SET', 'IN_SESSION', 'PROTOCOL_SIGNED', 'PROTOCOL_SENT')),
    formed_at timestamptz not null,
    chair_account_id integer references account (id),
    secretary_account_id integer references account (id),
    member_account_ids integer[] not null,
    session_at timestamptz,
    place text,
    opened_at timestamptz,
    protocol_number text,
    protocol_date date,
    protocol_signed_at timestamptz,
    protocol_document_id integer references issued_document (id),
    sent_way text check (sent_way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    received_at timestamptz,
    received_by text,
    proof text,
    check ((session_at is null) = (place is null)),
    check ((protocol_number is null) = (state in ('FORMED', 'SESSION_SET', 'IN_SESSION'))),
    check ((received_at is null) = (state <> 'PROTOCOL_SENT'))
  )`,
  `comment on table special_commission is 'The commission that considers the objections of one inspection (clauses 26, 27)'`,
  `comment on column special_commission.member_account_ids is 'Who votes now: the chair and the members, not the secretary'`,
  `create unique index special_commission_at_work on special_commission (inspection_id) where state <> 'PROTOCOL_SENT'`,
  `create index special_commission_inspection on special_commission (inspection_id, id)`,
  `create index special_commission_subject on special_commission (subject_id)`,
  `create index special_commission_document on special_commission (protocol_document_id)`,
  `alter table commission_seat add constraint commission_seat_fk foreign key (commission_id) references special_commission (id)`,
  `create index commission_seat_commission on commission_seat (commission_id, id)`,

  `create table commission_order (${OF_COMMISSION} references special_commission (id),
    kind text not null check (kind in ('FORMED', 'CHANGED')),
    number text not null,
    date date not null,
    reason text,
    signed_by text not null,
    signed_as_kk text not null,
    signed_as_ru text not null,
    signed_at timestamptz not null,
    check ((kind = 'CHANGED') = (reason is not null))
  )`,
  `comment on table commission_order is 'Orders that fix number and composition of a commission (clause 26)'`,
  `create index commission_order_commission on commission_order (commission_id, id)`,
  `create index commission_order_number on commission_order (authority_id, number)`,

  `create table commission_invitation (${OF_COMMISSION} references special_commission (id),
    kind text not null check (kind in ('SUBJECT', 'INSPECTOR')),
    account_id integer references account (id),
    way text check (way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    sent_at timestamptz,
    recipient text,
    proof text,
    attended boolean,
    check ((kind = 'INSPECTOR') = (account_id is not null)),
    check ((sent_at is null) = (way is null))
  )`,
  `comment on table commission_invitation is 'Whom the session is to invite, how the invitation went out and who came (clause 27)'`,
  `create unique index commission_invitation_once on commission_invitation (commission_id, kind, coalesce(account_id, 0))`,

  `create table commission_question (${OF_COMMISSION} references special_commission (id),
    told_at timestamptz,
    kind text not null check (kind in ('OBJECTION', 'OBJECTIVITY')),
    objection_id integer references objection (id),
    outcome text not null check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'REJECTED', 'OBJECTIVE', 'PARTLY_OBJECTIVE', 'NOT_OBJECTIVE')),
    reason text not null,
    violation_ids integer[] not null default '{}',
    state text not null default 'OPEN' check (state in ('OPEN', 'CARRIED', 'LOST')),
    put_at timestamptz not null,
    decided_at timestamptz,
    votes_for integer,
    votes_against integer,
    chair_decided boolean not null default false,
    check ((kind = 'OBJECTION') = (objection_id is not null)),
    check ((kind = 'OBJECTION') = (outcome in ('UPHELD', 'PARTLY_UPHELD', 'REJECTED'))),
    check ((state = 'OPEN') = (decided_at is null))
  )`,
  `comment on table commission_question is 'A decision put to the vote: on one objection, or on whether the results are objective (clause 27)'`,
  `create unique index commission_question_open on commission_question (commission_id) where state = 'OPEN'`,
  `create unique index commission_question_carried on commission_question (commission_id, kind, coalesce(objection_id, 0)) where state = 'CARRIED'`,
  `create index commission_question_commission on commission_question (commission_id, id)`,
  `create index commission_question_objection on commission_question (objection_id)`,

  `create table commission_vote (${OF_COMMISSION} references special_commission (id),
    told_at timestamptz,
    question_id integer not null references commission_question (id),
    account_id integer not null references account (id),
    capacity_id integer not null references capacity (id),
    choice text not null check (choice in ('FOR', 'AGAINST')),
    at timestamptz not null,
    unique (question_id, account_id)
  )`,
  `comment on table commission_vote is 'How each member voted on each question; nobody outside sees it before the protocol'`,
  `create index commission_vote_commission on commission_vote (commission_id)`,
  `create index commission_vote_capacity on commission_vote (capacity_id)`,

  ...DOWN.flatMap((table) => [
    `create index ${table}_authority on ${table} (authority_id)`,
    `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
    ...protect({
      table,
      visible: table === 'commission_question' || table === 'commission_vote' ? TOLD_ROWS : ROWS,
      writable: IS_SYSTEM,
      grants: DELETED.includes(table)
        ? ['select', 'insert', 'update', 'delete']
        : ['select', 'insert', 'update'],
    }),
  ]),

  ...OPENED.map(
    ([table, condition]) =>
      `create policy ${table}_seat on ${table} for select to qadagalau_app, qadagalau_reader using (${condition})`,
  ),

  // What the commission decided stands beside the objection; the result act is not rewritten (D17).
  `alter table objection add column outcome text check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'REJECTED')),
    add column decided_on date, add column decision_reason text`,
  `alter table objection add constraint objection_decision
    check ((decided_on is null) = (outcome is null) and (decided_on is null) = (decision_reason is null))`,
  ...phases("'DRAWN_UP', 'RUNNING', 'FULFILLED', 'CLOSED_BY_INSPECTION', 'WITHDRAWN'"),
];
