import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A complaint that stands in the register of the office already: the same person, words, day and body. Asked by whoever enters one, who may
 * not read who complained in what was given to a colleague (clause 31): the number alone is told.
 */
export class FindComplaintsAlike1763800000962 implements MigrationInterface {
  readonly name = 'FindComplaintsAlike1763800000962';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function find_complaint_alike(text, text, timestamptz, integer, text)');
  }
}

const same = (one: string, other: string) =>
  `lower(regexp_replace(btrim(coalesce(${one}, '')), '\\s+', ' ', 'g')) = lower(regexp_replace(btrim(coalesce(${other}, '')), '\\s+', ' ', 'g'))`;
const day = (instant: string) => `(${instant} at time zone 'Asia/Almaty')::date`;

const UP = [
  `create function find_complaint_alike(who text, words text, received timestamptz, about integer, provider text) returns text language sql stable
    security definer set search_path = pg_catalog, public, pg_temp as $$
      select c.number from public.complaint c join public.complaint_person p on p.id = c.id
      where c.authority_id = nullif(current_setting('app.authority', true), '')::integer
        and c.received_at between received - interval '1 day' and received + interval '1 day' and ${day('c.received_at')} = ${day('received')}
        and c.subject_id is not distinct from about and (about is not null or ${same('c.provider_name', 'provider')})
        and ${same('p.name', 'who')} and ${same('p.text', 'words')}
      order by c.id limit 1 $$`,
  'revoke all on function find_complaint_alike(text, text, timestamptz, integer, text) from public',
  'grant execute on function find_complaint_alike(text, text, timestamptz, integer, text) to qadagalau_app',
];
