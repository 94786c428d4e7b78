import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever checks a result act that was refused, or its protocol, is told that the subject's registry marked it (clause 24). */
export class TellOfRegistryMarks1763800000912 implements MigrationInterface {
  readonly name = 'TellOfRegistryMarks1763800000912';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(checkDocument(`${NOTED} || ${LATE} || ${MARKED}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(checkDocument(`${NOTED} || ${LATE}`));
  }
}

const withEnglish = (name: string, register: string, id: string) =>
  `${name} || coalesce((select jsonb_build_object('en', x.name_en) from public.${register} x
    where x.id = ${id} and x.name_ru = ${name} ->> 'ru' and x.name_en is not null), '{}')`;

const rendered = (language: string) =>
  `(select r.sha256 from public.document_rendering r where r.document_id = d.id and r.language = '${language}' and r.format = 'pdf')`;

const IS_SHOWN = 'public.mark_of_file(o.file_id) is null and not public.paper_holds_marked(d.id)';

const NOTED = `(select coalesce(jsonb_agg(jsonb_build_object('kind', m.one ->> 'kind',
    'on', ((m.one ->> 'at')::timestamptz at time zone 'Asia/Almaty')::date) order by m.place), '[]')
  from jsonb_array_elements(d.endorsements) with ordinality as m (one, place))`;

/** As the case keeps it: a breach that a counter-entry has overtaken is one no more. */
const LATE = `(select coalesce(jsonb_agg(jsonb_build_object('kind', b.kind, 'clause', '14',
    'on', (b.at at time zone 'Asia/Almaty')::date) order by b.at, b.kind), '[]')
  from public.inspection_extension x
  cross join lateral (values ('EXTENSION_REGISTERED_LATE', x.registered_at), ('EXTENSION_NOTICE_LATE',
    (select max(c.sent_at) from public.course_notice c where c.inspection_id = x.inspection_id and c.kind = 'EXTENSION'))) b (kind, at)
  where d.kind = 'ADDITIONAL_ACT' and x.inspection_id = d.inspection_id and x.act_number = d.number and b.at is not null
    and exists (select 1 from public.case_finding f where f.case_kind = 'inspection' and f.case_id = x.inspection_id
      and f.code = b.kind and f.outcome = 'NOT_MET' and f.overtaken_at is null))`;

/** The papers were drawn up before it and stay as they are. */
const MARKED = `(select coalesce(jsonb_agg(jsonb_build_object('kind', 'REGISTRY_MARK', 'on', r.registry_date)), '[]')
  from public.result_act r where d.kind in ('RESULT_ACT', 'RESULT_ACT_REFUSAL_PROTOCOL')
    and r.inspection_id = d.inspection_id and r.registry_date is not null)`;

/** The public page of a paper. */
const checkDocument = (marks: string) =>
  `create or replace function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text,
      replaced boolean, originals jsonb, cancelled_on date, cancelled_by text, marks jsonb, editions jsonb, originals_hidden boolean)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, ${withEnglish('d.authority_name', 'authority', 'd.authority_id')},
        ${withEnglish('d.subject_name', 'inspected_subject', 'd.subject_id')}, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        ${rendered('kk')}, ${rendered('ru')}, d.replaced_at is not null,
        (select coalesce(jsonb_agg(jsonb_build_object('sha256', o.sha256, 'signedOn', o.signed_on) order by o.id), '[]')
          from public.signed_original o where o.document_id = d.id and ${IS_SHOWN}),
        (d.cancelled_at at time zone 'Asia/Almaty')::date, d.cancelled_by, ${marks},
        (select coalesce(jsonb_agg(jsonb_build_object('language', e.language, 'sha256', e.sha256, 'marks', e.marks,
            'withheld', e.withheld) order by e.id), '[]')
          from public.document_edition e where e.document_id = d.id and e.format = 'pdf'),
        exists (select 1 from public.signed_original o where o.document_id = d.id and not (${IS_SHOWN}))
      from public.issued_document d where d.code = given $$`;
