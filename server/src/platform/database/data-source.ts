import { DataSource } from 'typeorm';
import { Pool } from 'pg';
import { ReadingLanes } from '../reading/reading-lanes';
import { withAdvisoryLock } from './advisory-lock';
import { PlanKeepingClient } from './plan-keeping-client';

/** The longest that a statement reads, in milliseconds. */
const READ_AT_MOST = 30_000;

export interface DataSourceOptions {
  readonly url: string;
  readonly entities: readonly Function[];
  readonly poolSize?: number;
  /** Told of connections that broke while idle: PostgreSQL restarted. The pool makes new ones. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens the data source that commands write through, as the application role. The schema belongs to migrations. */
export function openDataSource(options: DataSourceOptions): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    synchronize: false,
    migrationsRun: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    poolErrorHandler: options.onIdleError ?? (() => undefined),
    installExtensions: false,
    applicationName: 'qadagalau-app',
    extra: { Client: PlanKeepingClient },
  }).initialize();
}

/** Runs what is missing of the migrations, as the owner; processes that start together wait for the first. */
export async function runMigrations(ownerUrl: string, migrations: readonly Function[]): Promise<void> {
  await withAdvisoryLock(ownerUrl, 'migrations', async () => {
    const source = await new DataSource({
      type: 'postgres',
      url: ownerUrl,
      entities: [],
      migrations: [...migrations],
      migrationsTableName: 'migrations',
      migrationsTransactionMode: 'each',
      synchronize: false,
      logging: false,
      poolSize: 1,
      installExtensions: false,
      applicationName: 'qadagalau-migrations',
    }).initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
  });
}

/** The pool that queries read through, as the reader role. */
export function openReadingPool(
  readerUrl: string,
  size = 4,
  onError: (error: Error) => void = () => undefined,
): Pool {
  const pool = new Pool({ connectionString: readerUrl, max: size, application_name: 'qadagalau-reader' });
  pool.on('error', onError);
  // A client in use without a listener would end the process when PostgreSQL restarts.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/**
 * Compiling a statement takes longer than any of ours runs; and each is planned once a connection, for whatever values it is asked
 * with: PostgreSQL reckons too little for planning, and planned a head's work list anew for each look at it, in four times what it ran.
 */
const READING_OPTIONS = '-c jit=off -c plan_cache_mode=force_generic_plan';

/** The connections that queries are read through, as the reader role. */
export function openReadingLanes(
  readerUrl: string,
  size: number,
  onError: (error: Error) => void = () => undefined,
): ReadingLanes {
  const config = {
    connectionString: readerUrl,
    application_name: 'qadagalau-reader',
    options: READING_OPTIONS,
    statement_timeout: READ_AT_MOST,
  };
  return new ReadingLanes(config, size, onError);
}
