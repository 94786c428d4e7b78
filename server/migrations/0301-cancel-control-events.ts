import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, part, roles, until, writeWaitingPart, type WaitingColumn } from './support/waiting';

/**
 * An appointed event that was not started is cancelled by order, and what it was appointed for is free again: a line of the plan, or a
 * proposal of internal monitoring, on which an event may rest (clauses 42, 47, 59).
 */
export class CancelControlEvents1763800000301 implements MigrationInterface {
  readonly name = 'CancelControlEvents1763800000301';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'control_event', waitingWhere(`and e.state <> 'CANCELLED'`));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'control_event', waitingWhere(''));
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const STATES = [
  'DRAFT',
  'APPOINTED',
  'NOTIFIED',
  'STARTED',
  'ACT_DRAWN_UP',
  'ACT_SHOWN',
  'SUBMITTED',
  'UNDER_MEASURES',
  'CLOSED',
];
const states = (names: readonly string[]) =>
  `alter table control_event drop constraint control_event_state_check,
    add constraint control_event_state_check check (state in (${names.map((name) => `'${name}'`).join(', ')}))`;

/** @param more what may happen to a document beside its disclosure and its replacement */
const keepDocument = (
  more: string,
) => `create or replace function keep_issued_document() returns trigger language plpgsql as $$
  begin
    if old.disclosed_to_subject_id is null
      and to_jsonb(new) - 'disclosed_to_subject_id' = to_jsonb(old) - 'disclosed_to_subject_id' then
      return new;
    end if;
    if old.disclosed_to_subject_id is null and old.replaced_at is null
      and to_jsonb(new) - 'replaced_at' = to_jsonb(old) - 'replaced_at' then
      return new;
    end if;
    ${more}
    if to_jsonb(new) = to_jsonb(old) then return new; end if;
    raise exception 'an issued document is never changed' using errcode = 'restrict_violation';
  end $$`;

const UP = [
  states([...STATES, 'CANCELLED']),
  `alter table control_event add column cancelled_at timestamptz, add column cancelled_by text, add column cancel_reason text,
    add column cancel_order_number text, add column cancel_order_date date,
    add constraint control_event_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null and cancel_reason is not null)),
    add constraint control_event_cancel_order check ((cancel_order_number is null) = (cancel_order_date is null)),
    add constraint control_event_proposal foreign key (monitoring_id) references monitoring_proposal (id)`,
  'drop index control_event_of_line',
  `create unique index control_event_of_line on control_event (plan_line_id) where plan_line_id is not null and state <> 'CANCELLED'`,
  `create unique index control_event_of_proposal on control_event (monitoring_id) where monitoring_id is not null and state <> 'CANCELLED'`,
  'drop index control_event_waiting',
  `create index control_event_waiting on control_event (state) where state not in ('CLOSED', 'CANCELLED')`,
  `alter table issued_document add column cancelled_at timestamptz, add column cancelled_by text,
    add constraint issued_document_cancelled check ((cancelled_at is null) = (cancelled_by is null))`,
  `comment on column issued_document.cancelled_by is 'Number and date of the order that cancelled what the paper says; the paper itself stays'`,
  // Once, and nothing else with it: what was issued stays as it was.
  keepDocument(`if old.cancelled_at is null
      and to_jsonb(new) - 'cancelled_at' - 'cancelled_by' = to_jsonb(old) - 'cancelled_at' - 'cancelled_by' then
      return new;
    end if;`),
  'grant update (cancelled_at, cancelled_by) on issued_document to qadagalau_app',
];

const DOWN = [
  keepDocument(''),
  'alter table issued_document drop column cancelled_at, drop column cancelled_by',
  'drop index control_event_waiting',
  `create index control_event_waiting on control_event (state) where state <> 'CLOSED'`,
  'drop index control_event_of_proposal',
  'drop index control_event_of_line',
  'create unique index control_event_of_line on control_event (plan_line_id) where plan_line_id is not null',
  `alter table control_event drop constraint control_event_proposal, drop column cancelled_at, drop column cancelled_by,
    drop column cancel_reason, drop column cancel_order_number, drop column cancel_order_date`,
  states(STATES),
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
const ASKED = `from control_extension x where x.event_id = e.id and x.state = 'ASKED'`;

/** @param held of the events of a line, which hold it */
const waitingWhere = (held: string) =>
  [
    part(
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
        where n.removed_at is null and not exists (select from control_event e where e.plan_line_id = n.id ${held})`,
    ),
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
      { ...BY_HEAD, since: `(select x.asked_at ${ASKED})`, ...until('e.end_date') },
      `exists (select ${ASKED}) and e.state in ('STARTED', 'ACT_DRAWN_UP')`,
    ),
    step('DECIDE_ON_CONTROL_EVENT', '54', { ...BY_HEAD, since: 'e.submitted_at' }, `e.state = 'SUBMITTED'`),
  ].join(' union all ');
