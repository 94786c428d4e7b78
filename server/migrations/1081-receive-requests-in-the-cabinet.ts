import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A request and a recommendation of clause 5 are put before the subject by the portal as they are issued, and their papers waited for a receipt
 * that somebody had to note, also once they had been answered.
 */
export class ReceiveRequestsInTheCabinet1763800001081 implements MigrationInterface {
  readonly name = 'ReceiveRequestsInTheCabinet1763800001081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update document_copy c set way = 'ELECTRONIC', delivered_at = d.created_at, received_at = d.created_at, proof = 'portal'
       from issued_document d where d.id = c.document_id and d.kind in ('FIELD_REQUEST', 'RECOMMENDATION')
         and d.disclosed_to_subject_id is not null and c.recipient = 'SUBJECT' and c.delivered_at is null`,
    );
  }

  /** When it was received is what was recorded: it stays. */
  async down(): Promise<void> {}
}
