import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ANY_ACTOR,
  IS_SYSTEM,
  isOwnAccount,
  isOwnAuthority,
  protect,
  SEES_EVERYTHING,
} from './support/row-security';

/** The register of complaints (clauses 8 (3), 9, 10, 36 (4)), and the bodies that control fields outside clause 9. */
export class CreateComplaints1763800000160 implements MigrationInterface {
  readonly name = 'CreateComplaints1763800000160';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Who complains, and in which words, is known to the office that handles the complaint, not to the Agency as a whole. */
const OF_THE_OFFICE = `${IS_SYSTEM} or ${isOwnAuthority()}`;

const UP = [
  `create table controlling_body (
    id integer generated always as identity primary key,
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    field_kk text not null,
    field_ru text not null,
    field_en text not null,
    address text,
    withdrawn_at timestamptz
  )`,
  `comment on table controlling_body is 'Bodies that control fields in which providers outside clause 9 render services (clause 10)'`,
  `create unique index controlling_body_once on controlling_body (name_ru, field_ru) where withdrawn_at is null`,
  ...protect({
    table: 'controlling_body',
    visible: ANY_ACTOR,
    writable: SEES_EVERYTHING,
    grants: ['select', 'insert', 'update'],
  }),

  `create table complaint (
    id integer generated always as identity primary key,
    version integer not null default 1,
    number text not null unique,
    state text not null default 'WAITING' check (state in ('WAITING', 'TAKEN', 'FORWARDED', 'MONITORED', 'ANSWERED')),
    authority_id integer not null references authority (id),
    came_by text not null check (came_by in ('PUBLIC_FORM', 'PAPER', 'EMAIL', 'STATE_BODY')),
    received_at timestamptz not null,
    registered_at timestamptz not null,
    from_body text,
    from_number text,
    from_date date,
    nameless boolean not null,
    subject_id integer references inspected_subject (id),
    provider_name text,
    territory_id integer references territory (id),
    public_service_id integer references public_service (id),
    service_text text,
    fact_date date,
    assigned_account_id integer references account (id),
    reason text,
    decided_at timestamptz,
    decided_by text,
    inspection_id integer references inspection (id),
    body_id integer references controlling_body (id),
    body_name text,
    body_field text,
    letter_number text,
    letter_date date,
    answer_number text,
    answered_on date,
    answer text,
    told_at timestamptz,
    told_way text check (told_way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    told_note text,
    code_hash bytea unique check (length(code_hash) = 32),
    check (subject_id is not null or provider_name is not null),
    check ((came_by = 'STATE_BODY') = (from_body is not null and from_number is not null and from_date is not null)),
    check ((state = 'WAITING') = (decided_at is null)),
    check ((state = 'TAKEN') = (inspection_id is not null)),
    check ((state = 'FORWARDED') = (letter_number is not null and letter_date is not null and body_name is not null)),
    check ((answered_on is null) = (answer is null)),
    check ((told_at is null) = (told_way is null)),
    check (told_at is null or not nameless)
  )`,
  `comment on table complaint is 'Complaints and what became of them; who complains stands in complaint_person'`,
  `comment on column complaint.authority_id is 'The office that handles it by clause 9'`,
  `comment on column complaint.provider_name is 'Whom it is about, as written, where no subject of the register is named'`,
  `create index complaint_authority on complaint (authority_id, state, received_at)`,
  `create index complaint_newest on complaint (received_at, id)`,
  `create index complaint_subject on complaint (subject_id)`,
  `create index complaint_territory on complaint (territory_id)`,
  `create index complaint_service on complaint (public_service_id)`,
  `create index complaint_assigned on complaint (assigned_account_id)`,
  `create index complaint_inspection on complaint (inspection_id)`,
  `create index complaint_body on complaint (body_id)`,
  ...protect({
    table: 'complaint',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert', 'update'],
  }),

  `create table complaint_person (
    id integer primary key references complaint (id),
    authority_id integer not null references authority (id),
    kind text not null check (kind in ('NATURAL', 'LEGAL')),
    name text,
    phone text,
    email text,
    address text,
    violated_right text,
    text text not null
  )`,
  `comment on table complaint_person is 'Who complains and in which words: for the office that handles the complaint alone'`,
  `create index complaint_person_authority on complaint_person (authority_id)`,
  ...protect({
    table: 'complaint_person',
    visible: OF_THE_OFFICE,
    grants: ['select', 'insert', 'update'],
  }),

  `create table complaint_passing (
    id integer generated always as identity primary key,
    complaint_id integer not null references complaint (id),
    authority_id integer not null references authority (id),
    from_authority_id integer not null references authority (id),
    to_authority_id integer not null references authority (id),
    reason text not null,
    at timestamptz not null,
    by_name text not null,
    check (from_authority_id <> to_authority_id)
  )`,
  `comment on table complaint_passing is 'How a complaint went from an office outside its competence to the right one (clause 9)'`,
  `create index complaint_passing_complaint on complaint_passing (complaint_id, id)`,
  `create index complaint_passing_authority on complaint_passing (authority_id)`,
  `create index complaint_passing_from on complaint_passing (from_authority_id)`,
  `create index complaint_passing_to on complaint_passing (to_authority_id)`,
  ...protect({
    table: 'complaint_passing',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select'],
  }),

  // The office that lets go of a complaint does not see it any more, so the rows move past its policies; only its own do.
  `create function pass_complaint_on(given integer, office integer, why text, instant timestamptz, person text) returns boolean language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
    declare own integer := nullif(current_setting('app.authority', true), '')::integer;
    begin
      update public.complaint set authority_id = office, assigned_account_id = null, version = version + 1
        where id = given and authority_id = own and state = 'WAITING';
      if not found then return false; end if;
      update public.complaint_person set authority_id = office where id = given;
      update public.complaint_passing set authority_id = office where complaint_id = given;
      insert into public.complaint_passing (complaint_id, authority_id, from_authority_id, to_authority_id, reason, at, by_name)
        values (given, office, own, office, why, instant, person);
      update public.stored_file set authority_id = office where case_kind = 'complaint' and case_id = given;
      return true;
    end $$`,
  `revoke all on function pass_complaint_on(integer, integer, text, timestamptz, text) from public`,
  `grant execute on function pass_complaint_on(integer, integer, text, timestamptz, text) to qadagalau_app`,

  // Asked by whoever holds the number and the secret code: what became of this one complaint, and nobody's particulars.
  `create function check_complaint(given_number text, given_hash bytea)
    returns table (number text, state text, received_at timestamptz, office_kk text, office_ru text, office_en text, reason text,
      body_name text, letter_number text, letter_date date, answer_number text, answered_on date, answer text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
      select c.number, c.state, c.received_at, a.name_kk, a.name_ru, a.name_en,
        case when c.state = 'ANSWERED' then c.reason end, c.body_name, c.letter_number, c.letter_date, c.answer_number, c.answered_on, c.answer
      from public.complaint c join public.authority a on a.id = c.authority_id
      where c.number = given_number and c.code_hash = given_hash $$`,
  `revoke all on function check_complaint(text, bytea) from public`,
  `grant execute on function check_complaint(text, bytea) to qadagalau_app, qadagalau_reader`,

  // The regions that the public form offers, to whoever has not signed in.
  `create function complaint_regions() returns table (id integer, kk text, ru text, en text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
      select a.id, t.name_kk, t.name_ru, coalesce(t.name_en, t.name_ru)
      from public.authority a join public.territory t on t.id = a.territory_id order by t.code $$`,
  `revoke all on function complaint_regions() from public`,
  `grant execute on function complaint_regions() to qadagalau_app, qadagalau_reader`,

  // What the public form brings has no uploader; it belongs to its complaint from the first.
  `alter table stored_file alter column uploaded_by_account_id drop not null`,
  `alter table stored_file add constraint stored_file_is_somebodys check (uploaded_by_account_id is not null or owner_id is not null)`,
  `create policy stored_file_of_complaint on stored_file as restrictive to qadagalau_app, qadagalau_reader
    using (case_kind is distinct from 'complaint' or ${OF_THE_OFFICE} or ${isOwnAccount('uploaded_by_account_id')})`,
];

const DOWN = [
  'drop policy stored_file_of_complaint on stored_file',
  'alter table stored_file drop constraint stored_file_is_somebodys',
  'alter table stored_file alter column uploaded_by_account_id set not null',
  'drop function complaint_regions()',
  'drop function check_complaint(text, bytea)',
  'drop function pass_complaint_on(integer, integer, text, timestamptz, text)',
  ...['complaint_passing', 'complaint_person', 'complaint', 'controlling_body'].map(
    (table) => `drop table ${table}`,
  ),
];
