import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A point is answered beside others: whether an answer is out of date is asked of the point, not of the whole case. */
export class AddCaseVersionOfAnswer1763800000095 implements MigrationInterface {
  readonly name = 'AddCaseVersionOfAnswer1763800000095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table checklist_answer add column case_version integer');
    // Which version an earlier answer made is not known: it counts as the last one.
    await runner.query(
      'update checklist_answer a set case_version = i.version from inspection i where i.id = a.inspection_id',
    );
    await runner.query('alter table checklist_answer alter column case_version set not null');
    await runner.query(
      `comment on column checklist_answer.case_version is 'The version of the case that the answer made: who saw the case as it was then has seen the answer'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table checklist_answer drop column case_version');
  }
}
