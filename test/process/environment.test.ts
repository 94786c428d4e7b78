import { readEnvironment } from '../../server/src/config';

test('without any variable the defaults hold', () => {
  expect(readEnvironment({})).toMatchObject({
    production: false,
    port: 4000,
    host: '127.0.0.1',
    role: 'all',
    demo: true,
    dataDirectory: `${process.cwd()}/data`,
  });
});

test('production on an outside database is not filled with the demonstration', () => {
  const outside = { NODE_ENV: 'production', DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' };
  expect(readEnvironment(outside).demo).toBe(false);
  expect(readEnvironment({ NODE_ENV: 'production' }).demo).toBe(true);
});

const OUTSIDE = 'postgres://a:b@127.0.0.1:1/c';

test.each([
  [{ PORT: '99999' }, 'PORT must be a port number from 0 to 65535, not "99999"'],
  [{ PORT: 'four thousand' }, 'PORT must be a port number from 0 to 65535, not "four thousand"'],
  [{ DEMO: 'maybe' }, 'DEMO must be true or false, not "maybe"'],
  [
    { CLOCK_FIXED: '2026-03-19' },
    'CLOCK_FIXED must be an instant such as 2026-03-19T10:00:00+05:00, not "2026-03-19"',
  ],
  [
    { DATABASE_URL: 'a-secret' },
    'DATABASE_URL must be an address that begins with postgres:// or postgresql://, not what is set',
  ],
  [{ ROLE: 'worker' }, 'ROLE=worker needs DATABASE_URL: the embedded PostgreSQL serves one process'],
  [{ DATABASE_APP_URL: OUTSIDE }, 'DATABASE_APP_URL and DATABASE_READER_URL need DATABASE_URL beside them'],
  [
    { NODE_ENV: 'production', CLOCK_OFFSET: '60' },
    'CLOCK_FIXED and CLOCK_OFFSET are for tests and refused with NODE_ENV=production',
  ],
  [
    { NODE_ENV: 'production', DATABASE_URL: OUTSIDE, DEMO: 'true' },
    'DEMO=true is refused with NODE_ENV=production and DATABASE_URL: its passwords are public',
  ],
])('%j is refused in one line', (environment, line) => {
  expect(() => readEnvironment(environment)).toThrow(line);
});
