import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A subject put on a half-year list by hand is told so and why (clauses 3, 7-1): its line keeps the reason, for the changes of a
 * list are the Agency's own. What was written in one language says in which.
 */
export class SayWhyLinesWereAdded1763800000663 implements MigrationInterface {
  readonly name = 'SayWhyLinesWereAdded1763800000663';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table half_year_list_line drop column added_because, drop column worded_in');
    await runner.query('alter table half_year_list_change drop column worded_in');
  }
}

const WORDED = `add column worded_in text check (worded_in in ('KK', 'RU'))`;
const UP = [
  `alter table half_year_list_change ${WORDED}`,
  `alter table half_year_list_line add column added_because text, ${WORDED}`,
  `comment on column half_year_list_line.added_because is 'Why a person put it on the list; null where its score did'`,
  `comment on column half_year_list_line.worded_in is 'Language of fact and risk; null where they are in both'`,
  `update half_year_list_line n set added_because = c.reason from half_year_list_change c
   where n.position is not null and c.id = (select max(x.id) from half_year_list_change x
     where x.list_id = n.list_id and x.subject_id = n.subject_id and x.kind <> 'MOVED') and c.kind = 'ADDED'`,
];
