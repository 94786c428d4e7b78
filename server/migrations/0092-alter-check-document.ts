import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who checks a document in English reads the names in English, as long as the registers call the bodies what it calls them. */
export class AlterCheckDocument1763800000092 implements MigrationInterface {
  readonly name = 'AlterCheckDocument1763800000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      checkDocument(
        withEnglish('d.authority_name', 'authority', 'd.authority_id'),
        withEnglish('d.subject_name', 'inspected_subject', 'd.subject_id'),
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(checkDocument('d.authority_name', 'd.subject_name'));
  }
}

const withEnglish = (name: string, register: string, id: string) =>
  `${name} || coalesce((select jsonb_build_object('en', x.name_en) from public.${register} x
    where x.id = ${id} and x.name_ru = ${name} ->> 'ru' and x.name_en is not null), '{}')`;

const checkDocument = (authorityName: string, subjectName: string) =>
  `create or replace function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text, replaced boolean)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, ${authorityName}, ${subjectName}, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        (select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = 'kk'),
        (select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = 'ru'),
        d.replaced_at is not null
      from public.issued_document d where d.code = given $$`;
