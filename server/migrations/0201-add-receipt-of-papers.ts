import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, OFFICE, part, roles, writeWaitingPart } from './support/waiting';

/** Of every paper that goes to somebody: who received it, when, and what proves it. Sent through the portal it is there at once. */
export class AddReceiptOfPapers1763800000201 implements MigrationInterface {
  readonly name = 'AddReceiptOfPapers1763800000201';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'papers', UNRECEIVED);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_papers');
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const recipients = (names: string) =>
  `alter table document_copy add constraint document_copy_recipient_check check (recipient in (${names}))`;

const UP = [
  `alter table document_copy add column received_at timestamptz, add column received_by text`,
  `comment on column document_copy.received_at is 'When it reached whom it is for; delivered_at is when it went out'`,
  // What was noted as delivered so far had reached somebody; the proof names who.
  `update document_copy set received_at = delivered_at, received_by = proof where delivered_at is not null`,
  // What a subject read in the portal from its day on.
  `update document_copy c set way = 'ELECTRONIC', delivered_at = d.created_at, proof = 'portal', received_at = d.created_at
   from issued_document d where d.id = c.document_id and c.recipient = 'SUBJECT' and c.delivered_at is null
     and d.disclosed_to_subject_id is not null and d.kind in ('INFORMATION_REQUEST', 'EXTENSION_DECISION', 'ADDITIONAL_ACT',
       'SUSPENSION_ACT', 'RESUMPTION_ACT', 'INSPECTOR_CHANGE_ACT')`,
  `alter table document_copy add constraint document_copy_received check (received_at is null or delivered_at is not null)`,
  'alter table document_copy drop constraint document_copy_recipient_check',
  recipients(`'REGISTER', 'SUBJECT', 'OFFICE', 'ADDRESSEE', 'INSPECTOR'`),
  `create index document_copy_unreceived on document_copy (document_id)
     where received_at is null and recipient in ('SUBJECT', 'ADDRESSEE', 'INSPECTOR')`,
  'grant update (received_at, received_by) on document_copy to qadagalau_app',
];

const DOWN = [
  `delete from document_copy where recipient in ('ADDRESSEE', 'INSPECTOR')`,
  'drop index document_copy_unreceived',
  'alter table document_copy drop constraint document_copy_recipient_check',
  recipients(`'REGISTER', 'SUBJECT', 'OFFICE'`),
  'alter table document_copy drop column received_at, drop column received_by',
];

/** Their handing over is a step of the case itself. */
const OF_THE_CASE = `('ACT_OF_APPOINTMENT', 'RESULT_ACT', 'PRESCRIPTION', 'RESULT_ACT_REFUSAL_PROTOCOL', 'COMMISSION_PROTOCOL', 'COMMISSION_INVITATION', 'LETTER_ON_MEASURES')`;

/**
 * What goes to somebody and whose receipt nobody has noted. The notice of the start waits till the act of appointment was shown: that
 * proves it. A case that is closed asks for nothing more.
 */
const UNRECEIVED = part(
  {
    id: `'RECORD_PAPER_RECEIPT-' || c.id`,
    code: `'STEP_RECORD_PAPER_RECEIPT'`,
    clause: `case when d.kind = 'START_NOTICE' then '16' when d.kind = 'EXTENSION_NOTICE' then '14'
      when d.kind in ('SUSPENSION_NOTICE', 'RESUMPTION_NOTICE') then '21'
      when d.kind = 'COMPLAINT_FORWARDING' then '10' when d.kind = 'REFERRAL_OF_MATERIALS' then '29'
      when d.kind = 'STATE_BODY_REQUEST' then '7-1'
      when d.kind in ('LIABILITY_LETTER', 'PROSECUTOR_NOTICE', 'STATE_BODY_NOTICE', 'COURT_CLAIM') then '35' else '22' end`,
    case_kind: 'd.case_kind',
    case_id: 'd.case_id',
    case_number: `coalesce(i.number, case d.case_kind when 'complaint' then (select k.number from complaint k where k.id = d.case_id)
      when 'half-year-list' then (select l.year || '-' || l.half from half_year_list l where l.id = d.case_id) end, d.number)`,
    inspection_id: 'd.inspection_id',
    authority_id: 'd.authority_id',
    subject_id: 'd.subject_id',
    account_ids: `case when d.inspection_id is null then null else
      array(select n.account_id from inspection_inspector n where n.inspection_id = d.inspection_id) end`,
    whose: `case when d.inspection_id is null then 'OFFICE' else 'NAMED' end`,
    roles: roles(...OFFICE),
    reference: 'd.number',
    since: 'd.created_at',
  },
  `document_copy c join issued_document d on d.id = c.document_id left join inspection i on i.id = d.inspection_id
   where c.received_at is null and c.recipient in ('SUBJECT', 'ADDRESSEE', 'INSPECTOR')
     and d.replaced_at is null and d.kind not in ${OF_THE_CASE}
     and (i.id is null or i.state not in ('CLOSED', 'WITHDRAWN'))
     and (d.kind <> 'START_NOTICE' or i.state in ('APPOINTED', 'REGISTERED', 'NOTIFIED'))`,
);
