import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/**
 * A notice of a control event stands among the duties of the object as new until somebody of it opens it or its receipt is noted, as one of an
 * inspection does (clause 46). It asks for nothing any more once the order was handed over.
 */
export class TellOfControlNotices1763800000752 implements MigrationInterface {
  readonly name = 'TellOfControlNotices1763800000752';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'new_control_notices', NEW_NOTICES);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_new_control_notices');
    await joinWaiting(runner);
  }
}

const NEW_NOTICES = part(
  {
    id: `'READ_NOTICE-' || c.id`,
    code: `'STEP_READ_NOTICE'`,
    clause: `'46'`,
    party: `'SUBJECT'`,
    case_kind: `'control-event'`,
    case_id: 'e.id',
    case_number: 'e.number',
    authority_id: 'e.authority_id',
    subject_id: 'e.object_id',
    disclosed_to_subject_id: 'd.disclosed_to_subject_id',
    roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'),
    reference: 'd.number',
    since: 'd.created_at',
  },
  `control_event e join issued_document d on d.case_kind = 'control-event' and d.case_id = e.id and d.kind = 'CONTROL_NOTICE'
   join document_copy c on c.document_id = d.id and c.recipient = 'SUBJECT'
   where e.state = 'NOTIFIED' and d.replaced_at is null and d.cancelled_at is null and d.disclosed_to_subject_id is not null
     and c.opened_at is null and c.received_at is null`,
);
