import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BODY, INSPECTORS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** An invitation is a paper of its own, and whoever is invited sees the session among what waits (clause 27). */
export class AddInvitationsToSessions1763800000203 implements MigrationInterface {
  readonly name = 'AddInvitationsToSessions1763800000203';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table commission_invitation add column document_id integer references issued_document (id)',
    );
    for (const [table, name, condition] of OPENED)
      await runner.query(
        `create policy ${table}_${name} on ${table} for select to qadagalau_app, qadagalau_reader using (${condition})`,
      );
    await writeWaitingPart(runner, 'sessions', INVITED);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_sessions');
    await joinWaiting(runner);
    for (const [table, name] of OPENED) await runner.query(`drop policy ${table}_${name} on ${table}`);
    await runner.query('alter table commission_invitation drop column document_id');
  }
}

/** Members read the invitations of the case that they sit on, and the signed originals of the papers that they read. */
const OPENED = [
  [
    'issued_document',
    'invitation',
    `kind = 'COMMISSION_INVITATION' and inspection_id = any ((select own_seats())::int[])`,
  ],
  [
    'stored_file',
    'original',
    `owner_kind = 'signedOriginal' and (select coalesce(current_setting('app.scope', true), '') = 'commission')
      and exists (select from signed_original o where o.file_id = stored_file.id)`,
  ],
] as const;

const OF_SESSION = {
  id: `'ATTEND_SESSION-' || n.id`,
  code: `'STEP_ATTEND_SESSION'`,
  clause: `'27'`,
  case_kind: `'special-commission'`,
  case_id: 'c.id',
  case_number: 'i.number',
  inspection_id: 'i.id',
  authority_id: 'i.authority_id',
  subject_id: 'i.subject_id',
  since: 'n.sent_at',
  due_date: `(c.session_at at time zone 'Asia/Almaty')::date`,
  due_at: 'c.session_at',
} as const;

const INVITATIONS = `commission_invitation n join special_commission c on c.id = n.commission_id
  join inspection i on i.id = c.inspection_id where c.state = 'SESSION_SET' and n.sent_at is not null`;

const INVITED = [
  part(
    {
      ...OF_SESSION,
      party: `'SUBJECT'`,
      disclosed_to_subject_id: 'c.disclosed_to_subject_id',
      roles: roles(...BODY.filter((role) => role !== 'REPORTS_CLERK'), 'OBJECT_HEAD'),
    },
    `${INVITATIONS} and n.kind = 'SUBJECT'`,
  ),
  part(
    { ...OF_SESSION, account_ids: 'array[n.account_id]', roles: roles(...INSPECTORS) },
    `${INVITATIONS} and n.kind = 'INSPECTOR'`,
  ),
].join(' union all ');
