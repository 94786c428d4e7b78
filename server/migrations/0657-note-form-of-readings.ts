import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each opening of a marked paper is a reading of its own: in which language, to read or to edit (clause 31). */
export class NoteFormOfReadings1763800000657 implements MigrationInterface {
  readonly name = 'NoteFormOfReadings1763800000657';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table marked_reading add column form text check (form in ('kk_pdf', 'ru_pdf', 'kk_docx', 'ru_docx'))`,
    );
    await runner.query(
      `comment on column marked_reading.form is 'Of a paper: the language and the kind of its file'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table marked_reading drop column form');
  }
}
