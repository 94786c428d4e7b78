import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A frozen half-year list that is opened again says so among its changes, with the reason (clause 7). */
export class KeepReopeningsOfLists1763800000951 implements MigrationInterface {
  readonly name = 'KeepReopeningsOfLists1763800000951';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const kinds = (...names: string[]) =>
  `alter table half_year_list_change drop constraint half_year_list_change_kind_check,
     add constraint half_year_list_change_kind_check check (kind in (${names.map((name) => `'${name}'`).join(', ')}))`;

const UP = [
  kinds('ADDED', 'REMOVED', 'MOVED', 'REOPENED'),
  'alter table half_year_list_change alter column subject_id drop not null',
  `alter table half_year_list_change add constraint half_year_list_change_of_whom
     check ((kind = 'REOPENED') = (subject_id is null))`,
  // What was reopened before is told by the journal; a reason that said nothing stays untold there as well.
  `insert into half_year_list_change (list_id, kind, reason, at, by_name)
   select j.case_id, 'REOPENED', coalesce(nullif(btrim(j.details ->> 'reason'), ''), '—'), j.at, j.actor_name
   from journal_entry j where j.case_kind = 'half-year-list' and j.action = 'halfYearListReopened' order by j.id`,
];

const DOWN = [
  `delete from half_year_list_change where kind = 'REOPENED'`,
  'alter table half_year_list_change drop constraint half_year_list_change_of_whom',
  'alter table half_year_list_change alter column subject_id set not null',
  kinds('ADDED', 'REMOVED', 'MOVED'),
];
