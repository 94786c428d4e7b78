import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/row-security';

/** A paper is drawn for reading and for editing, and what was signed by hand is kept beside what was generated. */
export class KeepSignedOriginals1763800000200 implements MigrationInterface {
  readonly name = 'KeepSignedOriginals1763800000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const OF_VISIBLE_DOCUMENT = 'exists (select 1 from issued_document d where d.id = document_id)';

const withEnglish = (name: string, register: string, id: string) =>
  `${name} || coalesce((select jsonb_build_object('en', x.name_en) from public.${register} x
    where x.id = ${id} and x.name_ru = ${name} ->> 'ru' and x.name_en is not null), '{}')`;

const rendered = (language: string, which: string) =>
  `(select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = '${language}'${which})`;

const checkDocument = (which: string, more: { readonly type: string; readonly value: string }) => [
  'drop function check_document(text)',
  `create function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text,
      replaced boolean${more.type})
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, ${withEnglish('d.authority_name', 'authority', 'd.authority_id')},
        ${withEnglish('d.subject_name', 'inspected_subject', 'd.subject_id')}, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        ${rendered('kk', which)}, ${rendered('ru', which)}, d.replaced_at is not null${more.value}
      from public.issued_document d where d.code = given $$`,
  'grant execute on function check_document(text) to qadagalau_app, qadagalau_reader',
];

const UP = [
  `alter table document_rendering add column format text not null default 'pdf' check (format in ('pdf', 'docx'))`,
  'alter table document_rendering alter column format drop default',
  'alter table document_rendering drop constraint document_rendering_pkey',
  'alter table document_rendering add primary key (document_id, language, format)',
  `comment on table document_rendering is 'A document in one language, to read (PDF) or to edit before signing (DOCX), written once'`,

  `create table signed_original (
    id integer generated always as identity primary key,
    document_id integer not null references issued_document (id),
    file_id integer not null unique references stored_file (id),
    file_name text not null,
    media_type text not null,
    size integer not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    signed_on date not null,
    note text,
    kept_at timestamptz not null,
    kept_by_account_id integer not null,
    kept_by text not null
  )`,
  `comment on table signed_original is 'The paper as it was signed, beside the one that was generated: both stay, whatever comes later'`,
  'create index signed_original_document on signed_original (document_id, id)',
  `create trigger signed_original_is_kept before update or delete or truncate on signed_original
    for each statement execute function refuse_change()`,
  ...protect({ table: 'signed_original', visible: OF_VISIBLE_DOCUMENT, grants: ['select', 'insert'] }),

  ...checkDocument(` and r.format = 'pdf'`, {
    type: ', originals jsonb',
    value: `, (select coalesce(jsonb_agg(jsonb_build_object('sha256', o.sha256, 'signedOn', o.signed_on) order by o.id), '[]')
          from public.signed_original o where o.document_id = d.id)`,
  }),
];

const DOWN = [
  ...checkDocument('', { type: '', value: '' }),
  'drop table signed_original',
  'alter table document_rendering disable trigger document_rendering_is_kept',
  `delete from document_rendering where format <> 'pdf'`,
  'alter table document_rendering enable trigger document_rendering_is_kept',
  'alter table document_rendering drop constraint document_rendering_pkey',
  'alter table document_rendering add primary key (document_id, language)',
  'alter table document_rendering drop column format',
];
