import { blocking, breach, breaches, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import {
  mayAskForExtension,
  mayDecide,
  mayExtend,
  mayRecordRequest,
  warnOfLateRequest,
  warnOfWaiting,
} from './extension-rules';
import type { CaseFacts } from './load-facts';
import { mayConfirm, mayJudgeInformation, mayRecordReceipt, mayRequestInformation } from './rules';
import { opens, PRESCRIPTION_ACTS, PRESCRIPTION_ACT_NAMES, stateAt, type PrescriptionAct } from './states';

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: PrescriptionAct, facts: CaseFacts, now: Date): Finding[] {
  if (!opens(stateAt(facts, now.getTime()), act))
    return [breach(PRESCRIPTION_ACTS[act].clause, 'WRONG_STATE', 'CURABLE')];
  switch (act) {
    case 'sendInformationRequest':
      return mayRequestInformation(facts);
    case 'recordInformationRequestReceipt':
      return mayRecordReceipt(facts);
    case 'acceptRemediation':
    case 'returnRemediation':
      return mayJudgeInformation(facts);
    case 'confirmRemediation':
      return mayConfirm(facts, now.getTime());
    case 'requestExtension':
      return [
        ...mayAskForExtension(facts),
        ...warnOfLateRequest(facts, now.getTime()),
        ...warnOfWaiting(facts),
      ];
    case 'recordExtensionRequest':
      return [...mayRecordRequest(facts), ...warnOfWaiting(facts)];
    case 'extendRemediation':
      return [...mayDecide(facts), ...mayExtend(facts.request)];
    case 'refuseExtension':
      return mayDecide(facts);
    case 'provideRemediationInformation':
    case 'recordRemediationInformation':
      return [];
  }
}

export interface JudgedAct {
  readonly name: PrescriptionAct;
  readonly allowed: boolean;
  /** What stands in the way; of an act that is allowed, what one should know before it. */
  readonly findings: readonly Finding[];
}

/** The acts of the actor's side with what is to be said of each now: the same judgement as the commands'. */
export function judgeActs(facts: CaseFacts, ability: Ability, now: Date): JudgedAct[] {
  const of = thing('Prescription', facts);
  return PRESCRIPTION_ACT_NAMES.filter((act) => ability.can(PRESCRIPTION_ACTS[act].permission, of)).map(
    (name) => {
      const findings = findingsFor(name, facts, now);
      const refused = blocking(findings);
      return {
        name,
        allowed: refused.length === 0,
        findings: refused.length > 0 ? refused : breaches(findings),
      };
    },
  );
}
