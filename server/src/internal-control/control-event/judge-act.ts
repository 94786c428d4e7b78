import { blocking, breach, breaches, dayOf, judge, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import { judgeObject } from '../scope';
import type { ControlEventFacts } from './load-event-facts';
import {
  judgeRestoration,
  mayAskForMeasures,
  mayClose,
  mayDecide,
  mayRespond,
  mayTakeNote,
} from './result-rules';
import { judgeBasis, judgeEarlyStart, judgeNotice, judgeStart, mayExtend } from './rules';
import { CONTROL_EVENT_ACT_NAMES, CONTROL_EVENT_ACTS, stateAfter, type ControlEventAct } from './states';

/** The object is answered about the experts before anything is decided on what they took part in (clause 49). */
const judgeAnswered = ({ expertObjections }: ControlEventFacts): Finding =>
  judge(expertObjections === 0, '49', 'CONTROL_EXPERT_OBJECTION_ANSWERED', 'CURABLE');

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: ControlEventAct, facts: ControlEventFacts, now: number): Finding[] {
  const { clause } = CONTROL_EVENT_ACTS[act];
  if (stateAfter(act, facts.state) === undefined) return [breach(clause, 'WRONG_STATE', 'CURABLE')];
  const today = dayOf(now);
  const { calendar } = facts;
  switch (act) {
    case 'appointControlEvent':
      return [...judgeObject(facts), ...judgeBasis(facts)];
    case 'handOverControlOrder':
      return [
        ...judgeNotice(facts.notifiedAt, today, calendar),
        ...judgeStart(today, facts.endDate, calendar),
        ...judgeEarlyStart(today, facts),
      ];
    case 'answerControlRequest':
    case 'recordControlAnswer':
      return [judge(facts.openRequests > 0, clause, 'CONTROL_REQUEST_OPEN', 'CURABLE')];
    case 'submitControlExtension':
      return [
        ...mayExtend(facts, today, calendar),
        judge(!facts.extensionAsked, clause, 'CONTROL_EXTENSION_NOT_ASKED', 'CURABLE'),
      ];
    case 'grantControlExtension':
    case 'declineControlExtension':
      return [judge(facts.extensionAsked, clause, 'CONTROL_EXTENSION_ASKED', 'CURABLE')];
    case 'agreeToControlAct':
      return mayRespond('AGREED', facts.responses);
    case 'objectToControlAct':
    case 'recordControlResponse':
      return mayRespond('OBJECTED', facts.responses);
    case 'decideOnMeasures':
      return [...mayDecide(facts, now, calendar), ...mayAskForMeasures(facts), judgeAnswered(facts)];
    case 'takeNoteOfControl':
      return [...mayDecide(facts, now, calendar), ...mayTakeNote(facts), judgeAnswered(facts)];
    case 'objectToControlExpert':
      return [judge(facts.expertsUnchallenged > 0, clause, 'CONTROL_EXPERT_TO_OBJECT_TO', 'CURABLE')];
    case 'answerExpertObjection':
      return [judge(facts.expertObjections > 0, clause, 'CONTROL_EXPERT_OBJECTION_OPEN', 'CURABLE')];
    case 'recordControlRestoration':
      return judgeRestoration(facts, 1);
    case 'settleControlRecommendation':
      return [judge(facts.openRecommendations > 0, clause, 'CONTROL_RECOMMENDATION_OPEN', 'CURABLE')];
    case 'takeBackControlEntry':
      return [judge(facts.entries > 0, clause, 'CONTROL_ENTRY_TO_TAKE_BACK', 'CURABLE')];
    case 'closeControlEvent':
      return mayClose(facts);
    case 'addControlExpert':
    case 'cancelControlEvent':
    case 'shortenControlEvent':
    case 'withdrawControlDraft':
    case 'sendControlNotice':
    case 'recordControlNotice':
    case 'recordControlStart':
    case 'sendControlRequest':
    case 'recordControlWork':
    case 'drawUpControlAct':
    case 'showControlAct':
    case 'recordControlPenalty':
    case 'submitControlMaterials':
      return [];
  }
}

export interface JudgedAct {
  readonly name: ControlEventAct;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** The acts of the actor's side with what is to be said of each now: the same judgement as the commands'. */
export function judgeActs(facts: ControlEventFacts, ability: Ability, now: number): JudgedAct[] {
  const of = thing('ControlEvent', facts);
  return CONTROL_EVENT_ACT_NAMES.filter((act) => ability.can(CONTROL_EVENT_ACTS[act].permission, of)).map(
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
