import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_SYSTEM, isOwnAuthority, isOwnSubject, protect, SEES_EVERYTHING } from './support/row-security';

/** Marks of secrecy, what they keep apart from its place, and who read it (clause 31). */
export class CreateConfidentialMarks1763800000190 implements MigrationInterface {
  readonly name = 'CreateConfidentialMarks1763800000190';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of contentPolicies(OF_FILE)) await runner.query(statement);
    await runner.query('drop trigger checklist_answer_keeps_mark on checklist_answer');
    await runner.query('drop trigger violation_keeps_mark on violation');
    await runner.query('drop function keep_marked_note()');
    await runner.query('drop function keep_marked_violation()');
    await runner.query('alter table stored_file drop column mark, drop column secret_of_subject_id');
    for (const table of ['inspection_checklist_point', 'violation', 'document_request'])
      await runner.query(`alter table ${table} drop column mark`);
    for (const table of ['marked_reading', 'withheld_content', 'confidential_mark'])
      await runner.query(`drop table ${table}`);
    await runner.query('drop function own_marked_cases()');
  }
}

const MARK = `text check (mark in ('COMMERCIAL', 'TAX', 'OTHER_SECRET'))`;
const SITS = `inspection_id = any ((select own_seats())::int[])`;
/** Asked once a statement, and only by one that reads what is kept apart. */
const NEEDED = (column: string) => `${column} = any ((select own_marked_cases())::int[])`;
const OF_FILE = 'exists (select 1 from stored_file f where f.id = file_id)';
const OF_OPEN_FILE = `exists (select 1 from stored_file f where f.id = file_id and (f.mark is null or ${IS_SYSTEM}
  or ${NEEDED('f.case_id')} or ${isOwnSubject('f.secret_of_subject_id')}))`;

const contentPolicies = (visible: string) =>
  ['app', 'reader'].map(
    (role) => `alter policy stored_file_content_${role} on stored_file_content using (${visible})`,
  );

const OF_INSPECTION = `
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id)`;

const UP = [
  `create table confidential_mark (
    id integer generated always as identity primary key, ${OF_INSPECTION},
    thing text not null check (thing in ('FILE', 'FINDING', 'REQUEST_ANSWER')),
    thing_id integer not null,
    title text not null,
    mark ${MARK} not null,
    law text,
    reason text not null,
    secret_of_subject_id integer references inspected_subject (id),
    placed_at timestamptz not null,
    placed_by text not null,
    placed_by_capacity_id integer references capacity (id),
    lifted_at timestamptz,
    lifted_by text,
    lift_reason text,
    check (mark <> 'OTHER_SECRET' or law is not null),
    check ((lifted_at is null) = (lift_reason is null))
  )`,
  `comment on table confidential_mark is 'Marks of secrecy on things of a case: commercial, of taxes, another one with its law (clause 31)'`,
  `comment on column confidential_mark.secret_of_subject_id is 'The inspected subject where it is its own secret: it may read it'`,
  `create unique index confidential_mark_once on confidential_mark (thing, thing_id) where lifted_at is null`,
  `create index confidential_mark_inspection on confidential_mark (inspection_id, id)`,
  `create index confidential_mark_authority on confidential_mark (authority_id)`,
  `create index confidential_mark_subject on confidential_mark (secret_of_subject_id)`,
  `create index confidential_mark_capacity on confidential_mark (placed_by_capacity_id)`,
  ...protect({
    table: 'confidential_mark',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('secret_of_subject_id')} or ${SITS}`,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update'],
  }),

  // Who needs it: the inspectors named in the case, the head of its office, the commission that sits on it. The database is told no
  // role; whether the capacity in use is the head's is for the first wall.
  `create function own_marked_cases() returns integer[] language sql stable security definer set search_path = pg_catalog, public as $$
    select coalesce(array_agg(distinct m.inspection_id), '{}') from public.confidential_mark m
    where m.lifted_at is null and (
      (current_setting('app.scope', true) in ('agency', 'territory') and (
        exists (select 1 from public.inspection_inspector n where n.inspection_id = m.inspection_id
          and n.account_id = nullif(current_setting('app.account', true), '')::int)
        or (m.authority_id = nullif(current_setting('app.authority', true), '')::int
          and exists (select 1 from public.capacity k where k.account_id = nullif(current_setting('app.account', true), '')::int
            and k.authority_id = m.authority_id and k.role in ('AGENCY_CHAIR', 'TERRITORIAL_HEAD') and k.withdrawn_at is null))))
      or m.inspection_id = any (public.own_seats())) $$`,
  'revoke all on function own_marked_cases() from public',
  'grant execute on function own_marked_cases() to qadagalau_app, qadagalau_reader',

  `create table withheld_content (
    mark_id integer primary key references confidential_mark (id),
    inspection_id integer not null references inspection (id),
    secret_of_subject_id integer references inspected_subject (id),
    text text not null
  )`,
  `comment on table withheld_content is 'What a marked text says and a marked file is called, while its mark is in force (clause 31)'`,
  `create index withheld_content_inspection on withheld_content (inspection_id)`,
  `create index withheld_content_subject on withheld_content (secret_of_subject_id)`,
  ...protect({
    table: 'withheld_content',
    visible: `${IS_SYSTEM} or ${NEEDED('inspection_id')} or ${isOwnSubject('secret_of_subject_id')}`,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update', 'delete'],
  }),

  `create table marked_reading (
    id integer generated always as identity primary key, ${OF_INSPECTION},
    mark_id integer not null references confidential_mark (id),
    at timestamptz not null,
    account_id integer references account (id),
    reader_name text not null,
    reader_title text not null,
    way text not null check (way in ('TEXT', 'FILE', 'DOCUMENT'))
  )`,
  `comment on table marked_reading is 'Who read a marked thing, and when: once for each opening (clause 31)'`,
  `create index marked_reading_mark on marked_reading (mark_id, id)`,
  `create index marked_reading_inspection on marked_reading (inspection_id)`,
  `create index marked_reading_authority on marked_reading (authority_id)`,
  `create index marked_reading_account on marked_reading (account_id)`,
  ...protect({
    table: 'marked_reading',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    writable: IS_SYSTEM,
    grants: ['select', 'insert'],
  }),

  `alter table stored_file add column mark ${MARK}, add column secret_of_subject_id integer`,
  `comment on column stored_file.mark is 'A marked file has a name that tells nothing; its own lies apart (clause 31)'`,
  'grant update (name, mark, secret_of_subject_id) on stored_file to qadagalau_app',
  ...contentPolicies(OF_OPEN_FILE),

  ...['inspection_checklist_point', 'violation', 'document_request'].map(
    (table) => `alter table ${table} add column mark ${MARK}`,
  ),
  // A point that is answered anew keeps its mark, whoever answers it and however.
  `create function keep_marked_note() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    declare marked record;
    begin
      select m.id, m.mark into marked from confidential_mark m
        where m.thing = 'FINDING' and m.thing_id = new.point_id and m.lifted_at is null;
      if found and new.note is not null and new.note <> '⟦31:' || marked.mark || '⟧' then
        update withheld_content set text = new.note where mark_id = marked.id;
        new.note := '⟦31:' || marked.mark || '⟧';
      end if;
      return new;
    end $$`,
  `create trigger checklist_answer_keeps_mark before insert or update of note on checklist_answer
    for each row execute function keep_marked_note()`,
  // A violation says what the note of its point says.
  `create function keep_marked_violation() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      select p.mark into new.mark from inspection_checklist_point p where p.id = new.point_id;
      return new;
    end $$`,
  `create trigger violation_keeps_mark before insert on violation
    for each row execute function keep_marked_violation()`,
];
