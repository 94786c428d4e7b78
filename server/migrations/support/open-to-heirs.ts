import type { QueryRunner } from 'typeorm';

interface Policy {
  readonly table: string;
  readonly policy: string;
  readonly cmd: string;
  readonly roles: string;
  readonly visible: string | null;
  readonly writable: string | null;
}

const OWN_SUBJECT =
  /=\s*\(\s*SELECT\s+\(NULLIF\(current_setting\('app\.subject'::text, true\), ''::text\)\)::integer(?:\s+AS\s+"?\w+"?)?\)/g;
const IS_HEIR = `(coalesce(current_setting('app.heir_of', true), '') <> '')`;
const HEIR_OF = `(case when ${IS_HEIR} then current_setting('app.heir_of', true)::int[] end)`;

function ofHeir(condition: string): string {
  const written = condition.replace(OWN_SUBJECT, `= any (${HEIR_OF})`);
  if (written.includes('app.subject')) throw new Error(`not understood: ${condition}`);
  return `${IS_HEIR} and (${written})`;
}

/**
 * Gives every policy that opens rows to an inspected subject a second one that opens them to its legal successor, for tables that
 * have none yet. PostgreSQL asks the policies from the last name to the first, so these are reached only by rows that no other
 * has shown; whoever succeeded nobody pays for them with a look at one setting.
 */
export async function openToHeirs(runner: QueryRunner): Promise<void> {
  const policies = (await runner.query(`
    select tablename as table, policyname as policy, cmd, array_to_string(roles, ', ') as roles, qual as visible, with_check as writable
    from pg_policies p where (qual ~ 'app\\.subject' or with_check ~ 'app\\.subject') and policyname !~ '^a_heir_|^together_'
      and not exists (select from pg_policies h where h.tablename = p.tablename and h.policyname = 'a_heir_' || p.policyname)
    order by 1, 2`)) as Policy[];
  for (const { table, policy, cmd, roles, visible, writable } of policies)
    await runner.query(
      `create policy a_heir_${policy} on ${table} for ${cmd} to ${roles}` +
        (visible === null ? '' : ` using (${ofHeir(visible)})`) +
        (writable === null
          ? ''
          : ` with check (${writable.includes('app.subject') ? ofHeir(writable) : 'false'})`),
    );
}

export async function closeToHeirs(runner: QueryRunner): Promise<void> {
  const policies = (await runner.query(
    `select tablename as table, policyname as policy from pg_policies where policyname ~ '^a_heir_'`,
  )) as Pick<Policy, 'table' | 'policy'>[];
  for (const { table, policy } of policies) await runner.query(`drop policy ${policy} on ${table}`);
}
