import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { CASE_ROWS, isOwnSubject, protect } from './support/row-security';
import { joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** An expert is named with a position and an employer, and the object of control may object to one; the leadership answers (clause 49). */
export class ObjectToExperts1763800000620 implements MigrationInterface {
  readonly name = 'ObjectToExperts1763800000620';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'control_expert', ASKED);
    await joinWaiting(runner);
    await openToHeirs(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_control_expert');
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

const UP = [
  'alter table control_expert add column position text, add column employer_id integer references inspected_subject (id)',
  `comment on column control_expert.employer_id is 'The employer where the register has it; in words it stands in organisation'`,
  `create table control_expert_objection (
    id integer generated always as identity primary key,
    event_id integer not null references control_event (id),
    body_id integer not null references inspected_subject (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    expert_id integer not null references control_expert (id),
    reason text not null check (btrim(reason) <> ''),
    objected_at timestamptz not null,
    objected_by text not null,
    answer text check (answer in ('REPLACED', 'KEPT')),
    answer_reason text check (btrim(answer_reason) <> ''),
    answered_at timestamptz,
    answered_by text,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answer_reason is null))
  )`,
  `comment on table control_expert_objection is 'The object of control objects to an expert, and what the leadership answered (clause 49)'`,
  'create index control_expert_objection_event on control_expert_objection (event_id, id)',
  'create unique index control_expert_objection_open on control_expert_objection (expert_id) where answer is null',
  'create index control_expert_objection_body on control_expert_objection (body_id)',
  'create index control_expert_objection_authority on control_expert_objection (authority_id)',
  'create index control_expert_objection_disclosed on control_expert_objection (disclosed_to_subject_id)',
  ...protect({
    table: 'control_expert_objection',
    visible: `${CASE_ROWS} or ${isOwnSubject('body_id')}`,
    grants: ['select', 'insert', 'update'],
  }),
  // Whoever controls does not read the accounts of others: a yes or a no about one name is all that is answered.
  `create function works_at_or_below(named text, object integer, today date) returns boolean language sql stable
    security definer set search_path = pg_catalog, public, pg_temp as $$
    with recursive below as (
      select id from public.inspected_subject where id = object
      union select s.id from public.inspected_subject s join below b on s.parent_id = b.id)
    select exists (select from public.account a join public.capacity k on k.account_id = a.id join below b on b.id = k.subject_id
      where lower(btrim(a.full_name)) = lower(btrim(named)) and k.withdrawn_at is null and k.valid_from <= today
        and (k.valid_to is null or k.valid_to >= today)) $$`,
  'revoke all on function works_at_or_below(text, integer, date) from public',
  'grant execute on function works_at_or_below(text, integer, date) to qadagalau_app',
];

const DOWN = [
  'drop function works_at_or_below(text, integer, date)',
  'drop table control_expert_objection',
  'alter table control_expert drop column position, drop column employer_id',
];

const ASKED = part(
  {
    id: `'ANSWER_EXPERT_OBJECTION-' || o.id`,
    code: `'STEP_ANSWER_EXPERT_OBJECTION'`,
    clause: `'49'`,
    party: `'SUBJECT'`,
    case_kind: `'control-event'`,
    case_id: 'e.id',
    case_number: 'e.number',
    authority_id: 'e.authority_id',
    subject_id: 'e.object_id',
    disclosed_to_subject_id: 'e.body_id',
    roles: roles('SUBJECT_HEAD'),
    since: 'o.objected_at',
  },
  `control_expert_objection o join control_event e on e.id = o.event_id
    join control_expert x on x.id = o.expert_id and x.withdrawn_at is null
    where o.answer is null and e.state in ('NOTIFIED', 'STARTED', 'ACT_DRAWN_UP', 'ACT_SHOWN', 'SUBMITTED')`,
);
