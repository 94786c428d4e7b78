import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError, type Environment } from '../../config';
import { keepSecret } from './data-folder';
import { prepareOwner, prepareRoles } from './database-roles';
import { isSameProcess, type ProcessMark } from './living-process';
import { openDatabase, type OpenDatabase } from './open-database';

const DATABASE = 'qadagalau';
/** Line of `postmaster.pid` that holds the port. */
const PORT_LINE = 3;

// The product itself may be running beside a command: its PostgreSQL is then used, and left alone at the end.
async function joinRunning(folder: string): Promise<OpenDatabase | undefined> {
  const [ownerFile, statusFile] = [join(folder, 'owner.json'), join(folder, 'postgres', 'postmaster.pid')];
  if (!existsSync(ownerFile) || !existsSync(statusFile)) return undefined;
  if (!isSameProcess(JSON.parse(readFileSync(ownerFile, 'utf8')) as ProcessMark)) return undefined;
  const port = Number(readFileSync(statusFile, 'utf8').split('\n')[PORT_LINE]);
  if (!(port > 0)) throw new StartError(`DATA_DIR ${folder} is in use, but its PostgreSQL is not ready yet`);
  const secret = keepSecret(folder, 'postgres-secret');
  const ownerUrl = await prepareOwner(
    `postgres://postgres:${secret}@127.0.0.1:${port}/postgres`,
    secret,
    DATABASE,
  );
  return { ...(await prepareRoles({ ownerUrl })), stop: () => Promise.resolve() };
}

/** The database for a command that runs beside the product or without it: joins the one that runs, else opens it. */
export async function joinDatabase(environment: Environment): Promise<OpenDatabase> {
  const joined =
    environment.databaseUrl === undefined ? await joinRunning(environment.dataDirectory) : undefined;
  return joined ?? openDatabase(environment);
}
