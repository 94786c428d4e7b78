import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';
import { HEADS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** Signs of a criminal offence: what is proposed to be sent to the competent body, and what became of it (clause 29). */
export class CreateReferrals1763800000153 implements MigrationInterface {
  readonly name = 'CreateReferrals1763800000153';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'referral', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_referral');
    await joinWaiting(runner);
    await runner.query('drop table referral');
  }
}

const UP = [
  `create table referral (
    id integer generated always as identity primary key,
    version integer not null default 1,
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'SENT', 'DECLINED', 'ANSWERED')),
    inspection_id integer not null references inspection (id),
    case_number text not null,
    authority_id integer not null references authority (id),
    subject_id integer not null references inspected_subject (id),
    officials text not null check (btrim(officials) <> ''),
    signs text not null check (btrim(signs) <> ''),
    proposed_at timestamptz not null,
    proposed_by text not null,
    decided_at timestamptz,
    decided_by text,
    decision_reason text,
    competent_body text,
    number text,
    answered_at timestamptz,
    answer text,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((state = 'DECLINED') = (decision_reason is not null)),
    check ((state in ('SENT', 'ANSWERED')) = (competent_body is not null and number is not null)),
    check ((state = 'ANSWERED') = (answered_at is not null and answer is not null))
  )`,
  `comment on table referral is 'Materials with signs of a criminal offence (clause 29); never disclosed to the subject'`,
  `create index referral_inspection on referral (inspection_id, id)`,
  `create index referral_authority on referral (authority_id)`,
  `create index referral_subject on referral (subject_id)`,
  `create index referral_proposed on referral (authority_id) where state = 'PROPOSED'`,
  // The subject's own rows are closed to it: no condition names it.
  ...protect({
    table: 'referral',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert', 'update'],
  }),
];

const WAITING = part(
  {
    id: `'DECIDE_REFERRAL-' || r.id`,
    code: `'STEP_DECIDE_REFERRAL'`,
    clause: `'29'`,
    case_kind: `'referral'`,
    case_id: 'r.id',
    case_number: 'r.case_number',
    inspection_id: 'r.inspection_id',
    authority_id: 'r.authority_id',
    subject_id: 'r.subject_id',
    roles: roles(...HEADS),
    since: 'r.proposed_at',
  },
  `referral r where r.state = 'PROPOSED'`,
);
