import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The copy of a letter on measures that went by post or by e-mail bore the receipt as the day of its sending, and neither before that: it
 * went out when the letter was sent, and was received when that was noted (22, 30, 37, 54).
 */
export class TellWhenLettersWentOut1763800001074 implements MigrationInterface {
  readonly name = 'TellWhenLettersWentOut1763800001074';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update document_copy c set way = coalesce(c.way, l.way), delivered_at = l.sent_at from issued_document d, letter_on_measures l
       where d.id = c.document_id and d.case_kind = 'letter-on-measures' and d.case_id = l.id and c.recipient = 'SUBJECT'
         and d.kind in ('LETTER_ON_MEASURES', 'MONITORING_LETTER', 'CONTROL_LETTER') and d.replaced_at is null
         and l.way <> 'ELECTRONIC' and l.sent_at is not null and (c.delivered_at is null or c.delivered_at = c.received_at)`,
    );
  }

  /** What was filled in is what was recorded: it stays. */
  async down(): Promise<void> {}
}
