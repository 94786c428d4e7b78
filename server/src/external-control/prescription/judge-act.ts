import { blocking, type Finding } from '../../law';
import type { Ability } from '../../platform/access/ability';
import { thing } from '../../platform/access/ability';
import { toRefusalFinding } from '../case';
import type { RefusalFinding } from '../../platform/refusals/refusal';
import { ruleFacts, stateOf, type PrescriptionCase } from './load-case';
import { mayConfirm, mayJudgeInformation, mayRecordReceipt, mayRequestInformation } from './rules';
import { opens, PRESCRIPTION_ACTS, PRESCRIPTION_ACT_NAMES, type PrescriptionAct } from './states';

/** What the rules say of an act, by the facts alone. */
export function findingsFor(act: PrescriptionAct, given: PrescriptionCase): Finding[] {
  const facts = ruleFacts(given);
  switch (act) {
    case 'sendInformationRequest':
      return mayRequestInformation(facts);
    case 'recordInformationRequestReceipt':
      return mayRecordReceipt(facts);
    case 'acceptRemediation':
    case 'returnRemediation':
      return mayJudgeInformation(facts);
    case 'confirmRemediation':
      return mayConfirm(facts);
    case 'provideRemediationInformation':
    case 'recordRemediationInformation':
      return [];
  }
}

export interface JudgedAct {
  readonly name: PrescriptionAct;
  readonly refusals: readonly RefusalFinding[];
}

/** Whether the actor's role has this act at all, and on this case. */
export function hasPower(act: PrescriptionAct, given: PrescriptionCase, ability: Ability, role: string): boolean {
  const { roles, permission } = PRESCRIPTION_ACTS[act];
  return (roles as readonly string[]).includes(role) && ability.can(permission, thing('Prescription', given.record));
}

/** The acts of the actor's side with what stands in the way of each now: the same judgement as the commands'. */
export function judgeActs(given: PrescriptionCase, ability: Ability, role: string, now: Date): JudgedAct[] {
  const state = stateOf(given, now);
  return PRESCRIPTION_ACT_NAMES.filter((act) => hasPower(act, given, ability, role)).map((name) => {
    const { clause } = PRESCRIPTION_ACTS[name];
    const wrongState: RefusalFinding = { clause, code: 'WRONG_STATE', severity: 'CURABLE', params: {} };
    const refusals = opens(state, name) ? blocking(findingsFor(name, given)).map(toRefusalFinding) : [wrongState];
    return { name, refusals };
  });
}
