import { actorSettings, SET_ACTOR_SQL, systemActor } from '../../platform/access/actor';
import type { Work } from '../../platform/commands/work';

/** Commands that are in the middle of something of the product's own. */
const within = new WeakSet<Work>();

/**
 * Does in the caller's transaction what the law attaches to the caller's act and the caller may not see: a subject's
 * letter ends a draft that the office keeps to itself. Whatever throws here undoes the whole act.
 */
export async function bySystem<T>(work: Work, body: () => Promise<T>): Promise<T> {
  if (within.has(work)) return body();
  within.add(work);
  await work.query(SET_ACTOR_SQL, actorSettings(systemActor));
  const result = await body();
  await work.query(SET_ACTOR_SQL, actorSettings(work.actor));
  within.delete(work);
  return result;
}
