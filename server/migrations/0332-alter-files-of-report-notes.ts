import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A note has several files. What was replaced or taken back from it before stays kept, beside those that stand. */
export class AlterFilesOfReportNotes1763800000332 implements MigrationInterface {
  readonly name = 'AlterFilesOfReportNotes1763800000332';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update stored_file f set owner_kind = 'reportNoteRemoved' from quarterly_report r
       where f.owner_kind = 'reportNote' and r.id = f.owner_id and r.note_file_id is distinct from f.id`,
    );
    // What was filed with an oblast or city is read there with its files.
    await runner.query(
      `update stored_file f set also_disclosed_to_subject_id = r.higher_body_id from quarterly_report r
       where f.owner_kind = 'reportNote' and r.id = f.owner_id and r.state <> 'DRAFT' and r.higher_body_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update stored_file set owner_kind = 'reportNote' where owner_kind = 'reportNoteRemoved'`,
    );
    await runner.query(
      `update stored_file set also_disclosed_to_subject_id = null where owner_kind = 'reportNote'`,
    );
  }
}
