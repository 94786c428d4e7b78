import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An act bears what became of it: that its showing was refused, that objections go with it (clauses 50, 51 (12), 52). The paper stays as it was
 * issued; what was noted on it stands beside it, in its order, and nothing of that is ever taken off.
 */
export class EndorsePapers1763800000482 implements MigrationInterface {
  readonly name = 'EndorsePapers1763800000482';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** @param more what may happen to a document beside its disclosure, its replacement and its cancelling */
const keepDocument = (
  more: string,
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
    if old.cancelled_at is null
      and to_jsonb(new) - 'cancelled_at' - 'cancelled_by' = to_jsonb(old) - 'cancelled_at' - 'cancelled_by' then
      return new;
    end if;
    ${more}
    if to_jsonb(new) = to_jsonb(old) then return new; end if;
    raise exception 'an issued document is never changed' using errcode = 'restrict_violation';
  end $$`;

const INSTANT = `at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const UP = [
  `alter table issued_document add column endorsements jsonb not null default '[]' check (jsonb_typeof(endorsements) = 'array')`,
  `comment on column issued_document.endorsements is 'What was noted on the paper since it was issued, the first first'`,
  keepDocument(`if to_jsonb(new) - 'endorsements' = to_jsonb(old) - 'endorsements'
      and jsonb_array_length(new.endorsements) > jsonb_array_length(old.endorsements) and new.endorsements - -1 = old.endorsements then
      return new;
    end if;`),
  'grant update (endorsements) on issued_document to qadagalau_app',
  // Acts that were shown, and answers to them, from before papers were endorsed.
  'alter table issued_document disable trigger user',
  `update issued_document d set endorsements = n.all_of_them from (
      select event_id, jsonb_agg(one order by at) as all_of_them from (
        select a.event_id, e.shown_at as at, jsonb_strip_nulls(jsonb_build_object('kind', case a.acquaintance when 'SHOWN' then 'ACQUAINTED' else 'REFUSED' end,
            'at', to_char(e.shown_at ${INSTANT}, 'text', a.refusal_note)) as one
          from control_act a join control_event e on e.id = a.event_id where a.acquaintance is not null and e.shown_at is not null
        union all
        select r.event_id, r.received_at, jsonb_build_object('kind', r.kind, 'at', to_char(r.received_at ${INSTANT})
            || case when r.kind = 'OBJECTED' and r.late then '{"late": true}' else '{}'::jsonb end
          from control_response r) marks group by event_id) n
    where d.case_kind = 'control-event' and d.case_id = n.event_id and d.kind = 'CONTROL_ACT' and d.replaced_at is null`,
  'alter table issued_document enable trigger user',
];

const DOWN = [keepDocument(''), 'alter table issued_document drop column endorsements'];
