import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each of the two facts of a start keeps its own person; an appointment may end before the start and keeps its number. */
export class AlterInspectionStart1763800000062 implements MigrationInterface {
  readonly name = 'AlterInspectionStart1763800000062';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table inspection_start add column acquainted_by text, add column acquainted_by_power text,
    add column representative_capacity_id integer references capacity (id)`,
  `comment on column inspection_start.acquainted_by is 'Who was shown the checklist; representative is who took the act (clause 17)'`,
  `create index inspection_start_representative on inspection_start (representative_capacity_id)`,
  `update inspection_start set acquainted_by = representative, acquainted_by_power = representative_power
    where acquainted_at is not null`,
  `alter table inspection drop constraint inspection_check1`,
  `alter table inspection add constraint inspection_act_number
    check (state = 'WITHDRAWN' or (state = 'DRAFT') = (act_number is null))`,
];

const DOWN = [
  `alter table inspection drop constraint inspection_act_number`,
  `alter table inspection add constraint inspection_check1
    check ((state in ('DRAFT', 'WITHDRAWN')) = (act_number is null))`,
  `alter table inspection_start drop column acquainted_by, drop column acquainted_by_power,
    drop column representative_capacity_id`,
];
