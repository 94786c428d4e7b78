import { blocking, breach, type CalendarDate, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import type { ControlPlanFacts } from './load-plan-facts';
import { judgePlanYear, mayAgree } from './rules';
import { CONTROL_PLAN_ACT_NAMES, CONTROL_PLAN_ACTS, stateAfter, type ControlPlanAct } from './states';

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: ControlPlanAct, facts: ControlPlanFacts, today: CalendarDate): Finding[] {
  if (stateAfter(act, facts.state) === undefined)
    return [breach(CONTROL_PLAN_ACTS[act].clause, 'WRONG_STATE', 'CURABLE')];
  switch (act) {
    case 'agreeControlPlan':
      return [judgePlanYear(facts.year, today), ...mayAgree(facts)];
    case 'approveControlPlan':
      return [judgePlanYear(facts.year, today)];
    default:
      return [];
  }
}

export interface JudgedAct {
  readonly name: ControlPlanAct;
  readonly refused: readonly Finding[];
}

/** The acts of the actor's with what stands in the way of each now: the same judgement as the commands'. */
export function judgeActs(facts: ControlPlanFacts, ability: Ability, today: CalendarDate): JudgedAct[] {
  const of = thing('ControlPlan', facts);
  return CONTROL_PLAN_ACT_NAMES.filter((act) => ability.can(CONTROL_PLAN_ACTS[act].permission, of)).map(
    (name) => ({ name, refused: blocking(findingsFor(name, facts, today)) }),
  );
}
