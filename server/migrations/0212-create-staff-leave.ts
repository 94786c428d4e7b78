import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';
import { end, HEADS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** Leave of inspectors, and the head's warning of terms that fall into it. */
export class CreateStaffLeave1763800000212 implements MigrationInterface {
  readonly name = 'CreateStaffLeave1763800000212';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'leave', LEAVES);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_leave');
    await joinWaiting(runner);
    await runner.query('drop table staff_leave');
  }
}

const UP = [
  `create table staff_leave (
    id integer generated always as identity primary key,
    version integer not null default 1,
    authority_id integer not null references authority (id),
    capacity_id integer not null references capacity (id),
    account_id integer not null references account (id),
    first_day date not null,
    last_day date not null,
    reason text not null,
    entered_at timestamptz not null,
    entered_by text not null,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check (first_day <= last_day),
    check ((withdrawn_at is null) = (withdrawal_reason is null))
  )`,
  `comment on table staff_leave is 'Days on which an inspector is away, both ends included (ours)'`,
  'create index staff_leave_authority on staff_leave (authority_id, first_day) where withdrawn_at is null',
  'create index staff_leave_capacity on staff_leave (capacity_id, first_day)',
  'create index staff_leave_account on staff_leave (account_id)',
  ...protect({
    table: 'staff_leave',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert', 'update'],
  }),
];

/** Terms of the office whose last day falls into the leave, in cases that name the inspector. */
const TERM_IN_LEAVE = `exists (
  select from inspection_inspector n join deadline d on d.inspection_id = n.inspection_id
  where n.account_id = l.account_id and d.met_at is null and d.cancelled_at is null and d.party = 'AUTHORITY'
    and d.due_date between l.first_day and l.last_day)`;

const LEAVES = part(
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
  `staff_leave l where l.withdrawn_at is null and ${TERM_IN_LEAVE}`,
);
