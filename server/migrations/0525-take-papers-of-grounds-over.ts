import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The papers of a cancelled appointment's grounds go over to the next one whole, also by the hand of one who may not read them (clauses 8, 31). */
export class TakePapersOfGroundsOver1763800000525 implements MigrationInterface {
  readonly name = 'TakePapersOfGroundsOver1763800000525';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function copy_ground_files(integer, integer)');
  }
}

// Only from a case to the one that is drafted on its grounds. What is marked stays where it is (31).
const UP = [
  `create function copy_ground_files(earlier integer, later integer) returns void language plpgsql
    volatile security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      paper record;
      copied integer;
    begin
      if not exists (select from public.inspection i where i.id = later and i.cancelled_inspection_id = earlier) then
        raise exception 'inspection % is not drafted on the grounds of %', later, earlier;
      end if;
      for paper in
        select f.*, k.id as ground_id, k.authority_id as office
        from public.inspection_ground g
          join public.stored_file f on f.owner_kind = 'inspectionGround' and f.owner_id = g.id
          join public.inspection_ground k on k.inspection_id = later and k.position = g.position
        where g.inspection_id = earlier and not exists (select from public.confidential_mark m
          where m.thing = 'FILE' and m.thing_id = f.id and m.lifted_at is null)
        order by f.id
      loop
        insert into public.stored_file (name, media_type, size, sha256, uploaded_at, uploaded_by_account_id, of_complainant,
            owner_kind, owner_id, case_kind, case_id, authority_id)
          values (paper.name, paper.media_type, paper.size, paper.sha256, paper.uploaded_at, paper.uploaded_by_account_id,
            paper.of_complainant, 'inspectionGround', paper.ground_id, 'inspection', later, paper.office)
          returning id into copied;
        insert into public.stored_file_content (file_id, bytes)
          select copied, c.bytes from public.stored_file_content c where c.file_id = paper.id;
      end loop;
    end $$`,
  'revoke all on function copy_ground_files(integer, integer) from public',
  'grant execute on function copy_ground_files(integer, integer) to qadagalau_app',
];
