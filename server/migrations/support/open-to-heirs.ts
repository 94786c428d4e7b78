import type { QueryRunner } from 'typeorm';
import { asksSettingsAlone, withoutSubSelects } from './sub-selects';

interface Policy {
  readonly table: string;
  readonly policy: string;
  readonly cmd: string;
  readonly roles: string;
  readonly columns: readonly string[];
  readonly visible: string | null;
  readonly writable: string | null;
}

const OWN_SUBJECT =
  /=\s*\(\s*SELECT\s+\(NULLIF\(current_setting\('app\.subject'::text, true\), ''::text\)\)::integer(?:\s+AS\s+"?\w+"?)?\)/g;
const IS_HEIR = `(coalesce(current_setting('app.heir_of', true), '') <> '')`;
const heirOf = (heirs: string) => `(case when ${IS_HEIR} then ${heirs} end)`;
const HEIRS = `current_setting('app.heir_of', true)::int[]`;

/** Of scores and lists the first successor is told, whatever became of the case that they go by. */
const OF_THE_BODY = ['risk_fact', 'year_score_fact'];
/** The inspection that a row belongs to, by what its table has; where none of these, what is told goes by the body alone. */
const CASE_OF: readonly (readonly [string, string])[] = [
  ['inspection_id', 'inspection_id'],
  ['letter_id', `inspection_of('letter-on-measures', letter_id)`],
  ['row_id', `inspection_of('plan-row', row_id)`],
  ['prescription_id', `inspection_of('prescription', prescription_id)`],
  ['extension_id', `inspection_of('extension', extension_id)`],
  ['escalation_id', `inspection_of('escalation', escalation_id)`],
  ['counter_entry_id', `inspection_of('counter-entry', counter_entry_id)`],
  ['deadline_id', `inspection_of('deadline', deadline_id)`],
  ['file_id', 'inspection_of_file(file_id)'],
  ['case_id', 'inspection_of(case_kind, case_id)'],
];

/** Whose rows a successor is shown: a division may have shared the case out (0974). */
function heirsIn({ table, columns }: Pick<Policy, 'table' | 'columns'>, shared: boolean): string {
  if (!shared) return heirOf(HEIRS);
  const ofCase = OF_THE_BODY.includes(table)
    ? undefined
    : CASE_OF.find(([column]) => columns.includes(column));
  const inspection = table === 'inspection' ? 'inspection.id' : ofCase?.[1];
  return heirOf(`heirs_of_case(${inspection ?? 'null'})`);
}

function ofHeir(condition: string, heirs: string): string {
  const written = condition.replace(OWN_SUBJECT, `= any (${heirs})`);
  if (written.includes('app.subject')) throw new Error(`not understood: ${condition}`);
  return `${IS_HEIR} and (${withoutSubSelects(written, asksSettingsAlone)})`;
}

/**
 * Gives every policy that opens rows to an inspected subject a second one that opens them to its legal successor, for tables that
 * have none yet. PostgreSQL asks the policies from the last name to the first, so these are reached only by rows that no other
 * has shown; whoever succeeded nobody pays for them with a look at one setting.
 */
export async function openToHeirs(runner: QueryRunner): Promise<void> {
  const [{ shared }] = (await runner.query(
    `select to_regprocedure('heirs_of_case(integer)') is not null as shared`,
  )) as [{ shared: boolean }];
  const policies = (await runner.query(`
    select tablename as table, policyname as policy, cmd, array_to_string(roles, ', ') as roles, qual as visible, with_check as writable,
      array(select a.attname::text from pg_attribute a where a.attrelid = to_regclass(format('%I', tablename)) and a.attnum > 0 and not a.attisdropped) as columns
    from pg_policies p where (qual ~ 'app\\.subject' or with_check ~ 'app\\.subject') and policyname !~ '^a_heir_|^together_'
      and not exists (select from pg_policies h where h.tablename = p.tablename and h.policyname = 'a_heir_' || p.policyname)
    order by 1, 2`)) as Policy[];
  for (const { table, policy, cmd, roles, columns, visible, writable } of policies) {
    const heirs = heirsIn({ table, columns }, shared);
    await runner.query(
      `create policy a_heir_${policy} on ${table} for ${cmd} to ${roles}` +
        (visible === null ? '' : ` using (${ofHeir(visible, heirs)})`) +
        (writable === null
          ? ''
          : ` with check (${writable.includes('app.subject') ? ofHeir(writable, heirs) : 'false'})`),
    );
  }
}

export async function closeToHeirs(runner: QueryRunner): Promise<void> {
  const policies = (await runner.query(
    `select tablename as table, policyname as policy from pg_policies where policyname ~ '^a_heir_'`,
  )) as Pick<Policy, 'table' | 'policy'>[];
  for (const { table, policy } of policies) await runner.query(`drop policy ${policy} on ${table}`);
}
