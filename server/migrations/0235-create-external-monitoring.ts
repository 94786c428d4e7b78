import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** External monitoring: what was looked at by the four sources of clause 36, what was found, what was decided (37). */
export class CreateExternalMonitoring1763800000235 implements MigrationInterface {
  readonly name = 'CreateExternalMonitoring1763800000235';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** The authority's side alone: what the subject learns of it is the letter. */
const ofOffice = (table: string) => [
  `create index ${table}_authority on ${table} (authority_id)`,
  ...protect({
    table,
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert', 'update'],
  }),
];

const UP = [
  `create table monitoring (
    id integer generated always as identity primary key,
    version integer not null default 1,
    number text not null unique,
    state text not null default 'OPEN' check (state in ('OPEN', 'SUBMITTED', 'LETTER', 'NOTED')),
    authority_id integer not null references authority (id),
    subject_id integer not null references inspected_subject (id),
    period_from date not null,
    period_to date not null,
    opened_at timestamptz not null,
    opened_by text not null,
    summary text,
    submitted_at timestamptz,
    submitted_by text,
    return_reason text,
    decided_at timestamptz,
    decided_by text,
    decision_reason text,
    check (period_from <= period_to),
    check (state = 'OPEN' or (summary is not null and submitted_at is not null)),
    check ((state in ('LETTER', 'NOTED')) = (decided_at is not null)),
    check ((decided_at is null) = (decision_reason is null))
  )`,
  `comment on table monitoring is 'External monitoring of one subject over a period (clauses 36, 37); never disclosed to it, the letter is'`,
  `create index monitoring_subject on monitoring (subject_id)`,
  `create index monitoring_open on monitoring (authority_id, state) where state in ('OPEN', 'SUBMITTED')`,
  ...ofOffice('monitoring'),

  `create table monitoring_material (
    id integer generated always as identity primary key,
    monitoring_id integer not null references monitoring (id),
    authority_id integer not null references authority (id),
    position integer not null check (position > 0),
    source text not null check (source in ('INFORMATION_SYSTEM', 'QUARTERLY_INFORMATION', 'SITES_AND_MEDIA', 'ADDRESSES')),
    looked_on date not null,
    text text not null check (btrim(text) <> ''),
    link text,
    report_id integer references quarterly_report (id),
    complaint_id integer references complaint (id),
    rendered bigint,
    late bigint,
    refused bigint,
    recorded_at timestamptz not null,
    recorded_by text not null,
    unique (monitoring_id, position),
    check (report_id is null or source = 'QUARTERLY_INFORMATION'),
    check (complaint_id is null or source = 'ADDRESSES'),
    check ((rendered is null) = (late is null) and (rendered is null or source = 'INFORMATION_SYSTEM'))
  )`,
  `comment on table monitoring_material is 'What was looked at, by the source of clause 36; of the information system with the figures as they stood that day'`,
  `create index monitoring_material_report on monitoring_material (report_id)`,
  `create index monitoring_material_complaint on monitoring_material (complaint_id)`,
  ...ofOffice('monitoring_material'),

  `create table monitoring_finding (
    id integer generated always as identity primary key,
    monitoring_id integer not null references monitoring (id),
    authority_id integer not null references authority (id),
    material_id integer not null references monitoring_material (id),
    position integer not null check (position > 0),
    kind text not null check (kind in ('VIOLATION', 'CAUSE', 'NOTE')),
    public_service_id integer references public_service (id),
    text text not null check (btrim(text) <> ''),
    found_at timestamptz not null,
    found_by text not null,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    unique (monitoring_id, position),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
  )`,
  `comment on table monitoring_finding is 'Violations, causes and conditions, and what is only noted; a withdrawn one stays with its reason'`,
  `create index monitoring_finding_material on monitoring_finding (material_id)`,
  `create index monitoring_finding_service on monitoring_finding (public_service_id)`,
  ...ofOffice('monitoring_finding'),

  `alter table letter_on_measures add column monitoring_id integer unique references monitoring (id)`,
  `alter table letter_on_measures add constraint letter_follows_one check (inspection_id is null or monitoring_id is null)`,
  `comment on column letter_on_measures.monitoring_id is 'The external monitoring that it follows (clause 37)'`,

  `alter table referral alter column inspection_id drop not null`,
  `alter table referral add column monitoring_id integer references monitoring (id)`,
  `alter table referral add constraint referral_follows_one check ((inspection_id is null) <> (monitoring_id is null))`,
  `create index referral_monitoring on referral (monitoring_id, id)`,
];

const DOWN = [
  'alter table referral drop column monitoring_id',
  'alter table referral alter column inspection_id set not null',
  'alter table letter_on_measures drop constraint letter_follows_one',
  'alter table letter_on_measures drop column monitoring_id',
  ...['monitoring_finding', 'monitoring_material', 'monitoring'].map((table) => `drop table ${table}`),
];
