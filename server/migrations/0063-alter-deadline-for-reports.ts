import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnSubject } from './support/row-security';

/** The body above reads the terms of the reports that it takes in (clause 62). */
export class AlterDeadlineForReports1763800000063 implements MigrationInterface {
  readonly name = 'AlterDeadlineForReports1763800000063';

  async up(runner: QueryRunner): Promise<void> {
    const visible = [CASE_ROWS, isOwnSubject('also_disclosed_to_subject_id')].join(' or ');
    await runner.query('alter table deadline add column also_disclosed_to_subject_id integer');
    await runner.query(
      `comment on column deadline.also_disclosed_to_subject_id is 'Of reports: the body above that takes them in (clause 62)'`,
    );
    await runner.query(
      `update deadline d set also_disclosed_to_subject_id = r.higher_body_id from quarterly_report r
       where d.case_kind = 'report' and d.case_id = r.id`,
    );
    await runner.query(
      `create index deadline_open_of_body_above on deadline (also_disclosed_to_subject_id, due_at, id)
       where met_at is null and cancelled_at is null`,
    );
    for (const sql of readable(visible)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of readable(CASE_ROWS)) await runner.query(sql);
    await runner.query('alter table deadline drop column also_disclosed_to_subject_id');
  }
}

/** Only reading is widened: who may write a term stays as it was. */
const readable = (visible: string) => [
  'drop policy deadline_reader on deadline',
  `create policy deadline_reader on deadline for select to qadagalau_reader using (${visible})`,
];
