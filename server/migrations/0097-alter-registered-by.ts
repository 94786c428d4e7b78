import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAME = 'Құқықтық статистика және арнайы есепке алу тіркелімі';

/** The embedded register was kept by its name in Kazakh; by a code it is named in the reader's language. */
export class AlterRegisteredBy1763800000097 implements MigrationInterface {
  readonly name = 'AlterRegisteredBy1763800000097';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update appointment_registration set registered_by = 'EMBEDDED' where registered_by = $1`,
      [NAME],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update appointment_registration set registered_by = $1 where registered_by = 'EMBEDDED'`,
      [NAME],
    );
  }
}
