import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever checks an order on the term of a control event is told that another has set it right (clause 44), whoever checks a paper that
 * was given back what was drawn up in its place (clauses 36, 58), and whoever checks a result act that was refused, or its protocol, that
 * the subject's registry marked it (clause 24).
 */
export class TellOfOrdersSetRight1763800000920 implements MigrationInterface {
  readonly name = 'TellOfOrdersSetRight1763800000920';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** @param marks columns that are set with a cancelling, once */
const keepDocument = (
  marks: string,
) => `create or replace function keep_issued_document() returns trigger language plpgsql as $$
  begin
    if old.disclosed_to_subject_id is null
      and to_jsonb(new) - 'disclosed_to_subject_id' = to_jsonb(old) - 'disclosed_to_subject_id' then
      return new;
    end if;
    if old.disclosed_to_subject_id is null and old.replaced_at is null
      and to_jsonb(new) - 'replaced_at' = to_jsonb(old) - 'replaced_at' then
      return new;
    end if;
    if old.cancelled_at is null and to_jsonb(new) - array[${marks}] = to_jsonb(old) - array[${marks}] then
      return new;
    end if;
    if to_jsonb(new) - 'endorsements' = to_jsonb(old) - 'endorsements'
      and jsonb_array_length(new.endorsements) > jsonb_array_length(old.endorsements) and new.endorsements - -1 = old.endorsements then
      return new;
    end if;
    if to_jsonb(new) = to_jsonb(old) then return new; end if;
    raise exception 'an issued document is never changed' using errcode = 'restrict_violation';
  end $$`;

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

/** The public page of a paper. */
const checkDocument = (more: { readonly type: string; readonly marks: string; readonly value: string }) => [
  'drop function check_document(text)',
  `create function check_document(given text) returns table (id integer, kind text, number text, date date,
      authority_name jsonb, subject_name jsonb, journal_head text, anchored boolean, sha256_kk text, sha256_ru text,
      replaced boolean, originals jsonb, cancelled_on date, cancelled_by text, marks jsonb, editions jsonb, originals_hidden boolean${more.type})
    language sql stable security definer set search_path = pg_catalog, public as $$
      select d.id, d.kind, d.number, d.date, ${withEnglish('d.authority_name', 'authority', 'd.authority_id')},
        ${withEnglish('d.subject_name', 'inspected_subject', 'd.subject_id')}, d.journal_head,
        d.journal_head = repeat('0', 64)
          or exists (select 1 from public.journal_entry j where j.hash = d.journal_head),
        ${rendered('kk')}, ${rendered('ru')}, d.replaced_at is not null,
        (select coalesce(jsonb_agg(jsonb_build_object('sha256', o.sha256, 'signedOn', o.signed_on) order by o.id), '[]')
          from public.signed_original o where o.document_id = d.id and ${IS_SHOWN}),
        (d.cancelled_at at time zone 'Asia/Almaty')::date, d.cancelled_by, ${NOTED} || ${LATE}${more.marks},
        (select coalesce(jsonb_agg(jsonb_build_object('language', e.language, 'sha256', e.sha256, 'marks', e.marks,
            'withheld', e.withheld) order by e.id), '[]')
          from public.document_edition e where e.document_id = d.id and e.format = 'pdf'),
        exists (select 1 from public.signed_original o where o.document_id = d.id and not (${IS_SHOWN}))${more.value}
      from public.issued_document d where d.code = given $$`,
  'revoke all on function check_document(text) from public',
  'grant execute on function check_document(text) to qadagalau_app, qadagalau_reader',
];

const UP = [
  `alter table issued_document add column set_right boolean not null default false,
    add constraint issued_document_set_right check (not set_right or cancelled_at is not null and cancelled_by is not null)`,
  `comment on column issued_document.set_right is 'The order named with the cancelling set right what the paper says'`,
  keepDocument(`'cancelled_at', 'cancelled_by', 'set_right'`),
  'grant update (set_right) on issued_document to qadagalau_app',
  // Orders that were set right before papers told it.
  `update issued_document d set set_right = true, cancelled_at = n.created_at, cancelled_by = n.number || ', ' || n.date
    from control_shortening s
      cross join lateral (select t.order_number from control_shortening t where t.event_id = s.event_id and t.id > s.id
        and t.end_date > t.earlier_end and t.end_date > s.end_date order by t.id limit 1) later
      join issued_document n on n.kind = 'CONTROL_SHORTENING_ORDER' and n.case_kind = 'control-event' and n.case_id = s.event_id
        and n.number = later.order_number
    where d.kind = 'CONTROL_SHORTENING_ORDER' and d.case_kind = 'control-event' and d.case_id = s.event_id and d.number = s.order_number
      and d.cancelled_at is null`,
  ...checkDocument({
    type: ', set_right boolean, replaced_by text',
    marks: ` || ${MARKED}`,
    value: `, d.set_right, ${SUCCESSOR}`,
  }),
];

/** That they hold no more stays. */
const DOWN = [
  ...checkDocument({ type: '', marks: '', value: '' }),
  keepDocument(`'cancelled_at', 'cancelled_by'`),
  'alter table issued_document drop column set_right',
];
