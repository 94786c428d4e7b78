import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An assignment by the leadership that was drawn up here has its paper (clause 9). */
export class DrawUpAssignments1763800000943 implements MigrationInterface {
  readonly name = 'DrawUpAssignments1763800000943';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table agency_assignment add column document_id integer references issued_document (id)',
    );
    await runner.query('create index agency_assignment_document on agency_assignment (document_id)');
    await runner.query(
      `comment on column agency_assignment.document_id is 'Its paper, where it was drawn up here; one of elsewhere lies in its files'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agency_assignment drop column document_id');
  }
}
