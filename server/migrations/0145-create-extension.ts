import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';
import { joinWaiting, named, OFFICE, part, roles, until, writeWaitingPart } from './support/waiting';

/** The one extension of an inspection, and the notices of its course: of extension, suspension and resumption (clauses 14, 21). */
export class CreateExtension1763800000145 implements MigrationInterface {
  readonly name = 'CreateExtension1763800000145';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'extension', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_extension');
    await joinWaiting(runner);
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
    await runner.query(`delete from legal_statistics_entry where kind = 'ADDITIONAL_ACT'`);
    await runner.query(
      'alter table legal_statistics_entry drop constraint legal_statistics_entry_kind_check',
    );
    await runner.query(`alter table legal_statistics_entry add constraint legal_statistics_entry_kind_check
      check (kind in ('ACT_OF_APPOINTMENT', 'RESULT_ACT'))`);
  }
}

const TABLES = ['inspection_extension', 'course_notice'];

const CASE_COLUMNS = `
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;

const UP = [
  `create table inspection_extension (${CASE_COLUMNS},
    act_number text not null,
    act_date date not null,
    working_days integer not null check (working_days > 0),
    reason text not null,
    earlier_end date not null,
    new_end date not null check (new_end > earlier_end),
    signed_at timestamptz not null,
    signed_by_capacity_id integer not null references capacity (id),
    registration_number text,
    registered_at timestamptz,
    registered_by text,
    in_force_at timestamptz,
    unique (inspection_id),
    check ((registered_at is null) = (registration_number is null)),
    check (in_force_at is null or registered_at is not null)
  )`,
  `comment on table inspection_extension is 'The additional act that extends an inspection, once (clause 14). It moves the end date when it is registered and the subject is told'`,
  `create index inspection_extension_signed_by on inspection_extension (signed_by_capacity_id)`,

  `create table course_notice (${CASE_COLUMNS},
    kind text not null check (kind in ('EXTENSION', 'SUSPENSION', 'RESUMPTION')),
    effective_on date not null,
    drafted_at timestamptz not null,
    sent_at timestamptz,
    way text check (way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    recipient text,
    proof text,
    outside_system boolean not null default false,
    unique (inspection_id, kind, effective_on),
    check ((sent_at is null) = (way is null))
  )`,
  `comment on table course_notice is 'Notices of the course of an inspection (clauses 14, 21); effective_on: the first day of what the subject is told of'`,
  `comment on column course_notice.sent_at is 'Empty while the notice is a draft'`,

  ...TABLES.flatMap((table) => [
    `create index ${table}_authority on ${table} (authority_id)`,
    `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
    ...protect({ table, visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
  ]),

  'alter table legal_statistics_entry drop constraint legal_statistics_entry_kind_check',
  `alter table legal_statistics_entry add constraint legal_statistics_entry_kind_check
    check (kind in ('ACT_OF_APPOINTMENT', 'ADDITIONAL_ACT', 'RESULT_ACT'))`,
];

/** The notice is a term of its own (P14_EXTENSION_NOTICE); the registration is a step before the running term ends. */
const WAITING = part(
  {
    id: `'REGISTER_EXTENSION-' || i.id`,
    code: `'STEP_REGISTER_EXTENSION'`,
    clause: `'14'`,
    case_kind: `'inspection'`,
    case_id: 'i.id',
    case_number: 'i.number',
    inspection_id: 'i.id',
    authority_id: 'i.authority_id',
    subject_id: 'i.subject_id',
    account_ids: named('i.id'),
    roles: roles(...OFFICE),
    reference: 'x.act_number',
    since: 'x.signed_at',
    ...until('x.earlier_end'),
  },
  `inspection_extension x join inspection i on i.id = x.inspection_id and i.completed_on is null
     where x.registered_at is null and i.state <> 'SUSPENDED'`,
);
