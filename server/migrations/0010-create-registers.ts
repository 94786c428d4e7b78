import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ANY_ACTOR,
  IS_SYSTEM,
  isOwnAuthority,
  isOwnSubject,
  protect,
  SEES_EVERYTHING,
} from './support/row-security';

/** Territories, offices of the Agency, inspected subjects (clause 1), public services, checklists. */
export class CreateRegisters1763800000010 implements MigrationInterface {
  readonly name = 'CreateRegisters1763800000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of DOWN) await runner.query(`drop table ${table}`);
  }
}

const AUTHORITY_SIDE = `(select coalesce(current_setting('app.scope', true), '') in ('agency', 'system', 'territory'))`;
const BODIES = `(kind <> 'NATURAL_PERSON' and ${ANY_ACTOR})`;

const DOWN = [
  'search_word',
  'checklist_point',
  'checklist',
  'public_service',
  'inspected_subject',
  'authority',
  'territory',
];

const UP = [
  `create table territory (
    id integer generated always as identity primary key,
    code text not null unique check (code ~ '^[0-9]{9}$'),
    level text not null check (level in ('OBLAST', 'DISTRICT', 'SUB_DISTRICT', 'SETTLEMENT')),
    name_kk text not null,
    name_ru text not null,
    name_en text,
    parent_id integer references territory,
    check ((level = 'OBLAST') = (parent_id is null))
  )`,
  `comment on table territory is 'Classifier of administrative territories (KATO); OBLAST is the first level, cities of republican significance among it'`,
  `create index territory_parent on territory (parent_id, code)`,
  `create index territory_level on territory (level, code)`,
  ...protect({
    table: 'territory',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update'],
  }),

  `create table authority (
    id integer generated always as identity primary key,
    code text not null unique,
    kind text not null check (kind in ('CENTRAL', 'TERRITORIAL')),
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    address_kk text,
    address_ru text,
    territory_id integer unique references territory,
    check ((kind = 'CENTRAL') = (territory_id is null))
  )`,
  `comment on table authority is 'The Agency and its territorial bodies, one for each first-level territory'`,
  `create unique index authority_only_one_agency on authority (kind) where kind = 'CENTRAL'`,
  ...protect({
    table: 'authority',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update'],
  }),

  `create table inspected_subject (
    id integer generated always as identity primary key,
    version integer not null default 1,
    kind text not null,
    bin text unique check (bin ~ '^[0-9]{12}$'),
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    territory_id integer references territory,
    parent_id integer references inspected_subject,
    authority_id integer not null references authority,
    head_name text,
    head_position text,
    address text,
    phone text,
    email text,
    check (parent_id <> id)
  )`,
  `comment on table inspected_subject is 'Inspected subjects of clause 1, with their subordination'`,
  `comment on column inspected_subject.authority_id is 'The office within whose competence the subject lies by clause 9'`,
  `comment on column inspected_subject.bin is 'BIN of a body or organisation, IIN of a natural person'`,
  `create index inspected_subject_territory on inspected_subject (territory_id)`,
  `create index inspected_subject_parent on inspected_subject (parent_id)`,
  `create index inspected_subject_authority on inspected_subject (authority_id)`,
  `create index inspected_subject_by_name_kk on inspected_subject (name_kk collate "kk-x-icu", id)`,
  `create index inspected_subject_by_name_ru on inspected_subject (name_ru collate "ru-x-icu", id)`,
  `create index inspected_subject_by_name_en on inspected_subject (name_en collate "en-x-icu", id)`,
  // A natural person's data are personal: other bodies do not see them.
  ...protect({
    table: 'inspected_subject',
    visible: `${AUTHORITY_SIDE} or ${BODIES} or ${isOwnSubject('id')}`,
    writable: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert', 'update'],
  }),

  `create table public_service (
    id integer generated always as identity primary key,
    code text not null unique,
    name_kk text not null,
    name_ru text not null,
    name_en text not null
  )`,
  `comment on table public_service is 'Kinds of public services, by their number in the report form'`,
  ...protect({
    table: 'public_service',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update'],
  }),

  `create table checklist (
    id integer generated always as identity primary key,
    code text not null,
    edition text not null,
    title_kk text not null,
    title_ru text not null,
    title_en text not null,
    subject_kinds text[] not null,
    withdrawn_on date,
    unique (code, edition)
  )`,
  `comment on table checklist is 'Editions of checklists; a case copies the one it is appointed with (clauses 3 and 17)'`,
  ...protect({
    table: 'checklist',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update'],
  }),
  `create table checklist_point (
    id integer generated always as identity primary key,
    checklist_id integer not null references checklist,
    position integer not null,
    number text not null,
    text_kk text not null,
    text_ru text not null,
    text_en text not null,
    suggested_severity text not null check (suggested_severity in ('GROSS', 'SIGNIFICANT', 'MINOR')),
    unique (checklist_id, position),
    unique (checklist_id, number)
  )`,
  `comment on column checklist_point.suggested_severity is 'A suggestion of ours: the inspector decides'`,
  ...protect({
    table: 'checklist_point',
    visible: ANY_ACTOR,
    writable: IS_SYSTEM,
    grants: ['select', 'insert', 'update'],
  }),

  `create table search_word (
    register text not null,
    word text collate "C" not null,
    owner_id integer not null,
    primary key (register, word, owner_id)
  )`,
  `comment on table search_word is 'Folded words of the registers'' names: looked up by prefix with starts_with, which row-level security lets use the index'`,
  `create index search_word_owner on search_word (register, owner_id)`,
  ...protect({
    table: 'search_word',
    visible: ANY_ACTOR,
    writable: AUTHORITY_SIDE,
    grants: ['select', 'insert', 'delete'],
  }),
  `create policy search_word_removal on search_word as restrictive for delete to qadagalau_app using (${AUTHORITY_SIDE})`,
];
