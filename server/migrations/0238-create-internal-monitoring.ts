import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';
import { joinWaiting, part, roles, until, writeWaitingPart } from './support/waiting';

/** Internal monitoring of a quarter: thirteen points, findings, proposals and what became of them (clauses 58 to 60). */
export class CreateInternalMonitoring1763800000238 implements MigrationInterface {
  readonly name = 'CreateInternalMonitoring1763800000238';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'internal_monitoring', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_internal_monitoring');
    await joinWaiting(runner);
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'monitoring_proposal',
  'internal_monitoring_finding',
  'internal_monitoring_point',
  'internal_monitoring',
];

const OF_BODY = `body_id integer not null references inspected_subject (id),
    authority_id integer not null references authority (id)`;
const OF_CASE = `monitoring_id integer not null references internal_monitoring (id),
    ${OF_BODY}`;

/** The body writes; the Agency and the office within whose competence it lies read (clause 36 (2)). */
const ofBody = (table: string) => [
  `create index ${table}_body on ${table} (body_id)`,
  `create index ${table}_authority on ${table} (authority_id)`,
  ...protect({
    table,
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('body_id')}`,
    writable: isOwnSubject('body_id'),
    grants: ['select', 'insert', 'update'],
  }),
];

const UP = [
  `create table internal_monitoring (
    id integer generated always as identity primary key,
    version integer not null default 1,
    state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'SUBMITTED', 'SENT')),
    ${OF_BODY},
    year smallint not null,
    quarter smallint not null check (quarter between 1 and 4),
    due_date date not null,
    opened_at timestamptz not null,
    opened_by text not null,
    submitted_at timestamptz,
    submitted_by text,
    return_reason text,
    sent_at timestamptz,
    sent_by text,
    unique (body_id, year, quarter),
    check (state = 'OPEN' or submitted_at is not null),
    check ((state = 'SENT') = (sent_at is not null))
  )`,
  `comment on table internal_monitoring is 'Internal monitoring of a body over a quarter (clause 58); due before the report that it feeds (D24)'`,
  ...ofBody('internal_monitoring'),

  `create table internal_monitoring_point (
    id integer generated always as identity primary key,
    ${OF_CASE},
    number smallint not null check (number between 1 and 13),
    answer text check (answer in ('MET', 'VIOLATED', 'NOT_APPLICABLE')),
    text text,
    known jsonb not null,
    answered_at timestamptz,
    answered_by text,
    unique (monitoring_id, number),
    check ((answer is null) = (answered_at is null)),
    check (answer is null or answer <> 'NOT_APPLICABLE' or btrim(text) <> '')
  )`,
  `comment on column internal_monitoring_point.known is 'What the system knew of the point when the case was opened: codes with their numbers'`,
  ...ofBody('internal_monitoring_point'),

  `create table internal_monitoring_finding (
    id integer generated always as identity primary key,
    ${OF_CASE},
    position integer not null check (position > 0),
    point smallint not null check (point between 1 and 13),
    public_service_id integer references public_service (id),
    text text not null check (btrim(text) <> ''),
    found_at timestamptz not null,
    found_by text not null,
    unique (monitoring_id, position)
  )`,
  `create index internal_monitoring_finding_service on internal_monitoring_finding (public_service_id)`,
  ...ofBody('internal_monitoring_finding'),

  `create table monitoring_proposal (
    id integer generated always as identity primary key,
    ${OF_CASE},
    position integer not null check (position > 0),
    kind smallint not null check (kind between 1 and 7),
    finding_id integer not null references internal_monitoring_finding (id),
    object_id integer references inspected_subject (id),
    text text not null check (btrim(text) <> ''),
    addressee text not null check (btrim(addressee) <> ''),
    report_by date not null,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'WITHDRAWN', 'SENT', 'FULFILLED', 'NOT_FULFILLED')),
    outcome text,
    informed_at timestamptz,
    recorded_by text,
    unique (monitoring_id, position),
    check ((kind = 4) = (object_id is not null)),
    check ((state in ('FULFILLED', 'NOT_FULFILLED')) = (informed_at is not null and outcome is not null))
  )`,
  `comment on table monitoring_proposal is 'Proposals of the seven kinds of clause 59; the fourth names the object and is a basis of a control event (42)'`,
  `create index monitoring_proposal_finding on monitoring_proposal (finding_id)`,
  `create index monitoring_proposal_object on monitoring_proposal (object_id)`,
  `create index monitoring_proposal_basis on monitoring_proposal (body_id, object_id) where kind = 4 and state <> 'WITHDRAWN'`,
  ...ofBody('monitoring_proposal'),
];

const UNIT = roles('INTERNAL_CONTROL', 'SUBJECT_HEAD');

const step = (code: string, columns: Readonly<Record<string, string>>, state: string) =>
  part(
    {
      id: `'${code}-' || m.id`,
      code: `'STEP_${code}'`,
      party: `'SUBJECT'`,
      case_kind: `'internal-monitoring'`,
      case_id: 'm.id',
      case_number: `m.year || '-' || m.quarter`,
      authority_id: 'm.authority_id',
      subject_id: 'm.body_id',
      disclosed_to_subject_id: 'm.body_id',
      roles: UNIT,
      ...columns,
    },
    `internal_monitoring m where m.state = '${state}'`,
  );

const DUE = `(make_date(d.year, d.quarter * 3, 1) + interval '1 month'
  + (case d.rule when 'P62_DISTRICT_REPORT' then 4 else 9 end) * interval '1 day')::date`;
const quarterEnd = (months: number) =>
  `((make_date(d.year, d.quarter * 3, 1) + interval '${months} months')::timestamp at time zone 'Asia/Almaty')`;

const WAITING = [
  // Nobody has begun: from the end of the quarter till the next one ends, like the report that it feeds.
  part(
    {
      id: `'BEGIN_INTERNAL_MONITORING-' || d.id`,
      code: `'STEP_BEGIN_INTERNAL_MONITORING'`,
      clause: `'58'`,
      party: `'SUBJECT'`,
      case_kind: `'internal-monitoring'`,
      case_id: 'null::integer',
      case_number: `d.year || '-' || d.quarter`,
      authority_id: 'null::integer',
      subject_id: 'd.body_id',
      disclosed_to_subject_id: 'd.body_id',
      roles: UNIT,
      since: quarterEnd(1),
      asks_from: quarterEnd(1),
      asks_until: quarterEnd(4),
      ...until(DUE),
      year: 'd.year',
      quarter: 'd.quarter',
    },
    `report_duty d where not exists (select from internal_monitoring m where m.body_id = d.body_id and m.year = d.year and m.quarter = d.quarter)`,
  ),
  step('CLOSE_INTERNAL_MONITORING', { clause: `'58'`, since: 'm.opened_at', ...until('m.due_date') }, 'OPEN'),
  step(
    'SEND_PROPOSALS',
    { clause: `'60'`, since: 'm.submitted_at', roles: roles('SUBJECT_HEAD') },
    'SUBMITTED',
  ),
].join(' union all ');
