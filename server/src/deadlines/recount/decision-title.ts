import { getEdition, getRule, termName } from '../../law';
import type { RequestContext } from '../../platform/graphql/request-context';

/** What the list of work keeps of an act that waits for the head's decision. */
interface MovedTerm {
  readonly rule: string;
  /** Of an act that has one. */
  readonly number: string | null;
  readonly earlier: string;
  readonly date: string;
  /** Null where a corrected fact moved the date. */
  readonly decree: string | null;
}

interface Step {
  readonly code: string;
  readonly caseNumber: string | null;
  readonly toward: string | null;
  readonly towardValue: string | null;
}

export const isDecisionOnAct = (code: string): boolean => code.startsWith('STEP_DECIDE_FOLLOWED_');

/** What is to be decided on, of which term, and how its date moved. */
export function decisionOnActTitle(context: RequestContext, step: Step): string {
  const { code, caseNumber, toward, towardValue } = step;
  const { rule, number, earlier, date, decree } = JSON.parse(towardValue ?? '{}') as MovedTerm;
  const act = context.text(code);
  const term = termName(getRule(rule, getEdition()), caseNumber, context.language);
  const moved = context.text(toward ?? '', { term, earlier, date, decree });
  return `${number === null ? act : `${act} № ${number}`}. ${moved}`;
}
