import type { QueryRunner } from 'typeorm';
import { asksSettingsAlone, withoutSubSelects } from './sub-selects';
import { isWrittenLater } from './written-later';

/**
 * The role that answers several readers by one statement (docs/adr/0038). Its policies are the reader's, but ask for whom they
 * decide at every row: the statement changes the reader's settings from one part to the next.
 */
export const TOGETHER_ROLE = 'qadagalau_together';

interface ReaderPolicy {
  readonly table: string;
  readonly policy: string;
  readonly visible: string;
}

/** Asked by readers of single cases and by legal successors, whom this role never answers. */
const OF_OTHERS = /^a_heir_|_named_/;
/** What the reading path writes into statements. */
const FUNCTIONS = ['utc_text(timestamptz)', 'json_text(text)', 'missing_value(text)'];

/**
 * A reader's condition without the sub-selects that PostgreSQL would ask but once a statement; undefined where it asks
 * other tables or functions, whose answers nobody asks anew for each reader.
 */
export function askedAtEveryRow(visible: string): string | undefined {
  const text = withoutSubSelects(visible);
  return asksSettingsAlone(text) ? text : undefined;
}

/** What the reader sees of each table, by settings and the table's own columns alone. */
async function understood(runner: Pick<QueryRunner, 'query'>): Promise<ReaderPolicy[]> {
  // Asked of what is left of the policies: the catalogue has no statistics yet, and all policies would be gone through for each table.
  const policies = (await runner.query(`
    with told as materialized (select tablename, policyname, permissive, qual from pg_policies
      where roles && '{public,qadagalau_reader}' and cmd in ('SELECT', 'ALL'))
    select tablename as table, policyname as policy, case when permissive = 'PERMISSIVE' then qual else 'restrictive()' end as visible
    from told where has_table_privilege('qadagalau_reader', to_regclass(format('%I', tablename)), 'select') order by 1, 2`)) as ReaderPolicy[];
  const own = policies.filter(({ policy }) => !OF_OTHERS.test(policy));
  const asked = own.map((one) => ({ ...one, visible: askedAtEveryRow(one.visible) }));
  const tables = new Set(asked.filter(({ visible }) => visible === undefined).map(({ table }) => table));
  return asked.flatMap(({ visible, ...one }) =>
    visible === undefined || tables.has(one.table) ? [] : [{ ...one, visible }],
  );
}

/**
 * Writes the role's policies and grants anew after the reader's: to be called by whoever adds or changes one of those. Of those
 * that run one after another the last does it; until then the role reads nothing, and no server is up.
 */
export async function openTogether(runner: QueryRunner): Promise<void> {
  await closeTogether(runner);
  if (await isWrittenLater(runner, openTogether)) return;
  const policies = await understood(runner);
  const statements = policies.map(({ table, policy, visible }) => {
    const name = `together_${policy}`.slice(0, 63);
    return `create policy ${name} on ${table} for select to ${TOGETHER_ROLE} using (${visible})`;
  });
  const tables = [...new Set(policies.map(({ table }) => table))];
  statements.push(
    `grant select on ${tables.join(', ')} to ${TOGETHER_ROLE}`,
    ...FUNCTIONS.map((one) => `grant execute on function ${one} to ${TOGETHER_ROLE}`),
  );
  await runner.query(statements.join(';\n'));
}

/** Takes them back: what they read can then be dropped or made otherwise. */
export async function closeTogether(runner: QueryRunner): Promise<void> {
  const policies = (await runner.query(
    `select tablename as table, policyname as policy from pg_policies where roles = '{${TOGETHER_ROLE}}'`,
  )) as Pick<ReaderPolicy, 'table' | 'policy'>[];
  // Taking rights from two hundred tables that gave none writes each of them anew.
  if (policies.length === 0) return;
  const statements = [
    ...policies.map(({ table, policy }) => `drop policy ${policy} on ${table}`),
    `revoke all on all tables in schema public from ${TOGETHER_ROLE}`,
    ...FUNCTIONS.map((one) => `revoke execute on function ${one} from ${TOGETHER_ROLE}`),
  ];
  await runner.query(statements.join(';\n'));
}
