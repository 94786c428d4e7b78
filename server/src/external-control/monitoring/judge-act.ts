import { blocking, breach, breaches, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import type { MonitoringFacts } from './load-facts';
import { mayFind, maySendLetter, maySubmit, mayTakeNote } from './rules';
import { MONITORING_ACT_NAMES, MONITORING_ACTS, stateAfter, type MonitoringAct } from './states';

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: MonitoringAct, facts: MonitoringFacts): Finding[] {
  if (stateAfter(act, facts.state) === undefined)
    return [breach(MONITORING_ACTS[act].clause, 'WRONG_STATE', 'CURABLE')];
  switch (act) {
    case 'addMonitoringFinding':
      return mayFind(facts);
    case 'submitMonitoring':
      return maySubmit(facts);
    case 'sendMonitoringLetter':
      return maySendLetter(facts);
    case 'takeNoteOfMonitoring':
      return mayTakeNote(facts);
    case 'addMonitoringMaterial':
    case 'withdrawMonitoringFinding':
    case 'returnMonitoring':
      return [];
  }
}

export interface JudgedAct {
  readonly name: MonitoringAct;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** The acts of the actor with what is to be said of each now: the same judgement as the commands'. */
export function judgeActs(facts: MonitoringFacts, ability: Ability): JudgedAct[] {
  const of = thing('Monitoring', facts);
  return MONITORING_ACT_NAMES.filter((act) => ability.can(MONITORING_ACTS[act].permission, of)).map(
    (name) => {
      const findings = findingsFor(name, facts);
      const refused = blocking(findings);
      return {
        name,
        allowed: refused.length === 0,
        findings: refused.length > 0 ? refused : breaches(findings),
      };
    },
  );
}
