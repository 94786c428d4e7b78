import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody of a name works at the object or below it (clause 49) goes by the one form of names: another keyboard, blanks and dots make
 * nobody another person.
 */
export class CompareWorkersByBareNames1763800000981 implements MigrationInterface {
  readonly name = 'CompareWorkersByBareNames1763800000981';

  async up(runner: QueryRunner): Promise<void> {
    // A name without a letter or figure of that form is compared as it stands.
    await runner.query(
      worksAtOrBelow(
        `coalesce(nullif(${bare('a.full_name')}, ''), btrim(a.full_name)) = coalesce(nullif(${bare('named')}, ''), btrim(named))`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(worksAtOrBelow('lower(btrim(a.full_name)) = lower(btrim(named))'));
  }
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const KAZAKH = 'әғқңөұүһіё';
const TYPED_AS = 'агкноуухие';
const CAPITALS = [LATIN, RUSSIAN, KAZAKH].join('').toUpperCase();

const bare = (name: string) =>
  `regexp_replace(translate(normalize(${name}), '${CAPITALS}${KAZAKH}', '${LATIN}${RUSSIAN}${TYPED_AS}${TYPED_AS}'),
     '[^0123456789${LATIN}${RUSSIAN}]+', '', 'g')`;

const worksAtOrBelow = (isNamed: string) =>
  `create or replace function works_at_or_below(named text, object integer, today date) returns boolean language sql stable
    security definer set search_path = pg_catalog, public, pg_temp as $$
    with recursive below as (
      select id from public.inspected_subject where id = object
      union select s.id from public.inspected_subject s join below b on s.parent_id = b.id)
    select exists (select from public.account a join public.capacity k on k.account_id = a.id join below b on b.id = k.subject_id
      where ${isNamed} and k.withdrawn_at is null and k.valid_from <= today
        and (k.valid_to is null or k.valid_to >= today)) $$`;
