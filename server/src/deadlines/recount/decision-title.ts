import { getEdition, getRule, termName } from '../../law';
import type { RequestContext } from '../../platform/graphql/request-context';
import { numbersOf } from '../../platform/names/numbers-of';
import { followedDateSql, type FollowedDate } from './followed-date';
import { movedSinceForReader } from './moved-since';

/** What the list of work keeps of an act that waits for the head's decision. */
interface DecidedTerm {
  readonly rule: string;
  /** Of an act that has one. */
  readonly number: string | null;
}

interface Step {
  readonly code: string;
  readonly caseNumber: string | null;
  readonly towardValue: string | null;
  /** The date that the act followed from. */
  readonly followed: FollowedDate | null;
}

const DECIDE = 'STEP_DECIDE_FOLLOWED_';
export const isDecisionOnAct = (code: string): boolean => code.startsWith(DECIDE);

/** Over a row of the list of work: the date from which the act followed that is to be decided on; null for all other work. */
export const followedOfStepSql = (
  row: string,
): string => `case when ${row}.code like '${DECIDE.replaceAll('_', '\\_')}%'
  then (select ${followedDateSql('f')} from followed_act f where f.id = substring(${row}.id from '[0-9]+$')::integer) end`;

/** How the date moved since the act followed from it. */
async function howItMoved(context: RequestContext, followed: FollowedDate, term: string): Promise<string> {
  const since = await movedSinceForReader(context, followed);
  if (!since) return context.text('TOWARD_MOVED_AND_BACK', { term, date: followed.dueDate });
  const { earlierDueDate: earlier, dueDate: date, entered, takenBack } = since;
  if (takenBack.length > 0) {
    const by = { entered: numbersOf(entered), takenBack: numbersOf(takenBack) };
    return context.text('TOWARD_MOVED_BY_SEVERAL', { term, earlier, date, ...by });
  }
  return entered.length > 0
    ? context.text('TOWARD_MOVED_BY_DECREE', { term, earlier, date, decree: entered.join(', № ') })
    : context.text('TOWARD_MOVED_BY_ENTRY', { term, earlier, date });
}

/** What is to be decided on, of which term, and how its date moved. */
export async function decisionOnActTitle(context: RequestContext, step: Step): Promise<string> {
  const { code, caseNumber, towardValue, followed } = step;
  const { rule, number } = JSON.parse(towardValue ?? '{}') as DecidedTerm;
  const act = context.text(code);
  const name = number === null ? act : `${act} № ${number}`;
  if (!followed) return name;
  const term = termName(getRule(rule, getEdition()), caseNumber, context.language);
  return `${name}. ${await howItMoved(context, followed, term)}`;
}
