import { blocking, breaches, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import type { EscalationFacts, InspectionToEscalate } from './load-facts';
import { holdsNoMore, mayEstablish, mayRecall, mayRecord, maySend, untold } from './rules';
import { ESCALATION_ACT_NAMES, ESCALATION_ACTS, type EscalationAct } from './states';

export type ActOnEscalation = Exclude<EscalationAct, 'establishNonFulfilment'>;

/** What the rules say of an act on an escalation by the facts alone. */
export function findingsFor(act: ActOnEscalation, facts: EscalationFacts): Finding[] {
  if (act === 'sendEscalationPaper') return maySend(facts);
  return act === 'sendEscalationRecall' ? mayRecall(facts) : mayRecord(facts);
}

export interface JudgedAct {
  readonly name: EscalationAct;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

function judged(name: EscalationAct, findings: readonly Finding[]): JudgedAct {
  const refused = blocking(findings);
  return {
    name,
    allowed: refused.length === 0,
    findings: refused.length > 0 ? refused : breaches(findings),
  };
}

/** What may be done with an escalation now: the same judgement as the commands'. */
export function judgeActs(facts: EscalationFacts, ability: Ability): JudgedAct[] {
  const of = thing('Escalation', facts);
  // Nothing is withdrawn while the papers hold, nor twice.
  const leaves = holdsNoMore(facts) && untold(facts).length > 0;
  return ESCALATION_ACT_NAMES.filter((name) => name !== 'establishNonFulfilment')
    .filter((name) => name !== 'sendEscalationRecall' || leaves)
    .filter((name) => ability.can(ESCALATION_ACTS[name].permission, of))
    .map((name) => judged(name, findingsFor(name, facts)));
}

/** Whether non-fulfilment may be established of an inspection; nothing for whom that does not concern. */
export function judgeEstablishing(facts: InspectionToEscalate, ability: Ability): JudgedAct[] {
  const { authorityId, established, ofInspection, violations } = facts;
  const of = thing('Escalation', { authorityId, disclosedToSubjectId: null });
  if (!ofInspection || established || violations === 0 || !ability.can('handle', of)) return [];
  return [judged('establishNonFulfilment', mayEstablish(facts))];
}
