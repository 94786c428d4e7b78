import { actorSettings, SET_ACTOR_SQL } from '../platform/access/actor';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Language } from '../platform/messages/language';

/** Keeps the language that the account wants to be spoken to in. */
export async function setLanguage(context: RequestContext, language: Language): Promise<void> {
  const { actor, dataSource } = context;
  await dataSource.transaction(async (manager) => {
    await manager.query(SET_ACTOR_SQL, actorSettings(actor));
    await manager.query('update account set language = $2 where id = $1', [actor.accountId, language]);
  });
}
