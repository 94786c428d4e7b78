import type { DataSource, EntityManager } from 'typeorm';
import { actorSettings, SET_ACTOR_SQL, systemActor } from './actor';

/** One transaction of the product itself: seeds, sign-in, the worker. No caller's rule applies in it. */
export async function asSystem<T>(
  dataSource: DataSource,
  body: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.transaction(async (manager) => {
    await manager.query(SET_ACTOR_SQL, actorSettings(systemActor));
    return body(manager);
  });
}
