import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a body answered, and what the media published, stands beside the edition that comes in the place of another (66). Where a mark of
 * clause 31 had taken that one from the public, only how many answers there were is told: they may say what was marked.
 */
export class CarryAnswersToNewEditions1763800000945 implements MigrationInterface {
  readonly name = 'CarryAnswersToNewEditions1763800000945';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** What stands beside an edition already stays there. */
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const DEFINED = 'security definer set search_path = pg_catalog, public';
const gone = (
  newer: string,
) => `create or replace function publication_gone(gone integer) returns table (state text,
    published_at timestamptz, ended_at timestamptz, reason text, replaced_by_id integer)
  language sql stable ${DEFINED} as $$
    select p.state, p.published_at, coalesce(p.withdrawn_at, p.held_back_at), p.withdrawal_reason, ${newer}
    from public.publication p where p.id = gone and p.state <> 'PUBLISHED' $$`;
/** Whatever became of the editions in between, a reader is led to the one that stands. */
const IN_FORCE = `(select n.id from public.publication n
      where n.source = p.source and n.publisher = p.publisher and n.state = 'PUBLISHED' and n.id > p.id)`;

const DOWN = [
  gone('p.replaced_by_id'),
  'drop function carry_answers(integer)',
  'alter table publication drop column answers_left_out',
  'alter table publication_answer drop column earlier_at',
  'alter table publication_media drop column earlier_at',
];

const UP = [
  'alter table publication_answer add column earlier_at timestamptz',
  `comment on column publication_answer.earlier_at is 'When the edition was published that it was given to, where that was an earlier one'`,
  'alter table publication_media add column earlier_at timestamptz',
  `comment on column publication_media.earlier_at is 'When the edition was published that it tells of, where that was an earlier one'`,
  'alter table publication add column answers_left_out integer not null default 0',
  `comment on column publication.answers_left_out is 'Answers to earlier editions that a mark of clause 31 took from the public'`,
  `create function carry_answers(replaced integer) returns void language plpgsql ${DEFINED} as $$
    declare
      earlier public.publication;
    begin
      select * into earlier from public.publication where id = replaced and state = 'REPLACED' and replaced_by_id <> id;
      if not found then
        return;
      end if;
      if earlier.held_back_at is null then
        insert into public.publication_answer (publication_id, subject_id, text, answered_at, earlier_at)
          select earlier.replaced_by_id, subject_id, text, answered_at, coalesce(earlier_at, earlier.published_at)
          from public.publication_answer where publication_id = replaced order by id;
        insert into public.publication_media (publication_id, outlet, published_on, link, recorded_at, earlier_at)
          select earlier.replaced_by_id, outlet, published_on, link, recorded_at, coalesce(earlier_at, earlier.published_at)
          from public.publication_media where publication_id = replaced order by id;
      end if;
      update public.publication set answers_left_out = earlier.answers_left_out + case when earlier.held_back_at is null then 0
          else (select count(*) from public.publication_answer where publication_id = replaced) end
        where id = earlier.replaced_by_id;
    end $$`,
  'revoke all on function carry_answers(integer) from public',
  'grant execute on function carry_answers(integer) to qadagalau_app',
  gone(IN_FORCE),
  `do $$
    declare
      one integer;
    begin
      for one in select id from publication where state = 'REPLACED' order by id loop
        perform carry_answers(one);
      end loop;
    end $$`,
];
