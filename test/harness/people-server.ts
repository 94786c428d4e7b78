import { seedDemoPeople } from '../../server/src/people';
import { createTestDatabase } from './test-database';
import { startTestServer, type TestServer, type TestServerOptions } from './test-server';

/** A server with the demonstration's bodies and people and no case: whatever a test needs of cases it makes itself. */
export async function startPeopleServer(
  options: Omit<TestServerOptions, 'demo' | 'urls'> = {},
): Promise<TestServer> {
  const database = await createTestDatabase();
  await seedDemoPeople(database);
  const server = await startTestServer({ ...options, demo: true, urls: database });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await database.drop();
    },
  };
}
