import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A corrected answer has its right files beside the wrong ones, which stay readable as laid aside (clauses 7-1, 8 (6), 10, 29, 35). */
export class LayFilesAside1763800000842 implements MigrationInterface {
  readonly name = 'LayFilesAside1763800000842';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table stored_file drop column laid_aside_at');
  }
}

const UP = [
  'alter table stored_file add column laid_aside_at timestamptz',
  `comment on column stored_file.laid_aside_at is 'When a counter-entry found that it belongs to something else; it stays and is read where it was'`,
  'grant update (laid_aside_at) on stored_file to qadagalau_app',
];
