import { blocking, breach, type Finding, type Instant } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import type { CommissionFacts } from './load-facts';
import { judgeComposition, judgeNumber, judgeQuorum, quorumOf } from './rules/composition-rules';
import { judgeNextQuestion, judgeOpening, judgeProtocol } from './rules/session-rules';
import { COMMISSION_ACT_NAMES, COMMISSION_ACTS, stateAfter, type CommissionAct } from './states';

type Judge = (facts: CommissionFacts, now: Instant) => Finding[];

/** What may stand in the way of each act, over the facts of the commission alone. */
const GUARDS: Partial<Record<CommissionAct, Judge>> = {
  openSession: (facts, now) => [
    ...judgeComposition(facts.seats),
    ...judgeOpening(facts, now),
    judgeQuorum(quorumOf(facts.seats)),
  ],
  putToVote: (facts) => [...judgeNextQuestion(facts), judgeQuorum(quorumOf(facts.seats))],
  // Who was recused since the last vote left the commission too small for its own protocol, or without whoever brings it out.
  signCommissionProtocol: (facts) => [...judgeNumber(facts.seats), ...judgeProtocol(facts)],
};

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: CommissionAct, facts: CommissionFacts, now: Instant): Finding[] {
  if (stateAfter(act, facts.state) === undefined)
    return [breach(COMMISSION_ACTS[act].clause, 'WRONG_STATE', 'CURABLE')];
  return GUARDS[act]?.(facts, now) ?? [];
}

/** Whether there is anything for an act to be done to now: it is not offered otherwise. */
function isMeant(act: CommissionAct, { questions }: CommissionFacts, accountId: number | null): boolean {
  if (act !== 'castVote') return true;
  const open = questions.find(({ state }) => state === 'OPEN');
  return open !== undefined && !open.votes.some((vote) => vote.accountId === accountId);
}

export interface JudgedAct {
  readonly name: CommissionAct;
  readonly refused: readonly Finding[];
}

/** The open acts of the actor with what stands in the way of each now: the same judgement as the commands'. */
export function judgeActs(
  facts: CommissionFacts,
  ability: Ability,
  accountId: number | null,
  now: Instant,
): JudgedAct[] {
  const of = thing('SpecialCommission', facts);
  return COMMISSION_ACT_NAMES.filter(
    (act) =>
      stateAfter(act, facts.state) !== undefined && isMeant(act, facts, accountId) && ability.can(act, of),
  ).map((name) => ({ name, refused: blocking(findingsFor(name, facts, now)) }));
}
