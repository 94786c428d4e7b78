import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/graphql/request-context';
import { shownRefusal, type Action } from '../case';
import { judgeActs, judgeEstablishing, type JudgedAct } from './judge-act';
import {
  loadEscalationFacts,
  loadInspections,
  type EscalationFacts,
  type InspectionToEscalate,
} from './load-facts';

const toActions = (acts: readonly JudgedAct[], context: RequestContext): Action[] =>
  acts.map(({ name, allowed, findings }) => ({
    name,
    allowed,
    refusals: findings.map((finding) => shownRefusal(finding, context)),
  }));

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, EscalationFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadEscalationFacts(
      (text, values) => context.reader.query(text, values),
      ids,
      context.now,
    );
    return ids.map((id) => facts.get(id));
  };
  return context.store('escalation-facts', () => new DataLoader(load, { cache: false }));
}

function inspectionLoader(context: RequestContext): DataLoader<number, InspectionToEscalate | undefined> {
  const load = async (ids: readonly number[]) => {
    const run = <T extends object>(text: string, values: readonly unknown[]) =>
      context.reader.query<T>(text, values);
    const facts = await loadInspections(run, ids, context.now);
    return ids.map((id) => facts.get(id));
  };
  return context.store('inspections-to-escalate', () => new DataLoader(load, { cache: false }));
}

/** What the reader may do with an escalation now, and if not, why. */
export async function escalationActions(context: RequestContext, id: number): Promise<Action[]> {
  const facts = await factsLoader(context).load(id);
  return facts ? toActions(judgeActs(facts, context.abilities.forActor(context.actor)), context) : [];
}

/** Whether the reader may establish that no measures were taken after an inspection, and if not, why. Clause 35. */
export async function establishingActions(context: RequestContext, inspectionId: number): Promise<Action[]> {
  if (context.actor.scope === 'subject') return [];
  const facts = await inspectionLoader(context).load(inspectionId);
  if (!facts) return [];
  return toActions(judgeEstablishing(facts, context.abilities.forActor(context.actor)), context);
}
