import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person is known in a text by a short name too, and in its every case (clause 66: results are published, not persons). */
export class FindNamesInTheirForms1763800000381 implements MigrationInterface {
  readonly name = 'FindNamesInTheirForms1763800000381';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(namesWithin(IN_THEIR_FORMS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(namesWithin(AS_BEFORE));
  }
}

const namesWithin = (
  body: string,
) => `create or replace function names_within(given text, of_inspection integer) returns setof text
  language sql stable security definer set search_path = pg_catalog, public as $$ ${body} $$`;

const KNOWN = `select full_name as name from public.account
  union all select representative from public.result_act where inspection_id = of_inspection
  union all select person_name from public.inspection_ground where inspection_id = of_inspection
  union all select head_name from public.inspected_subject where head_name is not null
  union all select unnest(array[name_kk, name_ru, name_en]) from public.inspected_subject where kind = 'NATURAL_PERSON'`;

/**
 * Names whose beginning a word of the text has, where that word begins with a capital letter and is not much longer: which
 * ending makes it a form of the name, the program knows.
 */
const IN_THEIR_FORMS = `
  with said as (
    select distinct translate(lower(t), 'ё', 'е') as t from regexp_split_to_table(given, '[^[:alpha:]]+') t
    where length(t) >= 3 and t ~ '^[[:upper:]]'),
  known as (
    select distinct w, translate(lower(w), 'ё', 'е') as small from (
      ${KNOWN}
      union all select unnest(array[representative, acquainted_by]) from public.inspection_start where inspection_id = of_inspection
      union all select representative from public.refusal_protocol where inspection_id = of_inspection
    ) named, regexp_split_to_table(named.name, '[^[:alpha:]]+') w
    where length(w) >= 4 and w ~ '^[[:upper:]]'
      and lower(w) not in ('жеке', 'кәсіпкер', 'шаруа', 'индивидуальный', 'предприниматель', 'крестьянское', 'individual', 'entrepreneur'))
  select distinct k.w from known k join said s on left(s.t, 3) = left(k.small, 3)
  where starts_with(s.t, left(k.small, greatest(3, length(k.small) - 2))) and length(s.t) <= length(k.small) + 8`;

const AS_BEFORE = `select distinct w from (${KNOWN}) known, regexp_split_to_table(known.name, '[\\s.,]+') w
  where length(w) >= 5 and position(case when length(w) >= 7 then left(w, -2) else w end in given) > 0`;
