import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records of clause 5, objections and protocols of clause 18 may be marked; a marked file is named by no other row (clause 31). */
export class MarkMoreThings1763800000270 implements MigrationInterface {
  readonly name = 'MarkMoreThings1763800000270';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const TABLES = ['field_record', 'objection', 'refusal_protocol'];
const EARLIER = `'FILE', 'FINDING', 'REQUEST_ANSWER'`;

const things = (names: string) => [
  'alter table confidential_mark drop constraint confidential_mark_thing_check',
  `alter table confidential_mark add constraint confidential_mark_thing_check check (thing in (${names}))`,
];

const withEnglish = (name: string, register: string, id: string) =>
  `${name} || coalesce((select jsonb_build_object('en', x.name_en) from public.${register} x
    where x.id = ${id} and x.name_ru = ${name} ->> 'ru' and x.name_en is not null), '{}')`;

const rendered = (language: string) =>
  `(select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = '${language}' and r.format = 'pdf')`;

/** The public page of a paper. @param unmarked which of the signed originals it lists */
const checkDocument = (unmarked: string) =>
  `create or replace function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text,
      replaced boolean, originals jsonb)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, ${withEnglish('d.authority_name', 'authority', 'd.authority_id')},
        ${withEnglish('d.subject_name', 'inspected_subject', 'd.subject_id')}, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        ${rendered('kk')}, ${rendered('ru')}, d.replaced_at is not null,
        (select coalesce(jsonb_agg(jsonb_build_object('sha256', o.sha256, 'signedOn', o.signed_on) order by o.id), '[]')
          from public.signed_original o where o.document_id = d.id${unmarked})
      from public.issued_document d where d.code = given $$`;

/** What a name in an entry of the journal is shown as: of a file that is marked now, the name that it bears meanwhile. */
const shownName = (value: string) =>
  `coalesce((select to_jsonb(m.title) from marked m where to_jsonb(m.name) = ${value} limit 1), ${value})`;

const UP = [
  ...things(`${EARLIER}, 'FIELD_RECORD', 'OBJECTION', 'REFUSAL_PROTOCOL'`),
  ...TABLES.map(
    (table) =>
      `alter table ${table} add column mark text check (mark in ('COMMERCIAL', 'TAX', 'OTHER_SECRET'))`,
  ),
  'alter table withheld_content add column pieces text[]',
  `comment on column withheld_content.pieces is 'What is put aside text by text, as questions and answers of a hearing; null: the text alone'`,

  `create function mark_of_file(file integer) returns text language sql stable security definer set search_path = pg_catalog, public as $$
    select f.mark from public.stored_file f where f.id = file $$`,
  'revoke all on function mark_of_file(integer) from public',
  'grant execute on function mark_of_file(integer) to qadagalau_app, qadagalau_reader',
  checkDocument(' and public.mark_of_file(o.file_id) is null'),

  // The chain of hashes keeps what it was given; whoever reads it meets no name that is put aside, nor the checksum beside it.
  `create function shown_details(kind text, case_of integer, details jsonb) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, public as $$
    begin
      if not (details ?| array['files', 'fileName']) or not exists (select 1 from confidential_mark m
          where m.thing = 'FILE' and m.lifted_at is null) then
        return details;
      end if;
      return (with marked as (
          select m.title, w.text as name from confidential_mark m join withheld_content w on w.mark_id = m.id
            join stored_file f on f.id = m.thing_id
          where m.thing = 'FILE' and m.lifted_at is null and f.case_kind = kind and f.case_id = case_of),
        hidden as (select exists (select 1 from marked m where m.name = details ->> 'fileName') as is_it)
        select jsonb_object_agg(e.key, case
            when e.key = 'sha256' and h.is_it then 'null'
            when jsonb_typeof(e.value) = 'array' then
              (select coalesce(jsonb_agg(${shownName('x.value')} order by x.ordinality), '[]')
               from jsonb_array_elements(e.value) with ordinality x)
            else ${shownName('e.value')} end)
        from jsonb_each(details) e cross join hidden h);
    end $$`,
  'revoke all on function shown_details(text, integer, jsonb) from public',
  'grant execute on function shown_details(text, integer, jsonb) to qadagalau_app, qadagalau_reader',
];

const DOWN = [
  'drop function shown_details(text, integer, jsonb)',
  checkDocument(''),
  'drop function mark_of_file(integer)',
  'alter table withheld_content drop column pieces',
  ...TABLES.map((table) => `alter table ${table} drop column mark`),
  ...things(EARLIER),
];
