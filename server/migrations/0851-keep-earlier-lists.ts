import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A control that ran before it came here may stand on a list that was approved before lists were kept here (clauses 6, 7). */
export class KeepEarlierLists1763800000851 implements MigrationInterface {
  readonly name = 'KeepEarlierLists1763800000851';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table inspection
     add column earlier_list_year smallint check (earlier_list_year between 2019 and 2100),
     add column earlier_list_half smallint check (earlier_list_half in (1, 2)),
     add column earlier_list_order text check (btrim(earlier_list_order) <> ''),
     add column earlier_list_date date,
     add constraint inspection_earlier_list check (num_nulls(earlier_list_year, earlier_list_half, earlier_list_order, earlier_list_date) in (0, 4)),
     drop constraint inspection_of_line,
     add constraint inspection_of_line check (num_nonnulls(list_line_id, earlier_list_order) = case procedure when 'PREVENTIVE_CONTROL' then 1 else 0 end)`,
  `comment on column inspection.earlier_list_order is 'Number of the order by which the list of a control was approved before it could be kept here (clause 7)'`,
];

const DOWN = [
  'alter table inspection drop constraint inspection_of_line, drop constraint inspection_earlier_list',
  `alter table inspection drop column earlier_list_year, drop column earlier_list_half, drop column earlier_list_order, drop column earlier_list_date`,
  `alter table inspection add constraint inspection_of_line check ((procedure = 'PREVENTIVE_CONTROL') = (list_line_id is not null)) not valid`,
];
