import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands with the note of a report that nobody has submitted yet is its body's own, as its figures are. */
export class HideNotesOfDrafts1763800000440 implements MigrationInterface {
  readonly name = 'HideNotesOfDrafts1763800000440';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update stored_file f set authority_id = null from quarterly_report r
       where f.owner_kind in ('reportNote', 'reportNoteRemoved') and r.id = f.owner_id and r.state = 'DRAFT'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update stored_file f set authority_id = r.authority_id from quarterly_report r
       where f.owner_kind in ('reportNote', 'reportNoteRemoved') and r.id = f.owner_id and f.authority_id is null`,
    );
  }
}
