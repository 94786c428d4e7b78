import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';
import { BODY, joinWaiting, OFFICE, part, roles, writeWaitingPart } from './support/waiting';

/** The correction of an accepted report: asked for by the body with proof, made or refused by the office (clause 64). */
export class CreateReportCorrection1763800000310 implements MigrationInterface {
  readonly name = 'CreateReportCorrection1763800000310';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'report_correction', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_report_correction');
    await joinWaiting(runner);
    await runner.query('alter table report_version drop column correction_id');
    for (const table of ['report_correction_cell', 'report_correction'])
      await runner.query(`drop table ${table}`);
    for (const column of ['correction_pending', 'correction_unread', 'corrected_at'])
      await runner.query(`alter table quarterly_report drop column ${column}`);
  }
}

const UP = [
  `alter table quarterly_report
    add column correction_pending boolean not null default false,
    add column correction_unread boolean not null default false,
    add column corrected_at timestamptz`,
  `comment on column quarterly_report.correction_pending is 'The body asked for a correction that nobody has decided on (clause 64)'`,
  `comment on column quarterly_report.correction_unread is 'The office decided, and the body has not confirmed that it knows'`,

  `create table report_correction (
    id integer generated always as identity primary key,
    state text not null default 'REQUESTED' check (state in ('REQUESTED', 'MADE', 'MADE_IN_PART', 'REFUSED')),
    report_id integer not null references quarterly_report,
    body_id integer not null references inspected_subject,
    authority_id integer not null references authority,
    higher_body_id integer references inspected_subject,
    lead_body_id integer not null references inspected_subject,
    reason text not null check (btrim(reason) <> ''),
    request_document_id integer references issued_document,
    requested_at timestamptz not null,
    requested_by text not null,
    decided_at timestamptz,
    decided_by text,
    decision_reason text,
    decision_document_id integer references issued_document,
    earlier_version integer,
    acknowledged_at timestamptz,
    acknowledged_by text,
    check ((state = 'REQUESTED') = (decided_at is null)),
    check ((state in ('MADE', 'MADE_IN_PART')) = (earlier_version is not null)),
    check (state <> 'REFUSED' or btrim(decision_reason) <> ''),
    check (acknowledged_at is null or decided_at is not null)
  )`,
  `comment on table report_correction is 'A request for correction with its proof, and the act of the Agency or its territorial body on it (clause 64)'`,
  `create unique index report_correction_open on report_correction (report_id) where state = 'REQUESTED'`,
  `create index report_correction_report on report_correction (report_id, id)`,
  `create index report_correction_authority on report_correction (authority_id)`,
  `create index report_correction_body on report_correction (body_id)`,
  `create index report_correction_higher_body on report_correction (higher_body_id)`,
  `create index report_correction_lead_body on report_correction (lead_body_id)`,
  `create index report_correction_request on report_correction (request_document_id)`,
  `create index report_correction_decision on report_correction (decision_document_id)`,
  `create index report_correction_waiting on report_correction (authority_id) where state = 'REQUESTED'`,
  `create index report_correction_unread on report_correction (body_id) where decided_at is not null and acknowledged_at is null`,
  ...protect({
    table: 'report_correction',
    visible: [
      SEES_EVERYTHING,
      isOwnAuthority(),
      isOwnSubject('body_id'),
      isOwnSubject('higher_body_id'),
      isOwnSubject('lead_body_id'),
    ].join(' or '),
    writable: [SEES_EVERYTHING, isOwnAuthority(), isOwnSubject('body_id')].join(' or '),
    grants: ['select', 'insert', 'update'],
  }),

  `create table report_correction_cell (
    id integer generated always as identity primary key,
    correction_id integer not null references report_correction,
    row_key text collate "C" not null,
    month smallint not null check (month between 1 and 12),
    old_value integer,
    new_value integer,
    reason text not null check (btrim(reason) <> ''),
    refused_because text check (btrim(refused_because) <> ''),
    unique (correction_id, row_key, month),
    check (old_value is distinct from new_value)
  )`,
  `comment on column report_correction_cell.refused_because is 'Why the office left this cell as it stood; null where it was corrected or is not decided on'`,
  ...protect({
    table: 'report_correction_cell',
    visible: 'exists (select 1 from report_correction c where c.id = correction_id)',
    grants: ['select', 'insert', 'update'],
  }),

  `alter table report_version add column correction_id integer references report_correction`,
  `comment on column report_version.correction_id is 'The correction that replaced it; null for history that a newer file replaced (D51)'`,
  `create index report_version_correction on report_version (correction_id)`,
];

const step = (code: string, columns: Readonly<Record<string, string>>, which: string) =>
  part(
    {
      id: `'${code}-' || c.id`,
      code: `'STEP_${code}'`,
      clause: `'64'`,
      case_kind: `'report'`,
      case_id: 'c.report_id',
      case_number: `r.form_code || ' ' || r.year || '-' || r.quarter`,
      authority_id: 'c.authority_id',
      subject_id: 'c.body_id',
      ...columns,
    },
    `report_correction c join quarterly_report r on r.id = c.report_id where ${which}`,
  );

const WAITING = [
  step(
    'DECIDE_CORRECTION',
    { since: 'c.requested_at', roles: roles(...OFFICE, 'ANALYST') },
    `c.state = 'REQUESTED'`,
  ),
  step(
    'READ_CORRECTION',
    {
      party: `'SUBJECT'`,
      disclosed_to_subject_id: 'c.body_id',
      since: 'c.decided_at',
      roles: roles(...BODY),
    },
    'c.decided_at is not null and c.acknowledged_at is null',
  ),
].join(' union all ');
