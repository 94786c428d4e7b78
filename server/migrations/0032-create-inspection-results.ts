import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnAuthority, IS_SYSTEM, protect, SEES_EVERYTHING } from './support/row-security';

/** The inspection from its start on: requests, answers, result act, objections; and the embedded register of acts. */
export class CreateInspectionResults1763800000032 implements MigrationInterface {
  readonly name = 'CreateInspectionResults1763800000032';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table violation drop constraint violation_inspection_fk');
    await runner.query('alter table violation drop constraint violation_result_act_fk');
    await runner.query('alter table violation drop constraint violation_point_fk');
    await runner.query('drop table legal_statistics_entry');
    for (const table of [...CHILDREN].reverse()) await runner.query(`drop table ${table}`);
  }
}

const CHILDREN = ['document_request', 'checklist_answer', 'result_act', 'objection'];

const CASE_COLUMNS = `
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;

const UP = [
  `create table document_request (${CASE_COLUMNS},
    version integer not null default 1,
    number text not null,
    text text not null,
    items text[] not null,
    due_date date not null,
    sent_at timestamptz not null,
    state text not null default 'SENT' check (state in ('SENT', 'ANSWERED', 'CANCELLED')),
    answered_at timestamptz,
    answer_text text,
    check ((state = 'ANSWERED') = (answered_at is not null))
  )`,
  `comment on table document_request is 'Requests for documents and data inside the inspection (clause 5)'`,
  `create index document_request_inspection on document_request (inspection_id, id)`,

  `create table checklist_answer (${CASE_COLUMNS},
    point_id integer not null references inspection_checklist_point (id),
    answer text not null check (answer in ('MET', 'VIOLATED', 'NOT_APPLICABLE')),
    note text,
    severity text check (severity in ('GROSS', 'SIGNIFICANT', 'MINOR')),
    answered_at timestamptz not null,
    answered_by_capacity_id integer not null references capacity (id),
    unique (point_id),
    check ((answer = 'VIOLATED') = (severity is not null)),
    check (answer = 'MET' or note is not null)
  )`,
  `comment on table checklist_answer is 'Answers to the pinned points; the subject sees them with the result act'`,
  `create index checklist_answer_inspection on checklist_answer (inspection_id)`,
  `create index checklist_answer_capacity on checklist_answer (answered_by_capacity_id)`,

  `create table result_act (${CASE_COLUMNS},
    number text not null,
    date date not null,
    drawn_up_at timestamptz not null,
    drawn_up_by_capacity_id integer not null references capacity (id),
    place text not null,
    text text not null,
    completed_on date,
    handed_over_at timestamptz,
    representative text,
    representative_power text,
    outside_system boolean not null default false,
    refused_at timestamptz,
    refusal_text text,
    registry_number text,
    registry_date date,
    document_id integer,
    unique (inspection_id),
    check (handed_over_at is null or registry_date is null)
  )`,
  `comment on table result_act is 'The one result act of an inspection (clause 22), handed over (23) or taken to the registry after a refusal (24)'`,
  `create index result_act_capacity on result_act (drawn_up_by_capacity_id)`,

  `create table objection (${CASE_COLUMNS},
    received_at timestamptz not null,
    text text not null,
    late boolean not null,
    marked_at timestamptz not null,
    on_paper boolean not null
  )`,
  `comment on table objection is 'Remarks and objections, attached to the result act with the mark of the attachment (clause 25)'`,
  `create index objection_inspection on objection (inspection_id, received_at)`,

  ...CHILDREN.flatMap((table) => [
    `create index ${table}_authority on ${table} (authority_id)`,
    `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
    ...protect({ table, visible: CASE_ROWS, grants: ['select', 'insert', 'update', 'delete'] }),
  ]),

  `alter table violation add constraint violation_inspection_fk foreign key (inspection_id) references inspection (id)`,
  `alter table violation add constraint violation_result_act_fk foreign key (result_act_id) references result_act (id)`,
  `alter table violation add constraint violation_point_fk foreign key (point_id) references inspection_checklist_point (id)`,
  `create index violation_point on violation (point_id)`,

  `create table legal_statistics_entry (
    id integer generated always as identity primary key,
    kind text not null check (kind in ('ACT_OF_APPOINTMENT', 'RESULT_ACT')),
    authority_id integer not null references authority (id),
    act_number text not null,
    act_date date not null,
    number text not null unique,
    registered_at timestamptz not null,
    unique (kind, authority_id, act_number)
  )`,
  `comment on table legal_statistics_entry is 'The embedded register that stands in for the legal-statistics body where no outside one is set'`,
  ...protect({
    table: 'legal_statistics_entry',
    visible: `${IS_SYSTEM} or ${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    writable: IS_SYSTEM,
    grants: ['select', 'insert'],
  }),
];
