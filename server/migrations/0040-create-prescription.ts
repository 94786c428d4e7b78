import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';

/** Prescriptions, what the subject informed of, and the request of clause 28-2. */
export class CreatePrescription1763800000040 implements MigrationInterface {
  readonly name = 'CreatePrescription1763800000040';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table violation drop constraint violation_prescription_fk');
    for (const table of ['remediation_information', 'information_request', 'prescription']) {
      await runner.query(`drop table ${table}`);
    }
  }
}

const UP = [
  `create table prescription (
    id integer generated always as identity primary key,
    version integer not null default 1,
    number text not null,
    date date not null,
    inspection_id integer not null unique references inspection (id),
    result_act_id integer not null unique references result_act (id),
    authority_id integer not null references authority (id),
    subject_id integer not null references inspected_subject (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    responsible_account_ids integer[] not null,
    phase text not null default 'DRAWN_UP' check (phase in ('DRAWN_UP', 'RUNNING', 'FULFILLED', 'CLOSED_BY_INSPECTION')),
    report_by date not null,
    report_due_at timestamptz not null,
    handed_over_on date,
    informed_at timestamptz,
    closed_at timestamptz,
    unique (authority_id, number),
    check ((phase = 'DRAWN_UP') = (handed_over_on is null))
  )`,
  `comment on table prescription is 'One for each result act with violations (clause 22-1). What was missed follows from dates, not from a flag'`,
  `comment on column prescription.informed_at is 'When information on every violation was there (clause 28-1, judged per prescription: D16)'`,
  `create index prescription_authority on prescription (authority_id, id desc)`,
  `create index prescription_subject on prescription (subject_id)`,
  `create index prescription_disclosed on prescription (disclosed_to_subject_id, id desc)`,
  ...protect({ table: 'prescription', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),

  `create table information_request (
    id integer generated always as identity primary key,
    prescription_id integer not null unique references prescription (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    number text,
    drafted_at timestamptz not null,
    sent_at timestamptz,
    way text check (way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    recipient text,
    received_at timestamptz,
    proof text,
    due_date date,
    answer_due_at timestamptz,
    answered_at timestamptz,
    check ((sent_at is null) = (number is null)),
    check ((received_at is null) = (answer_due_at is null))
  )`,
  `comment on table information_request is 'Request of clause 28-2; drafted by the sweep, disclosed when it is sent'`,
  `create index information_request_authority on information_request (authority_id)`,
  `create index information_request_disclosed on information_request (disclosed_to_subject_id)`,
  ...protect({
    table: 'information_request',
    visible: CASE_ROWS,
    grants: ['select', 'insert', 'update', 'delete'],
  }),

  `create table remediation_information (
    id integer generated always as identity primary key,
    prescription_id integer not null references prescription (id),
    violation_id integer not null references violation (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    on_paper boolean not null,
    text text not null,
    state text not null default 'INFORMED' check (state in ('INFORMED', 'ACCEPTED', 'RETURNED')),
    return_reason text,
    check ((state = 'RETURNED') = (return_reason is not null))
  )`,
  `comment on table remediation_information is 'What the subject informed of, violation by violation (clauses 28-1, 28-3); nothing is overwritten'`,
  `create index remediation_information_violation on remediation_information (violation_id, id)`,
  `create index remediation_information_prescription on remediation_information (prescription_id)`,
  `create index remediation_information_authority on remediation_information (authority_id)`,
  `create index remediation_information_disclosed on remediation_information (disclosed_to_subject_id)`,
  ...protect({
    table: 'remediation_information',
    visible: CASE_ROWS,
    grants: ['select', 'insert', 'update'],
  }),

  `alter table violation add constraint violation_prescription_fk foreign key (prescription_id) references prescription (id)`,
];
