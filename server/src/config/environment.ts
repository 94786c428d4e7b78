import { isAbsolute, resolve } from 'node:path';
import { environmentTable, type EnvironmentVariable, type VariableName } from './environment-table';

/** A start that cannot go on, told in one line to the person who started it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

type ValueOf<V> = V extends EnvironmentVariable<infer T> ? T : never;
type Values = { readonly [Name in VariableName]: ValueOf<(typeof environmentTable)[Name]> };

/** The checked environment. Relative folders are resolved, nothing is read from `process.env` after this. */
export interface Environment {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly role: 'all' | 'api' | 'worker';
  readonly dataDirectory: string;
  readonly databaseUrl?: string;
  readonly databaseAppUrl?: string;
  readonly databaseReaderUrl?: string;
  readonly embeddedPostgresPort: number;
  readonly redisUrl?: string;
  readonly demo: boolean;
  readonly sessionIdleHours: number;
  readonly sessionHours: number;
  readonly trustProxy: number;
  readonly fastReading: boolean;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly maxFileBytes: number;
  readonly legalStatisticsUrl?: string;
  /** Ours, for the session of a special commission (D17). */
  readonly sessionTermDays?: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly clockFixed?: string;
  /** Seconds. */
  readonly clockOffset: number;
}

function readVariable(name: VariableName, given: string | undefined): unknown {
  const { kind, fallback, secret } = environmentTable[name];
  if (given === undefined || given === '') return fallback;
  const value = kind.read(given);
  if (value === undefined) {
    const shown = secret ? 'what is set' : `"${given}"`;
    throw new StartError(`${name} must be ${kind.name}, not ${shown}`);
  }
  return value;
}

// The demonstration's passwords stand in the README.
function refusesDemo(values: Values): boolean {
  return values.NODE_ENV === 'production' && values.DATABASE_URL !== undefined;
}

function refuseContradictions(values: Values, source: NodeJS.ProcessEnv): void {
  if (values.NODE_ENV === 'production' && (values.CLOCK_FIXED !== undefined || values.CLOCK_OFFSET !== 0)) {
    throw new StartError('CLOCK_FIXED and CLOCK_OFFSET are for tests and refused with NODE_ENV=production');
  }
  if (
    values.DATABASE_URL === undefined &&
    (values.DATABASE_APP_URL ?? values.DATABASE_READER_URL) !== undefined
  ) {
    throw new StartError('DATABASE_APP_URL and DATABASE_READER_URL need DATABASE_URL beside them');
  }
  if (source.DEMO !== undefined && values.DEMO && refusesDemo(values)) {
    throw new StartError(
      'DEMO=true is refused with NODE_ENV=production and DATABASE_URL: its passwords are public',
    );
  }
  if (values.DATABASE_URL === undefined && values.ROLE !== 'all') {
    throw new StartError(
      `ROLE=${values.ROLE} needs DATABASE_URL: the embedded PostgreSQL serves one process`,
    );
  }
}

function publicUrl({ PUBLIC_URL, HOST, PORT }: Values): string {
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return (PUBLIC_URL ?? `http://${host}:${PORT}`).replace(/\/+$/, '');
}

/** Reads and checks every variable of the table; throws `StartError` with one line about the first that is wrong. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const names = Object.keys(environmentTable) as VariableName[];
  const values = Object.fromEntries(names.map((name) => [name, readVariable(name, source[name])])) as Values;
  refuseContradictions(values, source);
  const dataDirectory = values.DATA_DIR;
  return {
    production: values.NODE_ENV === 'production',
    port: values.PORT,
    host: values.HOST,
    role: values.ROLE,
    dataDirectory: isAbsolute(dataDirectory) ? dataDirectory : resolve(dataDirectory),
    databaseUrl: values.DATABASE_URL,
    databaseAppUrl: values.DATABASE_APP_URL,
    databaseReaderUrl: values.DATABASE_READER_URL,
    embeddedPostgresPort: values.EMBEDDED_PG_PORT,
    redisUrl: values.REDIS_URL,
    demo: values.DEMO && !refusesDemo(values),
    sessionIdleHours: values.SESSION_IDLE_HOURS,
    sessionHours: values.SESSION_HOURS,
    trustProxy: values.TRUST_PROXY,
    fastReading: values.READING === 'fast',
    publicUrl: publicUrl(values),
    maxFileBytes: values.MAX_FILE_MEGABYTES * 1024 * 1024,
    legalStatisticsUrl: values.LEGAL_STATISTICS_URL,
    sessionTermDays: values.SESSION_TERM_WORKING_DAYS,
    logLevel: values.LOG_LEVEL,
    clockFixed: values.CLOCK_FIXED,
    clockOffset: values.CLOCK_OFFSET,
  };
}
