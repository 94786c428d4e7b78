import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The delivery of a paper of clause 35 was noted on the escalation, or on the copy of the paper, and neither knew of the other: what one
 * lacked it takes from the other. A letter whose receipt was corrected takes its copy along (22, 30, 35).
 */
export class NoteDeliveryOnCopies1763800001071 implements MigrationInterface {
  readonly name = 'NoteDeliveryOnCopies1763800001071';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** What was filled in is what was recorded: it stays. */
  async down(): Promise<void> {}
}

const UP = [
  `update document_copy c set way = coalesce(c.way, p.way), delivered_at = coalesce(c.delivered_at, p.sent_at),
     received_at = coalesce(c.received_at, p.delivered_at),
     received_by = case when c.received_at is null and p.delivered_at is not null then p.recipient_ru else c.received_by end,
     proof = case when c.received_at is null then p.proof else c.proof end
   from escalation_paper p where p.document_id = c.document_id and c.recipient = 'ADDRESSEE'`,
  `update escalation_paper p set delivered_at = c.received_at, proof = c.proof
   from document_copy c where c.document_id = p.document_id and c.recipient = 'ADDRESSEE'
     and p.delivered_at is null and c.received_at is not null`,
  `update document_copy c set received_at = l.received_at,
     delivered_at = case when c.delivered_at = c.received_at then l.received_at else c.delivered_at end
   from issued_document d, letter_on_measures l
   where d.id = c.document_id and d.case_kind = 'letter-on-measures' and d.kind = 'LETTER_ON_MEASURES' and l.id = d.case_id
     and c.recipient = 'SUBJECT' and c.received_at <> l.received_at`,
];
