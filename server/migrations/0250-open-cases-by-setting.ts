import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sees single cases by name has them asked once a request, when the reader's settings are made; every statement of
 * every other reader asked for seats and for acts that bring specialists in, table by table, to learn that there are none.
 * What commands read and write goes by the functions as before.
 */
export class OpenCasesBySetting1763800000250 implements MigrationInterface {
  readonly name = 'OpenCasesBySetting1763800000250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function opened_cases(scope text, account integer) returns integer[]
      language sql stable security definer set search_path = pg_catalog, public as $$
        select coalesce(array_agg(c.id), '{}') from (
          select s.inspection_id as id from public.commission_seat s
            where scope = 'commission' and s.until is null and s.account_id = account
          union
          select p.inspection_id from public.inspection_specialist p
            where scope = 'specialist' and p.opened_at is not null and p.ended_at is null and p.account_id = account
        ) c $$`);
    await runner.query('revoke all on function opened_cases(text, integer) from public');
    await runner.query('grant execute on function opened_cases(text, integer) to qadagalau_reader');
    for (const { table, policy, condition } of await policiesOf(runner)) {
      await runner.query(`alter policy ${policy} on ${table} to qadagalau_app`);
      await runner.query(
        `create policy ${named(policy, table)} on ${table} for select to qadagalau_reader using (${bySetting(condition)})`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, policy } of await policiesOf(runner)) {
      await runner.query(`drop policy ${named(policy, table)} on ${table}`);
      await runner.query(`alter policy ${policy} on ${table} to qadagalau_app, qadagalau_reader`);
    }
    await runner.query('drop function opened_cases(text, integer)');
  }
}

interface Policy {
  readonly table: string;
  readonly policy: string;
  readonly condition: string;
}

/** The policies that open rows of a case to members of commissions and to specialists. */
function policiesOf(runner: QueryRunner): Promise<Policy[]> {
  return runner.query(`select tablename as table, policyname as policy, qual as condition from pg_policies
    where cmd = 'SELECT' and policyname ~ '_(seat|specialist)$' and qual ~ '(own_seats|own_specialist_cases|own_specialist_subjects)\\(\\)'
      and policyname !~ '_named_' order by 1, 2`) as Promise<Policy[]>;
}

/** PostgreSQL asks the policies of a table from the last name to the first: this one after the office's. */
const named = (policy: string, table: string) => policy.replace(table, `${table}_named`);

// Not in a select of its own: that would be made ready for every statement of everybody, and this is reached by rows that no
// policy before it has shown.
const ofScope = (scope: string) =>
  `(case when current_setting('app.scope', true) = '${scope}' then nullif(current_setting('app.cases', true), '')::int[] end)`;

function bySetting(condition: string): string {
  const written = condition
    .replace(/\(\s*SELECT own_seats\(\) AS own_seats\)/g, ofScope('commission'))
    .replace(
      /\(\s*SELECT\s+CASE\s[^;]*?own_specialist_cases\(\)[^;]*?END AS "case"\)/g,
      ofScope('specialist'),
    );
  if (/own_(seats|specialist_cases)\(\)/.test(written)) throw new Error(`not understood: ${condition}`);
  return written;
}
