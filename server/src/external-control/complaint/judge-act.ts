import { blocking, breach, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import { needOf, type ComplaintFacts } from './complaint-facts';
import { JUDGES } from './rules';
import { COMPLAINT_ACT_NAMES, COMPLAINT_ACTS, stateAfter, type ComplaintAct } from './states';

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: ComplaintAct, facts: ComplaintFacts): Finding[] {
  if (stateAfter(act, facts.state) === undefined)
    return [breach(COMPLAINT_ACTS[act].clause, 'WRONG_STATE', 'CURABLE')];
  return JUDGES[act](facts);
}

export interface JudgedAct {
  readonly name: ComplaintAct;
  readonly refused: readonly Finding[];
}

/** The acts of the actor's office with what stands in the way of each now: the same judgement as the commands'. */
export function judgeActs(facts: ComplaintFacts, ability: Ability): JudgedAct[] {
  const of = thing('Complaint', needOf(facts));
  return COMPLAINT_ACT_NAMES.filter((act) => ability.can(act, of)).map((name) => ({
    name,
    refused: blocking(findingsFor(name, facts)),
  }));
}
