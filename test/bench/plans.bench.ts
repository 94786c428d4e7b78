import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, type OperationDefinitionNode } from 'graphql';
import { Client, escapeLiteral } from 'pg';
import { format, resolveConfig } from 'prettier';
import { ROLES, type Role } from '../../server/src/people';
import {
  actorSettings,
  anonymousActor,
  SET_ACTOR_SQL,
  type Actor,
} from '../../server/src/platform/access/actor';
import { loadRegisteredDocuments } from '../../server/src/platform/graphql/registered-documents';
import { RequestContext } from '../../server/src/platform/graphql/request-context';
import { answerBytes } from '../../server/src/platform/graphql/text-execution';
import { prepareValue } from '../../server/src/platform/reading/prepare-value';
import { listenTo } from '../access/support/asked-statements';
import { queries, schema, variablesOf } from '../access/support/portal-queries';
import { openTestApplication } from '../worker/support/test-application';
import { DOCUMENTS, hashOf } from './api/documents';
import type { Figures } from './api/figures';
import { loadQuestions } from './api/questions';
import { SHORT } from './short-form';
import { openVolume } from './volume/volume-cache';

const SIZE = SHORT ? { cases: 5000, quarters: 4 } : { cases: 200_000, quarters: 20 };
const PAGE = 50;
const ROLES_ASKED: readonly Role[] = ['AGENCY_INSPECTOR', 'TERRITORIAL_HEAD'];
const OUT = join(__dirname, '..', '..', 'docs', 'plans.md');

const say = (line: string) => void process.stdout.write(`${line}\n`);

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

interface Asked {
  readonly name: string;
  readonly role: Role;
  readonly answer: string;
  readonly plans: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
const whole = (count: number) => Math.round(count).toLocaleString('en');

/** Rows that were looked at in each table, whether they were shown or left out, the most first. */
function touched(plans: readonly PlanNode[]): [table: string, rows: number][] {
  const found = new Map<string, number>();
  for (const node of plans.flatMap(nodesOf)) {
    const table = node['Relation Name'];
    const rows = node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0));
    if (table && rows > 0) found.set(table, (found.get(table) ?? 0) + rows);
  }
  return [...found].sort(([, one], [, other]) => other - one);
}

/** A value as it stands in a statement. */
function literal(value: unknown): string {
  const text = prepareValue(value);
  return text === null ? 'null' : escapeLiteral(String(text));
}

/** The tables of which most was looked at. */
const tablesOf = (tables: readonly [table: string, rows: number][]) =>
  tables
    .slice(0, 5)
    .map(([table, rows]) => `${table} ${whole(rows)}`)
    .join(' · ');

/** Without the sixty names of a long list. */
const short = (condition: string) => condition.replace(/'\{([^}]{40})[^}]*\}'/g, "'{$1…}'");

/** What PostgreSQL did, a line a step; what it got ready and never did is left out. */
function stepsOf(node: PlanNode, depth = 0): string[] {
  if (node['Actual Loops'] === 0) return [];
  const { 'Relation Name': table, 'Index Name': index, 'Index Cond': condition } = node;
  const place = [table && ` of ${table}`, index && ` by ${index}`, condition && ` ${short(condition)}`];
  const loops = node['Actual Loops'] > 1 ? ` × ${whole(node['Actual Loops'])}` : '';
  const line = `${'  '.repeat(depth)}${node['Node Type']}${place.filter(Boolean).join('')}: ${whole(node['Actual Rows'])}${loops}`;
  return [line, ...(node.Plans ?? []).flatMap((child) => stepsOf(child, depth + 1))];
}

/** How many rows a list's answer shows: entries of its connection, or of its list of nodes. */
const shownIn = (answer: string): number => {
  const { data } = JSON.parse(answer) as {
    data?: Record<string, { edges?: unknown[]; nodes?: unknown[] } | null>;
  };
  return Math.max(0, ...Object.values(data ?? {}).map((of) => (of?.edges ?? of?.nodes ?? []).length));
};

/** What else the portals ask of their longest lists: orders, filters, words. */
const WAYS: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  Inspections: {
    'by the next term': { orderBy: 'NEXT_DEADLINE' },
    drafts: { filter: { state: ['DRAFT'] } },
    'in one of two states': { filter: { state: ['REGISTERED', 'NOTIFIED'] } },
    'where I am named': { filter: { inspectorMe: true } },
    'a word in what they are about': { filter: { search: 'сроков' } },
    'a word in none': { filter: { search: 'zzqq' } },
  },
  Subjects: { 'a word': { filter: { search: 'әкім' } }, 'a letter': { filter: { search: 'а' } } },
  Waiting: { overdue: { filter: { state: ['OVERDUE'] } }, 'mine to do': { filter: { mine: true } } },
};

const isList = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  variableDefinitions.some(({ variable }) => variable.name.value === 'first');

async function actorIn(client: Client, role: Role, office: number | undefined): Promise<Actor> {
  const { rows } = await client.query<{ account: number; capacity: number; office: number }>(
    `select account_id as account, id as capacity, authority_id as office from capacity
     where role = $1 and ($2::int is null or authority_id = $2) order by id limit 1`,
    [role, office ?? null],
  );
  const [found] = rows;
  if (!found) throw new Error(`nobody is ${role}`);
  const who = { accountId: found.account, capacityId: found.capacity, authorityId: found.office };
  return { ...anonymousActor, kind: 'account', role, scope: ROLES[role].scope, ...who };
}

/** The three questions of the benchmark, and each list of the portals, as two roles ask them in a national database. */
async function ask(): Promise<Asked[]> {
  const volume = await openVolume(SIZE, say);
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-plans-'));
  const opened = await openTestApplication(volume, new Date().toISOString());
  const reader = new Client({ connectionString: volume.readerUrl });
  const admin = new Client({ connectionString: volume.adminUrl });
  try {
    await Promise.all([reader.connect(), admin.connect()]);
    // As the reading path has it.
    await reader.query(`set plan_cache_mode = force_generic_plan`);
    const statements = listenTo(opened.application.lanes);
    const file = join(folder, 'documents.json');
    writeFileSync(
      file,
      JSON.stringify(Object.fromEntries(Object.values(DOCUMENTS).map((text) => [hashOf(text), text]))),
    );
    const own = loadRegisteredDocuments([file]);
    const { A, B, C } = await loadQuestions(volume.adminUrl, ['CLOSED']);
    const [a, b, c] = [A[0], B[0], C[0]] as const;
    if (a?.kind !== 'A' || b?.kind !== 'B' || c?.kind !== 'C')
      throw new Error('the volume holds no questions');
    const { form, year, quarter, keys } = c;
    const measured = [
      { name: 'A', text: DOCUMENTS.A, office: a.office, variables: { id: String(a.id) } },
      {
        name: 'B',
        text: DOCUMENTS.B,
        office: b.office,
        variables: { office: String(b.office), state: b.state },
      },
      { name: 'C', text: DOCUMENTS.C, office: undefined, variables: { form, year, quarter, keys } },
    ].map(({ text, ...one }) => ({ ...one, ready: own.findReady(text, schema) }));
    const lists = queries
      .filter(({ operation }) => isList(operation))
      .flatMap(({ name, ...ready }) =>
        Object.entries({ '': {}, ...WAYS[name] }).map(([way, asked]) => ({
          name: way ? `${name}, ${way}` : name,
          ready,
          office: b.office,
          variables: { ...variablesOf(ready.operation), first: PAGE, ...asked },
        })),
      );
    const asked: Asked[] = [];
    for (const { name, ready, office, variables } of [...measured, ...lists]) {
      if (!ready) throw new Error(`${name} does not fit the schema`);
      for (const role of ROLES_ASKED) {
        const actor = await actorIn(admin, role, role === 'TERRITORIAL_HEAD' ? office : undefined);
        const now = new Date(opened.application.clock.now());
        const context = new RequestContext(opened.application, actor, now, 'kk', 'plans', {} as never);
        statements.length = 0;
        const answer =
          (await answerBytes({ schema, ...ready, variables, context }))?.toString() ??
          JSON.stringify(
            await execute({
              schema,
              document: ready.document,
              contextValue: context,
              variableValues: variables,
            }),
          );
        const plans: PlanNode[] = [];
        for (const { text, values } of statements.splice(0)) {
          await reader.query('begin');
          await reader.query(SET_ACTOR_SQL, actorSettings(actor));
          await reader.query(`prepare asked as ${text}`);
          const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
          const { rows } = await reader.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
            `explain (analyze, costs off, timing off, summary off, buffers off, format json) execute asked${given}`,
          );
          await reader.query('rollback');
          await reader.query('deallocate asked');
          if (rows[0]) plans.push(rows[0]['QUERY PLAN'][0].Plan);
        }
        asked.push({ name, role, answer, plans });
      }
    }
    return asked;
  } finally {
    await Promise.all([reader.end(), admin.end()]);
    await opened.close();
    await volume.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const MEASURED = ['A', 'B', 'C'];

function page(asked: readonly Asked[]): string {
  // Also what was looked through for nothing, of the ways that are named.
  const lists = asked.filter(
    ({ name, answer }) => !MEASURED.includes(name) && (shownIn(answer) > 0 || name.includes(', ')),
  );
  const rows = lists.map(({ name, role, answer, plans }) => {
    const [document, way = ''] = name.split(/, (.*)/);
    // A list that says how many there are of each kind counts them by a statement of its own.
    const [found, ...counted] = plans.map((plan) => tablesOf(touched([plan])));
    return `| \`${document}\` ${way} | \`${role}\` | ${shownIn(answer)} | ${found ?? ''} | ${counted.filter(Boolean).join(' · ')} |`;
  });
  const plans = asked
    .filter(({ name }) => MEASURED.includes(name))
    .map(
      ({ name, role, plans }) =>
        `### ${name}, \`${role}\`\n\n\`\`\`\n${plans.flatMap((plan) => stepsOf(plan)).join('\n')}\n\`\`\``,
    );
  return `# What reading touches

Written by \`npm run bench -- plans\`: each question is answered by the reading path in a database of ${whole(SIZE.cases)} cases and explained as the reader's role, with the actor's settings, both walls on.

## Lists

Pages of ${PAGE} of every list of the portals that shows something in such a database, and the rows that PostgreSQL looked at in each table for it, those that were left out among them. A list looks one row further than it shows, to know whether there is more; small tables of names (offices, territories) are read again for each row.

What a list says beside its page is found by statements of their own (how many there are of each kind, names that a text needs), in the last column: a figure looks at what it counts.

These look at more than they show: the work list (\`Waiting\`, \`MyDuties\`) puts terms, duties and steps of forty kinds, all that is open for one reader, in one order by their dates; the loads of inspectors are figures, and look through all cases in which each was ever named, closed ones too, as does the list of the cases where one is named; who monitors itself without having to file is looked for among the sheets of the year. Who has to file is walked body by body, with the few rules of filing read again for each. A search by a part of a word goes through what the reader may see, where the last rows do not have it: some 0.1 s among the cases of the country.

| document | role | shown | looked at for it | beside it, for figures and names |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## The three questions of the benchmark

Steps of PostgreSQL with the rows that each gave, and how often it was done; what was made ready and never done is left out.

${plans.join('\n\n')}
`;
}

/** Writes \`docs/plans.md\`. @returns how many rows the list of cases looks at for one that it shows */
export async function bench(): Promise<Figures> {
  const asked = await ask();
  const figures: Figures = {};
  for (const { name, role, answer, plans } of asked) {
    const shown = name === 'B' ? shownIn(answer) : 0;
    const cases = touched(plans).find(([table]) => table === 'inspection')?.[1] ?? 0;
    if (shown > 0) figures[`plans.B.${role}.rows-for-one-shown`] = Number((cases / shown).toFixed(2));
  }
  if (!SHORT) writeFileSync(OUT, await format(page(asked), { ...(await resolveConfig(OUT)), filepath: OUT }));
  console.table(figures);
  return figures;
}
