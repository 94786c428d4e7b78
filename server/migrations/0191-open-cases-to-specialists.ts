import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, IS_SYSTEM, protect } from './support/row-security';
import { joinWaiting, part, roles, until, writeWaitingPart } from './support/waiting';

/**
 * Specialists, consultants and experts with an account see the one case that a registered act brings them into, till it ends, and give
 * the conclusions that they are asked for (clause 11).
 */
export class OpenCasesToSpecialists1763800000191 implements MigrationInterface {
  readonly name = 'OpenCasesToSpecialists1763800000191';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    for (const statement of findSession(
      `case c.role when 'SPECIALIST' then ${BROUGHT_IN} else ${SITS_ON} end`,
    ))
      await runner.query(statement);
    await writeWaitingPart(runner, 'specialist', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_specialist');
    await joinWaiting(runner);
    for (const statement of findSession(SITS_ON)) await runner.query(statement);
    for (const [table] of OPENED) await runner.query(`drop policy ${table}_specialist on ${table}`);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const SITS_ON = `case when c.role = 'COMMISSION_MEMBER' then array(select t.inspection_id from public.commission_seat t
        where t.account_id = a.id and t.until is null order by t.inspection_id) else '{}'::int[] end`;
const BROUGHT_IN = `array(select p.inspection_id from public.inspection_specialist p
        where p.account_id = a.id and p.opened_at is not null and p.ended_at is null order by p.inspection_id)`;

const findSession = (opened: string) => [
  `create or replace function find_session(given bytea, at timestamptz, today date)
    returns table (session_id integer, last_seen_at timestamptz, demo boolean, account_id integer, full_name text,
      capacity_id integer, role text, authority_id integer, subject_id integer, position_kk text, position_ru text,
      idle_until timestamptz, expires_at timestamptz, changes text, opened_case_ids integer[])
    language sql stable security definer set search_path = pg_catalog, public as $$
      select s.id, s.last_seen_at, a.demo, a.id, a.full_name, c.id, c.role, c.authority_id, c.subject_id, c.position_kk, c.position_ru,
        s.idle_until, s.expires_at, (select changes::text from public.people_change), ${opened}
      from public.session s
      join public.account a on a.id = s.account_id and a.disabled_at is null
      join lateral (
        select * from public.capacity k
        where k.account_id = a.id and k.withdrawn_at is null and k.valid_from <= today and (k.valid_to is null or k.valid_to >= today)
        order by (k.id = s.capacity_id) desc, k.acting, k.id limit 1
      ) c on true
      where s.token_hash = given and s.expires_at > at and s.idle_until > at
    $$`,
];

const IS_SPECIALIST = `(select coalesce(current_setting('app.scope', true), '') = 'specialist')`;
/** Asked once a statement, like the seats of commissions, and of nobody else: for all others it is an empty list. */
const ofSpecialist = (function_: string) =>
  `(select case when current_setting('app.scope', true) = 'specialist' then ${function_}() else '{}'::int[] end)`;
const OWN = (column: string) => `${column} = any (${ofSpecialist('own_specialist_cases')}::int[])`;

/** What a specialist needs of the case, and by which condition. */
const OPENED = [
  ['account', `side = 'AUTHORITY' and ${IS_SPECIALIST}`],
  ['capacity', `side = 'AUTHORITY' and ${IS_SPECIALIST}`],
  ['inspected_subject', `id = any (${ofSpecialist('own_specialist_subjects')}::int[])`],
  ['inspection', OWN('id')],
  ['inspection_inspector', OWN('inspection_id')],
  ['inspection_checklist', OWN('inspection_id')],
  ['inspection_checklist_point', OWN('inspection_id')],
  ['inspection_specialist', OWN('inspection_id')],
  ['specialist_conclusion', OWN('inspection_id')],
  ['confidential_mark', `thing = 'FILE' and ${OWN('inspection_id')}`],
  ['issued_document', `kind in ('ACT_OF_APPOINTMENT', 'INSPECTOR_CHANGE_ACT') and ${OWN('inspection_id')}`],
  ['stored_file', `put_to_specialists and case_kind = 'inspection' and ${OWN('case_id')}`],
] as const;

const UP = [
  `alter table capacity add column employer_id integer references inspected_subject (id),
    add constraint capacity_employer check ((role = 'SPECIALIST') = (employer_id is not null))`,
  `comment on column capacity.employer_id is 'The state body or its organisation that employs a specialist (clause 11)'`,
  'create index capacity_employer on capacity (employer_id)',

  `alter table inspection_specialist alter column change_id drop not null,
    add column account_id integer references account (id),
    add column capacity_id integer references capacity (id),
    add column opened_at timestamptz,
    add column ended_at timestamptz`,
  `comment on column inspection_specialist.change_id is 'The additional act that brings them in; null where the act of appointment names them'`,
  `comment on column inspection_specialist.opened_at is 'From the registration of that act the case is open to the account, till it ends'`,
  'create index inspection_specialist_account on inspection_specialist (account_id) where ended_at is null',
  'create index inspection_specialist_capacity on inspection_specialist (capacity_id)',
  'grant delete on inspection_specialist to qadagalau_app',

  `create function open_case_to_specialists() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      if tg_table_name = 'inspector_change' then
        update inspection_specialist set opened_at = new.registered_at where change_id = new.id and opened_at is null;
      else
        update inspection_specialist set opened_at = new.registered_at
          where inspection_id = new.inspection_id and change_id is null and opened_at is null;
      end if;
      return null;
    end $$`,
  `create trigger inspector_change_opens_case after update of registered_at on inspector_change
    for each row when (new.registered_at is not null) execute function open_case_to_specialists()`,
  `create trigger appointment_registration_opens_case after insert on appointment_registration
    for each row execute function open_case_to_specialists()`,
  `create function end_access_of_specialists() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      update inspection_specialist set ended_at = coalesce(new.closed_at, now()) where inspection_id = new.id and ended_at is null;
      return null;
    end $$`,
  `create trigger inspection_ends_access after update of state on inspection
    for each row when (new.state in ('CLOSED', 'WITHDRAWN') and old.state <> new.state) execute function end_access_of_specialists()`,
  // No server goes on with an old list of cases.
  `create trigger inspection_specialist_people_change after update of opened_at, ended_at on inspection_specialist
    for each row when (new.account_id is not null) execute function count_people_change()`,

  `create function own_specialist_cases() returns integer[] language sql stable security definer set search_path = pg_catalog, public as $$
    select coalesce(array_agg(p.inspection_id), '{}') from public.inspection_specialist p
    where current_setting('app.scope', true) = 'specialist' and p.opened_at is not null and p.ended_at is null
      and p.account_id = nullif(current_setting('app.account', true), '')::int $$`,
  `create function own_specialist_subjects() returns integer[] language sql stable security definer set search_path = pg_catalog, public as $$
    select coalesce(array_agg(i.subject_id), '{}') from public.inspection i where i.id = any (public.own_specialist_cases()) $$`,
  ...['own_specialist_cases()', 'own_specialist_subjects()'].flatMap((name) => [
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to qadagalau_app, qadagalau_reader`,
  ]),

  `alter table stored_file add column put_to_specialists boolean not null default false`,
  `comment on column stored_file.put_to_specialists is 'Whoever is brought into the case may read it (clause 11)'`,
  'grant update (put_to_specialists) on stored_file to qadagalau_app',

  `create table specialist_conclusion (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    specialist_id integer not null references inspection_specialist (id),
    account_id integer not null references account (id),
    version integer not null default 1,
    state text not null default 'ASKED' check (state in ('ASKED', 'GIVEN')),
    question text not null,
    due_date date not null,
    asked_at timestamptz not null,
    asked_by text not null,
    text text,
    given_at timestamptz,
    check ((state = 'GIVEN') = (text is not null)),
    check ((given_at is null) = (text is null))
  )`,
  `comment on table specialist_conclusion is 'What a specialist is asked and concludes; it is attached to the result act (clauses 11, 22)'`,
  'create index specialist_conclusion_inspection on specialist_conclusion (inspection_id, id)',
  'create index specialist_conclusion_specialist on specialist_conclusion (specialist_id)',
  'create index specialist_conclusion_account on specialist_conclusion (account_id)',
  'create index specialist_conclusion_authority on specialist_conclusion (authority_id)',
  'create index specialist_conclusion_disclosed on specialist_conclusion (disclosed_to_subject_id)',
  ...protect({
    table: 'specialist_conclusion',
    visible: CASE_ROWS,
    writable: `${CASE_ROWS} or ${IS_SYSTEM}`,
    grants: ['select', 'insert', 'update'],
  }),

  ...OPENED.map(
    ([table, condition]) =>
      `create policy ${table}_specialist on ${table} for select to qadagalau_app, qadagalau_reader using (${condition})`,
  ),

  // What is marked and put to them is theirs to open.
  ...['app', 'reader'].map(
    (role) => `alter policy withheld_content_${role} on withheld_content using (${IS_SYSTEM}
      or inspection_id = any ((select own_marked_cases())::int[]) or ${OWN('inspection_id')}
      or secret_of_subject_id = (select nullif(current_setting('app.subject', true), '')::int))`,
  ),
  ...['app', 'reader'].map(
    (
      role,
    ) => `alter policy stored_file_content_${role} on stored_file_content using (exists (select 1 from stored_file f
      where f.id = file_id and (f.mark is null or ${IS_SYSTEM} or f.case_id = any ((select own_marked_cases())::int[])
        or ${OWN('f.case_id')} or f.secret_of_subject_id = (select nullif(current_setting('app.subject', true), '')::int))))`,
  ),
];

const DOWN = [
  ...['app', 'reader'].map(
    (role) => `alter policy withheld_content_${role} on withheld_content using (${IS_SYSTEM}
      or inspection_id = any ((select own_marked_cases())::int[])
      or secret_of_subject_id = (select nullif(current_setting('app.subject', true), '')::int))`,
  ),
  ...['app', 'reader'].map(
    (
      role,
    ) => `alter policy stored_file_content_${role} on stored_file_content using (exists (select 1 from stored_file f
      where f.id = file_id and (f.mark is null or ${IS_SYSTEM} or f.case_id = any ((select own_marked_cases())::int[])
        or f.secret_of_subject_id = (select nullif(current_setting('app.subject', true), '')::int))))`,
  ),
  'drop table specialist_conclusion',
  'alter table stored_file drop column put_to_specialists',
  'drop function own_specialist_subjects()',
  'drop function own_specialist_cases()',
  'drop trigger inspection_specialist_people_change on inspection_specialist',
  'drop trigger inspection_ends_access on inspection',
  'drop trigger appointment_registration_opens_case on appointment_registration',
  'drop trigger inspector_change_opens_case on inspector_change',
  'drop function end_access_of_specialists()',
  'drop function open_case_to_specialists()',
  'revoke delete on inspection_specialist from qadagalau_app',
  'delete from inspection_specialist where change_id is null',
  `alter table inspection_specialist alter column change_id set not null,
    drop column account_id, drop column capacity_id, drop column opened_at, drop column ended_at`,
  'alter table capacity drop constraint capacity_employer, drop column employer_id',
];

const WAITING = part(
  {
    id: `'GIVE_CONCLUSION-' || x.id`,
    code: `'STEP_GIVE_CONCLUSION'`,
    clause: `'11'`,
    case_kind: `'inspection'`,
    case_id: 'i.id',
    case_number: 'i.number',
    inspection_id: 'i.id',
    authority_id: 'i.authority_id',
    subject_id: 'i.subject_id',
    account_ids: 'array[x.account_id]',
    roles: roles('SPECIALIST'),
    since: 'x.asked_at',
    ...until('x.due_date'),
  },
  `specialist_conclusion x join inspection i on i.id = x.inspection_id and i.state in ('IN_PROGRESS', 'SUSPENDED')
   where x.state = 'ASKED'`,
);
