import { StartError, type Environment } from '../../config';
import { prepareOwner, prepareRoles, type DatabaseUrls, type GivenUrls } from './database-roles';
import { startEmbeddedPostgres } from './embedded-postgres';

/** A running database; `stop` ends the embedded PostgreSQL and leaves an outside one alone. */
export interface OpenDatabase extends DatabaseUrls {
  stop(): Promise<void>;
}

const DATABASE = 'qadagalau';

async function openOutside(given: GivenUrls): Promise<OpenDatabase> {
  try {
    const urls = await prepareRoles(given);
    return { ...urls, stop: () => Promise.resolve() };
  } catch (error) {
    const { message, errors } = error as AggregateError;
    const reason = message || (errors?.[0] as Error | undefined)?.message || String(error);
    throw new StartError(`DATABASE_URL cannot be used: ${reason}`);
  }
}

type DatabaseSettings = Pick<
  Environment,
  'databaseUrl' | 'databaseAppUrl' | 'databaseReaderUrl' | 'dataDirectory' | 'embeddedPostgresPort'
>;

/** Opens the database that the environment names, or the embedded one, with its three roles made. */
export async function openDatabase(environment: DatabaseSettings): Promise<OpenDatabase> {
  const { databaseUrl, databaseAppUrl, databaseReaderUrl } = environment;
  if (databaseUrl !== undefined) {
    return openOutside({ ownerUrl: databaseUrl, appUrl: databaseAppUrl, readerUrl: databaseReaderUrl });
  }
  const { dataDirectory, embeddedPostgresPort: port } = environment;
  const embedded = await startEmbeddedPostgres({ dataDirectory, port });
  try {
    const ownerUrl = await prepareOwner(embedded.adminUrl, embedded.secret, DATABASE);
    const urls = await prepareRoles({ ownerUrl });
    return { ...urls, stop: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
