import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A third person may be asked in the same case about another thing (clause 8 (6), D3); what was asked is not asked twice. */
export class AskThirdPersonsAgain1763800000880 implements MigrationInterface {
  readonly name = 'AskThirdPersonsAgain1763800000880';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  'alter table third_person_request drop constraint third_person_request_inspection_id_third_person_id_key',
  `create unique index third_person_request_once on third_person_request (inspection_id, third_person_id, md5(relation), md5(information_sought))`,
];

const DOWN = [
  'drop index third_person_request_once',
  'alter table third_person_request add constraint third_person_request_inspection_id_third_person_id_key unique (inspection_id, third_person_id)',
];
