import { execute } from 'graphql';
import { Client } from 'pg';
import { ROLE_NAMES, type Role } from '../../server/src/people';
import { actorSettings, SET_ACTOR_SQL } from '../../server/src/platform/access/actor';
import { RequestContext } from '../../server/src/platform/graphql/request-context';
import { answerBytes } from '../../server/src/platform/graphql/text-execution';
import { createLog } from '../../server/src/platform/log/log';
import type { Statement } from '../../server/src/platform/reading/read-packet';
import { BECOME_TOGETHER } from '../../server/src/platform/reading/reading-lanes';
import { canBeAnsweredTogether, valuesTogether } from '../../server/src/platform/reading/together';
import { createTestDatabase, TEST_NOW, type TestDatabase } from '../harness';
import { openTestApplication, type OpenTestApplication } from '../worker/support/test-application';
import { listenTo } from './support/asked-statements';
import { actorOf, queries, schema, variablesOf } from './support/portal-queries';

/** Tables that grow with the years. Nobody who opens a page may read one of them from end to end. */
const LARGE = [
  'deadline',
  'file_record',
  'inspected_subject',
  'inspection',
  'inspection_checklist_point',
  'issued_document',
  'journal_entry',
  'prescription',
  'quarterly_report',
  'report_rollup',
  'report_row',
  'violation',
];

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Parent Relationship'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Sub-plans that stand in one another multiply: each is planned for every reader and made ready for every answer, asked or not. */
const MOST_NODES = 2_500;

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

const isWalk = (node: PlanNode) =>
  node['Node Type'].endsWith('Seq Scan') && LARGE.includes(node['Relation Name'] ?? '');

/** What keeps what it found: for another reader that would be somebody else's. */
const KEEPING =
  /^(Materialize|Memoize|Hash|Hash Join|Merge Join|CTE Scan|Gather.*|Recursive Union|SetOp|WindowAgg)$/;
const NOT_OPEN = '42501';

/** Parts of a statement for several readers that PostgreSQL would run once for all of them. */
function runOnce(plan: PlanNode): string[] {
  return nodesOf(plan).flatMap((node) => {
    if (KEEPING.test(node['Node Type'])) return [node['Node Type']];
    if (node['Subplan Name']?.startsWith('hashed')) return [node['Subplan Name']];
    const tables = nodesOf(node).flatMap((each) => each['Relation Name'] ?? []);
    const isOnce =
      node['Parent Relationship'] === 'InitPlan' && tables.some((table) => table !== 'people_change');
    return isOnce ? [`once: ${tables.join(', ')}`] : [];
  });
}

describe('no page of the portals reads a large table from end to end', () => {
  let database: TestDatabase;
  let opened: OpenTestApplication;
  let reader: Client;
  let together: Client;
  let asked: Statement[];
  const answeredTogether = new Set<string>();

  beforeAll(async () => {
    database = await createTestDatabase();
    opened = await openTestApplication(database, TEST_NOW, createLog('silent'));
    asked = listenTo(opened.application.lanes);
    reader = new Client({ connectionString: database.readerUrl });
    await reader.connect();
    // Where a table is empty, walking it is the cheapest way: whether there is another one shows when it is forbidden.
    await reader.query('set enable_seqscan = off');
    together = new Client({ connectionString: database.readerUrl });
    await together.connect();
    await together.query(`${BECOME_TOGETHER}; set enable_seqscan = off`);
  });
  afterAll(async () => {
    await reader.end();
    await together.end();
    await opened.close();
    await database.drop();
  });

  async function planOf(client: Client, { text, values }: Statement): Promise<PlanNode> {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (format json) ${text}`,
      [...values],
    );
    const [row] = rows;
    if (!row) throw new Error('no plan');
    return row['QUERY PLAN'][0].Plan;
  }

  async function nodesFor(role: Role, statement: Statement): Promise<PlanNode[]> {
    await reader.query('begin');
    try {
      await reader.query(SET_ACTOR_SQL, actorSettings(actorOf(role)));
      return nodesOf(await planOf(reader, statement));
    } finally {
      await reader.query('rollback');
    }
  }

  /** How a statement answers two readers at once; undefined where it is not written so, or reads what is not open to that. */
  async function planTogether(role: Role, statement: Statement): Promise<PlanNode | undefined> {
    const actor = actorOf(role);
    if (!statement.together || !canBeAnsweredTogether(actor)) return undefined;
    const readers = [statement, statement].map((each) => ({ actor, statement: each }));
    try {
      const plan = await planOf(together, { text: statement.together.text, values: valuesTogether(readers) });
      answeredTogether.add(statement.text);
      return plan;
    } catch (error) {
      if ((error as { code?: string }).code === NOT_OPEN) return undefined;
      throw error;
    }
  }

  async function statementsOf(query: (typeof queries)[number], role: Role): Promise<Statement[]> {
    asked.length = 0;
    const { application } = opened;
    const now = new Date(application.clock.now());
    const context = new RequestContext(application, actorOf(role), now, 'kk', 'test', {} as never);
    const variables = variablesOf(query.operation);
    if ((await answerBytes({ schema, ...query, variables, context })) === undefined) {
      const { document } = query;
      await execute({ schema, document, contextValue: context, variableValues: variables });
    }
    return asked.splice(0);
  }

  test.each(queries)('$name', async (query) => {
    const wrong: string[] = [];
    for (const role of ROLE_NAMES) {
      for (const statement of await statementsOf(query, role)) {
        const plan = await planTogether(role, statement);
        const nodes = await nodesFor(role, statement);
        const walks = [...nodes, ...(plan ? nodesOf(plan) : [])].filter(isWalk);
        const found = [...walks.map((node) => node['Relation Name']), ...(plan ? runOnce(plan) : [])];
        if (nodes.length > MOST_NODES) found.push(`${nodes.length} nodes`);
        for (const each of found) wrong.push(`${role}: ${each}: ${statement.text.slice(0, 300)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('details that pages ask for are answered to several readers at once, pages of lists to each alone', () => {
    expect(answeredTogether.size).toBeGreaterThan(30);
    expect([...answeredTogether].filter((text) => text.includes(' page_key'))).toEqual([]);
  });

  test('what would be run once for all readers would be seen', async () => {
    const text =
      'select (select count(*) from violation), told.id from inspection told, deadline d where d.id = told.id';
    expect(runOnce(await planOf(reader, { text, values: [] }))).toContain('once: violation');
  });

  test('a walk would be seen', async () => {
    const text = 'select count(*) from violation where description = $1';
    expect((await nodesFor('AGENCY_CHAIR', { text, values: ['x'] })).filter(isWalk)).toHaveLength(1);
  });
});
