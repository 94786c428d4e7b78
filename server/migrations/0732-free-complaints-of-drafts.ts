import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints whose drafted inspection was given up wait to be decided again (clauses 8 (3), 10): those that were left as taken. */
export class FreeComplaintsOfDrafts1763800000732 implements MigrationInterface {
  readonly name = 'FreeComplaintsOfDrafts1763800000732';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update complaint c set state = 'WAITING', inspection_id = null, decided_at = null, decided_by = null, told_at = null,
         told_way = null, told_note = null, version = c.version + 1
       from inspection i where i.id = c.inspection_id and c.state = 'TAKEN' and i.state = 'WITHDRAWN'
         and i.appointment_cancelled_at is null`,
    );
  }

  /** On which draft one stood before is not kept. */
  async down(): Promise<void> {}
}
