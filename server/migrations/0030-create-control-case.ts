import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** What every case of external control shares: numbers, violations, findings of the law. */
export class CreateControlCase1763800000030 implements MigrationInterface {
  readonly name = 'CreateControlCase1763800000030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['case_finding', 'violation', 'case_number'])
      await runner.query(`drop table ${table}`);
  }
}

const UP = [
  `create table case_number (
    kind text not null,
    authority_id integer not null references authority (id),
    year integer not null,
    last integer not null,
    primary key (kind, authority_id, year)
  )`,
  `comment on table case_number is 'Last number given, by kind of case, office and year'`,
  ...protect({
    table: 'case_number',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert', 'update'],
  }),

  `create table violation (
    id integer generated always as identity primary key,
    authority_id integer not null references authority (id),
    subject_id integer not null references inspected_subject (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    inspection_id integer not null,
    result_act_id integer not null,
    prescription_id integer,
    point_id integer not null,
    point_number text not null,
    point_text_kk text not null,
    point_text_ru text not null,
    point_text_en text not null,
    position integer not null,
    severity text not null check (severity in ('GROSS', 'SIGNIFICANT', 'MINOR')),
    description text not null,
    remedy_by date not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'INFORMED', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    unique (result_act_id, point_id)
  )`,
  `comment on table violation is 'Violations of checklist points, as the result act and its prescription name them (clauses 22, 22-1)'`,
  `create index violation_inspection on violation (inspection_id, position)`,
  `create index violation_prescription on violation (prescription_id, position)`,
  `create index violation_authority on violation (authority_id)`,
  `create index violation_subject on violation (subject_id)`,
  `create index violation_disclosed on violation (disclosed_to_subject_id)`,
  ...protect({ table: 'violation', visible: CASE_ROWS, grants: ['select', 'insert', 'update', 'delete'] }),

  `create table case_finding (
    id integer generated always as identity primary key,
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    case_kind text not null,
    case_id integer not null,
    about text not null,
    at timestamptz not null,
    clause text not null,
    code text not null,
    edition text not null,
    outcome text not null check (outcome in ('MET', 'NOT_MET', 'UNCLEAR', 'COMPUTED')),
    severity text check (severity in ('VOID', 'CURABLE', 'WARNING')),
    params jsonb not null,
    inputs jsonb not null,
    decisions text[] not null,
    check ((outcome = 'NOT_MET') = (severity is not null))
  )`,
  `comment on table case_finding is 'What the rules found at each act, kept with its facts and readings and shown to both sides'`,
  `create index case_finding_case on case_finding (case_kind, case_id, id)`,
  `create index case_finding_authority on case_finding (authority_id)`,
  `create index case_finding_disclosed on case_finding (disclosed_to_subject_id)`,
  ...protect({ table: 'case_finding', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
];
