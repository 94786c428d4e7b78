import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a body answered, and what the media published, stands beside the next edition also where the one before was withdrawn: what was said
 * of the case is not taken back with the page (66). `carry_answers` is asked by the new edition and finds the last one before it.
 */
export class CarryAnswersOverWithdrawals1763800000997 implements MigrationInterface {
  readonly name = 'CarryAnswersOverWithdrawals1763800000997';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop function carry_answers(integer)');
    await write(runner, 'newer', FROM_THE_LAST);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function carry_answers(integer)');
    await write(runner, 'replaced', FROM_THE_REPLACED);
  }
}

/** A withdrawn one is not held back any more: what was marked in its case since tells the same of its answers (31). */
const MARKED_SINCE = `exists (select from public.confidential_mark m where m.placed_at > p.published_at
          and (m.inspection_id = p.inspection_id or m.case_kind = p.case_kind and m.case_id = p.case_id))`;
const FROM_THE_LAST = `select p.id, n.id as to_id, p.published_at, p.answers_left_out,
        p.held_back_at is not null or ${MARKED_SINCE} as marked into earlier
      from public.publication n join public.publication p on p.source = n.source and p.publisher = n.publisher and p.id < n.id
      where n.id = newer order by p.id desc limit 1`;
const FROM_THE_REPLACED = `select p.id, p.replaced_by_id as to_id, p.published_at, p.answers_left_out, p.held_back_at is not null as marked into earlier
      from public.publication p where p.id = replaced and p.state = 'REPLACED' and p.replaced_by_id <> p.id`;

async function write(runner: QueryRunner, argument: string, find: string): Promise<void> {
  await runner.query(`create function carry_answers(${argument} integer) returns void language plpgsql
    security definer set search_path = pg_catalog, public as $$
    declare
      earlier record;
    begin
      ${find};
      if not found then
        return;
      end if;
      if not earlier.marked then
        insert into public.publication_answer (publication_id, subject_id, text, answered_at, earlier_at)
          select earlier.to_id, subject_id, text, answered_at, coalesce(earlier_at, earlier.published_at)
          from public.publication_answer where publication_id = earlier.id order by id;
        insert into public.publication_media (publication_id, outlet, published_on, link, recorded_at, earlier_at)
          select earlier.to_id, outlet, published_on, link, recorded_at, coalesce(earlier_at, earlier.published_at)
          from public.publication_media where publication_id = earlier.id order by id;
      end if;
      update public.publication set answers_left_out = earlier.answers_left_out + case when not earlier.marked then 0
          else (select count(*) from public.publication_answer where publication_id = earlier.id) end
        where id = earlier.to_id;
    end $$`);
  await runner.query('revoke all on function carry_answers(integer) from public');
  await runner.query('grant execute on function carry_answers(integer) to qadagalau_app');
}
