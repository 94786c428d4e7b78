import { blocking, breach, breaches, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import type { LetterFacts } from './load-facts';
import { mayHandInPlan, mayInformOnRow, mayJudgeRow, mayRecordReceipt } from './rules';
import { LETTER_ACT_NAMES, LETTER_ACTS, opens, type LetterAct } from './states';

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: LetterAct, facts: LetterFacts): Finding[] {
  if (!opens(facts.state, act)) return [breach(facts.law[LETTER_ACTS[act].of], 'WRONG_STATE', 'CURABLE')];
  switch (act) {
    case 'recordLetterReceipt':
      return mayRecordReceipt(facts);
    case 'submitActionPlan':
      return mayHandInPlan(facts);
    case 'informOnPlanRow':
    case 'recordPlanRowInformation':
      return mayInformOnRow(facts);
    case 'acceptPlanRow':
    case 'returnPlanRow':
      return mayJudgeRow(facts);
    case 'issueLetterOnMeasures':
    case 'recordActionPlan':
    case 'reportOnLetter':
    case 'recordLetterReport':
    case 'acceptLetterReport':
    case 'returnLetterReport':
      return [];
  }
}

export interface JudgedAct {
  readonly name: LetterAct;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** The acts of the actor's side with what is to be said of each now: the same judgement as the commands'. */
export function judgeActs(facts: LetterFacts, ability: Ability): JudgedAct[] {
  const of = thing('LetterOnMeasures', facts);
  return LETTER_ACT_NAMES.filter((act) => ability.can(LETTER_ACTS[act].permission, of)).map((name) => {
    const findings = findingsFor(name, facts);
    const refused = blocking(findings);
    return {
      name,
      allowed: refused.length === 0,
      findings: refused.length > 0 ? refused : breaches(findings),
    };
  });
}
