import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/**
 * What the portal brings is delivered at once; who of the subject opened it and when is kept beside, once (clauses 14, 16, 21). Till then
 * it stands among the duties of the subject as new.
 */
export class NoteOpeningOfPapers1763800000570 implements MigrationInterface {
  readonly name = 'NoteOpeningOfPapers1763800000570';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'new_notices', NEW_NOTICES);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_new_notices');
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  'alter table document_copy add column opened_at timestamptz, add column opened_by text',
  'alter table document_copy add constraint document_copy_opened check ((opened_at is null) = (opened_by is null))',
  `comment on column document_copy.opened_at is 'When somebody of the subject opened it in the portal first, or confirmed that it has it; received_at is what terms go by'`,
  'grant update (opened_at, opened_by) on document_copy to qadagalau_app',
  `create index issued_document_notices on issued_document (disclosed_to_subject_id, inspection_id)
     where replaced_at is null and kind in ('START_NOTICE', 'EXTENSION_NOTICE', 'SUSPENSION_NOTICE', 'RESUMPTION_NOTICE')`,
];

const DOWN = [
  'drop index issued_document_notices',
  'alter table document_copy drop column opened_at, drop column opened_by',
];

/** The notice of the start asks for nothing any more once the act of appointment was shown. */
const NEW_NOTICES = part(
  {
    id: `'READ_NOTICE-' || c.id`,
    code: `'STEP_READ_NOTICE'`,
    clause: `case d.kind when 'START_NOTICE' then '16' when 'EXTENSION_NOTICE' then '14' else '21' end`,
    party: `'SUBJECT'`,
    case_kind: `'inspection'`,
    case_id: 'i.id',
    case_number: 'i.number',
    inspection_id: 'i.id',
    authority_id: 'i.authority_id',
    subject_id: 'i.subject_id',
    disclosed_to_subject_id: 'd.disclosed_to_subject_id',
    roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'),
    reference: 'd.number',
    since: 'd.created_at',
  },
  `issued_document d join document_copy c on c.document_id = d.id and c.recipient = 'SUBJECT' join inspection i on i.id = d.inspection_id
   where d.kind in ('START_NOTICE', 'EXTENSION_NOTICE', 'SUSPENSION_NOTICE', 'RESUMPTION_NOTICE') and d.replaced_at is null
     and d.disclosed_to_subject_id is not null and c.delivered_at is not null and c.opened_at is null and c.received_by is null
     and i.state in ('APPOINTED', 'REGISTERED', 'NOTIFIED', 'IN_PROGRESS', 'SUSPENDED')
     and (d.kind <> 'START_NOTICE' or i.state in ('APPOINTED', 'REGISTERED', 'NOTIFIED'))`,
);
