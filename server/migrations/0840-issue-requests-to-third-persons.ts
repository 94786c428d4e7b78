import type { MigrationInterface, QueryRunner } from 'typeorm';
import { papersToReceive } from './0500-record-receipts-by-controlling-bodies';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/** The request to a third person is a paper of the office, with a number of its register of what goes out (clause 8 (6), D3). */
export class IssueRequestsToThirdPersons1763800000840 implements MigrationInterface {
  readonly name = 'IssueRequestsToThirdPersons1763800000840';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(
      runner,
      'papers',
      papersToReceive(SHORTENING, `when d.kind = 'THIRD_PERSON_REQUEST' then '8.6'`),
    );
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'papers', papersToReceive(SHORTENING));
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const SHORTENING = `when 'CONTROL_SHORTENING_ORDER' then '44'`;

const UP = [
  'alter table third_person_request add column document_id integer references issued_document (id), add column answer_by date',
  `comment on column third_person_request.document_id is 'Null of a request that was registered on paper elsewhere'`,
  `comment on column third_person_request.answer_by is 'By when the office asks for the answer; the Rules set no term'`,
  'create index third_person_request_document on third_person_request (document_id)',
];

const DOWN = ['alter table third_person_request drop column document_id, drop column answer_by'];
