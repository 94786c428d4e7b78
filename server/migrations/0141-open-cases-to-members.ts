import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A member of a special commission sees single cases, not an office: the session tells which, and what an office's
 * staff may look up (registers, people) stays open to the member (clauses 26, 27).
 */
export class OpenCasesToMembers1763800000141 implements MigrationInterface {
  readonly name = 'OpenCasesToMembers1763800000141';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of policies("'agency', 'system', 'territory', 'commission'"))
      await runner.query(statement);
    for (const statement of findSession(', opened_case_ids integer[]', `, ${OPENED}`))
      await runner.query(statement);
    await runner.query(`create trigger commission_seat_people_change after insert or update of until, account_id or delete
      on commission_seat for each statement execute function count_people_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger commission_seat_people_change on commission_seat');
    for (const statement of findSession('', '')) await runner.query(statement);
    for (const statement of policies("'agency', 'system', 'territory'")) await runner.query(statement);
  }
}

const OPENED = `case when c.role = 'COMMISSION_MEMBER' then array(select t.inspection_id from public.commission_seat t
        where t.account_id = a.id and t.until is null order by t.inspection_id) else '{}'::int[] end`;

const IS_SUBJECT = `(select coalesce(current_setting('app.scope', true), '') = 'subject')`;
const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), '')::int)`;
const ANY_ACTOR = `(select coalesce(current_setting('app.scope', true), '') <> '')`;

function policies(scopes: string): string[] {
  const side = `(select coalesce(current_setting('app.scope', true), '') in (${scopes}))`;
  const people = (own: string, home: string) =>
    `${side} or ${own} = ${setting('account')} or ${home} = ${setting('subject')} or (side = 'AUTHORITY' and ${IS_SUBJECT})`;
  const subjects = `${side} or (kind <> 'NATURAL_PERSON' and ${ANY_ACTOR}) or id = ${setting('subject')}`;
  return [
    ['account', people('id', 'home_subject_id')],
    ['capacity', people('account_id', 'subject_id')],
    ['inspected_subject', subjects],
  ].flatMap(([table, visible]) =>
    ['app', 'reader'].map((role) => `alter policy ${table}_${role} on ${table} using (${visible})`),
  );
}

const findSession = (columns: string, values: string) => [
  'drop function find_session(bytea, timestamptz, date)',
  `create function find_session(given bytea, at timestamptz, today date)
    returns table (session_id integer, last_seen_at timestamptz, demo boolean, account_id integer, full_name text,
      capacity_id integer, role text, authority_id integer, subject_id integer, position_kk text, position_ru text,
      idle_until timestamptz, expires_at timestamptz, changes text${columns})
    language sql stable security definer set search_path = pg_catalog, public as $$
      select s.id, s.last_seen_at, a.demo, a.id, a.full_name, c.id, c.role, c.authority_id, c.subject_id, c.position_kk, c.position_ru,
        s.idle_until, s.expires_at, (select changes::text from public.people_change)${values}
      from public.session s
      join public.account a on a.id = s.account_id and a.disabled_at is null
      join lateral (
        select * from public.capacity k
        where k.account_id = a.id and k.withdrawn_at is null and k.valid_from <= today and (k.valid_to is null or k.valid_to >= today)
        order by (k.id = s.capacity_id) desc, k.acting, k.id limit 1
      ) c on true
      where s.token_hash = given and s.expires_at > at and s.idle_until > at
    $$`,
  'revoke all on function find_session(bytea, timestamptz, date) from public',
  'grant execute on function find_session(bytea, timestamptz, date) to qadagalau_reader',
];
