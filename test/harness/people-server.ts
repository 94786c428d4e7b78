import { seedDemoPeople } from '../../server/src/people';
import { makeSignInCheap } from './cheap-sign-in';
import { TEMPLATE } from './test-cluster';
import { createTestDatabase, ensureTemplate } from './test-database';
import { startTestServer, type TestServer, type TestServerOptions } from './test-server';

const PEOPLE = `${TEMPLATE}_people`;

/** A server with the demonstration's bodies and people and no case: whatever a test needs of cases it makes itself. */
export async function startPeopleServer(
  options: Omit<TestServerOptions, 'demo' | 'urls'> = {},
): Promise<TestServer> {
  await ensureTemplate(PEOPLE, async (urls) => {
    await seedDemoPeople(urls);
    await makeSignInCheap(urls);
  });
  const database = await createTestDatabase(PEOPLE);
  const server = await startTestServer({ ...options, demo: true, urls: database });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await database.drop();
    },
  };
}
