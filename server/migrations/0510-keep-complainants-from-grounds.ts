import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { IS_SYSTEM, isOwnAccount } from './support/row-security';

/**
 * Whose complaint became a ground is read by whoever handles the case, in its papers too, and the words of the complaint are no
 * words of the ground: the inspected body reads those (clause 31).
 */
export class KeepComplainantsFromGrounds1763800000510 implements MigrationInterface {
  readonly name = 'KeepComplainantsFromGrounds1763800000510';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

const FUNCTION = 'stable security definer set search_path = pg_catalog, public, pg_temp';
const ROLES = 'qadagalau_app, qadagalau_reader';
const OF_A_COMPLAINT = `exists (select from public.inspection_ground g where g.id = %.owner_id and g.kind = 'CONSUMER_ADDRESS')`;
const ofComplaint = (file: string) => OF_A_COMPLAINT.replace('%', file);
const dated = (value: string) => `to_char(${value}, 'DD.MM.YYYY')`;

const UP = [
  // The named inspectors, the head of the office, and an inspector of it while nobody is named.
  `create function handles_inspection(given integer) returns boolean language sql ${FUNCTION} as $$
      select exists (
        select from public.inspection i join public.capacity k
          on k.account_id = nullif(current_setting('app.account', true), '')::integer
          and k.authority_id = nullif(current_setting('app.authority', true), '')::integer and k.withdrawn_at is null
        where i.id = given and (
          (k.authority_id = i.authority_id and k.role in ('AGENCY_CHAIR', 'TERRITORIAL_HEAD'))
          or (k.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR') and case
            when exists (select from public.inspection_inspector n where n.inspection_id = i.id)
            then exists (select from public.inspection_inspector n where n.inspection_id = i.id and n.account_id = k.account_id)
            else k.authority_id = i.authority_id end)))
    $$`,
  // That a paper is there is a fact of the ground; whoever may not read it still has to know that it is not missing.
  `create function files_of_ground(given integer) returns bigint language sql ${FUNCTION} as $$
      select count(*) from public.stored_file f where f.owner_kind = 'inspectionGround' and f.owner_id = given $$`,
  ...['handles_inspection', 'files_of_ground'].flatMap((name) => [
    `revoke all on function ${name}(integer) from public`,
    `grant execute on function ${name}(integer) to ${ROLES}`,
  ]),

  `alter table stored_file add column of_complainant boolean not null default false`,
  `comment on column stored_file.of_complainant is 'It came with a complaint or as the paper of a ground that a complaint is, and tells who complained: once so, always so (clause 31)'`,
  `update stored_file f set of_complainant = true where f.case_kind = 'complaint'
    or (f.owner_kind = 'inspectionGround' and ${ofComplaint('f')})
    or (f.owner_kind = 'inspectionDraft' and exists (select from inspection_ground g
      where g.inspection_id = f.case_id and g.kind = 'CONSUMER_ADDRESS'))`,
  `create function mark_file_of_complainant() returns trigger language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
    begin
      new.of_complainant := new.of_complainant or coalesce(new.case_kind = 'complaint', false)
        or (new.owner_kind is not distinct from 'inspectionGround' and ${ofComplaint('new')});
      return new;
    end $$`,
  `create trigger stored_file_of_complainant before insert or update of owner_kind, owner_id on stored_file
    for each row execute function mark_file_of_complainant()`,
  `create policy stored_file_of_complainant on stored_file as restrictive to ${ROLES}
    using (not of_complainant or case_kind is distinct from 'inspection' or ${IS_SYSTEM} or handles_inspection(case_id)
      or ${isOwnAccount('uploaded_by_account_id')})
    with check (true)`,

  // Grounds that hold the words of their complaint are worded neutrally; the words stay with the complaint. Issued papers stay.
  `update inspection_ground g set basis_text =
      '№ ' || c.number || ' өтініш, ' || ${dated(`c.received_at at time zone 'Asia/Almaty'`)} || ': «' || v.name_kk
        || '», факт күні ' || ${dated('c.fact_date')} || ' / Обращение № ' || c.number || ' от '
        || ${dated(`c.received_at at time zone 'Asia/Almaty'`)} || ': «' || v.name_ru || '», дата факта ' || ${dated('c.fact_date')}
    from complaint c join complaint_person p on p.id = c.id join public_service v on v.id = c.public_service_id
    where g.kind = 'CONSUMER_ADDRESS' and g.basis_number = c.number and c.fact_date is not null
      and (strpos(g.basis_text, btrim(p.text)) > 0 or strpos(lower(g.basis_text), lower(btrim(p.name))) > 0
        or strpos(g.basis_text, btrim(p.phone)) > 0 or strpos(lower(g.basis_text), lower(btrim(p.email))) > 0)`,
];

const DOWN = [
  'drop policy stored_file_of_complainant on stored_file',
  'drop trigger stored_file_of_complainant on stored_file',
  'drop function mark_file_of_complainant()',
  'alter table stored_file drop column of_complainant',
  'drop function files_of_ground(integer)',
  'drop function handles_inspection(integer)',
];
