export { GraphqlClient, GraphqlRefusal, type GraphqlAnswer, type RefusalFinding } from './graphql-client';
export { settableClock, type SettableClock } from './settable-clock';
export { createTestDatabase, type TestDatabase } from './test-database';
export { startPeopleServer } from './people-server';
export { startTestServer, TEST_NOW, type TestServer, type TestServerOptions } from './test-server';
export { openBrowser, type TestBrowser } from './browser';
