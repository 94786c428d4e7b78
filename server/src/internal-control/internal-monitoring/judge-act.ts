import { blocking, breach, breaches, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import { mayHoldEvents } from '../scope';
import type { InternalMonitoringFacts } from './load-facts';
import {
  mayBeginEvent,
  mayClose,
  mayPropose,
  mayTakeBackFinding,
  mayRecordOutcome,
  maySubmit,
} from './rules';
import {
  INTERNAL_MONITORING_ACT_NAMES,
  INTERNAL_MONITORING_ACTS,
  stateAfter,
  type InternalMonitoringAct,
} from './states';

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: InternalMonitoringAct, facts: InternalMonitoringFacts): Finding[] {
  if (stateAfter(act, facts.state) === undefined)
    return [breach(INTERNAL_MONITORING_ACTS[act].clause, 'WRONG_STATE', 'CURABLE')];
  switch (act) {
    case 'addMonitoringProposal':
      return mayPropose(facts);
    case 'closeInternalMonitoring':
      return mayClose(facts);
    case 'submitMonitoringProposals':
      return maySubmit(facts);
    case 'draftControlEventOnProposal':
      return [...mayHoldEvents(facts.bodyKind), ...mayBeginEvent(facts)];
    case 'recordProposalOutcome':
      return mayRecordOutcome(facts);
    case 'takeBackInternalFinding':
      return mayTakeBackFinding(facts);
    case 'answerMonitoringPoint':
    case 'addInternalFinding':
    case 'withdrawMonitoringProposal':
    case 'returnMonitoringProposals':
    case 'sendMonitoringProposals':
      return [];
  }
}

export interface JudgedAct {
  readonly name: InternalMonitoringAct;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** The acts of the actor with what is to be said of each now: the same judgement as the commands'. */
export function judgeActs(facts: InternalMonitoringFacts, ability: Ability): JudgedAct[] {
  const of = thing('InternalMonitoring', facts);
  return INTERNAL_MONITORING_ACT_NAMES.filter((act) =>
    ability.can(INTERNAL_MONITORING_ACTS[act].permission, of),
  ).map((name) => {
    const findings = findingsFor(name, facts);
    const refused = blocking(findings);
    return {
      name,
      allowed: refused.length === 0,
      findings: refused.length > 0 ? refused : breaches(findings),
    };
  });
}
