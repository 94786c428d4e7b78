import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Acts of reorganisation that were withdrawn before left points of the predecessor's prescriptions with inspections of the successor, the
 * begun ones too (8.1, 8.2). The worker looks through each act once more: what it has let go of already it leaves alone.
 */
export class LookThroughWithdrawnMergers1763800000965 implements MigrationInterface {
  readonly name = 'LookThroughWithdrawnMergers1763800000965';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `select ask_for_job('successionWithdrawn', 'succession-withdrawn-again-' || r.id, jsonb_build_object('reorganisationId', r.id), now())
       from subject_reorganisation r where r.state = 'WITHDRAWN' order by r.id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from outbox where job = 'successionWithdrawn' and key like 'succession-withdrawn-again-%' and done_at is null`,
    );
  }
}
