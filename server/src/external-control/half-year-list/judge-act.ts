import { blocking, breach, dayOf, type CalendarDate, type Finding } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import type { ListFacts } from './load-list-facts';
import { mayFreeze } from './rules';
import {
  HALF_YEAR_LIST_ACT_NAMES,
  HALF_YEAR_LIST_ACTS,
  stateAfter,
  type HalfYearListAct,
  type HalfYearListState,
} from './states';

/** Why a state closes an act, and what opens it where anything does. */
const CLOSED: Readonly<Record<HalfYearListState, string>> = {
  DRAFT: 'LIST_IS_DRAFT',
  FROZEN: 'LIST_IS_FROZEN',
  APPROVED: 'LIST_IS_APPROVED',
  PUBLISHED: 'LIST_IS_APPROVED',
};

/** That the state closes an act, by the act's clause; nothing where it is open. */
export function judgeClosed(act: HalfYearListAct, facts: ListFacts): Finding[] {
  if (stateAfter(act, facts.state) !== undefined) return [];
  const { orderNumber, orderDate, publishedAt } = facts;
  const published = act === 'publishHalfYearList' && facts.state === 'PUBLISHED';
  const params = {
    number: orderNumber ?? '',
    date: (published && publishedAt ? dayOf(publishedAt) : orderDate) ?? '',
  };
  const code = published ? 'LIST_PUBLISHED_ALREADY' : CLOSED[facts.state];
  return [breach(HALF_YEAR_LIST_ACTS[act].clause, code, 'CURABLE', { params })];
}

/** What the rules say of an act by the facts and the day alone, and before them the state. */
export function findingsFor(act: HalfYearListAct, facts: ListFacts, today: CalendarDate): Finding[] {
  const closed = judgeClosed(act, facts);
  if (closed.length > 0) return closed;
  return act === 'freezeHalfYearList' ? mayFreeze(facts, today) : [];
}

export interface JudgedAct {
  readonly name: HalfYearListAct;
  readonly refused: readonly Finding[];
}

/** The acts of the actor's side with what stands in the way of each now: the same judgement as the commands'. */
export function judgeActs(facts: ListFacts, ability: Ability, today: CalendarDate): JudgedAct[] {
  const of = thing('HalfYearList', facts);
  return HALF_YEAR_LIST_ACT_NAMES.filter((act) => ability.can(HALF_YEAR_LIST_ACTS[act].permission, of)).map(
    (name) => ({ name, refused: blocking(findingsFor(name, facts, today)) }),
  );
}
