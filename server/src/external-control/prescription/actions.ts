import DataLoader from 'dataloader';
import { actorSettings, SET_ACTOR_SQL } from '../../platform/access/actor';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Action } from '../case';
import { judgeActs } from './judge-act';
import { loadCases, type PrescriptionCase } from './load-case';

type Loader = DataLoader<number, PrescriptionCase | undefined>;

function loaderOf(context: RequestContext): Loader {
  return context.store('prescription-cases', () => {
    const load = async (ids: readonly number[]) => {
      const found = await context.dataSource.transaction(async (manager) => {
        await manager.query(SET_ACTOR_SQL, actorSettings(context.actor));
        return loadCases(manager, ids, false);
      });
      return ids.map((id) => found.get(id));
    };
    return new DataLoader(load, { cache: false });
  });
}

/** What the viewer may do with a prescription now, and why not: the same judgement as the commands'. */
export async function actionsOf(context: RequestContext, id: number): Promise<Action[]> {
  const given = await loaderOf(context).load(id);
  if (!given) return [];
  const { actor, abilities, now } = context;
  return judgeActs(given, abilities.forActor(actor), actor.role, now).map(({ name, refusals }) => ({
    name,
    allowed: refusals.length === 0,
    refusals: refusals.map(({ params, ...refusal }) => ({ ...refusal, message: context.text(refusal.code, params) })) as Action['refusals'],
  }));
}
