import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A subject reads an invitation to a session once it is sent (clause 27): those that never went out are shown no more. */
export class KeepUnsentInvitations1763800000911 implements MigrationInterface {
  readonly name = 'KeepUnsentInvitations1763800000911';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table issued_document disable trigger user');
    await runner.query(
      `update issued_document d set disclosed_to_subject_id = null
       where d.kind = 'COMMISSION_INVITATION' and d.disclosed_to_subject_id is not null and not exists (
         select from document_copy c where c.document_id = d.id and c.recipient = 'SUBJECT' and c.delivered_at is not null)`,
    );
    await runner.query('alter table issued_document enable trigger user');
  }

  /** What was not sent need not be shown to a former server's reader either. */
  async down(): Promise<void> {}
}
