import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';
import { joinWaiting, part, roles, until, writeWaitingPart, type WaitingColumn } from './support/waiting';

/** Control events from their order of appointment to their closing (clauses 41 to 57). */
export class CreateControlEvents1763800000222 implements MigrationInterface {
  readonly name = 'CreateControlEvents1763800000222';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'control_event', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_control_event');
    await joinWaiting(runner);
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'control_response',
  'control_act',
  'control_record',
  'control_request',
  'control_expert',
  'control_extension',
  'control_executor',
  'control_event',
];

/** The body that controls, the office above it and, once it was told, the object. */
const ROWS = `${CASE_ROWS} or ${isOwnSubject('body_id')}`;
/** What the body keeps to itself. */
const OF_BODY = `${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('body_id')}`;
const SEEN = `body_id integer not null references inspected_subject (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;

const ofEvent = (
  table: string,
  visible = ROWS,
  grants: Parameters<typeof protect>[0]['grants'] = ['select', 'insert', 'update'],
) => [
  `create index ${table}_body on ${table} (body_id)`,
  `create index ${table}_authority on ${table} (authority_id)`,
  `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
  ...protect({ table, visible, grants }),
];
const child = (table: string, columns: string) => `create table ${table} (
    id integer generated always as identity primary key,
    event_id integer not null references control_event (id),
    ${SEEN},
    ${columns}
  )`;

const UP = [
  `create table control_event (
    id integer generated always as identity primary key,
    version integer not null default 1,
    number text not null,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'APPOINTED', 'NOTIFIED', 'STARTED', 'ACT_DRAWN_UP',
      'ACT_SHOWN', 'SUBMITTED', 'UNDER_MEASURES', 'CLOSED')),
    ${SEEN},
    object_id integer not null references inspected_subject (id),
    basis text not null check (basis in ('PLAN', 'MONITORING')),
    plan_line_id integer references control_plan_line (id),
    monitoring_id integer,
    monitoring_reference text,
    monitoring_date date,
    questions text not null check (btrim(questions) <> ''),
    planned_start date not null,
    end_date date not null check (end_date >= planned_start),
    appointed_end_date date not null,
    order_number text,
    order_date date,
    appointed_by text,
    notified_at timestamptz,
    started_on date,
    handed_over_at timestamptz,
    handing text check (handing in ('TAKEN', 'REFUSED')),
    handing_witness text,
    shown_at timestamptz,
    response text check (response in ('AGREED', 'OBJECTED', 'NO_ANSWER')),
    submitted_at timestamptz,
    decision text check (decision in ('LETTER', 'TAKE_NOTE')),
    decided_at timestamptz,
    decided_by text,
    closed_at timestamptz,
    created_at timestamptz not null,
    unique (body_id, number),
    check ((basis = 'PLAN') = (plan_line_id is not null)),
    check ((basis = 'MONITORING') = (monitoring_date is not null)),
    check ((order_number is null) = (order_date is null)),
    check ((handing is null) = (handed_over_at is null)),
    check ((decision is null) = (decided_at is null))
  )`,
  `comment on table control_event is 'A control event: internal control of one object (clause 41)'`,
  `comment on column control_event.monitoring_id is 'The proposal of internal monitoring that it rests on (clauses 42, 59), where that was made here'`,
  `create unique index control_event_of_line on control_event (plan_line_id) where plan_line_id is not null`,
  `create index control_event_object on control_event (object_id)`,
  `create index control_event_waiting on control_event (state) where state <> 'CLOSED'`,
  ...ofEvent('control_event'),

  child(
    'control_executor',
    `account_id integer not null references account (id),
    full_name text not null,
    position_kk text not null,
    position_ru text not null,
    position_en text not null,
    unique (event_id, account_id)`,
  ),
  ...ofEvent('control_executor'),
  child(
    'control_extension',
    `reason text not null check (btrim(reason) <> ''),
    asked_at timestamptz not null,
    asked_by text not null,
    end_date date not null,
    state text not null default 'ASKED' check (state in ('ASKED', 'GRANTED', 'DECLINED')),
    order_number text,
    order_date date,
    decline_reason text,
    check ((state = 'GRANTED') = (order_number is not null)),
    check ((state = 'DECLINED') = (decline_reason is not null))`,
  ),
  `comment on table control_extension is 'A reasoned submission to extend, and the order on it (clause 45)'`,
  `create index control_extension_event on control_extension (event_id, id)`,
  `create unique index control_extension_asked on control_extension (event_id) where state = 'ASKED'`,
  ...ofEvent('control_extension'),
  child(
    'control_expert',
    `full_name text not null check (btrim(full_name) <> ''),
    organisation text,
    field text not null,
    checked_by text not null,
    added_at timestamptz not null`,
  ),
  `comment on table control_expert is 'Experts and specialists who declared that nothing ties them to the object (clause 49)'`,
  `create index control_expert_event on control_expert (event_id, id)`,
  ...ofEvent('control_expert'),
  child(
    'control_request',
    `number text not null,
    kind text not null check (kind in ('DOCUMENTS', 'CERTIFICATE', 'ORAL_EXPLANATION', 'WRITTEN_EXPLANATION')),
    text text not null check (btrim(text) <> ''),
    due_date date not null,
    sent_at timestamptz not null,
    answered_at timestamptz,
    answer text,
    withheld_as_secret boolean not null default false,
    late boolean not null default false,
    check ((answered_at is null) = (answer is null))`,
  ),
  `comment on table control_request is 'What the executors asked of the object and what it answered (clause 48)'`,
  `create index control_request_event on control_request (event_id, id)`,
  ...ofEvent('control_request'),
  child(
    'control_record',
    `kind text not null check (kind in ('PAPERS', 'MONITORING_SYSTEM', 'COMPLAINTS', 'OTHER')),
    text text not null check (btrim(text) <> ''),
    basis text,
    at timestamptz not null,
    by_name text not null,
    check (kind <> 'OTHER' or basis is not null)`,
  ),
  `comment on table control_record is 'What the executors did beside requests, each with its basis (clause 48)'`,
  `create index control_record_event on control_record (event_id, id)`,
  ...ofEvent('control_record', OF_BODY, ['select', 'insert']),
  child(
    'control_act',
    `number text not null,
    drawn_up_at timestamptz not null,
    place text not null,
    present text,
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    analysis text not null,
    results text not null,
    violations boolean not null,
    causes text not null,
    checklist text not null,
    points text not null,
    measures text,
    measures_by date,
    accountability text,
    acquaintance text check (acquaintance in ('SHOWN', 'REFUSED')),
    refusal_note text,
    unique (event_id),
    check (not violations or (measures is not null and accountability is not null)),
    check ((measures is null) = (measures_by is null)),
    check ((acquaintance is not distinct from 'REFUSED') = (refusal_note is not null))`,
  ),
  `comment on table control_act is 'The thirteen items of clause 51; the object sees it once it was shown'`,
  ...ofEvent('control_act'),
  child(
    'control_response',
    `kind text not null check (kind in ('AGREED', 'OBJECTED')),
    text text,
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    on_paper boolean not null,
    late boolean not null,
    by_name text not null,
    check ((kind = 'OBJECTED') = (text is not null))`,
  ),
  `comment on table control_response is 'Agreement or objections of the head of the object (clause 52); nothing is overwritten'`,
  `create index control_response_event on control_response (event_id, id)`,
  ...ofEvent('control_response'),
];

const step = (code: string, clause: string, columns: Partial<Record<WaitingColumn, string>>, which: string) =>
  part(
    {
      id: `'${code}-' || e.id`,
      code: `'STEP_${code}'`,
      clause: `'${clause}'`,
      party: `'SUBJECT'`,
      case_kind: `'control-event'`,
      case_id: 'e.id',
      case_number: 'e.number',
      authority_id: 'e.authority_id',
      subject_id: 'e.object_id',
      disclosed_to_subject_id: 'e.body_id',
      roles: roles('INTERNAL_CONTROL'),
      since: 'e.created_at',
      ...columns,
    },
    `control_event e where ${which}`,
  );
const BY_HEAD = { roles: roles('SUBJECT_HEAD') };

const midnight = (day: string) => `((${day})::timestamp at time zone 'Asia/Almaty')`;

/** A line whose first day comes near waits for its event. */
const LINE_TO_BEGIN = part(
  {
    id: `'DRAFT_CONTROL_EVENT-' || n.id`,
    code: `'STEP_DRAFT_CONTROL_EVENT'`,
    clause: `'42'`,
    party: `'SUBJECT'`,
    case_kind: `'control-plan'`,
    case_id: 'p.id',
    case_number: 'p.year::text',
    authority_id: 'n.authority_id',
    subject_id: 'n.object_id',
    disclosed_to_subject_id: 'n.body_id',
    roles: roles('INTERNAL_CONTROL'),
    since: 'p.approved_at',
    asks_from: midnight('n.starts_on - 14'),
    ...until('n.starts_on'),
  },
  `control_plan_line n join control_plan p on p.id = n.plan_id and p.state = 'APPROVED'
    where n.removed_at is null and not exists (select from control_event e where e.plan_line_id = n.id)`,
);

const WAITING = [
  LINE_TO_BEGIN,
  step('APPOINT_CONTROL_EVENT', '42', { ...BY_HEAD, ...until('e.planned_start') }, `e.state = 'DRAFT'`),
  step(
    'HAND_OVER_CONTROL_ORDER',
    '47',
    { since: 'e.notified_at', ...until('e.planned_start') },
    `e.state = 'NOTIFIED'`,
  ),
  step(
    'DECIDE_CONTROL_EXTENSION',
    '45',
    {
      ...BY_HEAD,
      since: `(select x.asked_at from control_extension x where x.event_id = e.id and x.state = 'ASKED')`,
      ...until('e.end_date'),
    },
    `exists (select from control_extension x where x.event_id = e.id and x.state = 'ASKED')
      and e.state in ('STARTED', 'ACT_DRAWN_UP')`,
  ),
  step('DECIDE_ON_CONTROL_EVENT', '54', { ...BY_HEAD, since: 'e.submitted_at' }, `e.state = 'SUBMITTED'`),
].join(' union all ');
