import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** Issued documents, their copies, their drawn bytes, and the counters of their numbers. */
export class CreateDocuments1763800000050 implements MigrationInterface {
  readonly name = 'CreateDocuments1763800000050';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function check_document(text)');
    for (const table of ['document_rendering', 'document_copy', 'issued_document', 'document_counter']) {
      await runner.query(`drop table ${table}`);
    }
    await runner.query('drop function keep_issued_document()');
  }
}

const OF_OFFICE = `${SEES_EVERYTHING} or ${isOwnAuthority()}`;
const OF_VISIBLE_DOCUMENT = 'exists (select 1 from issued_document d where d.id = document_id)';

const UP = [
  `create table document_counter (
    authority_id integer not null,
    kind text not null,
    year smallint not null,
    last_number integer not null check (last_number > 0),
    primary key (authority_id, kind, year)
  )`,
  `comment on table document_counter is 'Last number taken. The row is locked until the command ends: no gap, no number twice'`,
  ...protect({ table: 'document_counter', visible: OF_OFFICE, grants: ['select', 'insert', 'update'] }),

  `create table issued_document (
    id integer generated always as identity primary key,
    kind text not null,
    number text not null,
    date date not null,
    year smallint not null,
    case_kind text not null,
    case_id integer not null,
    inspection_id integer,
    authority_id integer not null,
    subject_id integer not null,
    disclosed_to_subject_id integer,
    authority_name jsonb not null,
    subject_name jsonb not null,
    data jsonb not null,
    journal_head text not null check (journal_head ~ '^[0-9a-f]{64}$'),
    code text not null unique,
    created_at timestamptz not null,
    unique (authority_id, kind, year, number)
  )`,
  `comment on table issued_document is 'What was issued, frozen: a document is drawn from data and never changes'`,
  `comment on column issued_document.journal_head is 'Hash of the last journal entry before the document was issued'`,
  `comment on column issued_document.disclosed_to_subject_id is 'Set once, when the inspected subject may read it'`,
  `create index issued_document_of_case on issued_document (case_kind, case_id, id)`,
  `create index issued_document_of_inspection on issued_document (inspection_id, id) where inspection_id is not null`,
  // Disclosure is the one thing that may still happen to an issued document, and only once.
  `create function keep_issued_document() returns trigger language plpgsql as $$
    begin
      if old.disclosed_to_subject_id is null
        and to_jsonb(new) - 'disclosed_to_subject_id' = to_jsonb(old) - 'disclosed_to_subject_id' then
        return new;
      end if;
      if to_jsonb(new) = to_jsonb(old) then return new; end if;
      raise exception 'an issued document is never changed' using errcode = 'restrict_violation';
    end $$`,
  `create trigger issued_document_is_kept before update on issued_document
    for each row execute function keep_issued_document()`,
  `create trigger issued_document_is_not_removed before delete or truncate on issued_document
    for each statement execute function refuse_change()`,
  ...protect({ table: 'issued_document', visible: CASE_ROWS, grants: ['select', 'insert'] }),
  `grant update (disclosed_to_subject_id) on issued_document to qadagalau_app`,

  `create table document_copy (
    id integer generated always as identity primary key,
    document_id integer not null references issued_document (id),
    copy smallint not null check (copy > 0),
    recipient text not null check (recipient in ('REGISTER', 'SUBJECT', 'OFFICE')),
    way text check (way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    delivered_at timestamptz,
    proof text,
    unique (document_id, copy),
    check ((way is null) = (delivered_at is null))
  )`,
  `comment on table document_copy is 'How, when and with what proof each copy of a document went out'`,
  ...protect({ table: 'document_copy', visible: OF_VISIBLE_DOCUMENT, grants: ['select', 'insert'] }),
  `grant update (way, delivered_at, proof) on document_copy to qadagalau_app`,

  `create table document_rendering (
    document_id integer not null references issued_document (id),
    language text not null check (language in ('kk', 'ru')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea not null,
    rendered_at timestamptz not null,
    primary key (document_id, language)
  )`,
  `comment on table document_rendering is 'The PDF of a document in one language, written once'`,
  `alter table document_rendering alter column bytes set storage external`,
  `create trigger document_rendering_is_kept before update or delete or truncate on document_rendering
    for each statement execute function refuse_change()`,
  ...protect({ table: 'document_rendering', visible: OF_VISIBLE_DOCUMENT, grants: ['select', 'insert'] }),

  // Whoever holds the paper may check it without signing in; the code cannot be guessed.
  `create function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, d.authority_name, d.subject_name, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        (select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = 'kk'),
        (select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = 'ru')
      from public.issued_document d where d.code = given $$`,
  `grant execute on function check_document(text) to qadagalau_app, qadagalau_reader`,
];
