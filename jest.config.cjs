const swc = ['@swc/jest', JSON.parse(require('node:fs').readFileSync(`${__dirname}/.swcrc`, 'utf8'))];
delete swc[1].$schema;

// Kernel tests need no database: `jest --selectProjects law` starts at once.
const shared = {
  rootDir: __dirname,
  // One for all projects: each would compile every source anew, and look for the files.
  id: __dirname,
  transform: { '^.+\\.(ts|mts)$': swc },
  moduleNameMapper: { '^@qadagalau/shared-schema$': '<rootDir>/shared-schema/src/index.ts' },
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/data/', '<rootDir>/\\.cache/'],
};
const database = {
  ...shared,
  globalSetup: '<rootDir>/test/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
};

// Several files loaded once, as scripts/lib/together.mjs has put them; one file alone is found by its own name.
const together = (project) => ({ testMatch: [`<rootDir>/test-results/together/${project}-*.test.js`] });
const isTogether = process.env.TOGETHER === 'true';

module.exports = {
  testTimeout: 180_000,
  ...(isTogether && { testSequencer: '<rootDir>/test/harness/in-order.cjs' }),
  projects: [
    { ...shared, displayName: 'law', testMatch: ['<rootDir>/test/law/**/*.test.ts'] },
    { ...shared, displayName: 'portal', testMatch: ['<rootDir>/test/portal/**/*.test.ts'] },
    { ...shared, displayName: 'process', testMatch: ['<rootDir>/test/process/**/*.test.ts'] },
    {
      ...database,
      displayName: 'server',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(law|portal|process|e2e)/'],
      ...(isTogether && together('server')),
    },
    {
      ...database,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e.test.ts'],
      ...(isTogether && together('browser')),
    },
  ],
};
