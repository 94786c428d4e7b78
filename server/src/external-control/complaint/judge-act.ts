import { blocking, breach, dayOf, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import { needOf, type ComplaintFacts } from './complaint-facts';
import { JUDGES } from './rules';
import {
  COMPLAINT_ACT_NAMES,
  COMPLAINT_ACTS,
  stateAfter,
  type ComplaintAct,
  type ComplaintState,
} from './states';

/** What became of the complaint, so that the act has no place; of one that waits, that it must be decided first. */
const CLOSED: Readonly<Record<ComplaintState, string>> = {
  WAITING: 'COMPLAINT_UNDECIDED',
  TAKEN: 'COMPLAINT_TAKEN_ALREADY',
  FORWARDED: 'COMPLAINT_FORWARDED_ALREADY',
  MONITORED: 'COMPLAINT_KEPT_ALREADY',
  ANSWERED: 'COMPLAINT_ANSWERED_ALREADY',
};

/** That the state closes an act, by the act's clause; nothing where it is open. */
export function judgeClosed(act: ComplaintAct, { state, decidedAt }: ComplaintFacts): Finding[] {
  if (stateAfter(act, state) !== undefined) return [];
  const params: Record<string, string> = decidedAt ? { date: dayOf(decidedAt) } : {};
  return [breach(COMPLAINT_ACTS[act].clause, CLOSED[state], 'CURABLE', { params })];
}

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: ComplaintAct, facts: ComplaintFacts): Finding[] {
  const closed = judgeClosed(act, facts);
  if (closed.length > 0) return closed;
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
