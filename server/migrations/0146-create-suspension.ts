import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';
import {
  joinWaiting,
  named,
  OFFICE,
  part,
  roles,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/** The one suspension of an inspection with its resumption (clauses 19 to 21). */
export class CreateSuspension1763800000146 implements MigrationInterface {
  readonly name = 'CreateSuspension1763800000146';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'suspension', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_suspension');
    await joinWaiting(runner);
    await runner.query('drop table inspection_suspension');
    await runner.query(`update inspection set state = 'IN_PROGRESS' where state = 'SUSPENDED'`);
    await runner.query('alter table inspection drop constraint inspection_suspended_start');
    await runner.query('alter table inspection drop constraint inspection_state_check');
    await runner.query(
      `alter table inspection add constraint inspection_state_check check (state in (${EARLIER_STATES}))`,
    );
  }
}

const EARLIER_STATES = `'DRAFT', 'APPOINTED', 'REGISTERED', 'NOTIFIED', 'IN_PROGRESS', 'RESULTS_DRAWN_UP', 'HANDED_OVER', 'CLOSED', 'WITHDRAWN'`;

const UP = [
  'alter table inspection drop constraint inspection_state_check',
  `alter table inspection add constraint inspection_state_check check (state in (${EARLIER_STATES}, 'SUSPENDED'))`,
  `alter table inspection add constraint inspection_suspended_start check (state <> 'SUSPENDED' or start_date is not null)`,
  `create table inspection_suspension (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    cause text not null check (cause in ('FOREIGN_INFORMATION', 'SPECIAL_STUDY', 'TESTS', 'EXPERT_EXAMINATION')),
    reason text not null,
    expected_on date not null,
    act_number text not null,
    act_date date not null,
    suspended_on date not null,
    earlier_end date not null check (earlier_end >= suspended_on),
    days_left integer not null check (days_left >= 0),
    latest_resumption date not null,
    signed_at timestamptz not null,
    signed_by_capacity_id integer not null references capacity (id),
    resumed_on date,
    resumed_at timestamptz,
    resumed_by text check (resumed_by in ('MATERIAL', 'MONTH_OVER')),
    arrived_on date,
    arrived text,
    resumption_number text,
    resumption_date date,
    new_end date,
    unique (inspection_id),
    check ((resumed_on is null) = (resumed_at is null) and (resumed_on is null) = (resumed_by is null)
      and (resumed_on is null) = (new_end is null)),
    check (resumed_on > suspended_on and new_end >= earlier_end),
    check ((resumed_by = 'MATERIAL') = (arrived_on is not null) or resumed_by is null)
  )`,
  `comment on table inspection_suspension is 'The suspension of an inspection, once and for a month at most, and its resumption (clauses 19 to 21)'`,
  `comment on column inspection_suspension.resumed_on is 'First day that counts again (D13, D52); resumed_at is when the system came to it'`,
  `create index inspection_suspension_signed_by on inspection_suspension (signed_by_capacity_id)`,
  `create index inspection_suspension_authority on inspection_suspension (authority_id)`,
  `create index inspection_suspension_disclosed on inspection_suspension (disclosed_to_subject_id)`,
  ...protect({
    table: 'inspection_suspension',
    visible: CASE_ROWS,
    grants: ['select', 'insert', 'update'],
  }),
];

const step = (code: string, columns: Partial<Record<WaitingColumn, string>>, from: string) =>
  part(
    {
      id: `'${code}-' || i.id`,
      code: `'STEP_${code}'`,
      clause: `'21'`,
      case_kind: `'inspection'`,
      case_id: 'i.id',
      case_number: 'i.number',
      inspection_id: 'i.id',
      authority_id: 'i.authority_id',
      subject_id: 'i.subject_id',
      account_ids: named('i.id'),
      roles: roles(...OFFICE),
      ...columns,
    },
    from,
  );

const WAITING = [
  step(
    'SEND_SUSPENSION_NOTICE',
    { since: 'x.signed_at' },
    `inspection_suspension x join inspection i on i.id = x.inspection_id and i.completed_on is null
     where not exists (select from course_notice c where c.inspection_id = i.id and c.kind = 'SUSPENSION')`,
  ),
  step(
    'SEND_RESUMPTION_NOTICE',
    { since: 'c.drafted_at' },
    `course_notice c join inspection i on i.id = c.inspection_id and i.completed_on is null
     where c.kind = 'RESUMPTION' and c.sent_at is null`,
  ),
].join(' union all ');
