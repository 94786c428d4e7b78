import type { DatabaseUrls } from '../../server/src/platform/database';

/** What the set-up tells the test processes: the superuser's address and the template's three. */
export interface TestCluster extends DatabaseUrls {
  readonly adminUrl: string;
  /** Whether databases that are done with stay until the whole cluster goes. */
  readonly keepsDatabases: boolean;
}

export const CLUSTER_VARIABLE = 'QADAGALAU_TEST_CLUSTER';
export const TEMPLATE = 'qadagalau_template';

export function getTestCluster(): TestCluster {
  const text = process.env[CLUSTER_VARIABLE];
  if (text === undefined)
    throw new Error('no test database: run through jest with the project `server` or `browser`');
  return JSON.parse(text) as TestCluster;
}
