import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';

/** Requests for more time to remedy and the decisions on them (clause 28). */
export class CreateRemediationExtensions1763800000150 implements MigrationInterface {
  readonly name = 'CreateRemediationExtensions1763800000150';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['extension_violation', 'remediation_extension'])
      await runner.query(`drop table ${table}`);
  }
}

const UP = [
  `create table remediation_extension (
    id integer generated always as identity primary key,
    prescription_id integer not null references prescription (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    on_paper boolean not null,
    late boolean not null,
    needs_time boolean not null,
    needs_money boolean not null,
    measures text not null,
    reasons text not null,
    state text not null default 'ASKED' check (state in ('ASKED', 'EXTENDED', 'REFUSED')),
    number text,
    decided_at timestamptz,
    decision_reason text,
    earlier_report_by date not null,
    report_by date,
    check (needs_time or needs_money),
    check ((state = 'ASKED') = (decided_at is null)),
    check ((state = 'ASKED') = (decision_reason is null)),
    check ((state = 'EXTENDED') = (report_by is not null))
  )`,
  `comment on table remediation_extension is 'A request for more time to remedy and the decision on it; each is decided on its own (clause 28, D19)'`,
  `create index remediation_extension_prescription on remediation_extension (prescription_id, id)`,
  `create index remediation_extension_authority on remediation_extension (authority_id)`,
  `create index remediation_extension_disclosed on remediation_extension (disclosed_to_subject_id)`,
  ...protect({
    table: 'remediation_extension',
    visible: CASE_ROWS,
    grants: ['select', 'insert', 'update'],
  }),

  `create table extension_violation (
    id integer generated always as identity primary key,
    extension_id integer not null references remediation_extension (id),
    violation_id integer not null references violation (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    earlier_remedy_by date not null,
    asked_until date not null,
    remedy_by date,
    unique (extension_id, violation_id)
  )`,
  `comment on table extension_violation is 'The dates of one violation: as they stood, as asked for, as decided'`,
  `create index extension_violation_violation on extension_violation (violation_id)`,
  `create index extension_violation_authority on extension_violation (authority_id)`,
  `create index extension_violation_disclosed on extension_violation (disclosed_to_subject_id)`,
  ...protect({ table: 'extension_violation', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
];
