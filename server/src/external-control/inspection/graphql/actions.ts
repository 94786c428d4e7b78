import DataLoader from 'dataloader';
import { blocking, breaches } from '../../../law';
import { thing } from '../../../platform/access/ability';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { type Action, type ActionRefusal, shownRefusal } from '../../case';
import { occasionOf, whoseCase } from '../act';
import type { InspectionFacts, Occasion } from '../facts/inspection-facts';
import { loadFacts } from '../facts/load-facts';
import { isMeant, judgeAct } from '../rules';
import { INSPECTION_ACT_NAMES, opens, type InspectionAct } from '../states';

type Loader = DataLoader<number, InspectionFacts | undefined>;

function loaderOf(context: RequestContext): Loader {
  return context.store('inspection-facts', () => {
    const load = async (ids: readonly number[]) => {
      const { now } = occasionOf(context.now, context.actor);
      const facts = await loadFacts((text, values) => context.reader.query(text, values), ids, now);
      return ids.map((id) => facts.get(id));
    };
    return new DataLoader(load, { cache: false });
  });
}

function actionOf(
  name: InspectionAct,
  facts: InspectionFacts,
  occasion: Occasion,
  context: RequestContext,
): Action {
  const { guards, kept, foretold } = judgeAct(name, facts, occasion);
  const allowed = blocking(guards).length === 0;
  const shown = [...(allowed ? breaches(guards) : blocking(guards)), ...kept, ...foretold];
  return { name, allowed, refusals: shown.map((finding) => shownRefusal(finding, context)) };
}

/**
 * What the viewer may do with a case now, and what stands in the way: the same table and the same rules as the commands'.
 * However many cases a request asks of, their facts are loaded together.
 */
export async function actionsOf(context: RequestContext, id: number): Promise<Action[]> {
  const facts = await loaderOf(context).load(id);
  if (!facts) return [];
  const ability = context.abilities.forActor(context.actor);
  const occasion = occasionOf(context.now, context.actor);
  const of = thing('Inspection', whoseCase(facts, occasion));
  const open = INSPECTION_ACT_NAMES.filter(
    (name) => opens(facts.state, name) && isMeant(name, facts) && ability.can(name, of),
  );
  return open.map((name) => actionOf(name, facts, occasion, context));
}

/**
 * What stands in the way of signing a draft, and what is still to be done, as whoever may sign it sees it: those who prepare
 * it are told before they bring it.
 */
export async function hindrancesOf(context: RequestContext, id: number): Promise<ActionRefusal[]> {
  const facts = await loaderOf(context).load(id);
  if (facts?.state !== 'DRAFT') return [];
  return actionOf('appointInspection', facts, occasionOf(context.now, context.actor), context).refusals;
}
