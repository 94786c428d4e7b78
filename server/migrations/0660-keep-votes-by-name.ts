import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { CASE_ROWS, IS_SYSTEM } from './support/row-security';

/**
 * The protocol gives totals (clause 27), and so does everything else that leaves the commission: how each member voted is for
 * whoever sits in it and for the head of the office that formed it (clause 26).
 */
export class KeepVotesByName1763800000660 implements MigrationInterface {
  readonly name = 'KeepVotesByName1763800000660';

  async up(runner: QueryRunner): Promise<void> {
    // Asked once a statement; it looks past the policies that themselves ask for it.
    await runner.query(`create function own_headships() returns integer[]
      language sql stable security definer set search_path = pg_catalog, public as $$
        select coalesce(array_agg(k.authority_id), '{}') from public.capacity k
        where current_setting('app.scope', true) in ('agency', 'territory') and k.role in ('AGENCY_CHAIR', 'TERRITORIAL_HEAD')
          and k.withdrawn_at is null and k.account_id = nullif(current_setting('app.account', true), '')::int $$`);
    await runner.query('revoke all on function own_headships() from public');
    await runner.query('grant execute on function own_headships() to qadagalau_app, qadagalau_reader');
    await show(runner, `${SITS} or (told_at is not null and ${OF_OWN_HEADSHIP})`);
    for (const policy of OF_TABLE)
      await runner.query(`drop policy if exists a_heir_${policy} on commission_vote`);
    await runner.query('update commission_vote set disclosed_to_subject_id = null');
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update commission_vote v set disclosed_to_subject_id = c.disclosed_to_subject_id
      from special_commission c where c.id = v.commission_id and v.told_at is not null`);
    await show(runner, `${SITS} or (told_at is not null and (${CASE_ROWS}))`);
    await openToHeirs(runner);
    await openTogether(runner);
    await runner.query('drop function own_headships()');
  }
}

const OF_TABLE = ['commission_vote_app', 'commission_vote_reader'] as const;
const SITS = 'inspection_id = any ((select own_seats())::int[])';
const OF_OWN_HEADSHIP = 'authority_id = any ((select own_headships())::int[])';

async function show(runner: QueryRunner, toOthers: string): Promise<void> {
  for (const policy of OF_TABLE)
    await runner.query(`alter policy ${policy} on commission_vote using (${IS_SYSTEM} or ${toOthers})`);
}
