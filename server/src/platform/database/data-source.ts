import { DataSource, type MixedList } from 'typeorm';
import { escapeIdentifier, Pool, type Client } from 'pg';
import { withAdvisoryLock } from './advisory-lock';

type ClassList = MixedList<Function>;

const MIGRATIONS_TABLE = 'migrations';

export interface DataSourceOptions {
  readonly url: string;
  readonly entities: ClassList;
  readonly poolSize?: number;
  /** Told of connections that broke while idle: PostgreSQL restarted. The pool makes new ones. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens the data source that commands write through, as the application role. The schema belongs to migrations. */
export function openDataSource(options: DataSourceOptions): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities as Function[],
    synchronize: false,
    migrationsRun: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    poolErrorHandler: options.onIdleError ?? (() => undefined),
    installExtensions: false,
    applicationName: 'qadagalau-app',
  }).initialize();
}

// Default privileges reach this table too; what has been run is nobody's business but the owner's.
async function keepFromOthers(client: Client): Promise<void> {
  const { rows } = await client.query<{ grantee: string }>(
    'select distinct grantee from information_schema.role_table_grants where table_name = $1 and grantee <> current_user',
    [MIGRATIONS_TABLE],
  );
  for (const { grantee } of rows) {
    await client.query(`revoke all on ${MIGRATIONS_TABLE} from ${escapeIdentifier(grantee)}`);
  }
}

/** Runs what is missing of the migrations, as the owner; processes that start together wait for the first. */
export async function runMigrations(ownerUrl: string, migrations: Function[]): Promise<void> {
  await withAdvisoryLock(ownerUrl, 'migrations', async (client) => {
    const source = await new DataSource({
      type: 'postgres',
      url: ownerUrl,
      entities: [],
      migrations,
      migrationsTableName: MIGRATIONS_TABLE,
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
    await keepFromOthers(client);
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
