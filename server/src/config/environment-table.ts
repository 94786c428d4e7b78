import {
  flag,
  instantText,
  oneOf,
  port,
  text,
  url,
  wholeNumber,
  workingDays,
  type VariableKind,
} from './environment-kinds';

export interface EnvironmentVariable<T> {
  readonly kind: VariableKind<T>;
  readonly fallback: T;
  /** What stands in the documentation when the fallback says too little. */
  readonly fallbackText?: string;
  readonly secret: boolean;
  readonly description: string;
}

function variable<T>(
  kind: VariableKind<T>,
  fallback: T,
  description: string,
  more: { secret?: boolean; fallbackText?: string } = {},
): EnvironmentVariable<T> {
  return { kind, fallback, description, secret: more.secret ?? false, fallbackText: more.fallbackText };
}

/** Every environment variable that the product reads, and nothing else is read anywhere. */
export const environmentTable = {
  NODE_ENV: variable(
    oneOf('development', 'test', 'production'),
    'development',
    'In `production` a request with a session cookie must be a registered document, and the demonstration accounts are refused on an outside database.',
  ),
  PORT: variable(port, 4000, 'Port of the HTTP server. 0 takes a free one, which the `ready` line names.'),
  HOST: variable(text, '127.0.0.1', 'Address that the HTTP server listens on. `0.0.0.0` in a container.'),
  ROLE: variable(
    oneOf('all', 'api', 'worker'),
    'all',
    'What this process does: answers requests, does the work of the queue, or both.',
  ),
  DATA_DIR: variable(
    text,
    './data',
    'Folder of the embedded PostgreSQL, with its secret and its log. With `DATABASE_URL` nothing is kept in it.',
  ),
  DATABASE_URL: variable(
    url('postgres:', 'postgresql:'),
    undefined,
    'PostgreSQL 15 or newer, as the owner of the database; migrations run as this role. Without it the embedded PostgreSQL 18 is started in `DATA_DIR`.',
    { secret: true, fallbackText: 'embedded PostgreSQL' },
  ),
  DATABASE_APP_URL: variable(
    url('postgres:', 'postgresql:'),
    undefined,
    'The same database as the role `qadagalau_app`, which commands run as: for where the owner may not make roles.',
    { secret: true, fallbackText: 'role made by the install' },
  ),
  DATABASE_READER_URL: variable(
    url('postgres:', 'postgresql:'),
    undefined,
    'The same database as the role `qadagalau_reader`, which queries run as: for where the owner may not make roles.',
    { secret: true, fallbackText: 'role made by the install' },
  ),
  EMBEDDED_PG_PORT: variable(
    port,
    0,
    'Port of the embedded PostgreSQL, on 127.0.0.1 only. 0 takes a free one.',
  ),
  REDIS_URL: variable(
    url('redis:', 'rediss:'),
    undefined,
    'Redis for the queue; it must run with AOF and `noeviction`. Without it the queue lives in PostgreSQL.',
    { secret: true, fallbackText: 'queue in PostgreSQL' },
  ),
  DEMO: variable(
    flag,
    true,
    'Fills an empty database with the demonstration story and accounts. Set `false` where real cases are kept.',
  ),
  SESSION_IDLE_HOURS: variable(wholeNumber, 8, 'A session without a request for so many hours is over.'),
  SESSION_HOURS: variable(
    wholeNumber,
    24,
    'A session is over so many hours after signing in, whatever happens in it.',
  ),
  TRUST_PROXY: variable(
    wholeNumber,
    0,
    'How many reverse proxies stand in front: the client address is taken from `X-Forwarded-For` that many steps back.',
  ),
  READING: variable(
    oneOf('fast', 'ordinary'),
    'fast',
    '`ordinary` answers every query field by field, to compare with: the same answers, only slower.',
  ),
  PUBLIC_URL: variable(
    url('http:', 'https:'),
    undefined,
    'Address that people reach the product by; printed on documents for checking them. Without a slash at the end.',
    { fallbackText: '`http://HOST:PORT`' },
  ),
  MAX_FILE_MEGABYTES: variable(
    wholeNumber,
    20,
    'Largest file that may be uploaded, in megabytes. Ten times as much may one account have lying about that it has not attached to a case; it is removed after two days.',
  ),
  LEGAL_STATISTICS_URL: variable(
    url('http:', 'https:'),
    undefined,
    'Register of the legal-statistics body that acts are registered with (clause 12).',
    { fallbackText: 'embedded register' },
  ),
  SESSION_TERM_WORKING_DAYS: variable(
    workingDays,
    undefined,
    'Our own term for the session of a special commission, in working days from its forming; the Rules set none (D17). It is shown as ours and stands in nobody’s way.',
    { fallbackText: 'no term' },
  ),
  LOG_LEVEL: variable(
    oneOf('debug', 'info', 'warn', 'error', 'silent'),
    'info',
    'The least severe kind of log line that is written to standard error.',
  ),
  CLOCK_FIXED: variable(
    instantText,
    undefined,
    'For tests only: the clock stands at this instant. Refused in production.',
    { fallbackText: 'the system clock' },
  ),
  CLOCK_OFFSET: variable(
    wholeNumber,
    0,
    'For tests only: seconds added to the system clock. Refused in production.',
  ),
} as const;

export type VariableName = keyof typeof environmentTable;
