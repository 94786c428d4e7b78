import { dayOf } from '../../law';
import { anonymousActor, type Actor } from '../../platform/access/actor';
import { asSystem } from '../../platform/access/as-system';
import type { Application } from '../../platform/graphql/application';
import { hashSecret } from './token-secret';
import { roleOfScopes } from './token-scope';

interface FoundToken {
  id: number;
  name: string;
  scopes: string[];
  last_used_at: Date | null;
  changes: string;
}

const TOUCH_MS = 60_000;

/** Whoever comes with a token that is none, is withdrawn or is past its last day. */
export const unknownClient: Actor = { ...anonymousActor, unknownBecause: 'TOKEN_NOT_VALID' };

/** Notes that a token is in use, where it is time to. @returns the instant from which it has to be asked for again */
async function touch(application: Application, found: FoundToken, now: Date): Promise<number> {
  const again = (found.last_used_at?.getTime() ?? 0) + TOUCH_MS;
  if (now.getTime() < again) return again;
  await asSystem(application.dataSource, (manager) =>
    manager.query('update api_token set last_used_at = $2 where id = $1', [found.id, now.toISOString()]),
  );
  return now.getTime() + TOUCH_MS;
}

/** The client of a secret at an instant; anonymous when it is unknown, withdrawn or past its last day in Almaty. */
export async function actorOfSecret(application: Application, secret: string, now: Date): Promise<Actor> {
  const today = dayOf(now);
  const { rows } = await application.readingPool.query<FoundToken>({
    name: 'find-api-token',
    text: 'select * from find_api_token($1, $2)',
    values: [hashSecret(secret), today],
  });
  const found = rows[0];
  if (!found) {
    application.knownActors.keep(secret, undefined);
    return unknownClient;
  }
  const until = await touch(application, found, now);
  const actor: Actor = {
    kind: 'token',
    role: roleOfScopes(found.scopes),
    scope: 'token',
    accountId: null,
    capacityId: null,
    authorityId: null,
    subjectId: null,
    name: found.name,
    title: '',
  };
  application.knownActors.keep(secret, { actor, changes: found.changes, day: today, until });
  return actor;
}
