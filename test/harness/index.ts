export { openBrowser, type TestBrowser } from './browser';
export { GraphqlClient, GraphqlRefusal } from './graphql-client';
export { settableClock } from './settable-clock';
export { createTestDatabase, type TestDatabase } from './test-database';
export { startPeopleServer } from './people-server';
export { startTestServer, TEST_NOW, type TestServer } from './test-server';
export { untilAnswered } from './requests';
