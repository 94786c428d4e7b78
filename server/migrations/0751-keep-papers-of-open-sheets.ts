import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';

/**
 * Papers of a sheet are read by the offices when the sheet is: not while the leadership has returned it, and never those that were drawn
 * up anew after that (clauses 36, 58, 60). Whose the papers are does not change.
 */
export class KeepPapersOfOpenSheets1763800000751 implements MigrationInterface {
  readonly name = 'KeepPapersOfOpenSheets1763800000751';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy issued_document_of_sheet on issued_document as restrictive for select to qadagalau_app, qadagalau_reader
       using (case_kind <> 'internal-monitoring' or ${OF_NO_OFFICE} or (replaced_at is null
         and exists (select from internal_monitoring m where m.id = case_id and m.told_to_agency)))`,
    );
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy issued_document_of_sheet on issued_document');
    await openTogether(runner);
  }
}

const OF_NO_OFFICE = `(select coalesce(current_setting('app.scope', true), '') not in ('agency', 'territory', 'token'))`;
