import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';

/** The inspection up to its start: grounds, inspectors, pinned checklist, registration, notice, start, protocols. */
export class CreateInspection1763800000031 implements MigrationInterface {
  readonly name = 'CreateInspection1763800000031';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...CHILDREN].reverse()) await runner.query(`drop table ${table}`);
    await runner.query('drop table inspection');
  }
}

const CHILDREN = [
  'inspection_ground',
  'inspection_inspector',
  'inspection_checklist',
  'inspection_checklist_point',
  'appointment_registration',
  'start_notice',
  'inspection_start',
  'refusal_protocol',
];

/** Columns of every row that belongs to an inspection. */
const CASE_COLUMNS = `
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;

const UP = [
  `create table inspection (
    id integer generated always as identity primary key,
    version integer not null default 1,
    number text not null unique,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'APPOINTED', 'REGISTERED', 'NOTIFIED', 'IN_PROGRESS',
      'RESULTS_DRAWN_UP', 'HANDED_OVER', 'CLOSED', 'WITHDRAWN')),
    authority_id integer not null references authority (id),
    subject_id integer not null references inspected_subject (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    edition text not null,
    subject_matter text not null,
    scope text not null check (scope in ('SINGLE_FACT', 'WHOLE_ACTIVITY')),
    period_from date,
    period_to date,
    planned_start date not null,
    term_working_days integer not null,
    term_reason text not null,
    end_date date,
    end_date_strict date,
    assignment_number text,
    assignment_date date,
    assignment_by text,
    studied_materials text[] not null default '{}',
    studied_at timestamptz,
    appointed_at timestamptz,
    appointed_by_capacity_id integer references capacity (id),
    act_number text,
    act_date date,
    start_date date,
    completed_on date,
    closed_at timestamptz,
    withdrawal_reason text,
    origin_prescription_id integer,
    origin_inspection_id integer references inspection (id),
    created_at timestamptz not null,
    created_by_capacity_id integer references capacity (id),
    check (period_from <= period_to),
    check ((state in ('DRAFT', 'WITHDRAWN')) = (act_number is null)),
    check (state not in ('IN_PROGRESS', 'RESULTS_DRAWN_UP', 'HANDED_OVER', 'CLOSED') or start_date is not null),
    check (state not in ('HANDED_OVER', 'CLOSED') or completed_on is not null)
  )`,
  `comment on table inspection is 'Unscheduled inspections (clauses 8 to 25). disclosed_to_subject_id is set once the subject may know'`,
  `comment on column inspection.end_date_strict is 'End date if the day of the start were day one: printed beside end_date (D9)'`,
  `create index inspection_newest on inspection (authority_id, id desc)`,
  `create index inspection_subject on inspection (subject_id, id desc)`,
  `create index inspection_disclosed on inspection (disclosed_to_subject_id, id desc)`,
  `create index inspection_state on inspection (state, id desc)`,
  `create index inspection_appointed_by on inspection (appointed_by_capacity_id)`,
  `create index inspection_created_by on inspection (created_by_capacity_id)`,
  `create index inspection_origin on inspection (origin_prescription_id)`,
  `create index inspection_origin_inspection on inspection (origin_inspection_id)`,
  ...protect({ table: 'inspection', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),

  `create table inspection_ground (${CASE_COLUMNS},
    position integer not null,
    kind text not null check (kind in ('GROSS_PRESCRIPTION_CONTROL', 'PRESCRIPTION_CONTROL', 'CONSUMER_ADDRESS',
      'PROSECUTOR_ASSIGNMENT', 'STATE_BODY_ADDRESS', 'COUNTER_INSPECTION', 'REPEATED_INSPECTION',
      'CRIMINAL_PROSECUTION_ASSIGNMENT')),
    basis_number text,
    basis_date date,
    basis_text text not null,
    person_name text,
    violated_right text,
    public_service_id integer references public_service (id),
    fact_date date,
    prescription_id integer,
    related_inspection_id integer references inspection (id),
    civil_law_relation text,
    information_sought text,
    criminal_procedure_article text,
    unique (inspection_id, position)
  )`,
  `comment on table inspection_ground is 'Grounds of clause 8 with the basis of each; kinds stand in the order of its sub-paragraphs'`,
  `create index inspection_ground_service on inspection_ground (public_service_id)`,
  `create index inspection_ground_prescription on inspection_ground (prescription_id)`,
  `create index inspection_ground_related on inspection_ground (related_inspection_id)`,

  `create table inspection_inspector (${CASE_COLUMNS},
    position integer not null,
    capacity_id integer not null references capacity (id),
    account_id integer not null references account (id),
    unique (inspection_id, capacity_id)
  )`,
  `create index inspection_inspector_account on inspection_inspector (account_id, inspection_id)`,
  `create index inspection_inspector_capacity on inspection_inspector (capacity_id)`,

  `create table inspection_checklist (${CASE_COLUMNS},
    checklist_id integer not null references checklist (id),
    code text not null,
    edition text not null,
    title_kk text not null,
    title_ru text not null,
    title_en text not null,
    unique (inspection_id)
  )`,
  `comment on table inspection_checklist is 'The checklist as it was when the case took it: later editions do not reach it'`,
  `create index inspection_checklist_template on inspection_checklist (checklist_id)`,

  `create table inspection_checklist_point (${CASE_COLUMNS},
    inspection_checklist_id integer not null references inspection_checklist (id) on delete cascade,
    template_point_id integer not null,
    position integer not null,
    number text not null,
    text_kk text not null,
    text_ru text not null,
    text_en text not null,
    unique (inspection_checklist_id, position)
  )`,
  `create index inspection_checklist_point_inspection on inspection_checklist_point (inspection_id, position)`,

  `create table appointment_registration (${CASE_COLUMNS},
    number text not null,
    registered_at timestamptz not null,
    registered_by text not null,
    unique (inspection_id)
  )`,
  `comment on table appointment_registration is 'What the legal-statistics body answered for the act of appointment (clause 12)'`,

  `create table start_notice (${CASE_COLUMNS},
    sent_at timestamptz not null,
    way text not null check (way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    recipient text not null,
    proof text,
    received_by text,
    received_at timestamptz,
    outside_system boolean not null,
    unique (inspection_id)
  )`,
  `comment on table start_notice is 'Notice of the start with its subject-matter (clause 16)'`,

  `create table inspection_start (${CASE_COLUMNS},
    handed_over_at timestamptz,
    acquainted_at timestamptz,
    representative text,
    representative_power text,
    start_date date,
    refused boolean not null default false,
    outside_system boolean not null default false,
    proof text,
    unique (inspection_id)
  )`,
  `comment on table inspection_start is 'The two facts that make the start: act handed over, checklist shown (clause 17; D11)'`,

  `create table refusal_protocol (${CASE_COLUMNS},
    kind text not null check (kind in ('ACT_NOT_ACCEPTED', 'CHECKLIST_NOT_ACKNOWLEDGED', 'ACCESS_OBSTRUCTED')),
    at timestamptz not null,
    text text not null,
    signed_by text not null,
    document_id integer
  )`,
  `comment on table refusal_protocol is 'Protocols of clause 18; they cancel nothing'`,
  `create index refusal_protocol_inspection on refusal_protocol (inspection_id, at)`,

  ...CHILDREN.flatMap((table) => [
    `create index ${table}_authority on ${table} (authority_id)`,
    `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
    ...protect({ table, visible: CASE_ROWS, grants: ['select', 'insert', 'update', 'delete'] }),
  ]),
];
