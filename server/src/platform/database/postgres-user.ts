import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How a program is run that refuses to be root. */
export interface PostgresUser {
  readonly prefix: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

const NOBODY = 65_534;
const UNSHARE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own it is nobody inside and root outside, so it
 * reads folders that only root may enter and no user is made. Where namespaces are forbidden, as in many
 * containers, it runs as nobody.
 */
export function choosePostgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return { prefix: [], identity: {} };
  const probe = spawnSync(UNSHARE[0], [...UNSHARE.slice(1), 'true'], { stdio: 'ignore' });
  if (probe.status === 0) return { prefix: UNSHARE, identity: {} };
  return { prefix: [], identity: { uid: NOBODY, gid: NOBODY } };
}

/** Gives a folder to the one who will run PostgreSQL in it, as another start may have run it as somebody else. */
export function giveFolder(folder: string, user: PostgresUser): void {
  if (process.getuid?.() !== 0) return;
  const uid = user.identity.uid ?? 0;
  if (lstatSync(folder).uid === uid) return;
  const give = (path: string): void => {
    chownSync(path, uid, user.identity.gid ?? 0);
    if (lstatSync(path).isDirectory()) readdirSync(path).forEach((name) => give(join(path, name)));
  };
  give(folder);
}
