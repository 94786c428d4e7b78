import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice that names nobody goes to the body itself; a protocol names who refused (clauses 16, 18). */
export class AlterRecipients1763800000091 implements MigrationInterface {
  readonly name = 'AlterRecipients1763800000091';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  'alter table start_notice alter column recipient drop not null',
  `comment on column start_notice.recipient is 'Null: the inspected body itself, whose name is read from its register'`,
  'alter table refusal_protocol add column representative text, add column representative_power text',
  `comment on column refusal_protocol.representative is 'Who refused for the subject; null where nobody was met'`,
];

const DOWN = [
  'alter table refusal_protocol drop column representative, drop column representative_power',
  `update start_notice n set recipient = s.name_kk from inspection i join inspected_subject s on s.id = i.subject_id
   where i.id = n.inspection_id and n.recipient is null`,
  'alter table start_notice alter column recipient set not null',
];
