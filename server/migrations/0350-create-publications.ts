import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ANY_ACTOR, isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';

/** What is published of state control, as snapshots that nothing later changes (clause 66). */
export class CreatePublications1763800000350 implements MigrationInterface {
  readonly name = 'CreatePublications1763800000350';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Everybody reads what stands published; what was taken back or replaced, only who published it and whom it is about. */
const VISIBLE = `(state = 'PUBLISHED' and ${ANY_ACTOR}) or ${SEES_EVERYTHING} or ${isOwnAuthority()}
  or ${isOwnSubject('publisher_subject_id')} or ${isOwnSubject('subject_id')}`;
/** What hangs on a publication is seen with it. */
const WITH_PUBLICATION = 'exists (select 1 from publication p where p.id = publication_id)';

const DOWN = [
  'drop trigger confidential_mark_holds_back on confidential_mark',
  'drop function hold_back_publications()',
  'drop function names_within(text, integer)',
  'drop function publication_gone(integer)',
  'drop table publication_media',
  'drop table publication_answer',
  'drop table publication',
  'drop function keep_publication()',
];

const UP = [
  `create table publication (
    id integer generated always as identity primary key,
    version integer not null default 1,
    kind text not null check (kind in ('INSPECTION', 'CONTROL_EVENT', 'QUARTER', 'OWN_RESULT')),
    state text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'HELD_BACK', 'REPLACED', 'WITHDRAWN')),
    source text not null,
    publisher text not null,
    publisher_kind text not null check (publisher_kind in ('AGENCY', 'TERRITORIAL', 'SUBJECT')),
    publisher_name_kk text not null,
    publisher_name_ru text not null,
    publisher_name_en text not null,
    authority_id integer not null references authority (id),
    publisher_subject_id integer references inspected_subject (id),
    subject_id integer references inspected_subject (id),
    body_name_kk text,
    body_name_ru text,
    body_name_en text,
    body_bin text,
    territory_id integer references territory (id),
    case_kind text,
    case_id integer,
    inspection_id integer references inspection (id),
    form_code text,
    year smallint not null,
    quarter smallint,
    points integer not null,
    title_kk text not null,
    title_ru text not null,
    title_en text not null,
    content text not null,
    sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    published_at timestamptz not null,
    held_back_at timestamptz,
    replaced_by_id integer references publication (id),
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check ((publisher_kind = 'SUBJECT') = (publisher_subject_id is not null)),
    check ((case_kind is null) = (case_id is null)),
    check ((kind = 'QUARTER') = (quarter is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((withdrawn_at is null) = (withdrawal_reason is null)),
    check ((state = 'REPLACED') = (replaced_by_id is not null))
  )`,
  `comment on table publication is 'Snapshots of results of state control, published by the Agency, its territorial bodies and the subjects (clause 66)'`,
  `comment on column publication.content is 'The snapshot: all that the public is shown, never changed after it was published'`,
  `comment on column publication.state is 'HELD_BACK: a mark of clause 31 was placed in the case after it was published'`,
  `create unique index publication_in_force on publication (source, publisher) where state in ('PUBLISHED', 'HELD_BACK')`,
  `create index publication_public on publication (id desc) where state = 'PUBLISHED'`,
  `create index publication_authority on publication (authority_id, id desc)`,
  `create index publication_publisher on publication (publisher_subject_id, id desc)`,
  `create index publication_subject on publication (subject_id, id desc)`,
  `create index publication_territory on publication (territory_id, id desc)`,
  `create index publication_case on publication (case_kind, case_id, id)`,
  `create index publication_inspection on publication (inspection_id)`,
  `create index publication_replaced on publication (replaced_by_id)`,
  `create index publication_quarter on publication (form_code, year, quarter) where kind = 'QUARTER'`,
  ...protect({
    table: 'publication',
    visible: VISIBLE,
    writable: `${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('publisher_subject_id')} or ${isOwnSubject('subject_id')}`,
    grants: ['select', 'insert', 'update'],
  }),
  `create function keep_publication() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    begin
      if new.content <> old.content or new.sha256 <> old.sha256 or new.published_at <> old.published_at
        or new.source <> old.source or new.publisher <> old.publisher then
        raise exception 'a published snapshot never changes (clause 66)';
      end if;
      return new;
    end $$`,
  `create trigger publication_is_kept before update on publication for each row execute function keep_publication()`,
  `create trigger publication_is_not_deleted before delete or truncate on publication
    for each statement execute function refuse_change()`,

  `create table publication_answer (
    id integer generated always as identity primary key,
    publication_id integer not null references publication (id),
    subject_id integer not null references inspected_subject (id),
    text text not null check (btrim(text) <> ''),
    answered_at timestamptz not null
  )`,
  `comment on table publication_answer is 'What the body that a publication is about says to it, shown beside it'`,
  `create index publication_answer_publication on publication_answer (publication_id, id)`,
  `create index publication_answer_subject on publication_answer (subject_id)`,
  ...protect({
    table: 'publication_answer',
    visible: WITH_PUBLICATION,
    writable: isOwnSubject('subject_id'),
    grants: ['select', 'insert'],
  }),
  `create table publication_media (
    id integer generated always as identity primary key,
    publication_id integer not null references publication (id),
    outlet text not null check (btrim(outlet) <> ''),
    published_on date not null,
    link text check (link ~ '^https?://'),
    recorded_at timestamptz not null
  )`,
  `comment on table publication_media is 'Where and when it was published in the media: a fact (clause 66)'`,
  `create index publication_media_publication on publication_media (publication_id, published_on, id)`,
  ...protect({ table: 'publication_media', visible: WITH_PUBLICATION, grants: ['select', 'insert'] }),

  // Of what is no longer published the public learns that, when and why, and nothing of what it said.
  `create function publication_gone(gone integer) returns table (state text, published_at timestamptz, ended_at timestamptz,
      reason text, replaced_by_id integer)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select p.state, p.published_at, coalesce(p.withdrawn_at, p.held_back_at), p.withdrawal_reason, p.replaced_by_id
      from public.publication p where p.id = gone and p.state <> 'PUBLISHED' $$`,
  // Answers with words of the text that was given, and with none that is not in it.
  `create function names_within(given text, of_inspection integer) returns setof text
    language sql stable security definer set search_path = pg_catalog, public as $$
      select distinct w from (
        select full_name as name from public.account
        union all select representative from public.result_act where inspection_id = of_inspection
        union all select person_name from public.inspection_ground where inspection_id = of_inspection
        union all select head_name from public.inspected_subject where head_name is not null
        union all select unnest(array[name_kk, name_ru, name_en]) from public.inspected_subject where kind = 'NATURAL_PERSON'
      ) known, regexp_split_to_table(known.name, '[\\s.,]+') w
      where length(w) >= 5 and position(case when length(w) >= 7 then left(w, -2) else w end in given) > 0 $$`,
  `revoke all on function publication_gone(integer), names_within(text, integer) from public`,
  `grant execute on function publication_gone(integer), names_within(text, integer) to qadagalau_app, qadagalau_reader`,

  // What is marked after it was published must not stand published for a moment longer.
  `create function hold_back_publications() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      update public.publication set state = 'HELD_BACK', held_back_at = new.placed_at, version = version + 1
      where inspection_id = new.inspection_id and state = 'PUBLISHED';
      return null;
    end $$`,
  `create trigger confidential_mark_holds_back after insert on confidential_mark
    for each row execute function hold_back_publications()`,
];
