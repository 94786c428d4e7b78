import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';
import { joinWaiting, named, OFFICE, part, roles, writeWaitingPart } from './support/waiting';

/** Measures that were not taken, and the papers that follow from it (clause 35). */
export class CreateEscalations1763800000152 implements MigrationInterface {
  readonly name = 'CreateEscalations1763800000152';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'escalation', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_escalation');
    await joinWaiting(runner);
    await runner.query('drop index deadline_of_measures');
    for (const table of ['escalation_paper', 'escalation']) await runner.query(`drop table ${table}`);
  }
}

const SEEN = `authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;
const ofCase = (table: string) => [
  `create index ${table}_authority on ${table} (authority_id)`,
  `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
  ...protect({ table, visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
];

/** Open terms whose passing suggests that no measures were taken (D22). */
const OF_MEASURES = `rule in ('P30_REPORT_BACK', 'P32_PLAN', 'P34_PLAN_ROW', 'P28_1_REMEDIATION') and met_at is null and cancelled_at is null`;

const UP = [
  `create table escalation (
    id integer generated always as identity primary key,
    version integer not null default 1,
    state text not null default 'ESTABLISHED' check (state in ('ESTABLISHED', 'SENT')),
    inspection_id integer not null unique references inspection (id),
    case_number text not null,
    subject_id integer not null references inspected_subject (id),
    ${SEEN},
    responsible_account_ids integer[] not null,
    established_at timestamptz not null,
    established_by text not null,
    statement text not null check (btrim(statement) <> ''),
    missed text[] not null,
    sent_at timestamptz,
    check ((state = 'SENT') = (sent_at is not null))
  )`,
  `comment on table escalation is 'No measures were taken after an inspection: established by an entry (clause 35, D22); disclosed when it is sent'`,
  `comment on column escalation.missed is 'Rules of the terms that had passed when it was established'`,
  `create index escalation_subject on escalation (subject_id)`,
  ...ofCase('escalation'),

  `create table escalation_paper (
    id integer generated always as identity primary key,
    escalation_id integer not null references escalation (id),
    ${SEEN},
    addressee text not null check (addressee in ('HIGHER_BODY', 'PROSECUTOR', 'STATE_BODY', 'COURT')),
    recipient_kk text not null,
    recipient_ru text not null,
    recipient_en text,
    number text not null,
    way text not null check (way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    sent_at timestamptz not null,
    document_id integer not null references issued_document (id),
    delivered_at timestamptz,
    proof text,
    answered_at timestamptz,
    answer text,
    check ((delivered_at is null) = (proof is null)),
    check ((answered_at is null) = (answer is null))
  )`,
  `comment on table escalation_paper is 'Letter on liability, notices, claim: to whom, sent, delivered, answered (clause 35)'`,
  `create index escalation_paper_escalation on escalation_paper (escalation_id, id)`,
  `create unique index escalation_paper_once on escalation_paper (escalation_id, addressee) where addressee <> 'STATE_BODY'`,
  `create index escalation_paper_document on escalation_paper (document_id)`,
  ...ofCase('escalation_paper'),

  `create index deadline_of_measures on deadline (authority_id, inspection_id) include (due_at) where ${OF_MEASURES}`,
];

const WAITING = part(
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
   where not exists (select from escalation e where e.inspection_id = i.id)`,
);
