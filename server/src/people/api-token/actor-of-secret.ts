import { dateOfInstant, instantFromEpoch } from '../../law';
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
}

const TOUCH_MS = 60_000;

async function touch(application: Application, found: FoundToken, now: Date): Promise<void> {
  if (found.last_used_at !== null && now.getTime() - found.last_used_at.getTime() < TOUCH_MS) return;
  await asSystem(application.dataSource, (manager) =>
    manager.query('update api_token set last_used_at = $2 where id = $1', [found.id, now.toISOString()]),
  );
}

/** The client of a secret at an instant; anonymous when it is unknown, withdrawn or past its last day in Almaty. */
export async function actorOfSecret(application: Application, secret: string, now: Date): Promise<Actor> {
  const today = dateOfInstant(instantFromEpoch(now.getTime()));
  const { rows } = await application.readingPool.query<FoundToken>({
    name: 'find-api-token',
    text: 'select * from find_api_token($1, $2)',
    values: [hashSecret(secret), today],
  });
  const found = rows[0];
  if (!found) return anonymousActor;
  await touch(application, found, now);
  return {
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
}
