import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A division in force names all its successors to everybody, as it names the first one; those of a draft stay the Agency's (docs/adr/0030). */
export class NameFurtherSuccessors1763800001026 implements MigrationInterface {
  readonly name = 'NameFurtherSuccessors1763800001026';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table subject_succession drop column further_successor_ids');
  }
}

const UP = [
  `alter table subject_succession add column further_successor_ids integer[] not null default '{}'`,
  `comment on column subject_succession.further_successor_ids is 'Of a division: whom the act names beside the first successor'`,
  `update subject_succession s set further_successor_ids =
    array(select y.subject_id from reorganisation_successor y where y.reorganisation_id = s.reorganisation_id order by y.id)`,
  'create index subject_succession_further on subject_succession using gin (further_successor_ids)',
];
