import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The scan of a paper that holds a marked text is as secret as the text: it is named and summed up nowhere, whether or not somebody
 * marked the file too, and whenever the mark came (clause 31).
 */
export class HideScansOfMarkedPapers1763800000295 implements MigrationInterface {
  readonly name = 'HideScansOfMarkedPapers1763800000295';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

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

/** How an entry of the journal is shown. @param first what is put aside before the names of marked files are */
const shownDetails = (first: string) =>
  `create or replace function shown_details(kind text, case_of integer, details jsonb) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, public as $$
    begin
      ${first}if not (details ?| array['files', 'fileName']) or not exists (select 1 from confidential_mark m
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
    end $$`;

/** A text as it stands inside the JSON of a paper. */
const inJson = (text: string) =>
  `substring(to_jsonb(${text})::text from 2 for length(to_jsonb(${text})::text) - 2)`;

/** The scan of such a paper, in the entry that tells that it was kept. */
const SCAN = `if details ?& array['fileName', 'sha256'] then
        details := coalesce((select details || jsonb_build_object('fileName', 'file-' || o.file_id, 'sha256', null)
          from signed_original o join issued_document d on d.id = o.document_id
          where d.case_kind = shown_details.kind and d.case_id = shown_details.case_of and o.sha256 = details ->> 'sha256' and paper_holds_marked(d.id) limit 1), details);
      end if;
      `;

const UP = [
  // A text of six signs is found inside another one too, a shorter one where it stands alone: as papers are drawn without it.
  `create function paper_holds_marked(document integer) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
    select exists (select from public.issued_document d
      join public.confidential_mark m on m.inspection_id = d.inspection_id and m.lifted_at is null
      join public.withheld_content w on w.mark_id = m.id
      cross join unnest(coalesce(w.pieces, array[w.text])) as p(piece)
      where d.id = document and btrim(p.piece) <> '' and case when length(p.piece) >= 6
        then position(${inJson('p.piece')} in d.data::text) > 0
        else position(to_jsonb(btrim(p.piece))::text in d.data::text) > 0 end) $$`,
  'revoke all on function paper_holds_marked(integer) from public',
  'grant execute on function paper_holds_marked(integer) to qadagalau_app, qadagalau_reader',
  checkDocument(' and public.mark_of_file(o.file_id) is null and not public.paper_holds_marked(d.id)'),
  shownDetails(SCAN),
];

const DOWN = [
  shownDetails(''),
  checkDocument(' and public.mark_of_file(o.file_id) is null'),
  'drop function paper_holds_marked(integer)',
];
