import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Before an inspection took over the points of its grounds alone, its appointment closed the whole prescription (8.1, 8.2; D47): those with
 * points that are neither remedied, withdrawn nor taken over run on. The worker reopens each, since its terms are counted by the calendar.
 */
export class ReopenWronglyClosed1763800000852 implements MigrationInterface {
  readonly name = 'ReopenWronglyClosed1763800000852';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `select ask_for_job('reopenWronglyClosed', 'reopen-wrongly-closed-' || p.id, jsonb_build_object('prescriptionId', p.id), now())
       from prescription p where p.phase = 'CLOSED_BY_INSPECTION' and exists (select from violation v where v.prescription_id = p.id
         and v.taken_over_by is null and v.state not in ('ACCEPTED', 'WITHDRAWN')) order by p.id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from outbox where job = 'reopenWronglyClosed' and done_at is null`);
  }
}
