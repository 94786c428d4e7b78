import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { closeTogether, openTogether } from './support/open-together';
import { CASE_ROWS, isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';
import { joinWaiting, part, roles, until, writeWaitingPart } from './support/waiting';

/** A proposal that was sent on reaches the body of the tree that it is for, which informs of the measures (clause 60). */
export class SendProposalsToBodies1763800000668 implements MigrationInterface {
  readonly name = 'SendProposalsToBodies1763800000668';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'proposal_answer', ASKED);
    await joinWaiting(runner);
    await openToHeirs(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_proposal_answer');
    await joinWaiting(runner);
    await closeTogether(runner);
    for (const statement of DOWN) await runner.query(statement);
    await openToHeirs(runner);
    await openTogether(runner);
  }
}

const OF_BODY = `${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('body_id')}`;
const readable = (visible: string) => [
  'drop policy if exists a_heir_monitoring_proposal_reader on monitoring_proposal',
  'drop policy if exists a_heir_monitoring_proposal_app on monitoring_proposal',
  // Who may write stays as it is.
  `alter policy monitoring_proposal_app on monitoring_proposal using (${visible})`,
  `alter policy monitoring_proposal_reader on monitoring_proposal using (${visible})`,
];

const UP = [
  `alter table monitoring_proposal add column addressee_id integer references inspected_subject (id),
    add column disclosed_to_subject_id integer references inspected_subject (id), add column sent_at timestamptz,
    add check (disclosed_to_subject_id is null or (disclosed_to_subject_id = addressee_id and state not in ('DRAFT', 'WITHDRAWN')))`,
  `update monitoring_proposal p set sent_at = m.sent_at from internal_monitoring m
    where m.id = p.monitoring_id and p.state not in ('DRAFT', 'WITHDRAWN')`,
  `comment on column monitoring_proposal.disclosed_to_subject_id is 'The addressee that the register has, from the day on which it was sent on'`,
  'create index monitoring_proposal_addressee on monitoring_proposal (addressee_id)',
  'create index monitoring_proposal_disclosed on monitoring_proposal (disclosed_to_subject_id, id)',
  ...readable(`${OF_BODY} or ${isOwnSubject()}`),
  `create table proposal_answer (
    id integer generated always as identity primary key,
    proposal_id integer not null references monitoring_proposal (id),
    body_id integer not null references inspected_subject (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer not null references inspected_subject (id),
    text text not null check (btrim(text) <> ''),
    late boolean not null,
    answered_at timestamptz not null,
    answered_by text not null
  )`,
  `comment on table proposal_answer is 'What the addressee of a proposal informed of (clause 60); the addressee is whom it is disclosed to'`,
  'create index proposal_answer_proposal on proposal_answer (proposal_id, id)',
  'create index proposal_answer_body on proposal_answer (body_id)',
  'create index proposal_answer_authority on proposal_answer (authority_id)',
  'create index proposal_answer_disclosed on proposal_answer (disclosed_to_subject_id)',
  ...protect({
    table: 'proposal_answer',
    visible: `${CASE_ROWS} or ${isOwnSubject('body_id')}`,
    writable: isOwnSubject(),
    grants: ['select', 'insert'],
  }),
];

const DOWN = [
  'drop table proposal_answer',
  ...readable(OF_BODY),
  'alter table monitoring_proposal drop column addressee_id, drop column disclosed_to_subject_id, drop column sent_at',
];

const ASKED = part(
  {
    id: `'ANSWER_PROPOSAL-' || p.id`,
    code: `'STEP_ANSWER_PROPOSAL'`,
    clause: `'60'`,
    party: `'SUBJECT'`,
    case_kind: `'internal-monitoring'`,
    case_id: 'p.monitoring_id',
    case_number: 'p.position::text',
    authority_id: 'p.authority_id',
    subject_id: 'p.disclosed_to_subject_id',
    disclosed_to_subject_id: 'p.disclosed_to_subject_id',
    roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD'),
    since: 'p.sent_at',
    ...until('p.report_by'),
  },
  `monitoring_proposal p where p.state = 'SENT' and p.disclosed_to_subject_id is not null and p.disclosed_to_subject_id <> p.body_id
    and not exists (select from proposal_answer a where a.proposal_id = p.id)`,
);
