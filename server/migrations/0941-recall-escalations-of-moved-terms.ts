import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { joinWaiting, named, OFFICE, part, roles, writeWaitingPart } from './support/waiting';

/**
 * Non-fulfilment that was established of a term which a decree then moved is listed for the head to confirm or to recall; what was
 * recalled stays as it was, and another may be established once a term is missed in truth (clause 35).
 */
export class RecallEscalationsOfMovedTerms1763800000941 implements MigrationInterface {
  readonly name = 'RecallEscalationsOfMovedTerms1763800000941';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'escalation', nonFulfilmentToEstablish());
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'escalation', waiting(''));
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

const kindsOf = (kinds: string) => [
  'alter table followed_act drop constraint followed_act_kind_check',
  `alter table followed_act add constraint followed_act_kind_check check (kind in (${kinds}))`,
];
const statesOf = (states: string, sent: string) => [
  'alter table escalation drop constraint escalation_state_check',
  `alter table escalation add constraint escalation_state_check check (state in (${states}))`,
  'alter table escalation drop constraint escalation_check',
  `alter table escalation add constraint escalation_check check (${sent})`,
];
const KINDS = `'MISSED_NOTICE', 'INSPECTION_DRAFT', 'LATE_MARK', 'APPOINTMENT'`;
const STATES = `'ESTABLISHED', 'SENT', 'WITHDRAWN'`;
const SENT = `(state = 'SENT') = (sent_at is not null)`;

const UP = [
  ...kindsOf(`${KINDS}, 'ESCALATION'`),
  ...statesOf(`${STATES}, 'RECALLED'`, `state = 'RECALLED' or (${SENT})`),
  `alter table escalation add column moved jsonb not null default '[]', add column recalled_at timestamptz,
     add column recall_reason text, add column recalled_by text,
     add constraint escalation_recalled check ((state = 'RECALLED') = (recalled_at is not null)
       and (recalled_at is null) = (recall_reason is null))`,
  `comment on column escalation.moved is 'Terms of it that decrees moved after it was established: rule, decree, earlier and present date'`,
  'alter table escalation drop constraint escalation_inspection_id_key',
  `create unique index escalation_once on escalation (inspection_id) where state <> 'RECALLED'`,
  'create index escalation_of_inspection on escalation (inspection_id)',
];

/** One of an inspection is all that is known without recalls: the one that stands, else the last. Their papers stay with the case. */
const BESIDE = `select r.id from escalation r join escalation o on o.inspection_id = r.inspection_id and o.id <> r.id
  where r.state = 'RECALLED' and (o.state <> 'RECALLED' or o.id > r.id)`;

const DOWN = [
  'drop index escalation_of_inspection',
  'drop index escalation_once',
  `delete from followed_act where kind = 'ESCALATION'`,
  `delete from escalation_paper where escalation_id in (${BESIDE})`,
  `delete from escalation where id in (${BESIDE})`,
  'alter table escalation add constraint escalation_inspection_id_key unique (inspection_id)',
  'alter table escalation drop constraint escalation_recalled',
  `update escalation set state = case when sent_at is null then 'ESTABLISHED' else 'SENT' end where state = 'RECALLED'`,
  'alter table escalation drop column moved, drop column recalled_at, drop column recall_reason, drop column recalled_by',
  ...statesOf(STATES, SENT),
  ...kindsOf(KINDS),
];

const OF_MEASURES = `rule in ('P30_REPORT_BACK', 'P32_PLAN', 'P34_PLAN_ROW', 'P28_1_REMEDIATION') and met_at is null and cancelled_at is null`;

const waiting = (standing: string, of = '') =>
  part(
    {
      id: `'ESTABLISH_NON_FULFILMENT-' || i.id`,
      code: `'STEP_ESTABLISH_NON_FULFILMENT'`,
      clause: `'35'`,
      case_kind: `'inspection'`,
      case_id: 'i.id',
      case_number: 'i.number',
      inspection_id: 'i.id',
      authority_id: 'm.authority_id',
      subject_id: 'i.subject_id',
      account_ids: named('i.id'),
      roles: roles(...OFFICE),
      since: 'm.first_due_at',
      asks_from: 'm.first_due_at',
    },
    `(select authority_id, inspection_id, min(due_at) as first_due_at from deadline where ${OF_MEASURES} and inspection_id is not null
       group by authority_id, inspection_id) m
     join inspection i on i.id = m.inspection_id
     where not exists (select from escalation e where e.inspection_id = i.id ${standing}) ${of}`,
  );

/**
 * Non-fulfilment that may be established: what was recalled stands in nobody's way.
 * @param of of which inspections and controls: all where left out
 */
export const nonFulfilmentToEstablish = (of = '') => waiting(`and e.state <> 'RECALLED'`, of);
