import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { IS_SYSTEM, isOwnSubject } from './support/row-security';

/** Marks of secrecy in internal control: what a body learns of its objects, and of itself, is kept like what an inspection learns (31). */
export class MarkInternalControl1763800000406 implements MigrationInterface {
  readonly name = 'MarkInternalControl1763800000406';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openToHeirs(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openToHeirs(runner);
  }
}

const TABLES = ['confidential_mark', 'withheld_content', 'marked_reading'];
/** What says something, beside files. */
const TEXTS = ['control_request', 'control_response', 'internal_monitoring_finding'];
const MARK = `text check (mark in ('COMMERCIAL', 'TAX', 'OTHER_SECRET'))`;
const OF_INSPECTIONS = `'FILE', 'FINDING', 'REQUEST_ANSWER', 'FIELD_RECORD', 'OBJECTION', 'REFUSAL_PROTOCOL'`;
const ROLES = ['app', 'reader'];

const things = (names: string) => [
  'alter table confidential_mark drop constraint confidential_mark_thing_check',
  `alter table confidential_mark add constraint confidential_mark_thing_check check (thing in (${names}))`,
];

const OF_SPECIALIST = `(select case when current_setting('app.scope', true) = 'specialist' then own_specialist_cases() else '{}'::int[] end)`;
const NEEDED = `f.case_id = any ((select own_marked_cases())::int[]) or f.case_id = any (${OF_SPECIALIST}::int[])`;

/** Whose the bytes of a marked file are to open. @param more beside those of an inspection */
const fileContent = (needed: string) =>
  ROLES.flatMap((role) => [
    `alter policy stored_file_content_${role} on stored_file_content using (exists (select 1 from stored_file f
      where f.id = file_id and (f.mark is null or ${IS_SYSTEM} or ${needed} or ${isOwnSubject('f.secret_of_subject_id')})))`,
    `drop policy if exists a_heir_stored_file_content_${role} on stored_file_content`,
  ]);
const OF_CONTROLLING_BODY = `(f.case_kind = 'control-event' and ${isOwnSubject('f.also_disclosed_to_subject_id')})
  or (f.case_kind = 'internal-monitoring' and ${isOwnSubject('f.disclosed_to_subject_id')})`;

const holdBack = (of: string) =>
  `create or replace function hold_back_publications() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      update public.publication set state = 'HELD_BACK', held_back_at = new.placed_at, version = version + 1
      where ${of} and state = 'PUBLISHED';
      return null;
    end $$`;

/** Whether a paper holds a text that is marked. @param of the marks of its case */
const paperHoldsMarked = (of: string) =>
  `create or replace function paper_holds_marked(document integer) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
    select exists (select from public.issued_document d
      join public.confidential_mark m on ${of} and m.lifted_at is null
      join public.withheld_content w on w.mark_id = m.id
      cross join unnest(coalesce(w.pieces, array[w.text])) as p(piece)
      where d.id = document and btrim(p.piece) <> '' and case when length(p.piece) >= 6
        then position(substring(to_jsonb(p.piece)::text from 2 for length(to_jsonb(p.piece)::text) - 2) in d.data::text) > 0
        else position(to_jsonb(btrim(p.piece))::text in d.data::text) > 0 end) $$`;
const OF_INSPECTION = 'm.inspection_id = d.inspection_id';
const OF_CASE = '(m.case_kind = d.case_kind and m.case_id = d.case_id)';

const UP = [
  ...TABLES.flatMap((table) => [
    `alter table ${table} alter column inspection_id drop not null, add column body_id integer references inspected_subject (id)`,
    `create index ${table}_body on ${table} (body_id) where body_id is not null`,
    ...ROLES.map(
      (role) =>
        `create policy ${table}_body_${role} on ${table} for select to qadagalau_${role} using (${isOwnSubject('body_id')})`,
    ),
  ]),
  `alter table confidential_mark add column case_kind text check (case_kind in ('control-event', 'internal-monitoring')),
    add column case_id integer,
    add constraint confidential_mark_case check ((inspection_id is null) = (case_kind is not null and case_id is not null and body_id is not null))`,
  `comment on column confidential_mark.body_id is 'Of internal control: the body whose case it is (clauses 38, 58)'`,
  'create index confidential_mark_case on confidential_mark (case_kind, case_id, id) where case_kind is not null',
  ...things(`${OF_INSPECTIONS}, 'CONTROL_ANSWER', 'CONTROL_RESPONSE', 'INTERNAL_FINDING'`),
  ...TEXTS.map((table) => `alter table ${table} add column mark ${MARK}`),
  `alter policy internal_monitoring_finding_app on internal_monitoring_finding with check (${isOwnSubject('body_id')} or ${IS_SYSTEM})`,
  ...fileContent(`(f.case_kind = 'inspection' and (${NEEDED})) or ${OF_CONTROLLING_BODY}`),
  paperHoldsMarked(`(${OF_INSPECTION} or ${OF_CASE})`),
  holdBack('(inspection_id = new.inspection_id or (case_kind = new.case_kind and case_id = new.case_id))'),
];

const DOWN = [
  holdBack('inspection_id = new.inspection_id'),
  paperHoldsMarked(OF_INSPECTION),
  ...fileContent(NEEDED),
  `alter policy internal_monitoring_finding_app on internal_monitoring_finding with check (${isOwnSubject('body_id')})`,
  ...TEXTS.map((table) => `alter table ${table} drop column mark`),
  'delete from marked_reading where inspection_id is null',
  'delete from withheld_content where inspection_id is null',
  'delete from confidential_mark where inspection_id is null',
  ...things(OF_INSPECTIONS),
  'alter table confidential_mark drop column case_kind, drop column case_id',
  ...TABLES.flatMap((table) => [
    ...ROLES.flatMap((role) => [
      `drop policy if exists a_heir_${table}_body_${role} on ${table}`,
      `drop policy ${table}_body_${role} on ${table}`,
    ]),
    `alter table ${table} drop column body_id, alter column inspection_id set not null`,
  ]),
];
