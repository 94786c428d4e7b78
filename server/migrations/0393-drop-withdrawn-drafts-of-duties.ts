import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A duty leads to no draft that was given up: to the cancelled appointment that it followed, or to none. */
export class DropWithdrawnDraftsOfDuties1763800000393 implements MigrationInterface {
  readonly name = 'DropWithdrawnDraftsOfDuties1763800000393';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update duty d set draft_inspection_id = i.cancelled_inspection_id from inspection i
      where i.id = d.draft_inspection_id and i.state = 'WITHDRAWN' and i.appointment_cancelled_at is null`);
  }

  /** Where they led to was wrong. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
