import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { IS_SYSTEM, isOwnAccount, isOwnAuthority } from './support/row-security';

/** Who complains is read by whoever handles the complaint and by the head of that office, not by all of it (clause 31). */
export class NameComplainantsByNeed1763800000471 implements MigrationInterface {
  readonly name = 'NameComplainantsByNeed1763800000471';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

const OF_THE_OFFICE = `${IS_SYSTEM} or ${isOwnAuthority()}`;
const needed = (complaint: string) =>
  `${IS_SYSTEM} or (${isOwnAuthority()} and handles_complaint(${complaint}))`;

const policiesOf = (person: string, file: string) => [
  `alter policy complaint_person_app on complaint_person using (${person}) with check (${OF_THE_OFFICE})`,
  `alter policy complaint_person_reader on complaint_person using (${person})`,
  `alter policy stored_file_of_complaint on stored_file
    using (case_kind is distinct from 'complaint' or ${file} or ${isOwnAccount('uploaded_by_account_id')})`,
];

const UP = [
  // A head of the office, whom it was given to, or an inspector while it was given to nobody.
  `create function handles_complaint(given integer) returns boolean language sql stable
    security definer set search_path = pg_catalog, public, pg_temp as $$
      select exists (
        select from public.complaint c join public.capacity k on k.authority_id = c.authority_id
        where c.id = given and k.account_id = nullif(current_setting('app.account', true), '')::integer
          and k.authority_id = nullif(current_setting('app.authority', true), '')::integer and k.withdrawn_at is null
          and (k.role in ('AGENCY_CHAIR', 'TERRITORIAL_HEAD') or (k.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR')
            and (c.assigned_account_id is null or c.assigned_account_id = k.account_id))))
    $$`,
  'revoke all on function handles_complaint(integer) from public',
  'grant execute on function handles_complaint(integer) to qadagalau_app, qadagalau_reader',
  ...policiesOf(needed('id'), needed('case_id')),
];

const DOWN = [...policiesOf(OF_THE_OFFICE, OF_THE_OFFICE), 'drop function handles_complaint(integer)'];
