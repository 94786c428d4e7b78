import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A paper that has not reached the subject may be issued anew under its number: the earlier one is kept, as replaced. */
export class AlterIssuedDocument1763800000073 implements MigrationInterface {
  readonly name = 'AlterIssuedDocument1763800000073';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const NUMBER = 'authority_id, kind, year, number';

/** @param more what may happen to a document beside disclosure */
const keepDocument = (
  more: string,
) => `create or replace function keep_issued_document() returns trigger language plpgsql as $$
  begin
    if old.disclosed_to_subject_id is null
      and to_jsonb(new) - 'disclosed_to_subject_id' = to_jsonb(old) - 'disclosed_to_subject_id' then
      return new;
    end if;
    ${more}
    if to_jsonb(new) = to_jsonb(old) then return new; end if;
    raise exception 'an issued document is never changed' using errcode = 'restrict_violation';
  end $$`;

const checkDocument = (more: { readonly type: string; readonly value: string }) => [
  `drop function check_document(text)`,
  `create function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text${more.type})
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, d.authority_name, d.subject_name, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        (select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = 'kk'),
        (select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = 'ru')${more.value}
      from public.issued_document d where d.code = given $$`,
  `grant execute on function check_document(text) to qadagalau_app, qadagalau_reader`,
];

const UP = [
  `alter table issued_document add column replaced_at timestamptz`,
  `comment on column issued_document.replaced_at is 'Set once, before the subject may read it: the same number was issued anew'`,
  `alter table issued_document drop constraint issued_document_authority_id_kind_year_number_key`,
  `create unique index issued_document_number on issued_document (${NUMBER}) where replaced_at is null`,
  // What the subject may read is never replaced.
  keepDocument(`if old.disclosed_to_subject_id is null and old.replaced_at is null
      and to_jsonb(new) - 'replaced_at' = to_jsonb(old) - 'replaced_at' then
      return new;
    end if;`),
  `grant update (replaced_at) on issued_document to qadagalau_app`,
  ...checkDocument({ type: ', replaced boolean', value: ', d.replaced_at is not null' }),
];

const DOWN = [
  ...checkDocument({ type: '', value: '' }),
  keepDocument(''),
  `drop index issued_document_number`,
  `alter table issued_document add unique (${NUMBER})`,
  `alter table issued_document drop column replaced_at`,
];
