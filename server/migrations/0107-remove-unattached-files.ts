import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How files that nobody attached are removed; what is attached stays for ever. */
export class RemoveUnattachedFiles1763800000107 implements MigrationInterface {
  readonly name = 'RemoveUnattachedFiles1763800000107';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const KEPT = 'stored_file_content_is_kept';

const UP = [
  `create index stored_file_unattached_since on stored_file (uploaded_at) where owner_id is null`,
  `drop trigger ${KEPT} on stored_file_content`,
  `create trigger ${KEPT} before update or truncate on stored_file_content
    for each statement execute function refuse_change()`,
  `create function refuse_removal_of_attached_file() returns trigger language plpgsql
    security definer set search_path = pg_catalog, public as $$
    begin
      if exists (select 1 from public.stored_file where id = old.file_id and owner_id is not null) then
        raise exception 'the content of an attached file is never removed' using errcode = 'restrict_violation';
      end if;
      return old;
    end $$`,
  `revoke all on function refuse_removal_of_attached_file() from public`,
  `create trigger stored_file_content_of_attached_is_kept before delete on stored_file_content
    for each row execute function refuse_removal_of_attached_file()`,
  // A file that is just being attached is locked and passed over.
  `create function remove_unattached_files(given_before timestamptz, given_most integer) returns integer language plpgsql
    security definer set search_path = pg_catalog, public as $$
    declare ids integer[];
    begin
      ids := array(select id from public.stored_file where owner_id is null and uploaded_at < given_before
        order by uploaded_at limit given_most for update skip locked);
      delete from public.stored_file_content where file_id = any (ids);
      delete from public.stored_file where id = any (ids);
      return cardinality(ids);
    end $$`,
  `revoke all on function remove_unattached_files(timestamptz, integer) from public`,
  `grant execute on function remove_unattached_files(timestamptz, integer) to qadagalau_app`,
];

const DOWN = [
  'drop function remove_unattached_files(timestamptz, integer)',
  'drop trigger stored_file_content_of_attached_is_kept on stored_file_content',
  'drop function refuse_removal_of_attached_file()',
  `drop trigger ${KEPT} on stored_file_content`,
  `create trigger ${KEPT} before update or delete or truncate on stored_file_content
    for each statement execute function refuse_change()`,
  'drop index stored_file_unattached_since',
];
