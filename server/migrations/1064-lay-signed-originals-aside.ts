import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { isOwnAuthority, isOwnSubject, SEES_EVERYTHING } from './support/row-security';

/**
 * A signed original that was kept under a paper that is not its own is laid aside, by whom, when and why (clause 22): it stays, is read by
 * those whose paper it is, and is nobody else's original any more.
 */
export class LaySignedOriginalsAside1763800001064 implements MigrationInterface {
  readonly name = 'LaySignedOriginalsAside1763800001064';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    // The moves of a resumption (1055) too.
    await openToHeirs(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
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

const SUCCESSOR = `case when d.replaced_at is not null then (select n.number || ', ' || n.date from public.issued_document n
    where n.case_kind = d.case_kind and n.case_id = d.case_id and n.kind = d.kind and n.id > d.id order by n.id limit 1) end`;

/** The public page of a paper. @param standing which of its signed originals it lists */
const checkDocument = (standing: string) =>
  `create or replace function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text,
      replaced boolean, originals jsonb, cancelled_on date, cancelled_by text, marks jsonb, editions jsonb, originals_hidden boolean,
      set_right boolean, replaced_by text)
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, ${withEnglish('d.authority_name', 'authority', 'd.authority_id')},
        ${withEnglish('d.subject_name', 'inspected_subject', 'd.subject_id')}, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        ${rendered('kk')}, ${rendered('ru')}, d.replaced_at is not null,
        (select coalesce(jsonb_agg(jsonb_build_object('sha256', o.sha256, 'signedOn', o.signed_on) order by o.id), '[]')
          from public.signed_original o where o.document_id = d.id${standing} and ${IS_SHOWN}),
        (d.cancelled_at at time zone 'Asia/Almaty')::date, d.cancelled_by, ${NOTED} || ${LATE} || ${MARKED},
        (select coalesce(jsonb_agg(jsonb_build_object('language', e.language, 'sha256', e.sha256, 'marks', e.marks,
            'withheld', e.withheld) order by e.id), '[]')
          from public.document_edition e where e.document_id = d.id and e.format = 'pdf'),
        exists (select 1 from public.signed_original o where o.document_id = d.id${standing} and not (${IS_SHOWN})), d.set_right, ${SUCCESSOR}
      from public.issued_document d where d.code = given $$`;

const OF_VISIBLE_DOCUMENT = 'exists (select 1 from issued_document d where d.id = document_id)';
const OF_OWN_DOCUMENT = `exists (select 1 from issued_document d where d.id = document_id
    and (${isOwnAuthority('d.authority_id')} or ${isOwnSubject('d.also_disclosed_to_subject_id')}))`;
const STANDS_OR_OWN = `${OF_VISIBLE_DOCUMENT} and (laid_aside_at is null or ${SEES_EVERYTHING} or ${OF_OWN_DOCUMENT})`;

const readBy = (visible: string) =>
  ['app', 'reader'].map(
    (role) => `alter policy signed_original_${role} on signed_original using (${visible})`,
  );

const ASIDE = ['laid_aside_at', 'laid_aside_by_account_id', 'laid_aside_by', 'laid_aside_reason'];
const TEXTS = ASIDE.map((column) => `'${column}'`).join(', ');

const UP = [
  `alter table signed_original add column laid_aside_at timestamptz, add column laid_aside_by_account_id integer,
    add column laid_aside_by text, add column laid_aside_reason text,
    add constraint signed_original_laid_aside check (num_nulls(${ASIDE.join(', ')}) in (0, 4))`,
  `comment on column signed_original.laid_aside_at is 'When somebody found that it belongs to something else; it stays where it was'`,
  'create index signed_original_sha256 on signed_original (sha256)',
  'drop trigger signed_original_is_kept on signed_original',
  `create trigger signed_original_is_kept before delete or truncate on signed_original
    for each statement execute function refuse_change()`,
  `create function keep_signed_original() returns trigger language plpgsql as $$
    begin
      if old.laid_aside_at is null and to_jsonb(new) - array[${TEXTS}] = to_jsonb(old) - array[${TEXTS}] then
        return new;
      end if;
      raise exception 'a signed original is laid aside once and else never changed' using errcode = 'restrict_violation';
    end $$`,
  `create trigger signed_original_stays before update on signed_original
    for each row execute function keep_signed_original()`,
  `grant update (${ASIDE.join(', ')}) on signed_original to qadagalau_app`,
  ...readBy(STANDS_OR_OWN),
  `create policy stored_file_of_original_aside on stored_file as restrictive for select to qadagalau_app, qadagalau_reader
    using (laid_aside_at is null or owner_kind is distinct from 'signedOriginal'
      or exists (select 1 from signed_original o where o.file_id = stored_file.id))`,
  checkDocument(' and o.laid_aside_at is null'),
];

const DOWN = [
  checkDocument(''),
  'drop policy stored_file_of_original_aside on stored_file',
  ...['app', 'reader'].map((role) => `drop policy a_heir_signed_original_${role} on signed_original`),
  ...readBy(OF_VISIBLE_DOCUMENT),
  'drop trigger signed_original_stays on signed_original',
  'drop function keep_signed_original()',
  'drop trigger signed_original_is_kept on signed_original',
  `create trigger signed_original_is_kept before update or delete or truncate on signed_original
    for each statement execute function refuse_change()`,
  'drop index signed_original_sha256',
  `alter table signed_original ${ASIDE.map((column) => `drop column ${column}`).join(', ')}`,
];
