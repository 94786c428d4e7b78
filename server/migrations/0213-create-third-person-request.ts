import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** Requests for information to persons of whom no counter-inspection may be held (clause 8 (6), D3). */
export class CreateThirdPersonRequest1763800000213 implements MigrationInterface {
  readonly name = 'CreateThirdPersonRequest1763800000213';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table third_person_request');
  }
}

const UP = [
  `create table third_person_request (
    id integer generated always as identity primary key,
    version integer not null default 1,
    state text not null default 'DRAFTED' check (state in ('DRAFTED', 'SENT', 'ANSWERED')),
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    third_person_id integer not null references inspected_subject (id),
    draft_inspection_id integer not null references inspection (id),
    relation text not null,
    information_sought text not null,
    drafted_at timestamptz not null,
    number text,
    sent_at timestamptz,
    sent_by text,
    answered_on date,
    answer text,
    unique (inspection_id, third_person_id),
    check ((state = 'DRAFTED') = (sent_at is null)),
    check ((state = 'ANSWERED') = (answered_on is not null))
  )`,
  `comment on table third_person_request is 'A person outside clause 9 is asked for what a counter-inspection was to learn. The inspected subject is not told'`,
  'create index third_person_request_authority on third_person_request (authority_id)',
  'create index third_person_request_person on third_person_request (third_person_id)',
  'create index third_person_request_draft on third_person_request (draft_inspection_id)',
  ...protect({
    table: 'third_person_request',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert', 'update'],
  }),
];
