import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The notice of an extension is counted from the first working day after the end that it moves, by the calendar in force: its term keeps that end (clause 14, D41). */
export class FindFirstDaysOfExtensionsAnew1763800001063 implements MigrationInterface {
  readonly name = 'FindFirstDaysOfExtensionsAnew1763800001063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update deadline d set certificate = d.certificate || jsonb_build_object('after', x.earlier_end)
       from inspection_extension x where d.rule = 'P14_EXTENSION_NOTICE' and d.case_kind = 'inspection' and d.case_id = x.inspection_id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update deadline set certificate = certificate - 'after' where rule = 'P14_EXTENSION_NOTICE'`,
    );
  }
}
