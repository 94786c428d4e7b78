import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever checks a paper is told that what it says was cancelled, with an order or without one (clauses 12, 27, 42). */
export class TellOfCancelledPapers1763800000370 implements MigrationInterface {
  readonly name = 'TellOfCancelledPapers1763800000370';

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

/** The public page of a paper. */
const checkDocument = (more: { readonly type: string; readonly value: string }) => [
  'drop function check_document(text)',
  `create function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text,
      replaced boolean, originals jsonb${more.type})
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, ${withEnglish('d.authority_name', 'authority', 'd.authority_id')},
        ${withEnglish('d.subject_name', 'inspected_subject', 'd.subject_id')}, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        ${rendered('kk')}, ${rendered('ru')}, d.replaced_at is not null,
        (select coalesce(jsonb_agg(jsonb_build_object('sha256', o.sha256, 'signedOn', o.signed_on) order by o.id), '[]')
          from public.signed_original o where o.document_id = d.id
            and public.mark_of_file(o.file_id) is null and not public.paper_holds_marked(d.id))${more.value}
      from public.issued_document d where d.code = given $$`,
  'revoke all on function check_document(text) from public',
  'grant execute on function check_document(text) to qadagalau_app, qadagalau_reader',
];

/** @param rule how the mark of a paper and the order that it names go together */
const cancelled = (rule: string) =>
  `alter table issued_document drop constraint issued_document_cancelled, add constraint issued_document_cancelled check (${rule})`;

const comment = (text: string) => `comment on column issued_document.cancelled_by is '${text}'`;

const UP = [
  cancelled('cancelled_by is null or cancelled_at is not null'),
  comment(
    'Number and date of the order that cancelled what the paper says, where an order did; the paper itself stays',
  ),
  // Papers of appointments that were cancelled before papers were marked.
  `update issued_document d set cancelled_at = i.appointment_cancelled_at from inspection i
    where d.case_kind = 'inspection' and d.case_id = i.id and i.appointment_cancelled_at is not null and d.replaced_at is null
      and d.kind in ('ACT_OF_APPOINTMENT', 'CONTROL_APPOINTMENT', 'INSPECTOR_CHANGE_ACT', 'START_NOTICE')`,
  ...checkDocument({
    type: ', cancelled_on date',
    value: `, (d.cancelled_at at time zone 'Asia/Almaty')::date`,
  }),
];

const DOWN = [
  ...checkDocument({ type: '', value: '' }),
  // A mark is never taken off: those without an order are told apart by an empty one.
  `alter table issued_document disable trigger user`,
  `update issued_document set cancelled_by = '' where cancelled_at is not null and cancelled_by is null`,
  `alter table issued_document enable trigger user`,
  cancelled('(cancelled_at is null) = (cancelled_by is null)'),
  comment('Number and date of the order that cancelled what the paper says; the paper itself stays'),
];
