import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** Assignments by the leadership of the Agency become records of their own, which an inspection names (clause 9). */
export class CreateAgencyAssignment1763800000211 implements MigrationInterface {
  readonly name = 'CreateAgencyAssignment1763800000211';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const SEEN = `${SEES_EVERYTHING} or ${isOwnAuthority('territorial_authority_id')}`;

const UP = [
  `create table agency_assignment (
    id integer generated always as identity primary key,
    version integer not null default 1,
    number text not null,
    date date not null,
    subject_id integer not null references inspected_subject (id),
    territorial_authority_id integer not null references authority (id),
    reason text not null,
    given_by_capacity_id integer references capacity (id),
    given_by text not null,
    given_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check ((withdrawn_at is null) = (withdrawal_reason is null))
  )`,
  `comment on table agency_assignment is 'Staff of the Agency inspects a subject of a territorial body on assignment by the leadership (clause 9). Never changed but withdrawn'`,
  `comment on column agency_assignment.given_at is 'When it was entered; unknown of those that were written into a draft before they were records'`,
  'create index agency_assignment_subject on agency_assignment (subject_id, id)',
  'create index agency_assignment_territory on agency_assignment (territorial_authority_id, id)',
  'create index agency_assignment_given_by on agency_assignment (given_by_capacity_id)',
  ...protect({
    table: 'agency_assignment',
    visible: SEEN,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),
  `create table assigned_person (
    id integer generated always as identity primary key,
    assignment_id integer not null references agency_assignment (id),
    territorial_authority_id integer not null references authority (id),
    capacity_id integer not null references capacity (id),
    unique (assignment_id, capacity_id)
  )`,
  'create index assigned_person_capacity on assigned_person (capacity_id)',
  'create index assigned_person_territory on assigned_person (territorial_authority_id)',
  ...protect({
    table: 'assigned_person',
    visible: SEEN,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert'],
  }),

  'alter table inspection add column assignment_id integer references agency_assignment (id)',
  'create index inspection_assignment on inspection (assignment_id) where assignment_id is not null',
  // What stood in the drafts themselves: one record for each case, with the Agency's inspectors whom it names.
  'alter table agency_assignment add column of_inspection integer',
  `insert into agency_assignment (number, date, subject_id, territorial_authority_id, reason, given_by, of_inspection)
   select i.assignment_number, coalesce(i.assignment_date, i.created_at::date), i.subject_id, s.authority_id, i.subject_matter,
     coalesce(i.assignment_by, ''), i.id
   from inspection i join inspected_subject s on s.id = i.subject_id where i.assignment_number is not null`,
  'update inspection i set assignment_id = a.id from agency_assignment a where a.of_inspection = i.id',
  `insert into assigned_person (assignment_id, territorial_authority_id, capacity_id)
   select a.id, a.territorial_authority_id, n.capacity_id from agency_assignment a
   join inspection_inspector n on n.inspection_id = a.of_inspection join capacity k on k.id = n.capacity_id and k.role = 'AGENCY_INSPECTOR'`,
  'alter table agency_assignment drop column of_inspection',
];

const DOWN = [
  'alter table inspection drop column assignment_id',
  'drop table assigned_person',
  'drop table agency_assignment',
];
