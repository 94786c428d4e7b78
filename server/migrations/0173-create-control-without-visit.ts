import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';
import { joinWaiting, OFFICE, part, roles, writeWaitingPart } from './support/waiting';

/** Preventive control without a visit: analysis, findings, recommendation (6-3, 7-2), and where a list names it as a reason (6-3). */
export class CreateControlWithoutVisit1763800000173 implements MigrationInterface {
  readonly name = 'CreateControlWithoutVisit1763800000173';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'control_without_visit', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_control_without_visit');
    await joinWaiting(runner);
    for (const table of ['half_year_list_reason', 'control_finding', 'control_without_visit'])
      await runner.query(`drop table ${table}`);
  }
}

const UP = [
  `create table control_without_visit (
    id integer generated always as identity primary key,
    version integer not null default 1,
    number text not null unique,
    state text not null default 'ANALYSIS' check (state in ('ANALYSIS', 'RECOMMENDED', 'SEEN', 'ENDED')),
    authority_id integer not null references authority (id),
    subject_id integer not null references inspected_subject (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    edition text not null,
    analysis text not null check (btrim(analysis) <> ''),
    period_from date not null,
    period_to date not null check (period_from <= period_to),
    opened_at timestamptz not null,
    opened_by text not null,
    recommendation text check (btrim(recommendation) <> ''),
    recommended_at timestamptz,
    recommended_by text,
    recommendation_number text,
    report_by date,
    objections_until date,
    seen_at timestamptz,
    seen_by text,
    ended_at timestamptz,
    end_reason text check (btrim(end_reason) <> ''),
    check ((recommended_at is null) = (recommendation is null)),
    check ((ended_at is null) = (end_reason is null) and (state = 'ENDED') = (ended_at is not null)),
    check ((state in ('RECOMMENDED', 'SEEN')) <= (recommended_at is not null)),
    check ((seen_at is null) = (seen_by is null))
  )`,
  `comment on table control_without_visit is 'Preventive control without a visit: an analysis and its outcome, no appointment, no prescription (clauses 6-3, 7-2)'`,
  `comment on column control_without_visit.report_by is 'Only where the edition has a term for it (D70)'`,
  `create index control_without_visit_newest on control_without_visit (authority_id, id desc)`,
  `create index control_without_visit_subject on control_without_visit (subject_id, id desc)`,
  `create index control_without_visit_disclosed on control_without_visit (disclosed_to_subject_id, id desc)`,
  ...protect({ table: 'control_without_visit', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),

  `create table control_finding (
    id integer generated always as identity primary key,
    control_id integer not null references control_without_visit (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    source text not null check (source in ('REPORT', 'PORTAL', 'STATE_BODY', 'MONITORING', 'COMPLAINTS', 'OTHER')),
    reference text not null check (btrim(reference) <> ''),
    text text not null check (btrim(text) <> ''),
    recorded_at timestamptz not null
  )`,
  `comment on table control_finding is 'What the analysis of a control without a visit found, and where'`,
  `create index control_finding_control on control_finding (control_id, id)`,
  `create index control_finding_authority on control_finding (authority_id)`,
  `create index control_finding_disclosed on control_finding (disclosed_to_subject_id)`,
  ...protect({
    table: 'control_finding',
    visible: CASE_ROWS,
    grants: ['select', 'insert', 'update', 'delete'],
  }),

  // Of the list and its subject, not of the line: scored anew, a list has other lines.
  `create table half_year_list_reason (
    id integer generated always as identity primary key,
    list_id integer not null references half_year_list (id),
    subject_id integer not null references inspected_subject (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    control_id integer not null references control_without_visit (id),
    reason text not null check (btrim(reason) <> ''),
    at timestamptz not null,
    by_name text not null,
    unique (list_id, control_id)
  )`,
  `comment on table half_year_list_reason is 'Results of a control without a visit that a person named among the reasons of a line (clause 6-3)'`,
  `create index half_year_list_reason_subject on half_year_list_reason (list_id, subject_id)`,
  `create index half_year_list_reason_control on half_year_list_reason (control_id)`,
  `create index half_year_list_reason_authority on half_year_list_reason (authority_id)`,
  `create index half_year_list_reason_disclosed on half_year_list_reason (disclosed_to_subject_id)`,
  ...protect({
    table: 'half_year_list_reason',
    visible: `${SEES_EVERYTHING} or ${isOwnSubject()} or (${isOwnAuthority()} and disclosed_to_subject_id is not null)`,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update', 'delete'],
  }),
];

const step = (code: string, columns: Parameters<typeof part>[0], which: string) =>
  part(
    {
      id: `'${code}-' || c.id`,
      code: `'STEP_${code}'`,
      clause: `'7-2'`,
      case_kind: `'control-without-visit'`,
      case_id: 'c.id',
      case_number: 'c.number',
      authority_id: 'c.authority_id',
      subject_id: 'c.subject_id',
      ...columns,
    },
    `control_without_visit c where ${which}`,
  );

const WAITING = [
  step('FINISH_ANALYSIS', { roles: roles(...OFFICE), since: 'c.opened_at' }, `c.state = 'ANALYSIS'`),
  step(
    'SEE_RECOMMENDATION',
    {
      party: `'SUBJECT'`,
      disclosed_to_subject_id: 'c.disclosed_to_subject_id',
      roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'),
      since: 'c.recommended_at',
    },
    `c.state = 'RECOMMENDED'`,
  ),
].join(' union all ');
