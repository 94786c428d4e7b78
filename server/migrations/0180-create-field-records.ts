import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';
import { joinWaiting, named, part, roles, OFFICE, until, writeWaitingPart } from './support/waiting';

/** What an inspection asks for beside documents, and what it hears and is told (clause 5). */
export class CreateFieldRecords1763800000180 implements MigrationInterface {
  readonly name = 'CreateFieldRecords1763800000180';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'field', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_field');
    await joinWaiting(runner);
    await runner.query('drop table field_record');
    await runner.query('drop index document_request_document');
    for (const column of COLUMNS) await runner.query(`alter table document_request drop column ${column}`);
  }
}

const COLUMNS = ['document_id', 'access_ended_at', 'seen_at', 'aims', 'point_ids', 'official', 'kind'];

const UP = [
  `alter table document_request
    add column kind text not null default 'DOCUMENTS'
      check (kind in ('DOCUMENTS', 'SYSTEM_ACCESS', 'EXPLANATION', 'INTERNAL_CONTROL', 'RECOMMENDATION')),
    add column official text,
    add column point_ids integer[] not null default '{}',
    add column aims text[] not null default '{}'
      check (aims <@ array['BETTER_SERVICE', 'REMEDY_VIOLATIONS', 'HOLD_TO_ACCOUNT']),
    add column seen_at timestamptz,
    add column access_ended_at timestamptz,
    add column document_id integer references issued_document (id),
    add check ((kind = 'RECOMMENDATION') = (cardinality(aims) > 0)),
    add check ((kind = 'EXPLANATION') = (official is not null)),
    add check (access_ended_at is null or (kind = 'SYSTEM_ACCESS' and answered_at is not null))`,
  `alter table document_request alter column kind drop default`,
  `comment on table document_request is 'What the inspectors ask of the subject inside the inspection, and what it answers (clause 5)'`,
  `comment on column document_request.official is 'Of whom an explanation is asked: name and position'`,
  `comment on column document_request.point_ids is 'Points of the checklist that it serves; none: the subject-matter as a whole'`,
  `comment on column document_request.aims is 'What a recommendation aims at (clause 5, sub-paragraph 5)'`,
  `create index document_request_document on document_request (document_id)`,

  `create table field_record (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    kind text not null check (kind in ('HEARING', 'PUBLIC_MONITORING')),
    number text not null,
    happened_at timestamptz not null,
    person text not null,
    position text,
    source_kind text check (source_kind in ('NATURAL_PERSON', 'NON_PROFIT')),
    text text,
    questions text[] not null default '{}',
    answers text[] not null default '{}',
    signing text check (signing in ('SIGNED', 'REFUSED')),
    refusal_reason text,
    document_id integer references issued_document (id),
    recorded_at timestamptz not null,
    recorded_by_capacity_id integer not null references capacity (id),
    check ((kind = 'HEARING') = (signing is not null and position is not null and cardinality(questions) > 0)),
    check (cardinality(questions) = cardinality(answers)),
    check ((kind = 'PUBLIC_MONITORING') = (source_kind is not null and text is not null)),
    check ((signing = 'REFUSED') = (refusal_reason is not null))
  )`,
  `comment on table field_record is 'Oral hearings of officials, and results of public monitoring that an inspection uses (clause 5)'`,
  `comment on column field_record.person is 'Who was heard; of public monitoring its source'`,
  `comment on column field_record.answers is 'Of a hearing, one for each question'`,
  `create index field_record_inspection on field_record (inspection_id, id)`,
  `create index field_record_authority on field_record (authority_id)`,
  `create index field_record_disclosed on field_record (disclosed_to_subject_id)`,
  `create index field_record_document on field_record (document_id)`,
  `create index field_record_recorded_by on field_record (recorded_by_capacity_id)`,
  ...protect({ table: 'field_record', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
];

const ofRequest = {
  clause: `'5'`,
  case_kind: `'inspection'`,
  case_id: 'i.id',
  case_number: 'i.number',
  inspection_id: 'i.id',
  authority_id: 'i.authority_id',
  subject_id: 'i.subject_id',
  account_ids: named('i.id'),
  reference: 'r.number',
};

const WAITING = [
  // While the inspection runs it waits with the other requests; a recommendation outlives it.
  part(
    {
      ...ofRequest,
      id: `'ANSWER_RECOMMENDATION-' || r.id`,
      code: `'STEP_ANSWER_DOCUMENT_REQUEST'`,
      party: `'SUBJECT'`,
      disclosed_to_subject_id: 'r.disclosed_to_subject_id',
      since: 'r.sent_at',
      ...until('r.due_date'),
    },
    `document_request r join inspection i on i.id = r.inspection_id and i.state in ('SUSPENDED', 'HANDED_OVER', 'CLOSED')
     where r.state = 'SENT' and r.kind = 'RECOMMENDATION'`,
  ),
  part(
    {
      ...ofRequest,
      id: `'END_ACCESS-' || r.id`,
      code: `'STEP_END_ACCESS'`,
      roles: roles(...OFFICE),
      since: 'r.answered_at',
    },
    `document_request r join inspection i on i.id = r.inspection_id and i.state in ('RESULTS_DRAWN_UP', 'HANDED_OVER', 'CLOSED')
     where r.kind = 'SYSTEM_ACCESS' and r.state = 'ANSWERED' and r.access_ended_at is null`,
  ),
].join(' union all ');
