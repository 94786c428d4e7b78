import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, protect } from './support/row-security';

/**
 * A paper on which something was noted since, that was cancelled, or from which a part is left out (clause 31) is given out in other
 * bytes than the first: each such edition is kept, and the public page knows it. That page also tells a kept original that is not shown
 * from none at all, and by what a paper was cancelled.
 */
export class KeepEditionsOfPapers1763800000655 implements MigrationInterface {
  readonly name = 'KeepEditionsOfPapers1763800000655';

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

const IS_SHOWN = 'public.mark_of_file(o.file_id) is null and not public.paper_holds_marked(d.id)';

/** The public page of a paper. */
const checkDocument = (more: { readonly type: string; readonly value: string }) => [
  'drop function check_document(text)',
  `create function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text,
      replaced boolean, originals jsonb, cancelled_on date${more.type})
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, ${withEnglish('d.authority_name', 'authority', 'd.authority_id')},
        ${withEnglish('d.subject_name', 'inspected_subject', 'd.subject_id')}, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        ${rendered('kk')}, ${rendered('ru')}, d.replaced_at is not null,
        (select coalesce(jsonb_agg(jsonb_build_object('sha256', o.sha256, 'signedOn', o.signed_on) order by o.id), '[]')
          from public.signed_original o where o.document_id = d.id and ${IS_SHOWN}),
        (d.cancelled_at at time zone 'Asia/Almaty')::date${more.value}
      from public.issued_document d where d.code = given $$`,
  'revoke all on function check_document(text) from public',
  'grant execute on function check_document(text) to qadagalau_app, qadagalau_reader',
];

const UP = [
  `create table document_edition (
    id integer generated always as identity primary key,
    document_id integer not null references issued_document (id),
    language text not null check (language in ('kk', 'ru')),
    format text not null check (format in ('pdf', 'docx')),
    basis text not null check (basis ~ '^[0-9a-f]{64}$'),
    marks jsonb not null check (jsonb_typeof(marks) = 'array'),
    withheld boolean not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea not null,
    rendered_at timestamptz not null,
    unique (document_id, language, format, basis),
    check (withheld or marks <> '[]')
  )`,
  `comment on table document_edition is 'A document as it was given out with what was noted on it since, or without what its reader may not see; written once'`,
  `comment on column document_edition.basis is 'SHA-256 of all that the edition was drawn from'`,
  `comment on column document_edition.marks is 'What it bears: kinds and days, the first first'`,
  'alter table document_edition alter column bytes set storage external',
  `create trigger document_edition_is_kept before update or delete or truncate on document_edition
    for each statement execute function refuse_change()`,
  // Nobody reads it but the product, which gives out the one that is for the reader.
  ...protect({ table: 'document_edition', visible: IS_SYSTEM, grants: ['select', 'insert'] }),
  ...checkDocument({
    type: ', cancelled_by text, marks jsonb, editions jsonb, originals_hidden boolean',
    value: `, d.cancelled_by,
        (select coalesce(jsonb_agg(jsonb_build_object('kind', m.one ->> 'kind',
            'on', ((m.one ->> 'at')::timestamptz at time zone 'Asia/Almaty')::date) order by m.place), '[]')
          from jsonb_array_elements(d.endorsements) with ordinality as m (one, place)),
        (select coalesce(jsonb_agg(jsonb_build_object('language', e.language, 'sha256', e.sha256, 'marks', e.marks,
            'withheld', e.withheld) order by e.id), '[]')
          from public.document_edition e where e.document_id = d.id and e.format = 'pdf'),
        exists (select 1 from public.signed_original o where o.document_id = d.id and not (${IS_SHOWN}))`,
  }),
];

const DOWN = [...checkDocument({ type: '', value: '' }), 'drop table document_edition'];
