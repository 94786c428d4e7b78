import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request to another state body may be about one line of the list, and is a paper where it was drawn up here (clause 7-1). */
export class AddPapersOfRequests1763800000205 implements MigrationInterface {
  readonly name = 'AddPapersOfRequests1763800000205';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table half_year_list_request add column subject_id integer references inspected_subject (id),
         add column document_id integer references issued_document (id)`,
    );
    await runner.query('create index half_year_list_request_subject on half_year_list_request (subject_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index half_year_list_request_subject');
    await runner.query('alter table half_year_list_request drop column subject_id, drop column document_id');
  }
}
