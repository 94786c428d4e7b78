import { blocking, breach, type CalendarDate, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import type { ListFacts } from './load-list-facts';
import { mayFreeze } from './rules';
import { HALF_YEAR_LIST_ACT_NAMES, HALF_YEAR_LIST_ACTS, stateAfter, type HalfYearListAct } from './states';

/** What the rules say of an act by the facts and the day alone, and before them the state. */
export function findingsFor(act: HalfYearListAct, facts: ListFacts, today: CalendarDate): Finding[] {
  if (stateAfter(act, facts.state) === undefined)
    return [breach(HALF_YEAR_LIST_ACTS[act].clause, 'WRONG_STATE', 'CURABLE')];
  return act === 'freezeHalfYearList' ? mayFreeze(facts, today) : [];
}

export interface JudgedAct {
  readonly name: HalfYearListAct;
  readonly refused: readonly Finding[];
}

/** The acts of the actor's side with what stands in the way of each now: the same judgement as the commands'. */
export function judgeActs(facts: ListFacts, ability: Ability, today: CalendarDate): JudgedAct[] {
  const of = thing('HalfYearList', facts);
  return HALF_YEAR_LIST_ACT_NAMES.filter((act) => ability.can(HALF_YEAR_LIST_ACTS[act].permission, of)).map(
    (name) => ({ name, refused: blocking(findingsFor(name, facts, today)) }),
  );
}
