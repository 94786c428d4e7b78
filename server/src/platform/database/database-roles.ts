import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { withAdvisoryLock } from './advisory-lock';

/** One database under its three roles: owner (migrations), application (commands), reader (queries). */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly readerUrl: string;
}

export const APP_ROLE = 'qadagalau_app';
export const READER_ROLE = 'qadagalau_reader';
export const OWNER_ROLE = 'qadagalau_owner';
/** Nobody signs in as this one: the reader becomes it to answer several people by one statement (docs/adr/0038). */
export const TOGETHER_ROLE = 'qadagalau_together';

/** The same database under another role. */
export function urlAs(databaseUrl: string, role: string, password: string, database?: string): string {
  const address = new URL(databaseUrl);
  address.username = encodeURIComponent(role);
  address.password = encodeURIComponent(password);
  if (database !== undefined) address.pathname = `/${database}`;
  return address.toString();
}

/**
 * The password of a role that the install makes: every process that knows the secret comes to the same one, so
 * nothing has to be handed from process to process.
 */
export function derivePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(role).digest('base64url');
}

async function canSignIn(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function ensureRole(client: Client, role: string, url: string, attributes: string): Promise<void> {
  const known = await client.query('select from pg_roles where rolname = $1', [role]);
  if (known.rowCount !== 0 && (await canSignIn(url))) return;
  const verb = known.rowCount === 0 ? 'create' : 'alter';
  const password = escapeLiteral(decodeURIComponent(new URL(url).password));
  await client.query(`${verb} role ${escapeIdentifier(role)} with login ${attributes} password ${password}`);
}

// Tables are granted one by one by the migrations that make them: what nobody wrote down is forbidden.
async function grantUse(client: Client, app: string, reader: string): Promise<void> {
  const [appName, readerName] = [escapeIdentifier(app), escapeIdentifier(reader)];
  const database = escapeIdentifier(client.database ?? '');
  await client.query(`
    grant connect on database ${database} to ${appName}, ${readerName};
    grant usage on schema public to ${appName}, ${readerName};
    alter role ${readerName} set default_transaction_read_only = on;
  `);
}

async function ensureTogether(client: Client, reader: string): Promise<void> {
  const { rows } = await client.query<{ known: boolean; granted: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as known,
       exists (select from pg_auth_members m where m.roleid = to_regrole($1) and m.member = to_regrole($2)) as granted`,
    [TOGETHER_ROLE, escapeIdentifier(reader)],
  );
  const [role, member] = [TOGETHER_ROLE, reader].map(escapeIdentifier);
  if (!rows[0]?.known) await client.query(`create role ${role} nologin`);
  if (!rows[0]?.granted) await client.query(`grant ${role} to ${member} with inherit false, set true`);
  await client.query(`grant usage on schema public to ${role}`);
}

export interface GivenUrls {
  readonly ownerUrl: string;
  /** Where an administrator made the roles himself. */
  readonly appUrl?: string;
  readonly readerUrl?: string;
}

/**
 * Makes the application and reader roles of a database where they are missing and gives them what they need.
 * Several processes may start at once: one does it, the others find it done. Throws what PostgreSQL says.
 */
export async function prepareRoles(given: GivenUrls): Promise<DatabaseUrls> {
  const secret = new URL(given.ownerUrl).password;
  const appUrl = given.appUrl ?? urlAs(given.ownerUrl, APP_ROLE, derivePassword(secret, APP_ROLE));
  const readerUrl =
    given.readerUrl ?? urlAs(given.ownerUrl, READER_ROLE, derivePassword(secret, READER_ROLE));
  await withAdvisoryLock(given.ownerUrl, 'roles', async (client) => {
    if (given.appUrl === undefined) await ensureRole(client, APP_ROLE, appUrl, 'nocreatedb nocreaterole');
    if (given.readerUrl === undefined)
      await ensureRole(client, READER_ROLE, readerUrl, 'nocreatedb nocreaterole');
    await grantUse(client, roleOf(appUrl), roleOf(readerUrl));
    await ensureTogether(client, roleOf(readerUrl));
  });
  return { ownerUrl: given.ownerUrl, appUrl, readerUrl };
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** Makes the owner and its database in a cluster that is ours alone; does nothing where they are. */
export async function prepareOwner(adminUrl: string, secret: string, database: string): Promise<string> {
  const ownerUrl = urlAs(adminUrl, OWNER_ROLE, derivePassword(secret, OWNER_ROLE), database);
  await withAdvisoryLock(adminUrl, 'owner', async (client) => {
    await ensureRole(client, OWNER_ROLE, ownerUrl, 'nosuperuser nobypassrls createrole');
    const known = await client.query('select from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) {
      await client.query(
        `create database ${escapeIdentifier(database)} owner ${escapeIdentifier(OWNER_ROLE)}`,
      );
    }
  });
  return ownerUrl;
}
