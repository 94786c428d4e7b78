import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That a sheet of internal monitoring ended after its report was due is said once, however often its proposals came back (58): the first time
 * stands, what repeats it of later days goes.
 */
export class SayLateSheetsOnce1763800001010 implements MigrationInterface {
  readonly name = 'SayLateSheetsOnce1763800001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from case_finding f using case_finding earlier
       where f.case_kind = 'internal-monitoring' and f.code = 'MONITORING_BEFORE_REPORT' and earlier.case_kind = f.case_kind
         and earlier.case_id = f.case_id and earlier.code = f.code and earlier.id < f.id`,
    );
  }

  /** What was repeated said nothing more of the case. */
  async down(): Promise<void> {}
}
