import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/graphql/request-context';
import { shownRefusal, type Action } from '../case';
import { judgeActs } from './judge-act';
import { loadFacts, type CaseFacts } from './load-facts';

type Loader = DataLoader<number, CaseFacts | undefined>;

// Never cached: a request may act and then read.
function loaderOf(context: RequestContext): Loader {
  const load = async (ids: readonly number[]) => {
    const facts = await loadFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('prescription-facts', () => new DataLoader(load, { cache: false }));
}

/** What the viewer may do with a prescription now, and why not: the same judgement as the commands'. */
export async function actionsOf(context: RequestContext, id: number): Promise<Action[]> {
  const facts = await loaderOf(context).load(id);
  if (!facts) return [];
  const { abilities, actor, now } = context;
  return judgeActs(facts, abilities.forActor(actor), now).map(({ name, allowed, findings }) => ({
    name,
    allowed,
    refusals: findings.map((finding) => shownRefusal(finding, context)),
  }));
}
