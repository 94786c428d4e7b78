import { execute } from 'graphql';
import { Client } from 'pg';
import { ROLE_NAMES, type Role } from '../../server/src/people';
import { actorSettings, SET_ACTOR_SQL } from '../../server/src/platform/access/actor';
import { RequestContext } from '../../server/src/platform/graphql/request-context';
import { answerBytes } from '../../server/src/platform/graphql/text-execution';
import { createLog } from '../../server/src/platform/log/log';
import type { Statement } from '../../server/src/platform/reading/read-packet';
import { valuesTogether } from '../../server/src/platform/reading/together';
import { createTestDatabase, TEST_NOW, type TestDatabase } from '../harness';
import { openTestApplication, type OpenTestApplication } from '../worker/support/test-application';
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
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

const isWalk = (node: PlanNode) =>
  node['Node Type'].endsWith('Seq Scan') && LARGE.includes(node['Relation Name'] ?? '');

describe('no page of the portals reads a large table from end to end', () => {
  let database: TestDatabase;
  let opened: OpenTestApplication;
  let reader: Client;
  const asked: Statement[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    opened = await openTestApplication(database, TEST_NOW, createLog('silent'));
    const { lanes } = opened.application;
    for (const way of ['printed', 'rows'] as const) {
      const original = lanes[way].bind(lanes) as (as: object, statement: Statement) => Promise<never>;
      jest.spyOn(lanes, way).mockImplementation((as: object, statement: Statement) => {
        asked.push(statement);
        return original(as, statement);
      });
    }
    reader = new Client({ connectionString: database.readerUrl });
    await reader.connect();
    // Where a table is empty, walking it is the cheapest way: whether there is another one shows when it is forbidden.
    await reader.query('set enable_seqscan = off');
  });
  afterAll(async () => {
    await reader.end();
    await opened.close();
    await database.drop();
  });

  async function walksOf(role: Role, { text, values }: Statement): Promise<PlanNode[]> {
    await reader.query('begin');
    try {
      await reader.query(SET_ACTOR_SQL, actorSettings(actorOf(role)));
      const { rows } = await reader.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (format json) ${text}`,
        [...values],
      );
      return rows.flatMap((row) => nodesOf(row['QUERY PLAN'][0].Plan)).filter(isWalk);
    } finally {
      await reader.query('rollback');
    }
  }

  /** A statement, and how it answers two readers at once where it can. */
  const formsOf = (statement: Statement): Statement[] => {
    const { together } = statement;
    if (!together) return [statement];
    return [statement, { text: together.text, values: valuesTogether([statement, statement], together) }];
  };

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
    const walks: string[] = [];
    for (const role of ROLE_NAMES) {
      for (const statement of (await statementsOf(query, role)).flatMap(formsOf)) {
        for (const { 'Relation Name': table } of await walksOf(role, statement))
          walks.push(`${role}: ${table}: ${statement.text.slice(0, 300)}`);
      }
    }
    expect(walks).toEqual([]);
  });

  test('a walk would be seen', async () => {
    const text = 'select count(*) from violation where description = $1';
    expect(await walksOf('AGENCY_CHAIR', { text, values: ['x'] })).toHaveLength(1);
  });
});
