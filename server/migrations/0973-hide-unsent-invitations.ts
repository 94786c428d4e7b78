import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { CASE_ROWS, isOwnAuthority, isOwnSubject, SEES_EVERYTHING } from './support/row-security';

/**
 * Whom a session is to invite is drawn up by its secretary and may change till it goes out: the subject and the members of the commission
 * see an invitation once it is sent (clause 27). The secretary sends it, the chair opens no session without it.
 */
export class HideUnsentInvitations1763800000973 implements MigrationInterface {
  readonly name = 'HideUnsentInvitations1763800000973';

  async up(runner: QueryRunner): Promise<void> {
    // Asked once a statement; it looks past the policies that themselves ask for it.
    await runner.query(`create function own_leading_seats() returns integer[]
      language sql stable security definer set search_path = pg_catalog, public as $$
        select coalesce(array_agg(s.inspection_id), '{}') from public.commission_seat s
        where current_setting('app.scope', true) = 'commission' and s.until is null and s.part in ('CHAIR', 'SECRETARY')
          and s.account_id = nullif(current_setting('app.account', true), '')::int $$`);
    await runner.query('revoke all on function own_leading_seats() from public');
    await runner.query('grant execute on function own_leading_seats() to qadagalau_app, qadagalau_reader');
    await show(runner, SENT_ROWS, SENT_PAPERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await show(runner, `${CASE_ROWS} or ${SITS}`, PAPERS);
    await runner.query('drop function own_leading_seats()');
  }
}

const SITS = 'inspection_id = any ((select own_seats())::int[])';
const LEADS = 'inspection_id = any ((select own_leading_seats())::int[])';
const SENT_ROWS = `${SEES_EVERYTHING} or ${isOwnAuthority()} or ${LEADS} or (sent_at is not null and (${isOwnSubject()} or ${SITS}))`;
/** A member asks for the paper behind a row that it may see. */
const PAPERS = `kind = 'COMMISSION_INVITATION' and ${SITS}`;
const SENT_PAPERS = `${PAPERS} and (${LEADS} or exists (select from commission_invitation n where n.document_id = issued_document.id))`;

async function show(runner: QueryRunner, visible: string, papers: string): Promise<void> {
  for (const policy of ['commission_invitation_app', 'commission_invitation_reader']) {
    const checked = policy.endsWith('_app') ? ` with check (${visible})` : '';
    await runner.query(`alter policy ${policy} on commission_invitation using (${visible})${checked}`);
    await runner.query(`drop policy if exists a_heir_${policy} on commission_invitation`);
  }
  await runner.query(`alter policy issued_document_invitation on issued_document using (${papers})`);
  await openToHeirs(runner);
  await openTogether(runner);
}
